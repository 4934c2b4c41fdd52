/**
 * The report that the add-in's own button "Copy the result" puts on the clipboard as JSON. It is read here as anyone could read it; the
 * add-in has no other way out for the command line.
 */

import type { HeadlessExcel } from '../headless-excel';

export interface ReportedAction {
  readonly action: string;
  readonly status: 'done' | 'refused' | 'failed';
  /** Names the message, whatever its language. */
  readonly code: string;
  readonly message: string;
  readonly written: readonly string[];
}

export interface ReportedUnit {
  readonly group: string;
  readonly unit: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly cell: string;
}

export interface ReportedSheet {
  readonly sheet: string | null;
  readonly layout: unknown;
  readonly problems: readonly { readonly code: string; readonly cell: string | null; readonly message: string }[];
  /** Rows of the table that are no units. */
  readonly leftOut: readonly { readonly cell: string; readonly name: string; readonly reason: string }[];
  readonly alternatives: readonly { readonly label: string; readonly scoreColumn: string | null; readonly groups: readonly string[]; readonly first: readonly string[] }[];
  readonly units: readonly ReportedUnit[];
}

export interface AddinReport extends ReportedSheet {
  readonly actions: readonly ReportedAction[];
  /** What the last of them asks; null where nothing is open. */
  readonly question: string | null;
  /** Each sheet with a table, and the names of the others: only where the whole workbook is ranked. */
  readonly sheets?: readonly ReportedSheet[];
  readonly sheetsLeftAlone?: readonly string[];
}

/** Of a page that has no report, or is gone. */
export function emptyReport(sheet: string): AddinReport {
  return { sheet, layout: null, actions: [], question: null, problems: [], leftOut: [], alternatives: [], units: [] };
}

/** @throws {Error} where the page has no such button, or copies something else */
export function copyReport(excel: HeadlessExcel): AddinReport {
  excel.clickAtOnce('#copy-report');
  const json = excel.clipboard.get('application/json');
  if (json === undefined) throw new Error("The add-in's #copy-report put no application/json on the clipboard");
  const report: unknown = JSON.parse(json);
  if (!isReport(report)) throw new Error(`The add-in's report has another shape than documented: ${json.slice(0, 200)}`);
  return report;
}

function isReport(value: unknown): value is AddinReport {
  if (typeof value !== 'object' || value === null) return false;
  return 'sheet' in value && 'layout' in value && (['actions', 'problems', 'leftOut', 'alternatives', 'units'] as const).every((field) => field in value && Array.isArray((value as Record<string, unknown>)[field]));
}
