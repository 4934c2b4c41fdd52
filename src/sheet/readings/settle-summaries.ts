/** Takes the rows that sum others up out of a table, as they were weighed and as a person has settled; what may be either is asked. */
import { estimateIn } from '../evidence/column-profile';
import { numberColumn, type NumberColumn } from '../evidence/number-columns';
import { isScore } from '../choices/row-choices';
import type { Choice } from '../model/choice';
import type { CellValue } from '../model/grid';
import type { LeftOutReason, LeftOutRow } from '../model/left-out';
import type { Problem } from '../model/problem';
import { PAUSE, type Steps } from '../model/steps';
import { cellText, isBlank } from '../text/cell-text';
import { nameKey } from '../text/name-key';
import { readNumberText } from '../text/number-text';
import { roughHash } from '../text/rough-hash';
import { isSumLabel, leadingMarker, maySumUp, sectionName } from '../text/row-words';
import { KIND, rowsOfKind, type RowKinds } from './row-kinds';
import { labelAt, type RowSource } from './row-source';
import { findSummaries, type Summaries, type SummaryRow } from './summary-rows';

/** A formula that reaches over two rows or more of one column. */
const FORMULA_OVER_ROWS = new RegExp(
  '(?:SUM|AVERAGE|MEDIAN|MODE|MAX|MIN|SUBTOTAL|AGGREGATE|STDEV|VAR|COUNT|LARGE|SMALL|QUARTILE|PERCENTILE)[A-Z.]*\\([^()]*?\\$?([A-Z]{1,3})\\$?(\\d+):\\$?\\1\\$?(\\d+)',
  'u',
);

export interface SettledSummaries {
  readonly leftOut: readonly LeftOutRow[];
  readonly problems: readonly Problem[];
  /** Rows that would tell more if they were read whole. */
  readonly suspects: readonly number[];
  /** Headings that have nothing but summaries under them. */
  readonly headings: ReadonlySet<number>;
  /** Choices about rows that were honoured here, of rows that are not listed as units. */
  readonly settled: ReadonlySet<Choice>;
}

/** Takes rows that are no units out of the table, and asks about those that may be none. */
export function* settleSummaries(
  source: RowSource,
  kinds: RowKinds,
  { scores, headingText, choices }: { readonly scores: Float64Array; readonly headingText: (index: number) => string; readonly choices: readonly Choice[] },
): Steps<SettledSummaries> {
  const { layout, top } = source;
  const found = yield* weighSummaries(source, kinds, { scores, headingText });
  const answers = choices.filter((choice) => choice.about === 'row');
  const answerTo = (index: number): RowChoice | undefined => answers.find((choice) => isAnswerTo(choice, source, index + top));
  const answered = new Map([...found.certain, ...found.doubtful].map(({ index }) => [index, answerTo(index)]));
  const isRanked = ({ index }: SummaryRow): boolean => answered.get(index)?.answer.kind === 'unit';
  const all = choices.find((choice) => choice.about === 'doubtful-rows');
  // A doubtful row that a person leaves out is a unit until it is ignored with the others.
  const open = found.doubtful.filter(({ index }) => answered.get(index) === undefined);
  const certain = found.certain.filter((row) => !isRanked(row));
  const gone = [...certain, ...(all?.about === 'doubtful-rows' && !all.ranked ? open : [])];
  for (const { index } of found.certain) if (kinds.kind[index] === KIND.sum) kinds.kind[index] = KIND.scored;
  for (const { index } of gone) kinds.kind[index] = KIND.sum;
  const unscored = rowsOfKind(kinds, KIND.sum).filter((row) => !answered.has(row - top)).map((row) => ({ index: row - top, witnesses: [] }));
  const reasonOf = ({ index, witnesses }: SummaryRow): LeftOutReason => (answered.get(index) === undefined ? { kind: 'summary', witnesses } : { kind: 'by-person' });
  const leftOut = [...gone, ...unscored].map((row): LeftOutRow => ({ row: row.index + top, name: labelAt(source, row.index + top), reason: reasonOf(row) }));
  const rows = open.map(({ index, witnesses }) => ({ row: index + top, name: labelAt(source, index + top), witnesses }));
  const [first] = rows;
  return {
    leftOut,
    problems: first === undefined || all !== undefined ? [] : [{ code: 'rows-doubtful', cell: { row: first.row, column: layout.unitColumn }, rows }],
    suspects: [...answered.keys()].map((index) => index + top),
    headings: headingsOfSummaries(kinds, new Map(gone.map(({ index, witnesses }) => [index, witnesses.some(({ kind }) => kind === 'names-group')]))),
    settled: new Set([...found.certain.flatMap(({ index }) => answered.get(index) ?? []), ...found.doubtful.filter(isRanked).flatMap(({ index }) => answered.get(index) ?? [])]),
  };
}

type RowChoice = Extract<Choice, { about: 'row' }>;

/** True where the answer, that this is a unit or that it is none, is about this row: of the same name, and scored (or not) as it was. */
function isAnswerTo({ unit, answer }: RowChoice, source: RowSource, row: number): boolean {
  if (answer.kind !== 'unit' && answer.kind !== 'ignored') return false;
  const cell = cellText(source.scores.at(row));
  return nameKey(labelAt(source, row)) === nameKey(unit.name) && (cell === unit.cell || (isScore(cell) && isScore(unit.cell)));
}

/**
 * Headings, and names without a score, right above rows that were all left out; such names are made notes. A name alone heads aggregates of groups only:
 * above a total or an average it is a unit without a score. `gone` tells of each row left out whether it is such an aggregate.
 */
function headingsOfSummaries(kinds: RowKinds, gone: ReadonlyMap<number, boolean>): ReadonlySet<number> {
  const headings = new Set<number>();
  if (gone.size === 0) return headings;
  let open: number[] = [];
  let any = false;
  let ofGroups = false;
  const close = (): void => {
    for (const index of any ? open : []) {
      if (kinds.kind[index] === KIND.named && (!ofGroups || index !== open.at(-1))) continue;
      headings.add(index + kinds.top);
      kinds.kind[index] = KIND.note;
    }
    open = [];
    any = false;
    ofGroups = false;
  };
  kinds.kind.forEach((kind, index) => {
    if (gone.has(index)) {
      any = true;
      ofGroups ||= gone.get(index) === true;
    } else if (kind === KIND.section || kind === KIND.named) {
      if (any) close();
      open.push(index);
    } else if (kind === KIND.scored || kind === KIND.marked) {
      open = [];
      any = false;
    }
  });
  close();
  return headings;
}

function* weighSummaries(source: RowSource, kinds: RowKinds, { scores, headingText }: { readonly scores: Float64Array; readonly headingText: (index: number) => string }): Steps<Summaries> {
  const { layout, cells } = source;
  const groupKeys = new Set<string>();
  kinds.kind.forEach((kind, index) => {
    if (kind === KIND.section) groupKeys.add(nameKey(sectionName(headingText(index))));
  });
  const groupCells = new Set<CellValue>();
  if (layout.groupColumn !== null) for (let row = source.top; row < source.end; row += 1) if (!isBlank(source.names.at(row))) groupCells.add(source.groups.at(row));
  for (const cell of groupCells) groupKeys.add(nameKey(cellText(cell)));
  groupKeys.delete('');
  // A key costs more than all else of a row: it is made only of names that may be one, and of those with a numbering, which a section's name is without.
  const hashes = new Set(Array.from(groupKeys, (key) => roughHash(key)));
  const rankColumn = layout.evidence.ranksOfScores;
  const knowsRanks = rankColumn !== null && (cells.columns.has(rankColumn) || source.end <= cells.window.top + cells.window.rowCount);
  yield PAUSE;
  return yield* findSummaries({
    rows: kinds,
    scores,
    estimates: scores.map((score, index) => (Number.isNaN(score) ? estimateIn(source.scores.at(index + source.top)) : score)),
    columns: columnsOfNumbers(source, kinds),
    nameOf: (index) => labelAt(source, index + source.top),
    hasOpenScore: (index) => readNumberText(cellText(source.scores.at(index + source.top))).kind === 'ambiguous',
    hasSerial: (index) => layout.serialColumn !== null && !isBlank(source.serials.at(index + source.top)),
    hasRank: knowsRanks ? (index) => !isBlank(cells.at(index + source.top, rankColumn)) : null,
    hasGroup: layout.groupColumn === null || layout.evidence.groupMerged ? null : (index) => !isBlank(source.groups.at(index + source.top)),
    beginsGroup: (index) => layout.groupColumn !== null && layout.evidence.groupMerged && !isBlank(source.groups.at(index + source.top)),
    hasFormulaOverRows: (index) => {
      const formula = cells.formula(index + source.top, layout.scoreColumn);
      const match = formula === '' ? null : FORMULA_OVER_ROWS.exec(formula);
      return match !== null && Math.abs(Number(match[2]) - Number(match[3])) >= 1;
    },
    namesGroup: (name) => groupKeys.size > 0 && (hashes.has(roughHash(name)) || leadingMarker(name) !== null) && groupKeys.has(nameKey(sectionName(name))),
    isHeaderless: layout.headerRow === null,
    words: (name) => (isSumLabel(name) ? 'label' : maySumUp(name)),
  });
}

/** The further columns of numbers, where all rows are known whole; none elsewhere. */
function columnsOfNumbers({ layout, cells, top, end }: RowSource, kinds: RowKinds): NumberColumn[] {
  for (let index = 0; index < kinds.kind.length; index += 1) if (kinds.kind[index] !== KIND.blank && !cells.isWhole(index + top)) return [];
  return layout.evidence.numberColumns
    .filter((column) => column !== layout.scoreColumn)
    .map((column) => numberColumn(column, Float64Array.from({ length: Math.max(0, end - top) }, (_, index) => estimateIn(cells.at(index + top, column)))));
}
