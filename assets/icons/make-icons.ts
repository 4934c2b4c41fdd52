/**
 * Draws the icons that the manifest names: `npm run icons` reads `drawings/*.svg` and writes `<name>-<size>.png` beside
 * this file. The PNGs are kept in the repository, so that a build needs no drawing.
 *
 * Each icon is drawn twice. The plain drawing stands on a grid of 32; the `-small` one leaves out what would blur and
 * stands on a grid of 16. Straight edges are snapped to whole pixels (`shape-rendering="crispEdges"`), which keeps the
 * sizes between the grids (20, 24, 40, 48) sharp. Both colours have a contrast of at least 3 : 1 against the light and the dark ribbon.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const ICONS = ['app', 'compute-ranks', 'insert-tables', 'replace-functions', 'restore', 'split-text'] as const;
/** 16, 32 and 80 are the sizes Excel demands, the rest those it takes when present; 32 and 64 are also the add-in's own icon. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
const LARGEST_SMALL_SIZE = 24;

async function draw(drawing: string, size: number): Promise<Uint8Array> {
  const svg = await readFile(new URL(`drawings/${drawing}.svg`, import.meta.url), 'utf8');
  const renderer = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } });
  return renderer.render().asPng();
}

await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
for (const icon of ICONS) {
  for (const size of SIZES) {
    const drawing = size <= LARGEST_SMALL_SIZE ? `${icon}-small` : icon;
    await writeFile(new URL(`${icon}-${size}.png`, import.meta.url), await draw(drawing, size));
  }
}
process.stdout.write(`${ICONS.length * SIZES.length} icons written to assets/icons\n`);
