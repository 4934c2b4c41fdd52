/**
 * `npm run demo`: ranks the three samples as a person would, with the ribbon's Compute ranks, prints the first as tables, saves each as
 * .xlsx and reads the ranks from the saved file again, to compare them with those that the decision published.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '../engine/open';
import { parseAddress } from '../objects/addresses/a1';
import { PROJECT, requireBuiltAddin } from './addin/addin-build';
import { copyReport, type AddinReport } from './addin/addin-report';
import { HeadlessExcel } from './headless-excel';
import { compareRanks, readPublishedRanks, type PublishedUnit } from './published-ranks';
import { rankedTables } from './ranked-table';

const SAMPLES = path.join(PROJECT, 'assets/samples');

const OUT = path.join(PROJECT, 'out');

/** The pasted decision has its ranks already, so it is told that they may be overwritten. */
const DEMO_FILES: readonly { readonly file: string; readonly settings: readonly (readonly [string, string])[]; readonly tables: boolean }[] = [
  { file: 'ict-index-2017.xlsx', settings: [], tables: true },
  { file: 'ict-index-2017-group-column.xlsx', settings: [], tables: false },
  { file: 'ict-index-2017-pasted.xlsx', settings: [['xephang.overwrite', 'yes']], tables: false },
];

async function rankSample(sample: (typeof DEMO_FILES)[number], addin: string): Promise<{ readonly report: AddinReport; readonly saved: string }> {
  const workbook = await openWorkbook(await readFile(path.join(SAMPLES, sample.file)), sample.file);
  for (const [key, value] of sample.settings) workbook.settings.set(key, value);
  const excel = await HeadlessExcel.open({ workbook, fileName: sample.file, addin });
  try {
    await excel.fire('compute-ranks');
    const report = copyReport(excel);
    const saved = path.join(OUT, sample.file);
    await writeFile(saved, await workbook.toXlsx());
    return { report, saved };
  } finally {
    excel.close();
  }
}

/** Prints how many ranks of the saved file are those that were published. Answers whether all are. */
async function checkSaved(saved: string, report: AddinReport, published: readonly PublishedUnit[]): Promise<boolean> {
  const workbook = await openWorkbook(await readFile(saved), path.basename(saved));
  const place = parseAddress(report.units[0]?.cell ?? '');
  const sheet = workbook.sheets.find((candidate) => candidate.name === report.sheet);
  if (place === null || sheet === undefined) {
    print(`${path.relative(PROJECT, saved)}: no ranks were written`);
    return false;
  }
  const { agreeing, differing } = compareRanks(sheet, place.area.left, published);
  print(`${path.relative(PROJECT, saved)}: ${agreeing} of ${published.length} ranks are as published`);
  for (const { unit, published: rank, found } of differing) print(`  ${unit}: published ${rank}, in the file ${found}`);
  return differing.length === 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function demo(): Promise<boolean> {
  const addin = await requireBuiltAddin();
  await mkdir(OUT, { recursive: true });
  const published = readPublishedRanks(await readFile(path.join(SAMPLES, 'ict-index-2017.tsv'), 'utf8'));
  let good = published.length > 0;
  for (const sample of DEMO_FILES) {
    const { report, saved } = await rankSample(sample, addin);
    for (const { message } of report.actions) print(`${sample.file}: ${message}`);
    if (sample.tables) print(`\n${rankedTables(report.units, 'vi')}\n`);
    const done = report.actions.length > 0 && report.actions.every(({ status }) => status === 'done');
    good = (await checkSaved(saved, report, published)) && done && good;
  }
  return good;
}

process.exitCode = (await demo()) ? 0 : 1;
