/**
 * From a window of cells to a layout: header, columns, sections. What a person chose wins over what was found; what cannot be found
 * or told apart is asked for, as a blocking problem. The rows below the window are read later, by `read/read-units.ts`,
 * which this also uses to see the window's own sections.
 */
import type { Area, CellValue, ColumnCells, Grid, RowCells } from '../model/grid';
import type { Layout, LayoutChoices, LayoutResult, SheetLanguage } from '../model/layout';
import type { BlockingProblem } from '../model/problem';
import { columnsToRead, readUnits } from './read-units';
import { describeColumns, findGroupColumn, findSerialColumn, findUnitColumn, splitIntoTables, type TableColumn } from '../evidence/columns';
import { findHeaderRows } from '../evidence/header-rows';
import { ranksFollow } from '../evidence/rank-agreement';
import { chooseScoreColumn, rankColumnOf, type ScoreChoice } from './score-column';
import { headingAbove, titleAbove, yearsAbove } from '../evidence/titles';
import { Window } from '../evidence/window';

function blocked(problem: BlockingProblem): LayoutResult {
  return { layout: null, problems: [problem] };
}

/** The table to read: the one with the chosen columns, else the one with units and scores, else all columns together. */
function chooseTable(columns: readonly TableColumn[], choices: LayoutChoices): readonly TableColumn[] {
  const tables = splitIntoTables(columns);
  const chosen = [choices.scoreColumn, choices.unitColumn, choices.groupColumn].filter((column) => typeof column === 'number');
  const holds = (table: readonly TableColumn[], column: number): boolean => table.some((one) => one.column === column);
  const complete = tables.filter((table) => findUnitColumn(table) !== null && chooseScoreColumn(table, []).candidates.length > 0);
  const wanted = complete.filter((table) => chosen.every((column) => holds(table, column)));
  const [table] = wanted;
  if (table === undefined || wanted.length > 1) return columns.filter((column) => column.texts.length > 0 || column.profile.filled > 0 || chosen.includes(column.column));
  return table;
}

/**
 * Rows under the header that are merged across the table, as headings and notes are: over the score, or from the first column over
 * the name. A name's own cell may be merged over a neighbour in every row, which says nothing; nor does a row with more texts than a number and a title,
 * or one that repeats the header.
 */
function rowsMergedAcross(window: Window, bodyTop: number, table: { readonly first: number; readonly unit: number; readonly score: number; readonly headerTexts: ReadonlySet<string> }): number[] {
  const isHeaderAgain = (row: number): boolean => window.filled(row).every((column) => table.headerTexts.has(window.text(row, column)));
  const covers = (area: Area, column: number): boolean => area.left <= column && column < area.left + area.columnCount;
  return window.merges
    .filter((area) => area.rowCount === 1 && area.top >= bodyTop && area.columnCount >= 2 && window.filled(area.top).length <= 2 && !isHeaderAgain(area.top))
    .filter((area) => covers(area, table.score) || (area.left === table.first && table.first !== table.unit && covers(area, table.unit)))
    .map((area) => area.top);
}

function languageOf(window: Window, columns: readonly TableColumn[]): SheetLanguage {
  const count = (language: SheetLanguage): number => columns.filter((column) => column.language === language).length;
  if (count('vi') !== count('en')) return count('vi') > count('en') ? 'vi' : 'en';
  let text = '';
  for (let row = window.top; row < window.bottom; row += 1) text += `${window.filled(row).map((column) => window.text(row, column)).join(' ')} `;
  // Vietnamese typed without diacritics has none of f, j, w, z.
  return /[ăâđêôơưàảãáạ-ỹ]/iu.test(text) || !/[fjwz]/iu.test(text) ? 'vi' : 'en';
}

/** The window as the columns and blank rows that reading would get. */
function windowColumns(grid: Grid, columns: readonly number[]): Map<number, ColumnCells> {
  return new Map(
    columns.map((column) => [
      column,
      { column, top: grid.top, values: grid.values.map((row): CellValue => row[column - grid.left] ?? ''), numberFormats: null },
    ]),
  );
}

function blankRowsOf(window: Window, bodyTop: number, read: readonly number[]): RowCells[] {
  const rows: RowCells[] = [];
  for (let row = bodyTop; row < window.bottom; row += 1) {
    if (read.every((column) => window.text(row, column) === '')) rows.push({ row, left: window.left, values: window.rowValues(row) });
  }
  return rows;
}

/** Completes the layout with what its own reading of the window shows: sections, and columns in which their headings stand. */
function withSections(layout: Layout, grid: Grid, window: Window): Layout {
  const read = columnsToRead(layout, { decimals: 0 }).columns;
  const seen: Layout = { ...layout, evidence: { ...layout.evidence, blankRows: blankRowsOf(window, layout.firstRow, read) } };
  const { sectionRows } = readUnits(seen, windowColumns(grid, read), new Map(), { decimals: 0 });
  const elsewhere = sectionRows.flatMap((row) => (read.every((column) => window.text(row, column) === '') ? window.filled(row).slice(0, 1) : []));
  const sectionColumns = [...new Set(elsewhere)].sort((one, other) => one - other);
  const withColumns = { ...seen.evidence, sectionColumns, blankRows: blankRowsOf(window, layout.firstRow, [...read, ...sectionColumns]) };
  const hasSections = sectionRows.length > 0 || layout.evidence.sectionAbove !== null;
  return { ...seen, grouping: layout.groupColumn !== null ? 'column' : hasSections ? 'sections' : 'none', evidence: withColumns };
}

function emptyChoice(columns: readonly TableColumn[], choices: LayoutChoices, row: number): BlockingProblem | null {
  const chosen = [
    ['unit', choices.unitColumn],
    ['score', choices.scoreColumn],
    ['group', choices.groupColumn ?? undefined],
  ] as const;
  for (const [choice, column] of chosen) {
    if (column === undefined) continue;
    const found = columns.find((one) => one.column === column);
    if (found === undefined || found.profile.filled === 0) return { code: 'chosen-column-empty', cell: { row, column }, choice };
  }
  return null;
}

/** Whole numbers that follow another column's numbers as ranks do, where no header says so. */
function unnamedRanks(columns: readonly TableColumn[]): TableColumn[] {
  const numeric = columns.filter(({ role, profile }) => role === null && profile.numbers > 2 && profile.texts === 0);
  return numeric.filter((rank) => rank.texts.length === 0 && rank.profile.couldBeRanks && rank.profile.values.includes(1) && numeric.some((score) => score !== rank && ranksFollow(score.profile.values, rank.profile.values)));
}

function chooseScore(columns: readonly TableColumn[], ranks: readonly TableColumn[], chosen: number | undefined): ScoreChoice {
  const found = chooseScoreColumn(columns.filter((column) => !ranks.includes(column)), ranks);
  const byPerson = columns.find((column) => column.column === chosen);
  return byPerson === undefined ? found : { ...found, chosen: byPerson, reason: 'chosen' };
}

/** Finds the layout of a sheet from the window at the top of its used range. */
export function detectLayout(grid: Grid, choices: LayoutChoices): LayoutResult {
  const window = new Window(grid);
  if (window.isEmpty) return blocked({ code: 'sheet-empty', cell: null });
  const header = findHeaderRows(window);
  const [headerRow = null] = header.rows;
  const place = { row: headerRow ?? header.bodyTop, column: window.left };
  const all = describeColumns(window, header);
  const empty = emptyChoice(all, choices, place.row);
  if (empty !== null) return blocked(empty);
  const columns = chooseTable(all, choices);

  const unit = columns.find((column) => column.column === choices.unitColumn) ?? findUnitColumn(columns.filter((column) => column.column !== choices.scoreColumn));
  if (unit === null) return blocked({ code: 'no-unit-column', cell: headerRow === null ? null : place });
  const serial = findSerialColumn(columns.filter((column) => column.column !== choices.scoreColumn), unit);
  // 1, 2, 3 … before the names are serial numbers, also in a list that stands in the order of its scores and has no header.
  const ranks = columns.filter((column) => column !== serial && (column.role === 'rank' || unnamedRanks(columns).includes(column)));
  const others = columns.filter((column) => column !== unit && column !== serial);
  const { candidates, chosen: score, reason } = chooseScore(others, ranks, choices.scoreColumn);
  const scoreCandidates = candidates.map(({ column, header: text }) => ({ column, header: text }));
  if (score === null) {
    const [first] = candidates;
    if (first === undefined) return blocked({ code: 'no-score-column', cell: headerRow === null ? null : place });
    return blocked({ code: 'score-column-ambiguous', cell: { row: place.row, column: first.column }, candidates: scoreCandidates });
  }
  const mergedDown = new Set(grid.merges.filter((area) => area.columnCount === 1 && area.rowCount > 1 && area.top >= header.bodyTop).map(({ left }) => left));
  const group = choices.groupColumn === undefined ? findGroupColumn(others.filter((column) => column !== score), unit, { hasHeader: headerRow !== null, mergedDown }) : (columns.find((column) => column.column === choices.groupColumn) ?? null);
  const rank = rankColumnOf(score, ranks.filter((column) => column !== score && column !== group), { columns, titleYears: yearsAbove(window, header) });

  const first = columns[0]?.column ?? unit.column;
  const last = columns.at(-1)?.column ?? unit.column;
  const byIndex = Array.from({ length: last - first + 1 }, (_, index) => all.find((column) => column.column === first + index));
  const layout: Layout = {
    headerRows: header.rows,
    headerRow,
    firstRow: header.bodyTop,
    serialColumn: serial?.column ?? null,
    unitColumn: unit.column,
    scoreColumn: score.column,
    groupColumn: group?.column ?? null,
    rankColumn: rank?.column ?? null,
    firstColumn: first,
    lastColumn: last,
    grouping: 'none',
    language: languageOf(window, columns),
    headers: byIndex.map((column) => column?.header ?? ''),
    scoreCandidates,
    scoreReason: reason,
    evidence: {
      headerTexts: byIndex.map((column) => column?.texts ?? []),
      sectionAbove: headingAbove(window, header),
      titleAbove: titleAbove(window, header),
      mergedRows: rowsMergedAcross(window, header.bodyTop, { first, unit: unit.column, score: score.column, headerTexts: new Set(columns.flatMap(({ texts }) => texts)) }),
      blankRows: [],
      sectionColumns: [],
      groupMerged: group !== null && mergedDown.has(group.column),
    },
  };
  return { layout: withSections(layout, grid, window), problems: [] };
}
