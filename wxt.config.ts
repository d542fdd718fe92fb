import { defineConfig } from 'wxt';
import { siteMatches } from './src/page/sites/index.ts';
import { preloadPlugin } from './tools/preload-plugin.ts';
import { siteAddressesPlugin } from './tools/site-addresses-plugin.ts';
import { textsPlugin } from './tools/texts-plugin.ts';
import { vocabularyPlugin } from './tools/vocabulary-plugin.ts';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'src/public',
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [vocabularyPlugin(), textsPlugin(), siteAddressesPlugin(), preloadPlugin()],
    // The worker that reads résumés loads its parsers when a file needs them, which takes modules.
    worker: { format: 'es' },
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Rolemark',
    description:
      'Reads a job posting and shows, in its own words, what you have and what is missing. On your machine alone.',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    optional_permissions: ['downloads', 'notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    web_accessible_resources: [
      {
        resources: ['panel.html', 'content-scripts/reader.js', 'links.js'],
        matches: ['https://*/*', 'http://*/*'],
        use_dynamic_url: true,
      },
    ],
    content_scripts: [
      {
        matches: [...siteMatches],
        js: ['detector.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' } },
      'save-posting': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Save the job posting in front',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rolemark@rolemark.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
