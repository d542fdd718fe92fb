import type { Plugin } from 'vite';

/** Pages that show a match: they need the vocabulary whatever happens, and as soon as can be. */
const pages = /(?:^|\/)(?:panel|sidepanel|popup|saved)(?:\/index)?\.html$/;

/** Chunks that are loaded by `import()`, so that the bundler does not preload them by itself. */
const chunks = [/skill-index/, /open-vocabulary/];

/**
 * Lets the browser fetch the vocabulary while it still reads the page, instead of after the page's script has run.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'rolemark-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle }) {
        if (bundle === undefined || !pages.test(path)) return [];
        return Object.keys(bundle)
          .filter((file) => file.endsWith('.js') && chunks.some((chunk) => chunk.test(file)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
