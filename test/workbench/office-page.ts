/**
 * A page with Office.js and nothing else, in the headless Excel: tests write batches as Microsoft's samples do, and these run in the page
 * through the real library. A batch travels as its source text, so it sees its two parameters and nothing of the test around it.
 */

import { newWorkbook } from '../../workbench/engine/open';
import type { CellValue, WorkbookModel } from '../../workbench/engine/port';
import { HeadlessExcel, type HeadlessOptions } from '../../workbench/headless/headless-excel';
import type { AddinFiles } from '../../workbench/manifest/manifest';

const PAGE = '<!doctype html><html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>';

/** An add-in of one page. `script` runs after Office.js was loaded. */
export function pageWith(script = '', commands: AddinFiles['commands'] = []): AddinFiles {
  const files: Readonly<Record<string, string>> = { 'page.html': PAGE.replace('<body>', '<body><script src="page.js"></script>'), 'page.js': script };
  return {
    id: '11111111-2222-3333-4444-555555555555',
    pageUrl: 'https://localhost:3000/page.html',
    commands,
    functions: null,
    read: (file) => Promise.resolve(files[file] === undefined ? null : new TextEncoder().encode(files[file])),
  };
}

export interface OfficePage {
  readonly excel: HeadlessExcel;
  readonly workbook: WorkbookModel;
}

/** A new workbook with the given rows at A1 of Sheet1, and the page over it. */
export async function openPage(rows: readonly (readonly CellValue[])[] = [], options: Partial<HeadlessOptions> = {}): Promise<OfficePage> {
  const workbook = newWorkbook();
  fill(workbook, rows);
  const excel = await HeadlessExcel.open({ workbook, fileName: 'test.xlsx', language: 'en', addin: pageWith(), ...options });
  return { excel, workbook };
}

export function fill(workbook: WorkbookModel, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, r) => row.forEach((value, c) => workbook.activeSheet.setValue(r, c, value)));
}

/** What Office.js threw in the page. */
export class PageFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
  }
}

type Batch<A, T> = (context: Excel.RequestContext, args: A) => Promise<T>;

/** Runs a batch in the page and brings its result back as JSON. @throws {PageFailure} where the batch throws */
export function run<T>(page: OfficePage, batch: Batch<undefined, T>): Promise<T>;
export function run<A, T>(page: OfficePage, batch: Batch<A, T>, args: A): Promise<T>;
export async function run<T>(page: OfficePage, batch: (context: Excel.RequestContext, args: never) => Promise<T>, args?: unknown): Promise<T> {
  return inPage(page, `Excel.run((context) => (${batch.toString()})(context, ${JSON.stringify(args)}))`);
}

/** Evaluates a promise in the page. */
export async function inPage<T>({ excel }: OfficePage, expression: string): Promise<T> {
  const outcome: unknown = await excel.window.eval(
    `(${expression}).then((value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: { code: String(error.code), message: String(error.message), location: String(error.debugInfo && error.debugInfo.errorLocation) } }))`,
  );
  const answer = JSON.parse(String(outcome)) as { readonly value: T } | { readonly error: { readonly code: string; readonly message: string; readonly location: string } };
  if ('error' in answer) throw new PageFailure(answer.error.code, answer.error.message, answer.error.location);
  await excel.waitForIdle();
  return answer.value;
}

/** The code with which a batch fails; fails itself where the batch does not. */
export async function failureOf(promise: Promise<unknown>): Promise<PageFailure> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof PageFailure) return outcome;
  throw new Error('The batch did not fail as Office.js fails', { cause: outcome });
}
