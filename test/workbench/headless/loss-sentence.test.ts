import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook } from '../../../workbench/engine/open';
import { headless } from './command-line-run';

test('what a file loses is said in a sentence each, and the run goes on', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'losses-'));
  const file = path.join(folder, 'a.xlsm');
  const parts = { ...unzipSync(await newWorkbook().toXlsx()), 'xl/vbaProject.bin': strToU8('macros'), 'docProps/custom.xml': strToU8('<Properties/>') };
  await writeFile(file, zipSync(parts));
  const { errors, status } = await headless(file, '--addin', 'test/workbench/headless/pages/expenses.html');
  expect(errors.split('\n')).toEqual(expect.arrayContaining(['The macros of the file are not kept when it is saved.', 'The custom properties of the file are not kept when it is saved.']));
  expect(status).toBe(0);
  await rm(folder, { recursive: true });
});
