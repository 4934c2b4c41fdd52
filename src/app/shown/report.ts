/**
 * The result to take along: what was understood of the sheet, what was done, every problem, and all units with their ranks.
 * The pane's "Copy the result" puts it on the clipboard as a table for Word and Excel (HTML), as text with tabs, and as JSON for programs;
 * its shape is documented in docs/report.md.
 */
import { labelsIn, say, type Labels, type Language } from '../../messages';
import type { Order } from '../../ranking';
import { columnLetters, formatA1, groupsInOrder, type ScoreOrder, type ScoreReason } from '../../sheet';
import { fieldText, htmlText, isPlainNumber, TEXT_CELL } from '../../tables';
import { addressOf, columnOf, problemSentence } from '../session/sentences';
import type { Found, Question, SessionState } from '../session/session';

export interface ReportUnit {
  readonly group: string;
  readonly unit: string;
  readonly score: number | null;
  readonly rank: number | null;
  /** The place of the rank. */
  readonly cell: string;
}

/** What was found on one sheet. */
export interface SheetReport {
  readonly sheet: string | null;
  readonly layout: {
    /** One-based; null where the sheet has no header. */
    readonly headerRow: number | null;
    readonly unitColumn: string;
    readonly scoreColumn: string;
    /** Why this column is the score, and why its greatest or least is the best. */
    readonly scoreReason: { readonly code: ScoreReason; readonly message: string; readonly order: Order; readonly orderBy: ScoreOrder['by'] };
    readonly groupColumn: string | null;
    /** In the order of the sheet, also those without units. */
    readonly groups: readonly string[];
  } | null;
  readonly problems: readonly { readonly code: string; readonly cell: string | null; readonly message: string }[];
  /** Rows inside the table that are neither units nor headings nor headers, and what says so. */
  readonly leftOut: readonly { readonly cell: string; readonly name: string; readonly reason: string }[];
  /** Of a sheet about which something is asked: each answer, and what it would come to. `first` is empty where another question would follow. */
  readonly alternatives: readonly { readonly label: string; readonly scoreColumn: string | null; readonly groups: readonly string[]; readonly first: readonly string[] }[];
  readonly units: readonly ReportUnit[];
}

/** The report of the active sheet; where the whole workbook is ranked, with that of each sheet. */
export interface Report extends SheetReport {
  readonly actions: readonly {
    readonly action: string;
    readonly status: string;
    /** Of the sentence. */
    readonly code: string;
    readonly message: string;
    readonly written: readonly string[];
  }[];
  /** What the last of them left open; null where nothing is asked. */
  readonly question: Question['about'] | null;
  readonly sheets?: readonly SheetReport[];
  readonly sheetsLeftAlone?: readonly string[];
}

type Reported = Pick<SessionState, 'found' | 'workbook' | 'actions' | 'question'>;

export function makeReport({ found, workbook, actions, question }: Reported, language: Language): Report {
  return {
    ...(found === null ? { sheet: null, layout: null, problems: [], leftOut: [], alternatives: [], units: [] } : sheetReport(found, language)),
    actions: actions.map(({ action, status, sentence, written }) => {
      return { action, status, code: sentence.code, message: say(sentence, language), written };
    }),
    question: question?.about ?? null,
    ...(workbook === null ? {} : { sheets: workbook.sheets.map((sheet) => sheetReport(sheet, language)), sheetsLeftAlone: workbook.leftAlone }),
  };
}

function sheetReport(found: Found, language: Language): SheetReport {
  const { layout, reading, sheetName } = found;
  return {
    sheet: sheetName,
    layout:
      layout === null
        ? null
        : {
            headerRow: layout.headerRow === null ? null : layout.headerRow + 1,
            unitColumn: columnLetters(layout.unitColumn),
            scoreColumn: columnLetters(layout.scoreColumn),
            scoreReason: { code: layout.scoreReason, message: labelsIn(language).scoreReasons[layout.scoreReason], order: layout.scoreOrder.order, orderBy: layout.scoreOrder.by },
            groupColumn: layout.groupColumn === null ? null : columnLetters(layout.groupColumn),
            groups: reading === null ? [] : groupsInOrder(reading).map(({ name }) => name),
          },
    problems: problemsOf(found, language),
    leftOut: leftOutOf(found, language),
    alternatives: alternativesOf(found, language),
    units: unitsOf(found),
  };
}

function problemsOf(found: Found, language: Language): Report['problems'] {
  return [
    ...found.remarks.map((sentence) => ({ code: sentence.code, cell: null, message: say(sentence, language) })),
    ...found.problems.map((problem) => ({
      code: problem.code,
      cell: problem.cell === null ? null : addressOf(found.sheetName, problem.cell),
      message: say(problemSentence(problem, found.sheetName), language),
    })),
  ];
}

function leftOutOf({ layout, reading, sheetName }: Found, language: Language): SheetReport['leftOut'] {
  if (layout === null || reading === null) return [];
  const { leftOutReason } = labelsIn(language);
  return reading.leftOut.map(({ row, name, reason }) => ({ cell: addressOf(sheetName, { row, column: layout.unitColumn }), name, reason: leftOutReason(reason) }));
}

function alternativesOf({ alternatives }: Found, language: Language): SheetReport['alternatives'] {
  return alternatives.map(({ way, scoreColumn, outcome }) => ({
    label: labelsIn(language).way(way, columnOf(way)),
    scoreColumn: scoreColumn === null ? null : columnLetters(scoreColumn),
    groups: outcome?.groups.filter((name) => name !== '') ?? [],
    first: outcome?.first ?? [],
  }));
}

function unitsOf({ reading, ranks, rankColumn, sheetName }: Found): ReportUnit[] {
  if (reading === null) return [];
  const { names, scores, groups, groupNames, rows } = reading.units;
  const sheet = addressOf(sheetName, { row: 0, column: 0 }).slice(0, -'A1'.length);
  return names.map((unit, i) => ({
    group: groupNames[groups[i] ?? 0] ?? '',
    unit,
    score: finite(scores[i]),
    rank: finite(ranks?.[i]),
    cell: sheet + formatA1({ row: rows[i] ?? 0, column: rankColumn ?? 0 }),
  }));
}

function finite(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Scores and ranks, at the right. */
const NUMBER_COLUMNS = 2;

/** The units as rows of a table, with its heading: what text and HTML show. */
function tableRows(report: Report, labels: Labels, language: Language): string[][] {
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 10, useGrouping: false });
  const show = (value: number | null): string => (value === null ? '' : number.format(value));
  const several = (report.layout?.groups.length ?? 0) > 1;
  const head = [...(several ? [labels.groups] : []), labels.unit, labels.score, labels.rank];
  return [head, ...report.units.map(({ group, unit, score, rank }) => [...(several ? [group] : []), unit, show(score), show(rank)])];
}

/** The report's units as text: a line each, fields separated by tabs. */
export function reportText(report: Report, labels: Labels, language: Language): string {
  return tableRows(report, labels, language)
    .map((row) => row.map(fieldText).join('\t'))
    .join('\n');
}

/** The report's units as an HTML table. */
export function reportHtml(report: Report, labels: Labels, language: Language): string {
  const rows = tableRows(report, labels, language).map((row, i) => {
    const tag = i === 0 ? 'th' : 'td';
    return `<tr>${row.map((field, column) => `<${tag}${column >= row.length - NUMBER_COLUMNS && isPlainNumber(field) ? '' : ` style="${TEXT_CELL}"`}>${htmlText(field)}</${tag}>`).join('')}</tr>`;
  });
  return `<table border="1">${rows.join('')}</table>`;
}
