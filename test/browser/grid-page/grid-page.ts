/** Builds the page with the grid alone, for its tests and its benchmark, and opens it without any server. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import webpack from 'webpack';

const FOLDER = path.resolve('test/browser/grid-page');
const OUTPUT = path.resolve('out/grid-page');
const ADDRESS = 'http://localhost/';
const HTML = '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Lưới</title></head><body style="margin:0"><main id="grid" style="width:100vw;height:100vh"></main></body></html>';

/** Answers the path of the script. */
export async function buildGridPage(): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    context: path.resolve('.'),
    entry: { page: path.join(FOLDER, 'entry.ts') },
    output: { path: OUTPUT, filename: '[name].js' },
    target: ['web', 'es2022'],
    devtool: false,
    cache: { type: 'filesystem', cacheDirectory: path.resolve('node_modules/.cache/grid-page') },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false, allowJs: false, checkJs: false } } }] },
    optimization: { minimize: false },
    performance: false,
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => compiler.run((error, result) => (error === null ? resolve(result) : reject(error))));
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString('errors-only') ?? 'The page could not be built');
  return path.join(OUTPUT, 'page.js');
}

export async function openGridPage(browser: Browser, script: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  await page.goto(ADDRESS);
  await page.addScriptTag({ path: script });
  return page;
}

/** Opens a file of assets/samples in the grid. */
export async function openSample(page: Page, name: string): Promise<void> {
  const file = [...(await readFile(path.resolve('assets/samples', name)))];
  await page.evaluate((source) => window.gridPage.open(source), { file, name });
}
