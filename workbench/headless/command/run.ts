/** One run of the command line from arguments to the document that is printed. `main.ts` prints it and sets the exit status. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '../../engine/open';
import type { WorkbookModel } from '../../engine/port';
import { UnreadableFile } from '../../engine/unreadable-file';
import { requireBuiltAddin } from '../addin/addin-build';
import { copyReport } from '../addin/addin-report';
import type { CommandLine } from './command-line';
import { errorCode } from './error-code';
import { evaluateFormulas, requireFormulas } from './evaluate-formulas';
import { HeadlessExcel } from '../headless-excel';
import { runPage } from '../addin/page-run';
import { lossSentence } from '../loss-sentence';
import type { RunDocument } from './run-document';
import { WrongUsage } from './wrong-usage';

/** The prefix of the add-in's settings in the document, as docs/settings.md names them. */
const SETTING_PREFIX = 'xephang.';

/**
 * @throws {WrongUsage} for a sheet or command that is not there
 * @throws {UnreadableFile} for a file that is no workbook
 */
export async function run(commandLine: CommandLine): Promise<RunDocument> {
  const { file, save } = commandLine;
  const workbook = await openWorkbook(await readInput(file), path.basename(file));
  activateSheet(workbook, commandLine.sheet);
  for (const [key, value] of commandLine.settings) workbook.settings.set(SETTING_PREFIX + key, value);
  for (const loss of workbook.warnings) process.stderr.write(`${lossSentence(loss)}\n`);
  const document = commandLine.addin === null ? await runBuiltAddin(commandLine, workbook) : await runPage({ ...commandLine, addin: commandLine.addin }, workbook);
  if (save !== null) await writeOutput(save, await workbook.toXlsx());
  return document;
}

async function runBuiltAddin(commandLine: CommandLine, workbook: WorkbookModel): Promise<RunDocument> {
  const { file, excel, language } = commandLine;
  const opened = await HeadlessExcel.open({ workbook, fileName: path.basename(file), addin: await requireBuiltAddin(), excel, language });
  try {
    requireCommands(commandLine.run, opened);
    requireFormulas(commandLine.evaluate, opened);
    if (commandLine.run.length === 0) await opened.openPane();
    for (const command of commandLine.run) await opened.fire(command);
    const host = opened.host.log.counts();
    const report = await copyReport(opened);
    if (report.actions.length < commandLine.run.length) throw new Error('The add-in reports fewer actions than commands were fired');
    const { sheet, layout, actions, problems, leftOut, alternatives, units, sheets, sheetsLeftAlone } = report;
    const workbook = sheets === undefined ? {} : { sheets, sheetsLeftAlone: sheetsLeftAlone ?? [] };
    return { file, sheet, layout, actions, problems, leftOut, alternatives, units, ...workbook, host, evals: await evaluateFormulas(commandLine.evaluate, opened) };
  } catch (error) {
    for (const line of opened.consoleLines) process.stderr.write(`${line}\n`);
    throw error;
  } finally {
    opened.close();
  }
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

function requireCommands(names: readonly string[], excel: HeadlessExcel): void {
  const unknown = names.find((name) => !excel.commandNames.includes(name));
  if (unknown !== undefined) throw new WrongUsage(`--run knows ${excel.commandNames.join(', ')}; not ${unknown}`);
}
