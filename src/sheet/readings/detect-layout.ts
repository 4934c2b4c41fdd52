/**
 * From a window of cells to a layout: header, columns, sections. What a person chose wins over what was found; what cannot be found
 * or told apart is asked for, as a blocking problem. The rows below the window are read later, by `read-units.ts`,
 * which this also uses to see the window's own sections.
 */
import { bodyRows, describeColumns, findGroupColumns, findSerialColumn, findUnitColumn, splitIntoTables, type TableColumn } from '../evidence/columns';
import { directionOf } from '../evidence/direction';
import { findHeaderRows } from '../evidence/header-rows';
import { SheetCells } from '../evidence/sheet-cells';
import { headingAbove, titleAbove, titlesAbove, yearsAbove } from '../evidence/titles';
import { Window } from '../evidence/window';
import type { Area, CellValue, ColumnCells, Grid } from '../model/grid';
import type { Layout, LayoutChoices, LayoutResult, ScoreOrder, SheetLanguage } from '../model/layout';
import type { BlockingProblem } from '../model/problem';
import { chooseGroupColumn } from './choose-group-column';
import { ENOUGH_BITS, rankEvidence, unnamedRanks } from './rank-evidence';
import { sectionRowsIn } from './read-units';
import { columnsToRead } from './row-source';
import { chooseScoreColumn, rankColumnOf, type ScoreChoice } from './score-column';

function blocked(problem: BlockingProblem): LayoutResult {
  return { layout: null, problems: [problem] };
}

/** The table to read: the one with the chosen columns, else the one with units and scores, else all columns together. */
function chooseTable(columns: readonly TableColumn[], choices: LayoutChoices): readonly TableColumn[] {
  const tables = splitIntoTables(columns);
  const chosen = [choices.scoreColumn, choices.unitColumn, choices.groupColumn].filter((column) => typeof column === 'number');
  const holds = (table: readonly TableColumn[], column: number): boolean => table.some((one) => one.column === column);
  const complete = tables.filter((table) => findUnitColumn(table) !== null && chooseScoreColumn(table, new Map()).candidates.length > 0);
  const fitting = complete.filter((table) => chosen.every((column) => holds(table, column)));
  // Where the headers of one table name units and scores, a list of prices beside it is no second table to rank.
  const named = fitting.filter((table) => table.some(({ role }) => role === 'unit') && table.some(({ role }) => role === 'score'));
  const wanted = named.length > 0 ? named : fitting;
  const [table] = wanted;
  if (table === undefined || wanted.length > 1) return columns.filter((column) => column.texts.length > 0 || column.profile.filled > 0 || chosen.includes(column.column));
  return table;
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

/** Completes the layout with the columns in which headings stand that its own columns do not show. */
function withSectionColumns(layout: Layout, grid: Grid, window: Window): Layout {
  const read = columnsToRead(layout).columns;
  const sectionRows = sectionRowsIn(layout, new SheetCells(grid, windowColumns(grid, read)));
  const elsewhere = sectionRows.flatMap((row) => (read.every((column) => window.text(row, column) === '') ? window.filled(row).slice(0, 1) : []));
  const sectionColumns = [...new Set(elsewhere)].sort((one, other) => one - other);
  return { ...layout, evidence: { ...layout.evidence, sectionColumns } };
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

/** Finds the layout of a sheet from the window at the top of its used range. Where a person is to be asked about it, the problems say so. */
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

  // A header that comes again on each page is merged there as well.
  const isRepeated = ({ top, left }: Area): boolean => all.some(({ column, texts }) => column === left && texts.includes(window.text(top, left)));
  const mergedDown = new Set(grid.merges.filter((area) => area.columnCount === 1 && area.rowCount > 1 && area.top >= header.bodyTop && !isRepeated(area)).map(({ left }) => left));
  const unit = columns.find((column) => column.column === choices.unitColumn) ?? findUnitColumn(columns.filter((column) => column.column !== choices.scoreColumn && !(headerRow === null && mergedDown.has(column.column)))) ?? findUnitColumn(columns.filter((column) => column.column !== choices.scoreColumn));
  if (unit === null) return blocked({ code: 'no-unit-column', cell: headerRow === null ? null : place });
  const serial = findSerialColumn(columns.filter((column) => column.column !== choices.scoreColumn), unit);
  // 1, 2, 3 … before the names are serial numbers, also in a list that stands in the order of its scores and has no header.
  const unnamed = unnamedRanks(columns);
  const ranks = columns.filter((column) => column !== serial && (column.role === 'rank' || unnamed.includes(column)));
  const others = columns.filter((column) => column !== unit && column !== serial);
  const groupColumns = findGroupColumns(others.filter((column) => column.column !== choices.scoreColumn), unit, { hasHeader: headerRow !== null, mergedDown });
  const numbers = others.filter((column) => !ranks.includes(column) && column.profile.numbers > 0);
  const evidence = rankEvidence(window, header, { ranks, scores: numbers, groupColumns: [...groupColumns.named, ...groupColumns.possible] });

  const found = chooseScoreColumn(others.filter((column) => !ranks.includes(column)), evidence.followed);
  const byPerson = columns.find((column) => column.column === choices.scoreColumn);
  const { candidates, chosen: score, reason }: ScoreChoice = byPerson === undefined ? found : { ...found, chosen: byPerson, reason: 'chosen' };
  const scoreCandidates = candidates.map(({ column, header: text }) => ({ column, header: text }));
  if (score === null) {
    const [first] = candidates;
    if (first === undefined) return blocked({ code: 'no-score-column', cell: headerRow === null ? null : place });
    return blocked({ code: 'score-column-ambiguous', cell: { row: place.row, column: first.column }, candidates: scoreCandidates });
  }
  const witnesses = evidence.of(score);
  const { group, doubt } = chooseGroupColumn(groupColumns, {
    window,
    header,
    unit,
    witnesses,
    chosen: choices.groupColumn === undefined ? undefined : (columns.find((column) => column.column === choices.groupColumn) ?? null),
  });
  const titles = titlesAbove(window, header);
  const rank = rankColumnOf(score, ranks.filter((column) => column !== score && column !== group && !evidence.isOfOther(score, column)), {
    columns,
    titles,
    titleYears: yearsAbove(window, header),
    fitOf: (column) => evidence.fitOf(score, column),
  });
  const scoreFormats = bodyRows(window, header).flatMap((row) => (typeof window.value(row, score.column) === 'number' ? [window.format(row, score.column)] : []));
  const ofRanks = witnesses.find((witness) => witness.rank === rank) ?? witnesses[0];
  const scoreOrder: ScoreOrder =
    choices.order === undefined ? directionOf({ header: score.texts.join(' '), titles, formats: scoreFormats, ofRanks: ofRanks === undefined ? null : { order: ofRanks.order, areMany: ofRanks.bits >= ENOUGH_BITS } }) : { order: choices.order, by: 'chosen' };

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
    language: languageOf(window, columns),
    headers: byIndex.map((column) => column?.header ?? ''),
    scoreCandidates,
    scoreReason: reason,
    scoreOrder,
    evidence: {
      // The numbers of the columns may come again on each page, also without the rest of the header.
      headerTexts: byIndex.map((column, index) => [...(column?.texts ?? []), ...(header.numbersRow === null ? [] : [window.text(header.numbersRow, first + index)])]),
      sectionAbove: headingAbove(window, header),
      titleAbove: titleAbove(window, header),
      numberColumns: numbers.filter((column) => column !== group && column.role !== 'serial').map(({ column }) => column),
      noteColumns: columns.filter(({ role }) => role === 'note').map(({ column }) => column),
      ranksOfScores: ofRanks?.rank.column ?? null,
      ranksAreOfOne: witnesses.some(({ groups, bits }) => groups === null && bits >= ENOUGH_BITS),
      sectionColumns: [],
      groupMerged: group !== null && mergedDown.has(group.column),
    },
  };
  const problems: BlockingProblem[] = [];
  const headerCell = (column: number): { row: number; column: number } => ({ row: place.row, column });
  if (scoreOrder.by === 'doubtful') problems.push({ code: 'order-doubtful', cell: headerCell(score.column), header: score.header, likely: scoreOrder.order });
  const [firstDoubt] = doubt;
  if (firstDoubt !== undefined) problems.push({ code: 'groups-doubtful', cell: headerCell(firstDoubt.column), candidates: doubt.map(({ column, header: text }) => ({ column, header: text })) });
  return { layout: withSectionColumns(layout, grid, window), problems };
}
