/**
 * The workbench's own page: its window with the host in it, and the start-up script of the add-in's frame. Its types are checked with
 * everything else (`npm run typecheck`), so here they are only taken out, which keeps the first start short. It is not minified: it
 * travels no further than this machine.
 */

import path from 'node:path';
import type { Configuration, Stats } from 'webpack';
import { PROJECT } from '../../headless/addin/addin-build';
import { requireFresh } from '../../headless/addin/fresh-build';

const PAGE = path.join(PROJECT, 'workbench/page');

export const PAGE_OUTPUT = path.join(PROJECT, 'out/page');

const CONFIGURATION = {
  mode: 'production',
  context: PROJECT,
  entry: { page: path.join(PAGE, 'main.tsx'), relay: path.join(PAGE, 'frame/relay.ts') },
  output: { path: PAGE_OUTPUT, filename: '[name].js', chunkFilename: '[name].js', publicPath: '/', clean: true },
  target: ['web', 'es2022'],
  devtool: false,
  cache: { type: 'filesystem', cacheDirectory: path.join(PROJECT, 'node_modules/.cache/page-build') },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, allowJs: false, checkJs: false } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: false,
} satisfies Configuration;

/** @throws {Error} with what the bundler says, where the page cannot be built */
export async function requireBuiltPage(): Promise<string> {
  await requireFresh({
    sources: ['workbench', 'package.json'].map((source) => path.join(PROJECT, source)),
    outputs: ['index.html', 'page.js', 'relay.js'].map((file) => path.join(PAGE_OUTPUT, file)),
    lock: path.join(PROJECT, 'node_modules/.cache/page-build.lock'),
    make: build,
  });
  return PAGE_OUTPUT;
}

async function build(): Promise<void> {
  // Loaded only where something has to be built.
  const [{ default: webpack }, { default: HtmlWebpackPlugin }] = await Promise.all([import('webpack'), import('html-webpack-plugin')]);
  const template = path.join(PAGE, 'page.html');
  const html = new HtmlWebpackPlugin({ template, filename: 'index.html', chunks: ['page'], scriptLoading: 'defer' });
  const compiler = webpack({ ...CONFIGURATION, plugins: [html] });
  const stats = await new Promise<Stats | undefined>((resolve, reject) => compiler.run((error, result) => (error === null ? resolve(result) : reject(error))));
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats === undefined || stats.hasErrors()) throw new Error(`The page could not be built:\n${stats?.toString('errors-only') ?? ''}`);
}
