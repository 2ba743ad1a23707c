import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const api = `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;

/** React Aria ships its strings in 34 languages; the site speaks two. */
const onlyOurLanguages: Plugin = {
  name: 'only-our-languages',
  enforce: 'pre',
  load(id) {
    const [, language] = /react-aria.*\/intl\/(?:.*\/)?([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id) ?? [];
    return language && language !== 'ko-KR' && language !== 'en-US' ? 'export default {};' : null;
  },
};

const REACT = /node_modules[\\/](react|react-dom|scheduler)[\\/]/;
const FRAMEWORK = /node_modules[\\/](react-i18next|i18next|zod|@tanstack|@trpc)[\\/]/;
/** Parts and texts that come with the pages that need them, by how their paths begin. */
const APART = [
  'operator',
  'mobile-menu',
  'leaflet-map',
  'kakao',
  'viewer',
  'select-field',
  'filters',
  String.raw`form[\\/]`,
  'modal',
  'confirm-dialog',
  'log-in-dialog',
  'toasts',
  'toast-queue',
  'use-send-form',
  'item-menu',
  'byline',
  'stars',
  'upload-photo',
  String.raw`i18n[\\/](en|members|operators)`,
];
/**
 * What pages share, but for what brings React Aria along, and what the router must know of every page: without a file in common, each
 * small part would be one of its own. A page's component has a query after its name and stays with its page.
 */
const SHARED_PARTS = new RegExp(
  String.raw`(client[\\/]src[\\/](components|lib)[\\/](?!${APART.join('|')})|client[\\/]src[\\/]routes[\\/](?!-)[^?]+$|shared[\\/]src[\\/](?!kopis|members))`,
);

export default defineConfig({
  root: path('.'),
  plugins: [
    tanstackRouter({
      target: 'react',
      routesDirectory: path('src/routes'),
      generatedRouteTree: path('src/route-tree.gen.ts'),
      addExtensions: '.tsx',
      quoteStyle: 'single',
      semicolons: true,
      autoCodeSplitting: true,
      disableLogging: true,
    }),
    react(),
    tailwind(),
    onlyOurLanguages,
    compression({
      include: /\.(js|css|html|svg|json|webmanifest)$/,
      algorithms: [defineAlgorithm('brotliCompress'), defineAlgorithm('gzip')],
      threshold: 500,
      logLevel: 'silent',
    }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Tells the server which files a page begins with.
    manifest: 'pages.json',
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: REACT },
            { name: 'framework', test: FRAMEWORK },
            { name: 'site', test: SHARED_PARTS },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/trpc': api, '/files': api, '/api/auth': api } },
});
