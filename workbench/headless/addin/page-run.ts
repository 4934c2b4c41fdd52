/**
 * A run of another add-in's page in place of ours: loaded over the same host, its elements clicked in order. What it says on its console
 * goes to standard error as it comes. Such a page has no report, so the document has only what the host counted.
 */

import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { WorkbookModel } from '../../engine/port';
import type { CommandLine } from '../command/command-line';
import { evaluateFormulas, requireFormulas } from '../command/evaluate-formulas';
import { emptyReport } from './addin-report';
import { HeadlessExcel } from '../headless-excel';
import { pageAddin } from '../jsdom/addin-files';
import type { RunDocument } from '../command/run-document';
import { WrongUsage } from '../command/wrong-usage';

export interface PageRun extends CommandLine {
  readonly addin: string;
}

/** @throws {WrongUsage} for a page that is not there or an element that it does not have */
export async function runPage(commandLine: PageRun, workbook: WorkbookModel): Promise<RunDocument> {
  const { file, addin, excel, language } = commandLine;
  await requirePage(addin);
  const opened = await HeadlessExcel.open({ workbook, fileName: path.basename(file), addin: pageAddin(addin), excel, language, onConsoleLine: tell });
  try {
    if (opened.document.querySelector('script[type="module"]') !== null) tell('The page has module scripts, which the headless host does not run: build it as classic scripts.');
    requireFormulas(commandLine.evaluate, opened);
    await opened.openPane();
    await rest(opened);
    for (const selector of commandLine.click) {
      requireElement(opened.document, selector);
      await opened.click(selector);
      await rest(opened);
    }
    const host = opened.host.log.counts();
    const evals = await evaluateFormulas(commandLine.evaluate, opened);
    return { file, ...emptyReport(workbook.activeSheet.name), actions: [], edits: [], host, evals };
  } finally {
    for (const address of opened.refusedAddresses) tell(`The page did not get ${address}: it is neither a file beside it nor Office.js, and there is no network.`);
    opened.close();
  }
}

async function rest(opened: HeadlessExcel): Promise<void> {
  if (!(await opened.waitForRest())) tell('The page has timers that go on; the run does not wait for them.');
}

function requireElement(document: Document, selector: string): void {
  if (query(document, selector) === null) throw new WrongUsage(`--click ${selector}: the page has no such element`);
}

function query(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    // It throws for nothing but a text that is no selector.
    throw new WrongUsage(`--click ${selector}: that is no CSS selector`);
  }
}

async function requirePage(page: string): Promise<void> {
  const found = await stat(page).catch(() => null);
  if (found?.isFile() !== true) throw new WrongUsage(`--addin ${page}: there is no such HTML file`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
