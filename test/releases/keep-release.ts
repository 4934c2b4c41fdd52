/**
 * `npm run keep-release`: keeps, beside the tests, what this version leaves behind: a workbook of each kind with its restore records and settings, and
 * what Excel knows of the functions. Run once for a release (docs/CONTRIBUTING.md) and committed; `releases.test.ts` reads them in all later versions.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FUNCTIONS_JSON } from '../../.ci/functions-json.mjs';
import { PROJECT, requireBuiltAddin } from '../../workbench/headless/addin/addin-build';
import { copyReport } from '../../workbench/headless/addin/addin-report';
import { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { cellsOf, KINDS, type Kind } from './kinds';

async function keep({ name, before, settings = {}, deeds }: Kind, folder: string): Promise<unknown> {
  const workbook = before();
  const cells = cellsOf(workbook);
  for (const [key, value] of Object.entries(settings)) workbook.settings.set(`xephang.${key}`, value);
  const excel = await HeadlessExcel.open({ workbook, fileName: `${name}.xlsx`, addin: await requireBuiltAddin() });
  try {
    await deeds(excel);
    const { actions } = copyReport(excel);
    const wrong = actions.find(({ status }) => status !== 'done');
    if (wrong !== undefined) throw new Error(`${name}: ${wrong.message}`);
  } finally {
    excel.close();
  }
  await writeFile(path.join(folder, `${name}.xlsx`), await workbook.toXlsx());
  return cells;
}

const { version } = JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8')) as { readonly version: string };
const folder = path.join(PROJECT, 'test/releases', version);
await mkdir(folder, { recursive: true });
const cellsBefore: Record<string, unknown> = {};
for (const kind of KINDS) cellsBefore[kind.name] = await keep(kind, folder);
await writeFile(path.join(folder, 'cells-before.json'), `${JSON.stringify(cellsBefore, null, 1)}\n`);
const dist = await requireBuiltAddin();
await writeFile(path.join(folder, 'functions.json'), await readFile(path.join(dist, FUNCTIONS_JSON.en)));
await writeFile(path.join(folder, 'manifest.xml'), await readFile(path.join(PROJECT, 'manifest.xml')));
process.stdout.write(`${String(KINDS.length)} workbooks of version ${version} written to test/releases/${version}\n`);
