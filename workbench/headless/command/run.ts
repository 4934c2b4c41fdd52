/** One run of the command line from arguments to the document that is printed. `main.ts` prints it and sets the exit status. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '../../engine/open';
import type { WorkbookModel } from '../../engine/port';
import { UnreadableFile } from '../../engine/unreadable-file';
import { requireBuiltAddin } from '../addin/addin-build';
import { emptyReport } from '../addin/addin-report';
import type { CommandLine } from './command-line';
import { errorCode } from './error-code';
import { evaluateFormulas, requireFormulas } from './evaluate-formulas';
import type { HeadlessExcel } from '../headless-excel';
import { runPage, type PageRun } from '../addin/page-run';
import { builtAddin, keptInMemory } from '../jsdom/addin-files';
import { lossSentence } from '../loss-sentence';
import { Scenario } from '../steps/scenario';
import type { Step } from '../steps/step';
import { actionsOf, type RunDocument } from './run-document';
import { settingsTaken, settingValue } from './settings';
import { WrongUsage } from './wrong-usage';

/** The prefix of the add-in's settings in the document, as docs/settings.md names them. */
const SETTING_PREFIX = 'xephang.';

/**
 * @throws {WrongUsage} for a sheet, command or setting that is not there
 * @throws {UnreadableFile} for a file that is no workbook
 */
export async function run(commandLine: CommandLine): Promise<RunDocument> {
  const bytes = await readInput(commandLine.file);
  const { addin } = commandLine;
  const { document, workbook } = await (addin === null ? runBuiltAddin(commandLine, bytes) : runOther({ ...commandLine, addin }, bytes));
  if (commandLine.save !== null) await writeOutput(commandLine.save, await workbook.toXlsx());
  return document;
}

interface Finished {
  readonly document: RunDocument;
  readonly workbook: WorkbookModel;
}

async function runOther(commandLine: PageRun, bytes: Uint8Array): Promise<Finished> {
  const workbook = await openWorkbook(bytes, path.basename(commandLine.file));
  activateSheet(workbook, commandLine.sheet);
  tellLosses(workbook);
  return { document: await runPage(commandLine, workbook), workbook };
}

async function runBuiltAddin(commandLine: CommandLine, bytes: Uint8Array): Promise<Finished> {
  const { file, excel, language, steps } = commandLine;
  const built = await requireBuiltAddin();
  const taken = await settingsTaken(built);
  const settings = commandLine.settings.map(([key, value]) => [SETTING_PREFIX + key, settingValue(key, value, taken)] as const);
  const addin = keptInMemory(await builtAddin(built));
  const prepare = (workbook: WorkbookModel): void => {
    activateSheet(workbook, commandLine.sheet);
    for (const [key, value] of settings) workbook.settings.set(key, value);
  };
  const scenario = await Scenario.open({ bytes, fileName: path.basename(file), addin, excel, language, prepare });
  try {
    tellLosses(scenario.workbook);
    requireCommands(steps, scenario.excel);
    requireFormulas(commandLine.evaluate, scenario.excel);
    const outcomes = await scenario.takeAll(steps);
    if (steps.every(({ kind }) => kind === 'edit')) await scenario.excel.openPane();
    const host = scenario.counts();
    const report = scenario.report() ?? emptyReport(scenario.workbook.activeSheet.name);
    const document = {
      file,
      ...report,
      actions: outcomes.flatMap(actionsOf),
      edits: outcomes.flatMap(({ edits }) => edits),
      ...(commandLine.expectUnchanged ? { changed: await scenario.changed() } : {}),
      host,
      evals: await evaluateFormulas(commandLine.evaluate, scenario.excel),
    };
    return { document, workbook: scenario.workbook };
  } catch (error) {
    for (const line of scenario.excel.consoleLines) process.stderr.write(`${line}\n`);
    throw error;
  } finally {
    scenario.close();
  }
}

function tellLosses({ warnings }: WorkbookModel): void {
  for (const loss of warnings) process.stderr.write(`${lossSentence(loss)}\n`);
}

async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    const message = code === 'ENOENT' ? `There is no file ${file}: check its name and folder.` : `${file} cannot be read (${code}): check what it is and who may read it.`;
    throw new UnreadableFile('missing', message);
  }
}

async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    throw new WrongUsage(`${file} cannot be written (${code}): name a place that exists and may be written.`);
  }
}

function activateSheet(workbook: WorkbookModel, name: string | null): void {
  if (name === null) return;
  const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new WrongUsage(`There is no sheet ${name}; the file has ${workbook.sheets.map((candidate) => candidate.name).join(', ')}`);
  if (sheet.visibility !== 'Visible') throw new WrongUsage(`The sheet ${sheet.name} is hidden and cannot be active`);
  workbook.activeSheet = sheet;
}

function requireCommands(steps: readonly Step[], { commandNames }: HeadlessExcel): void {
  const unknown = steps.find(({ kind, text }) => kind === 'run' && !commandNames.includes(text));
  if (unknown !== undefined) throw new WrongUsage(`--run knows ${commandNames.join(', ')}; not ${unknown.text}`);
}
