/**
 * The build of the add-in: one page, `taskpane.html`, which is the shared runtime of pane, ribbon commands and functions
 * in cells, and beside it what Excel asks for: the icons, the functions' metadata with the guide it links to, and the manifest.
 *
 *   npm run build                                        dist/ for https://localhost:3000/
 *   npm run build -- --env url=https://host.gov.vn/xephang/   dist/ for that host: the manifest and the help links of functions*.json differ
 *   … --env types=unchecked                              without the type check, which takes half the time: for builds that are tried at once
 *   npm run dev-server                                   serves the page to a side-loaded Excel over https
 *
 * What the page loads lies in app/ under names that carry a hash of their contents, so that the files of two versions lie beside each other: a
 * pane that is open while a new version is copied in goes on with its own. Only what Excel and people know by name keeps its name: the page,
 * the manifest, the functions' metadata, icons and guides. docs/decisions/0012-updates.md says why.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { FUNCTIONS_JSON, functionsMetadata } from './.ci/functions-json.mjs';
import { guidePage } from './.ci/guide-page.mjs';
import { DEVELOPMENT_URL, hostUrl, manifestFor } from './.ci/manifest-url.mjs';
import { notices } from './.ci/notices.mjs';
import { settingsJson } from './.ci/settings-json.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const port = Number(new URL(DEVELOPMENT_URL).port);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** A file of the page: whoever has it may keep it for ever. */
const HASHED = 'app/[name].[contenthash:12]';

/** The entry that the manifest names, since Excel asks for a script of the functions even where they run on the page. */
const FUNCTIONS_SCRIPT = 'functions';

/**
 * The nth of the short names, in a fixed order: by itself Terser orders letters by how often they stand in the file, and what its worker minified before it
 * tips the balance of two letters now and then, so that one of a dozen builds had other bytes. It goes to the workers as text and knows nothing around it.
 */
function shortName(n) {
  const letters = 'etnroaiscludpfhmgvybwxkSTAMCDEOPRIjzqLFNBVUWHXKGYZJQ$_';
  const all = `${letters}0123456789`;
  let name = letters.charAt(n % letters.length);
  for (let rest = Math.floor(n / letters.length); rest > 0; rest = Math.floor((rest - 1) / all.length)) name += all.charAt((rest - 1) % all.length);
  return name;
}

/** The certificate is made, and trusted by the system after a question, only where the page is served. */
async function developmentServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  return {
    hot: false,
    port,
    server: { type: 'https', options: { ca, key, cert } },
    headers: { 'Access-Control-Allow-Origin': '*' },
    // The page's own policy allows no eval and no websocket to elsewhere; a full reload is what Excel's web view wants anyway.
    client: { overlay: false },
    static: false,
  };
}

export default async function configuration(env = {}, options = {}) {
  const production = options.mode !== 'development';
  const url = hostUrl(env.url);

  return {
    mode: production ? 'production' : 'development',
    context: root,
    entry: { taskpane: env.entry ?? './src/taskpane/main.tsx', [FUNCTIONS_SCRIPT]: './src/functions/script.ts' },
    output: {
      path: env.output ?? path.join(root, 'dist'),
      filename: ({ chunk }) => (chunk?.name === FUNCTIONS_SCRIPT ? '[name].js' : `${HASHED}.js`),
      chunkFilename: `${HASHED}.js`,
      publicPath: '',
      clean: true,
    },
    devtool: production ? false : 'source-map',
    target: ['web', 'es2020'],
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            onlyCompileBundledFiles: true,
            transpileOnly: env.types === 'unchecked',
            compilerOptions: { noEmit: false, allowJs: false, checkJs: false, sourceMap: !production },
          },
        },
        // The page's template asks for it.
        { test: /\.css$/, type: 'asset/resource', generator: { filename: `${HASHED}[ext]` } },
      ],
    },
    // What is loaded when it is used (import() in src/taskpane) stays out of `vendor`, which every opening of the pane pays for.
    optimization: {
      // A function that is called at one place stays a function of its own. Terser would make it anew inside its caller at each call; what V8 has compiled for a
      // loop then goes with the next collection of garbage, and RANKS on 100,000 scores took four times as long.
      minimizeOptions: { javascript: { compress: { passes: 2, reduce_funcs: false }, mangle: { nth_identifier: { get: shortName } } } },
      splitChunks: {
        cacheGroups: {
          vendor: { name: 'vendor', test: /[\\/]node_modules[\\/]/, chunks: 'initial', enforce: true },
          later: { name: 'vendor-later', test: /[\\/]node_modules[\\/]/, chunks: 'async', minChunks: 2, enforce: true },
        },
      },
    },
    // The page is one download from a host of the same organisation, cached after the first opening: Fluent UI's size is known.
    performance: { maxAssetSize: 1_000_000, maxEntrypointSize: 1_200_000 },
    plugins: [
      ...(production ? [notices()] : []),
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        templateParameters: { version },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          ...['help', 'privacy'].map((page) => ({ from: `assets/${page}.html`, to: `assets/${page}.html` })),
          ...['vi', 'en'].flatMap((language) => [
            { from: 'src/functions/metadata.json', to: FUNCTIONS_JSON[language], transform: async () => JSON.stringify(await functionsMetadata(language, url), null, 2) },
            { from: `docs/guide/${language}.md`, to: `guide/${language}.html`, transform: (content) => guidePage(content.toString('utf8'), language) },
          ]),
          { from: 'src/app/session/settings.ts', to: 'settings.json', transform: async () => JSON.stringify(await settingsJson(), null, 2) },
          { from: 'manifest.xml', to: 'manifest.xml', transform: (content) => manifestFor(content.toString('utf8'), { url, version }) },
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
}
