import { defineConfig } from 'vitest/config';
import { siteAddressesPlugin } from './tools/site-addresses-plugin.ts';
import { vocabularyPlugin } from './tools/vocabulary-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [vocabularyPlugin(), siteAddressesPlugin()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
