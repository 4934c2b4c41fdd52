/**
 * From cells to units. Pure, linear in the rows, and without an object for each row.
 * What a row is comes from `row-kinds.ts` (by itself), `sections.ts` (among its neighbours) and `summary-rows.ts` (by arithmetic and other witnesses).
 */
import type { Decimals } from '../../ranking';
import { problemKey, settleRows } from '../choices/row-choices';
import { circularScores } from '../evidence/self-reference';
import type { SheetCells } from '../evidence/sheet-cells';
import { isAccepted, type Choice, type SignReading } from '../model/choice';
import type { Layout } from '../model/layout';
import type { LeftOutRow } from '../model/left-out';
import { isBlocking, type Problem, type ReportingProblem } from '../model/problem';
import { PAUSE, type Steps } from '../model/steps';
import type { ListedUnits, Reading } from '../model/units';
import { cellText, foldHeader, isBlank } from '../text/cell-text';
import { isUnitName } from '../text/name-kinds';
import { readNumberText } from '../text/number-text';
import { scoreProblems } from './checks/score-problems';
import { unitProblems } from './checks/unit-problems';
import { groupsByColumn } from './group-column';
import { printAlike } from './printed-alike';
import { publishedDecimals } from './published-decimals';
import { classifyRows, isMergedAcross, KIND, rowsOfKind, STYLES, yearsOfHeader, type RowKinds } from './row-kinds';
import { columnsToRead, headingOfCells, headingOfRow, nameAt, rowSource, tableRow, type RowSource } from './row-source';
import { readScores, readWithinGroups, type Scores } from './scores';
import { settleSections } from './sections';
import { settleSummaries } from './settle-summaries';
import { endOfTable, remarks, rowsStandingAlone } from './table-body';
import { groupsBySections, groupUnits, leaveOutUnranked } from './unit-groups';

/** Reading all of the blank rows of a sheet with more than these would cost more than it tells: they are spacing. */
const MOST_ROWS_IN_DOUBT = 400;

/** More rows than these are not worth reading whole: the sheet is not a table of units. */
const MOST_ROWS_TO_READ = 2_000;

function unitRows(kinds: RowKinds): Int32Array {
  const isUnit = (kind: number): boolean => kind === KIND.scored || kind === KIND.named || kind === KIND.marked;
  let count = 0;
  for (const kind of kinds.kind) if (isUnit(kind)) count += 1;
  const rows = new Int32Array(count);
  let unit = 0;
  kinds.kind.forEach((kind, index) => {
    if (isUnit(kind)) rows[unit++] = kinds.top + index;
  });
  return rows;
}

/**
 * Rows of which the columns do not tell what they are: a blank row right above a unit, in which a heading may stand in a column that was not read; a name
 * without a score, which may be a heading merged across; a row that may be a summary, or whose 0 may be of a circle.
 */
function rowsToDoubt(source: RowSource, kinds: RowKinds, suspects: readonly number[]): number[] {
  const { layout, cells } = source;
  const hasMoreColumns = layout.lastColumn - layout.firstColumn + 1 > columnsToRead(layout).columns.length;
  const blank: number[] = [];
  const doubted = new Set(suspects.filter((row) => !cells.isWhole(row)));
  kinds.kind.forEach((kind, index) => {
    const row = kinds.top + index;
    if (cells.isWhole(row)) return;
    const next = kinds.kind[index + 1] ?? KIND.blank;
    if (kind === KIND.blank && hasMoreColumns && next !== KIND.blank && next !== KIND.note && next !== KIND.sum) blank.push(row);
    if ((kind === KIND.named || kind === KIND.marked) && kinds.style[index] === 0 && next !== KIND.blank) doubted.add(row);
  });
  // Blank rows in such number are spacing.
  if (blank.length <= MOST_ROWS_IN_DOUBT) for (const row of blank) doubted.add(row);
  return [...doubted].sort((one, other) => one - other).slice(0, MOST_ROWS_TO_READ);
}

export interface ReadingOptions {
  readonly decimals: 'auto' | Decimals;
  /** What a person has settled about this sheet; columns among it are settled before, with the layout. */
  readonly choices?: readonly Choice[];
}

/** What each row is, but for those that sum others up; and what was left out with another table. */
interface ClassifiedRows {
  readonly kinds: RowKinds;
  readonly headingText: (index: number) => string;
  readonly leftOut: readonly LeftOutRow[];
}

function classify(source: RowSource, scores: Scores): ClassifiedRows {
  const { layout, cells } = source;
  const kinds = classifyRows(source, scores.values);
  kinds.kind.forEach((kind, index) => {
    const row = index + source.top;
    if (kind === KIND.blank && cells.isWhole(row) && headingOfCells(tableRow(source, row)) !== '') kinds.kind[index] = KIND.loose;
  });
  const headingText = (index: number): string => headingOfRow(source, index + source.top);
  const leftOut: LeftOutRow[] = [];
  const end = endOfTable(source, kinds);
  for (let index = end; index < kinds.kind.length; index += 1) {
    if (kinds.kind[index] !== KIND.blank) leftOut.push({ row: index + source.top, name: nameAt(source, index + source.top), reason: { kind: 'other-table' } });
    kinds.kind[index] = KIND.elsewhere;
  }
  const standsAlone = rowsStandingAlone(source, kinds);
  settleSections({
    layout,
    rows: kinds,
    headingText,
    isMergedAcross: (index) => isMergedAcross(source, index + source.top),
    isRemark: remarks(source),
    standsAlone: (index) => standsAlone.has(index),
    speaksOfScore: (index) => readNumberText(cellText(source.scores.at(index + source.top))).kind !== 'text',
    namesGroup: (index) => !isBlank(source.groups.at(index + source.top)),
    namesUnit: (index) => isUnitName(cellText(source.names.at(index + source.top))),
    isLargestScore: (index) => {
      const score = scores.values[index] ?? Number.NaN;
      return scores.values.every((other, at) => kinds.kind[at] !== KIND.scored || !(other > score));
    },
  });
  return { kinds, headingText, leftOut };
}

/** The rows of `cells` that head sections, as a reading would find them: the layout's columns are completed by what stands there. */
export function sectionRowsIn(layout: Layout, cells: SheetCells): readonly number[] {
  const source = rowSource(layout, cells);
  const { scores } = readScores(source.scores, { top: source.top, end: source.end, chosen: null, scale: null, language: layout.language, headings: yearsOfHeader(layout) });
  return rowsOfKind(classify(source, scores).kinds, KIND.section);
}

/**
 * Reads the units of a sheet: their names, scores and groups in the order of the sheet, what is wrong with them, which rows are headings, and which are
 * none of these. `cells` holds the columns of `columnsToRead`, from `layout.firstRow` (or above) to the last used row, and the rows that an earlier
 * call returned in `rowsInDoubt`.
 */
export function* readUnits(layout: Layout, cells: SheetCells, { decimals, choices = [] }: ReadingOptions): Steps<Reading> {
  const source = rowSource(layout, cells);
  const sign = signChosen(layout, choices);
  const { scores, context } = readScores(source.scores, {
    top: source.top,
    end: source.end,
    chosen: sign.reading,
    scale: choices.find((choice) => choice.about === 'scale')?.reading ?? null,
    language: layout.language,
    headings: yearsOfHeader(layout),
  });
  yield PAUSE;
  const circular = circularScores(cells, { scores: scores.values, top: source.top, column: layout.scoreColumn });
  for (const row of circular.rows) scores.values[row - source.top] = Number.NaN;
  const { kinds, headingText, leftOut } = classify(source, scores);
  yield PAUSE;
  const summaries = yield* settleSummaries(source, kinds, { scores: scores.values, headingText, choices });

  const rows = unitRows(kinds);
  const level = choices.find((choice) => choice.about === 'sections')?.level ?? 'innermost';
  const sections = layout.groupColumn === null ? groupsBySections(source, kinds, { unitCount: rows.length, headingText, level }) : null;
  const blanks = choices.find((choice) => choice.about === 'blank-groups')?.as ?? null;
  const marked = sections ?? groupsByColumn(rows, (row) => source.groups.at(row), { merged: layout.evidence.groupMerged, blanks });
  const emptyGroups = (sections?.empty ?? []).filter(({ row }) => !summaries.headings.has(row));
  yield PAUSE;
  const listed = listUnits(source, kinds, { rows, scores, groups: marked.groups, groupNames: marked.names });
  readWithinGroups((unit) => source.scores.at(rows[unit] ?? 0), { ...listed, groupCount: listed.groupNames.length, context });
  const namelessRows = rowsOfKind(kinds, KIND.nameless);
  const settled = settleRows({ listed, namelessRows, cellAt: (row) => cellText(source.scores.at(row)) }, choices.filter((choice) => !summaries.settled.has(choice)));
  yield PAUSE;
  const tables = tablesOfUnits(kinds, settled.units);
  const groups = groupUnits(layout, { units: settled.units, marked, choices, tables: tables?.ofUnit ?? null });
  const units = { ...settled.units, groups: groups.groups, groupNames: groups.groupNames };
  const unranked = leaveOutUnranked({ ...units, ...groups, layout });
  const groupCount = units.groupNames.length;
  const formatOf = (unit: number): string | null => source.scores.format(units.rows[unit] ?? 0);
  const alike = decimals === 'auto' ? printAlike(source, units, formatOf) : new Set<number>();
  const published =
    decimals === 'auto'
      ? publishedDecimals({ ...units, groupCount, formatOf }).map((own, group) => (alike.has(group) ? 'all' : own))
      : new Array<Decimals>(groupCount).fill(decimals);
  yield PAUSE;
  const ofScores = scoreProblems({
    ...units,
    layout,
    isRanked: (unit) => !groups.notRanked.has(units.groups[unit] ?? 0), context,
    cellAt: (row) => source.scores.at(row),
    formatAt: (row) => source.scores.format(row),
    circular: circular.rows,
    otherScale: scores.otherScale === null || kinds.kind[scores.otherScale.index] !== KIND.scored ? null : { ...scores.otherScale, row: scores.otherScale.index + source.top },
  });
  yield PAUSE;
  const problems: Problem[] = [
    ...ofScores,
    ...summaries.problems,
    ...blankGroupProblems(layout, { rows, names: listed.names, blank: marked.blank }),
    ...unitProblems({ layout, units, decimals: published, tables, groupsSettled: groups.settled || layout.evidence.ranksAreOfOne || choices.some(({ about }) => about === 'sections'), encodingSettled: isAccepted(choices, 'names-legacy-encoding') }),
    ...unranked,
    ...(isAccepted(choices, 'group-empty') ? [] : emptyGroups).map(({ name, row }): ReportingProblem => ({ code: 'group-empty', cell: { row, column: layout.unitColumn }, group: name })),
    ...namelessProblems(layout, namelessRows, (row) => scores.values[row - source.top] ?? Number.NaN),
  ];
  const ignored = settled.ignoredRows.map((row): LeftOutRow => ({ row, name: nameAt(source, row), reason: { kind: 'by-person' } }));
  return {
    units: { rows: units.rows, names: units.names, scores: units.scores, groups: units.groups, groupNames: units.groupNames, decimals: published },
    problems: inOrder(problems.filter((problem) => !isAnswered(problem, settled.answered))),
    emptyGroups,
    leftOut: [...leftOut, ...summaries.leftOut, ...notesAmong(kinds, { headings: summaries.headings, headingText }), ...ignored].sort((one, other) => one.row - other.row),
    repeatedHeaderRows: rowsOfKind(kinds, KIND.header),
    sectionRows: rowsOfKind(kinds, KIND.section),
    sectionDepth: sections?.depth ?? 0,
    rowsInDoubt: rowsToDoubt(source, kinds, [...summaries.suspects, ...circular.unread]),
    listed,
    namelessRows,
    ignoredRows: settled.ignoredRows,
    answered: settled.answered,
    unfitChoices: [...sign.unfit, ...settled.unfit, ...groups.unfit],
  };
}

interface UnitsFound {
  readonly rows: Int32Array;
  readonly scores: Scores;
  readonly groups: Uint32Array;
  readonly groupNames: readonly string[];
}

function listUnits(source: RowSource, kinds: RowKinds, { rows, scores, groups, groupNames }: UnitsFound): ListedUnits {
  const names = new Array<string>(rows.length);
  const unitScores = new Float64Array(rows.length);
  const textDecimals = new Int8Array(rows.length);
  for (let unit = 0; unit < rows.length; unit += 1) {
    const row = rows[unit] ?? 0;
    names[unit] = nameAt(source, row);
    unitScores[unit] = scores.values[row - source.top] ?? Number.NaN;
    textDecimals[unit] = scores.textDecimals[row - source.top] ?? -1;
  }
  return { rows, names, scores: unitScores, textDecimals, serials: serialsOf(kinds, rows), groups, groupNames: groupNames.length === 0 ? [''] : groupNames };
}

/** Remarks between the first and the last unit; headings of summaries are none. */
function notesAmong({ kind, top }: RowKinds, { headings, headingText }: { readonly headings: ReadonlySet<number>; readonly headingText: (index: number) => string }): LeftOutRow[] {
  const [first, last] = [kind.indexOf(KIND.scored), kind.lastIndexOf(KIND.scored)];
  const notes: LeftOutRow[] = [];
  for (let index = kind.indexOf(KIND.note, Math.max(0, first)); index >= 0 && index < last; index = kind.indexOf(KIND.note, index + 1)) {
    if (!headings.has(index + top)) notes.push({ row: index + top, name: headingText(index), reason: { kind: 'note' } });
  }
  return notes;
}

/** The chosen reading of `1.000`, where it was chosen for this score column. */
function signChosen({ headers, scoreColumn, firstColumn }: Layout, choices: readonly Choice[]): { readonly reading: SignReading | null; readonly unfit: readonly Choice[] } {
  const choice = choices.find(({ about }) => about === 'sign');
  if (choice?.about !== 'sign') return { reading: null, unfit: [] };
  // A setting for all sheets names no header.
  const fits = choice.header === '' || foldHeader(choice.header) === foldHeader(headers[scoreColumn - firstColumn] ?? '');
  return fits ? { reading: choice.reading, unfit: [] } : { reading: null, unfit: [choice] };
}

/** The serial number of each unit; 0 where it has none. */
function serialsOf({ top, style, serial }: RowKinds, rows: Int32Array): Float64Array {
  const number = STYLES.indexOf('number');
  const serials = new Float64Array(rows.length);
  rows.forEach((row, unit) => {
    if (style[row - top] === number) serials[unit] = serial[row - top] ?? 0;
  });
  return serials;
}

function namelessProblems(layout: Layout, rows: readonly number[], scoreAt: (row: number) => number): ReportingProblem[] {
  return rows.map((row) => ({ code: 'unit-name-missing', cell: { row, column: layout.unitColumn }, score: scoreAt(row) }));
}

/** The table of each unit, where the header stands again below a blank row and serials do not run on; null elsewhere. */
function tablesOfUnits({ kind, top, serial }: RowKinds, { rows }: ListedUnits): { readonly ofUnit: Uint32Array; readonly headerRow: number } | null {
  const begins: number[] = [];
  let header = -1;
  let hasUnit = false;
  kind.forEach((one, index) => {
    if (one === KIND.header && kind[index - 1] === KIND.blank && hasUnit && header < 0) header = index;
    if (one !== KIND.scored) return;
    hasUnit = true;
    if (header >= 0 && (serial[index] ?? 0) <= 1) begins.push(header + top);
    header = -1;
  });
  const [headerRow] = begins;
  if (headerRow === undefined) return null;
  let table = 0;
  const ofUnit = Uint32Array.from(rows, (row) => {
    while (row > (begins[table] ?? Number.POSITIVE_INFINITY)) table += 1;
    return table;
  });
  return { ofUnit, headerRow };
}

/** One question for all units without a group among those that have one. */
function blankGroupProblems({ groupColumn, unitColumn }: Layout, { rows, names, blank }: { readonly rows: Int32Array; readonly names: readonly string[]; readonly blank: readonly number[] }): Problem[] {
  const [first] = blank;
  return first === undefined ? [] : [{ code: 'group-blank', cell: { row: rows[first] ?? 0, column: groupColumn ?? unitColumn }, unit: names[first] ?? '', count: blank.length }];
}

function isAnswered({ code, cell }: Problem, answered: ReadonlySet<string>): boolean {
  return cell !== null && answered.size > 0 && answered.has(problemKey(code, cell.row));
}

/** What blocks first, then all in the order of the sheet. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const row = (problem: Problem): number => (isBlocking(problem) ? -1 : problem.cell.row);
  return [...problems].sort((one, other) => row(one) - row(other));
}
