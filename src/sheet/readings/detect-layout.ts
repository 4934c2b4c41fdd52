/**
 * From a window of cells to a layout: header, columns, sections. What a person chose wins over what was found; what cannot be found
 * or told apart is asked for, as a blocking problem. The rows below the window are read later, by `read/read-units.ts`,
 * which this also uses to see the window's own sections.
 */
import type { Order } from '../../ranking';
import { bodyRows, describeColumns, findGroupColumns, findSerialColumn, findUnitColumn, splitIntoTables, type GroupColumns, type TableColumn } from '../evidence/columns';
import { directionOf } from '../evidence/direction';
import { findHeaderRows, type HeaderRows } from '../evidence/header-rows';
import { madeFrom, ranksFit, runsOfRanks, type Groups } from '../evidence/ranks-on-sheet';
import { SheetCells } from '../evidence/sheet-cells';
import { headingAbove, titleAbove, titlesAbove, yearsAbove } from '../evidence/titles';
import { Window } from '../evidence/window';
import type { Area, CellValue, ColumnCells, Grid } from '../model/grid';
import type { Layout, LayoutChoices, LayoutResult, ScoreOrder, SheetLanguage } from '../model/layout';
import type { BlockingProblem } from '../model/problem';
import { foldHeader } from '../text/cell-text';
import { readUnits } from './read-units';
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

/** Completes the layout with what its own reading of the window shows: sections, and columns in which their headings stand. */
function withSections(layout: Layout, grid: Grid, window: Window): Layout {
  const read = columnsToRead(layout).columns;
  const { sectionRows } = readUnits(layout, new SheetCells(grid, windowColumns(grid, read)), { decimals: 0 });
  const elsewhere = sectionRows.flatMap((row) => (read.every((column) => window.text(row, column) === '') ? window.filled(row).slice(0, 1) : []));
  const sectionColumns = [...new Set(elsewhere)].sort((one, other) => one - other);
  const hasSections = sectionRows.length > 0 || layout.evidence.sectionAbove !== null;
  return { ...layout, grouping: layout.groupColumn !== null ? 'column' : hasSections ? 'sections' : 'none', evidence: { ...layout.evidence, sectionColumns } };
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
  const follows = (rank: TableColumn, score: TableColumn): boolean => {
    const runs = runsOfRanks(rank.profile.values);
    return madeFrom({ ranks: rank.profile.values, scores: [score.profile.values], groupings: runs === null ? [] : [runs] }).some(({ order }) => order === 'descending');
  };
  return numeric.filter((rank) => rank.texts.length === 0 && rank.profile.couldBeRanks && rank.profile.values.includes(1) && numeric.some((score) => score !== rank && follows(rank, score)));
}

/** What the ranks on the sheet were made from, as far as the window shows. */
interface RankEvidence {
  /** The columns of scores that some ranks follow, with how surprising that would be as chance, in bits. */
  readonly followed: ReadonlyMap<TableColumn, number>;
  /** Of a column of scores: how the ranks of each column that follows it were made. */
  readonly of: (score: TableColumn) => readonly { readonly rank: TableColumn; readonly order: Order; readonly groups: Groups | null; readonly by: TableColumn | null }[];
}

function groupsOf(window: Window, column: TableColumn, rows: readonly number[]): Groups {
  const numbers = new Map<string, number>();
  let last = 0;
  return Int32Array.from(rows, (row) => {
    const key = window.text(row, column.column).toLowerCase();
    // A blank cell goes on with the group above, as merged cells do.
    if (key === '') return last;
    last = numbers.get(key) ?? numbers.size;
    numbers.set(key, last);
    return last;
  });
}

/** Ranks that stand in as many orders as four units can follow a column by chance no more. */
const ENOUGH_BITS = 4.5;

/** Fewer ranks may follow scores from the least by chance, against custom. */
const ENOUGH_TO_ASCEND = 5;

function isOfYear(score: TableColumn, rank: TableColumn): boolean {
  return score.words.year === null || rank.words.year === null || score.words.year === rank.words.year;
}

function rankEvidence(window: Window, header: HeaderRows, { ranks, scores, groupColumns }: { readonly ranks: readonly TableColumn[]; readonly scores: readonly TableColumn[]; readonly groupColumns: readonly TableColumn[] }): RankEvidence {
  const rows = bodyRows(window, header);
  const byColumn = groupColumns.map((column) => groupsOf(window, column, rows));
  const years = scores.flatMap(({ words }) => words.year ?? []);
  const latest = Math.max(...years);
  // Ranks of an earlier year tell nothing of what is to be ranked now.
  const found = ranks.filter(({ words }) => !words.previous && (words.year === null || years.length === 0 || words.year >= latest)).flatMap((rank) => {
    const runs = runsOfRanks(rank.profile.values);
    const groupings = [...byColumn, ...(runs === null ? [] : [runs])];
    return madeFrom({ ranks: rank.profile.values, scores: scores.map(({ profile }) => profile.values), groupings }).map((witness) => ({
      rank,
      score: scores[witness.scores],
      order: witness.order,
      groups: groupings[witness.groups] ?? null,
      by: groupColumns[witness.groups] ?? null,
      bits: witness.bits,
    })).filter(({ score, order }) => score !== undefined && isOfYear(score, rank) && (order === 'descending' || rank.profile.values.filter((value) => !Number.isNaN(value)).length >= ENOUGH_TO_ASCEND));
  });
  return {
    followed: new Map(scores.flatMap((score) => {
      const bits = found.filter((one) => one.score === score).map((one) => one.bits);
      return bits.length === 0 ? [] : [[score, Math.max(...bits)] as const];
    })),
    of: (score) => found.filter((one) => one.score === score && (one.bits >= ENOUGH_BITS || one.groups === null)),
  };
}

/** The best share of the ranks that fit the scores in any order and grouping; NaN where the column has no ranks. */
function bestFit(score: TableColumn, rank: TableColumn, groupings: readonly Groups[]): number {
  let best = Number.NaN;
  for (const order of ['descending', 'ascending'] as const) {
    for (const groups of [null, ...groupings]) {
      const { fit, of } = ranksFit(score.profile.values, rank.profile.values, { order, groups });
      if (of > 0) best = Math.max(Number.isNaN(best) ? 0 : best, fit / of);
    }
  }
  return best;
}

interface Grouped {
  readonly group: TableColumn | null;
  /** Columns of which a person must say whether they group; none where that is settled. */
  readonly doubt: readonly TableColumn[];
}

/** Which column groups the units: a person's word, ranks on the sheet, the headers; what is left open is asked. */
function settleGroups(columns: GroupColumns, { witnesses, chosen, isLong, namesBegin }: { readonly witnesses: readonly { readonly by: TableColumn | null; readonly groups: Groups | null }[]; readonly chosen: TableColumn | null | undefined; readonly isLong: (year: TableColumn) => boolean; readonly namesBegin: (kind: TableColumn) => boolean }): Grouped {
  if (chosen !== undefined) return { group: chosen, doubt: [] };
  // A kind that each name begins with is its group: `Sở | Sở Nội vụ`.
  const byNames = columns.possible.filter(namesBegin);
  const named = [...columns.named, ...byNames];
  const possible = columns.possible.filter((column) => !byNames.includes(column));
  const all = [...named, ...possible];
  if (all.length === 0) return { group: null, doubt: [] };
  const byRanks = all.find((column) => witnesses.some(({ by }) => by === column));
  const asOne = witnesses.some(({ groups }) => groups === null);
  if (byRanks !== undefined && !asOne) return { group: byRanks, doubt: [] };
  const [only = null] = named;
  if (asOne) return byRanks === undefined && only !== null ? { group: only, doubt: all } : named.length === 1 ? { group: only, doubt: [] } : { group: null, doubt: named.length > 1 ? named : [] };
  const [year = null] = possible.filter(isLong);
  if (year !== null && all.length === 1) return { group: year, doubt: [] };
  return named.length === 1 && possible.length === 0 ? { group: only, doubt: [] } : { group: only, doubt: all };
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
  const ranks = columns.filter((column) => column !== serial && (column.role === 'rank' || unnamedRanks(columns).includes(column)));
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
  const { group, doubt } = settleGroups(groupColumns, {
    witnesses,
    chosen: choices.groupColumn === undefined ? undefined : (columns.find((column) => column.column === choices.groupColumn) ?? null),
    isLong: (year) => isLongFormat(window, header, { unit, year }),
    namesBegin: (kind) => namesBeginWith(window, header, { unit, kind }),
  });
  const titles = titlesAbove(window, header);
  const groupings = [...groupColumns.named, ...groupColumns.possible].map((column) => groupsOf(window, column, bodyRows(window, header)));
  const rank = rankColumnOf(score, ranks.filter((column) => column !== score && column !== group), {
    columns,
    titles,
    titleYears: yearsAbove(window, header),
    fitOf: (column) => {
      const runs = runsOfRanks(column.profile.values);
      return bestFit(score, column, runs === null ? groupings : [...groupings, runs]);
    },
  });
  const scoreFormats = bodyRows(window, header).flatMap((row) => (typeof window.value(row, score.column) === 'number' ? [window.format(row, score.column)] : []));
  const ofRanks = witnesses.find((witness) => witness.rank === rank) ?? witnesses[0];
  const scoreOrder: ScoreOrder =
    choices.order === undefined ? directionOf({ header: score.texts.join(' '), titles, formats: scoreFormats, ofRanks: ofRanks?.order ?? null }) : { order: choices.order, by: 'chosen' };

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
    scoreOrder,
    evidence: {
      headerTexts: byIndex.map((column) => column?.texts ?? []),
      sectionAbove: headingAbove(window, header),
      titleAbove: titleAbove(window, header),
      numberColumns: numbers.filter((column) => column !== group && column.role !== 'serial').map(({ column }) => column),
      noteColumns: columns.filter(({ role }) => role === 'note').map(({ column }) => column),
      ranksOfScores: ofRanks?.rank.column ?? null,
      ranksAreOfOne: witnesses.some(({ groups }) => groups === null),
      sectionColumns: [],
      groupMerged: group !== null && mergedDown.has(group.column),
    },
  };
  const problems: BlockingProblem[] = [];
  const headerCell = (column: number): { row: number; column: number } => ({ row: place.row, column });
  if (scoreOrder.by === 'doubtful') problems.push({ code: 'order-doubtful', cell: headerCell(score.column), header: score.header, likely: scoreOrder.order });
  const [firstDoubt] = doubt;
  if (firstDoubt !== undefined) problems.push({ code: 'groups-doubtful', cell: headerCell(firstDoubt.column), candidates: doubt.map(({ column, header: text }) => ({ column, header: text })) });
  return { layout: withSections(layout, grid, window), problems };
}

/** True where nearly all names begin with what the column says of them. */
function namesBeginWith(window: Window, header: HeaderRows, { unit, kind }: { readonly unit: TableColumn; readonly kind: TableColumn }): boolean {
  const rows = bodyRows(window, header).filter((row) => window.text(row, unit.column) !== '' && window.text(row, kind.column) !== '');
  const begins = rows.filter((row) => foldHeader(window.text(row, unit.column)).startsWith(`${foldHeader(window.text(row, kind.column))} `));
  return begins.length > 0 && begins.length >= rows.length * 0.8;
}

/** True where each unit stands once for each year: a table in long format. */
function isLongFormat(window: Window, header: HeaderRows, { unit, year }: { readonly unit: TableColumn; readonly year: TableColumn }): boolean {
  if (!year.profile.years) return false;
  const rows = bodyRows(window, header).filter((row) => window.text(row, unit.column) !== '' && window.text(row, year.column) !== '');
  const pairs = new Set(rows.map((row) => `${window.text(row, unit.column).toLowerCase()}\n${window.text(row, year.column)}`));
  return pairs.size === rows.length;
}
