import { defineConfig } from 'wxt';
import { preloadPlugin } from './tools/preload-plugin.ts';
import { vocabularyPlugin } from './tools/vocabulary-plugin.ts';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [vocabularyPlugin(), preloadPlugin()] }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Rolemark',
    description:
      'Reads a job posting and shows, in its own words, what you have and what is missing. On your machine alone.',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' } },
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
