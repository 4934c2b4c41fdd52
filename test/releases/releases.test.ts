/** What earlier releases left in workbooks and with Excel means the same today: their records are restored, their settings read, their functions kept. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gte, gt, rsort, valid } from 'semver';
import { FUNCTIONS_JSON } from '../../.ci/functions-json.mjs';
import { openWorkbook } from '../../workbench/engine/open';
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import type { Metadata } from '../functions/metadata';
import { fire, press, report, withExcel } from '../journeys/journey';
import { brokenPromises } from './broken-promises';
import { cellsOf, KINDS } from './kinds';

const RELEASES = rsort(readdirSync(__dirname).filter((name) => valid(name) !== null));
const ROOT = path.resolve(__dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };

const kept = (release: string, file: string): Buffer => readFileSync(path.join(__dirname, release, file));
const json = (release: string, file: string): unknown => JSON.parse(kept(release, file).toString('utf8'));

const workbooks = RELEASES.flatMap((release) =>
  readdirSync(path.join(__dirname, release))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => ({ release, name: path.basename(file, '.xlsx') })),
);

test('every kind of record of this version is kept with its release', () => {
  if (!RELEASES.includes(version)) return;
  expect(workbooks.filter(({ release }) => release === version).map(({ name }) => name).sort()).toEqual(KINDS.map(({ name }) => name).sort());
});

/** Records of before there were hidden names ask whether their cells are the right ones. */
async function restored(excel: HeadlessExcel): Promise<void> {
  const { code } = await fire(excel, 'restore');
  if (code === 'restore-unmarked') await press(excel, 'Vẫn khôi phục');
  expect((await report(excel)).actions.at(-1)).toMatchObject({ status: 'done' });
}

test.each(workbooks)('a workbook of version $release, $name, is restored to what it was', async ({ release, name }) => {
  const workbook = await openWorkbook(new Uint8Array(kept(release, `${name}.xlsx`)), `${name}.xlsx`);
  const before = (json(release, 'cells-before.json') as Record<string, Record<string, string[]>>)[name] ?? {};
  const kind = KINDS.find((each) => each.name === name);
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    expect((await report(excel)).problems.filter(({ code }) => /setting|choices/.test(code))).toEqual([]);
    for (let record = 0; record < (kind?.records ?? 1); record += 1) await restored(excel);
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'refused' });
    if (name !== 'column-chosen') return;
    // The choice of the column is remembered too: nothing is asked.
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    await fire(excel, 'restore');
  });
  // A score that was edited between two deeds is the person's, and stays.
  const expected = name === 'tables-updated' ? { ...before, Sheet1: before['Sheet1']?.map((cell) => (cell === '1,2: 5' ? '1,2: 8' : cell)) } : before;
  expect(cellsOf(workbook)).toEqual(expected);
});

test('no function of an earlier release has changed its meaning or is gone', () => {
  expect(RELEASES.length).toBeGreaterThan(0);
  const now = JSON.parse(readFileSync(path.join(ROOT, 'dist', FUNCTIONS_JSON.en), 'utf8')) as Metadata;
  for (const release of RELEASES) expect([release, brokenPromises(json(release, 'functions.json') as Metadata, now)]).toEqual([release, []]);
});

test('a manifest that differs from the last release has a higher version: Excel takes no other for an update', () => {
  const [last = ''] = RELEASES;
  const meaning = (xml: string): string => xml.replace(/<Version>.*?<\/Version>/, '').replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
  const differs = meaning(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')) !== meaning(kept(last, 'manifest.xml').toString('utf8'));
  expect({ differs, higher: differs ? gt(version, last) : gte(version, last) }).toEqual({ differs, higher: true });
});
