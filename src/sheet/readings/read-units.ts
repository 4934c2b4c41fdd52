/**
 * From columns to units. Pure, linear in the rows, and without an object for each row.
 * What a row is comes from `row-kinds.ts` (by itself) and `sections.ts` (among its neighbours).
 */
import type { Decimals } from '../../ranking';
import { isUnitName } from '../text/name-kinds';
import { scoreProblems } from './checks/score-problems';
import { unitProblems } from './checks/unit-problems';
import { isAccepted, type Choice, type SignReading } from '../model/choice';
import { problemKey, settleRows, type ListedUnits } from '../choices/row-choices';
import type { ColumnCells, RowCells } from '../model/grid';
import type { Layout } from '../model/layout';
import { isBlocking, type Problem, type ReportingProblem } from '../model/problem';
import { cellText, foldHeader, isBlank } from '../text/cell-text';
import { readNumberText } from '../text/number-text';
import { leadingMarker } from '../text/row-words';
import type { Reading } from '../model/units';
import { ColumnReader, endOfColumns, wholeRows } from '../evidence/column-cells';
import { groupsByColumn } from './group-column';
import { publishedDecimals } from './published-decimals';
import { classifyRows, KIND, STYLES, type RowKinds, type RowSource } from './row-kinds';
import { readScores, type Scores } from './scores';
import { settleSections } from './sections';
import { groupsBySections, groupUnits, leaveOutUnranked } from './unit-groups';

/** Reading all of the blank rows of a sheet with more than these would cost more than it tells: they are spacing. */
const MOST_ROWS_IN_DOUBT = 400;

export interface ColumnsWanted {
  readonly columns: readonly number[];
  readonly numberFormatsOf: readonly number[];
}

/** The columns to read in full for this layout, and those of them whose number formats decide the published decimals. */
export function columnsToRead(layout: Layout, options: { readonly decimals: 'auto' | Decimals }): ColumnsWanted {
  const { unitColumn, scoreColumn, groupColumn, serialColumn, firstColumn, evidence } = layout;
  const wanted = new Set([unitColumn, scoreColumn, firstColumn, ...evidence.sectionColumns]);
  if (groupColumn !== null) wanted.add(groupColumn);
  if (serialColumn !== null) wanted.add(serialColumn);
  return { columns: [...wanted].sort((one, other) => one - other), numberFormatsOf: options.decimals === 'auto' ? [scoreColumn] : [] };
}

/** Text by which a row that was read whole could head a section: its only text, or null where it has none or holds numbers. */
function headingOfWholeRow(cells: RowCells | undefined): string {
  const texts = (cells?.values ?? []).filter((value) => value !== '' && cellText(value) !== '');
  const [first] = texts;
  return texts.length <= 2 && typeof first === 'string' ? texts.map(cellText).join(' ') : '';
}

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

function rowsOfKind(kinds: RowKinds, wanted: number): number[] {
  const rows: number[] = [];
  kinds.kind.forEach((kind, index) => {
    if (kind === wanted) rows.push(kinds.top + index);
  });
  return rows;
}

/** Blank rows right above a unit that nobody has seen whole: a heading may stand in a column that was not read. */
function rowsToDoubt(kinds: RowKinds, known: ReadonlyMap<number, RowCells>, layout: Layout): number[] {
  if (layout.lastColumn - layout.firstColumn + 1 <= columnsToRead(layout, { decimals: 0 }).columns.length) return [];
  const doubted: number[] = [];
  for (let index = 0; index + 1 < kinds.kind.length; index += 1) {
    const row = kinds.top + index;
    if (kinds.kind[index] !== KIND.blank || known.has(row)) continue;
    const next = kinds.kind[index + 1];
    if (next === KIND.blank || next === KIND.note || next === KIND.sum) continue;
    doubted.push(row);
    if (doubted.length > MOST_ROWS_IN_DOUBT) return [];
  }
  return doubted;
}

export interface ReadingOptions {
  readonly decimals: 'auto' | Decimals;
  /** What a person has settled about this sheet; columns among it are settled before, with the layout. */
  readonly choices?: readonly Choice[];
}

/**
 * Reads the units of a sheet: their names, scores and groups in the order of the sheet, what is wrong with them, and which rows are
 * headings. `columns` are those of `columnsToRead`, from `layout.firstRow` (or above) to the last used row; `extraRows` those that an
 * earlier call returned in `rowsInDoubt`.
 */
export function readUnits(
  layout: Layout,
  columns: ReadonlyMap<number, ColumnCells>,
  extraRows: ReadonlyMap<number, RowCells>,
  { decimals, choices = [] }: ReadingOptions,
): Reading {
  const source = rowSource(layout, columns);
  const sign = signChosen(layout, choices);
  const { scores, context } = readScores(source.scores, { top: source.top, end: source.end, chosen: sign.reading });
  const kinds = classifyRows(source, scores.values);
  const known = wholeRows(extraRows, layout.evidence.blankRows);
  for (const row of known.keys()) {
    const index = row - source.top;
    if (kinds.kind[index] === KIND.blank && headingOfWholeRow(known.get(row)) !== '') kinds.kind[index] = KIND.loose;
  }
  const headingText = (index: number): string => headingOfRow(source, index + source.top, known);
  settleSections({
    layout,
    rows: kinds,
    headingText,
    isNotScoredMark: (index) => readNumberText(cellText(source.scores.at(index + source.top))).kind === 'not-scored',
    namesGroup: (index) => !isBlank(source.groups.at(index + source.top)),
    namesUnit: (index) => isUnitName(cellText(source.names.at(index + source.top))),
    isLargestScore: (index) => {
      const score = scores.values[index] ?? Number.NaN;
      return scores.values.every((other, at) => kinds.kind[at] !== KIND.scored || !(other > score));
    },
  });

  const rows = unitRows(kinds);
  const level = choices.find((choice) => choice.about === 'sections')?.level ?? 'innermost';
  const sections = layout.groupColumn === null ? groupsBySections(source, kinds, { unitCount: rows.length, headingText, level }) : null;
  const marked = sections ?? groupsByColumn(rows, (row) => source.groups.at(row), { merged: layout.evidence.groupMerged });
  const emptyGroups = sections?.empty ?? [];
  const listed = listUnits(source, kinds, { rows, scores, groups: marked.groups, groupNames: marked.names });
  const namelessRows = rowsOfKind(kinds, KIND.nameless);
  const settled = settleRows({ listed, namelessRows, cellAt: (row) => cellText(source.scores.at(row)) }, choices);
  const groups = groupUnits(layout, { units: settled.units, marked, choices });
  const units = { ...settled.units, groups: groups.groups, groupNames: groups.groupNames };
  const unranked = leaveOutUnranked({ ...units, ...groups, layout });
  const groupCount = units.groupNames.length;
  const published =
    decimals === 'auto'
      ? publishedDecimals({ ...units, groupCount, formatOf: (unit) => source.scores.format(units.rows[unit] ?? 0) })
      : new Array<Decimals>(groupCount).fill(decimals);
  const problems: Problem[] = [
    ...scoreProblems({ ...units, layout, isRanked: (unit) => !groups.notRanked.has(units.groups[unit] ?? 0), context, cellAt: (row) => source.scores.at(row) }),
    ...unitProblems({ layout, units, groupsSettled: groups.settled, encodingSettled: isAccepted(choices, 'names-legacy-encoding') }),
    ...unranked,
    ...(isAccepted(choices, 'group-empty') ? [] : emptyGroups).map(({ name, row }): ReportingProblem => ({ code: 'group-empty', cell: { row, column: layout.unitColumn }, group: name })),
    ...namelessProblems(layout, namelessRows, (row) => scores.values[row - source.top] ?? Number.NaN),
  ];
  return {
    units: { rows: units.rows, names: units.names, scores: units.scores, groups: units.groups, groupNames: units.groupNames, decimals: published },
    problems: inOrder(problems.filter((problem) => !isAnswered(problem, settled.answered))),
    emptyGroups,
    repeatedHeaderRows: rowsOfKind(kinds, KIND.header),
    sectionRows: rowsOfKind(kinds, KIND.section),
    sectionDepth: sections?.depth ?? 0,
    rowsInDoubt: rowsToDoubt(kinds, known, layout),
    listed,
    namelessRows,
    ignoredRows: settled.ignoredRows,
    answered: settled.answered,
    unfitChoices: [...sign.unfit, ...settled.unfit, ...groups.unfit],
  };
}

function rowSource(layout: Layout, columns: ReadonlyMap<number, ColumnCells>): RowSource {
  const wanted = columnsToRead(layout, { decimals: 0 }).columns;
  const serialFirst = [...new Set([layout.serialColumn ?? layout.firstColumn, ...wanted])];
  return {
    layout,
    names: new ColumnReader(columns, layout.unitColumn),
    scores: new ColumnReader(columns, layout.scoreColumn),
    serials: new ColumnReader(columns, layout.serialColumn),
    others: serialFirst.filter((column) => column !== layout.unitColumn && column !== layout.scoreColumn && column !== layout.groupColumn).map((column) => new ColumnReader(columns, column)),
    groups: new ColumnReader(columns, layout.groupColumn),
    top: layout.firstRow,
    end: endOfColumns(columns),
  };
}

/** The chosen reading of `1.000`, where it was chosen for this score column. */
function signChosen({ headers, scoreColumn, firstColumn }: Layout, choices: readonly Choice[]): { readonly reading: SignReading | null; readonly unfit: readonly Choice[] } {
  const choice = choices.find(({ about }) => about === 'sign');
  if (choice?.about !== 'sign') return { reading: null, unfit: [] };
  const fits = foldHeader(choice.header) === foldHeader(headers[scoreColumn - firstColumn] ?? '');
  return fits ? { reading: choice.reading, unfit: [] } : { reading: null, unfit: [choice] };
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

function nameAt(source: RowSource, row: number): string {
  const value = source.names.at(row);
  return typeof value === 'string' ? value : cellText(value);
}

/** A section's heading: the name cell's text, else the first text that is more than a numbering. */
function headingOfRow(source: RowSource, row: number, known: ReadonlyMap<number, RowCells>): string {
  const name = cellText(source.names.at(row));
  if (name !== '') return name;
  let bare = '';
  for (const reader of source.others) {
    const text = cellText(reader.at(row));
    if (text === '') continue;
    if (leadingMarker(text)?.rest !== '') return text;
    bare = text;
  }
  const score = source.scores.at(row);
  if (typeof score === 'string' && cellText(score) !== '') return cellText(score);
  const whole = headingOfWholeRow(known.get(row));
  return whole === '' ? bare : whole;
}

/** The serial number of each unit; 0 where it has none. */
function serialsOf({ top, style, serial }: RowKinds, rows: Int32Array): Float64Array {
  const number = STYLES.indexOf('number');
  return Float64Array.from(rows, (row) => (style[row - top] === number ? (serial[row - top] ?? 0) : 0));
}

function namelessProblems(layout: Layout, rows: readonly number[], scoreAt: (row: number) => number): ReportingProblem[] {
  return rows.map((row) => ({ code: 'unit-name-missing', cell: { row, column: layout.unitColumn }, score: scoreAt(row) }));
}

function isAnswered({ code, cell }: Problem, answered: ReadonlySet<string>): boolean {
  return cell !== null && answered.size > 0 && answered.has(problemKey(code, cell.row));
}

/** What blocks first, then all in the order of the sheet. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const row = (problem: Problem): number => (isBlocking(problem) ? -1 : problem.cell.row);
  return [...problems].sort((one, other) => row(one) - row(other));
}
