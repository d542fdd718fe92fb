import type { Plugin } from 'vite';
import { sites } from '../src/page/sites/index.ts';

const moduleName = 'virtual:site-addresses';

/**
 * Gives the script that is put into every page of a known site what it needs of the site files: their addresses. The
 * rest of them comes with the reader.
 */
export function siteAddressesPlugin(): Plugin {
  return {
    name: 'rolemark-site-addresses',
    resolveId: (id) => (id === moduleName ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${moduleName}`) return undefined;
      const entries = sites.map(({ hosts, posting, form }) => {
        const fields = [`hosts: ${JSON.stringify(hosts)}`, `posting: ${posting}`];
        if (form !== undefined) fields.push(`form: ${form}`);
        return `{ ${fields.join(', ')} }`;
      });
      return `export default [${entries.join(',\n')}];`;
    },
  };
}
