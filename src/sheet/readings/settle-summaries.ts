/** Takes the rows that sum others up out of a table, as they were weighed and as a person has settled; what may be either is asked. */
import { estimateIn } from '../evidence/column-profile';
import { numberColumn, type NumberColumn } from '../evidence/number-columns';
import type { Choice } from '../model/choice';
import type { LeftOutRow } from '../model/left-out';
import type { Problem } from '../model/problem';
import { cellText, isBlank } from '../text/cell-text';
import { nameKey } from '../text/name-key';
import { isSumLabel, maySumUp, sectionName } from '../text/row-words';
import { KIND, rowsOfKind, type RowKinds } from './row-kinds';
import { labelAt, type RowSource } from './row-source';
import { findSummaries, type Summaries } from './summary-rows';

export interface SettledSummaries {
  readonly leftOut: readonly LeftOutRow[];
  readonly problems: readonly Problem[];
  /** Rows that would tell more if they were read whole. */
  readonly suspects: readonly number[];
  /** Headings that have nothing but summaries under them. */
  readonly headings: ReadonlySet<number>;
}

/** Takes rows that are no units out of the table, and asks about those that may be none. */
export function settleSummaries(
  source: RowSource,
  kinds: RowKinds,
  { scores, headingText, choices }: { readonly scores: Float64Array; readonly headingText: (index: number) => string; readonly choices: readonly Choice[] },
): SettledSummaries {
  const { layout } = source;
  const found = weighSummaries(source, kinds, { scores, headingText });
  const isRanked = (index: number): boolean => choices.some((choice) => choice.about === 'row' && choice.answer.kind === 'unit' && isMarked(choice.unit, source, index + source.top));
  const answer = choices.find((choice) => choice.about === 'doubtful-rows');
  const open = found.doubtful.filter(({ index }) => !isRanked(index) && !choices.some((choice) => choice.about === 'row' && choice.answer.kind === 'ignored' && isMarked(choice.unit, source, index + source.top)));
  const gone = [...found.certain.filter(({ index }) => !isRanked(index)), ...(answer?.about === 'doubtful-rows' && !answer.ranked ? open : [])];
  for (const { index } of gone) kinds.kind[index] = KIND.sum;
  for (const { index } of found.certain) if (isRanked(index) && kinds.kind[index] === KIND.sum) kinds.kind[index] = KIND.scored;
  const weighed = new Set([...found.certain, ...found.doubtful].map(({ index }) => index));
  const unscored = rowsOfKind(kinds, KIND.sum).filter((row) => !weighed.has(row - source.top)).map((row) => ({ index: row - source.top, witnesses: [] }));
  const leftOut = [...gone, ...unscored].map(({ index, witnesses }): LeftOutRow => ({ row: index + source.top, name: labelAt(source, index + source.top), reason: { kind: 'summary', witnesses } }));
  const rows = open.map(({ index, witnesses }) => ({ row: index + source.top, name: labelAt(source, index + source.top), witnesses }));
  const [first] = rows;
  const problems: Problem[] = first === undefined || answer !== undefined ? [] : [{ code: 'rows-doubtful', cell: { row: first.row, column: layout.unitColumn }, rows }];
  return { leftOut, problems, suspects: [...found.certain, ...found.doubtful].map(({ index }) => index + source.top), headings: headingsOfSummaries(kinds, new Map(gone.map(({ index, witnesses }) => [index, witnesses.some(({ kind }) => kind === 'names-group')]))) };
}

/** True where the mark is of this row: the same name and the same content. */
function isMarked({ name, cell }: { readonly name: string; readonly cell: string }, source: RowSource, row: number): boolean {
  return nameKey(labelAt(source, row)) === nameKey(name) && cellText(source.scores.at(row)) === cell;
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

function weighSummaries(source: RowSource, kinds: RowKinds, { scores, headingText }: { readonly scores: Float64Array; readonly headingText: (index: number) => string }): Summaries {
  const { layout, cells } = source;
  const groupKeys = new Set<string>();
  kinds.kind.forEach((kind, index) => {
    if (kind === KIND.section) groupKeys.add(nameKey(sectionName(headingText(index))));
  });
  if (layout.groupColumn !== null) for (let row = source.top; row < source.end; row += 1) if (!isBlank(source.names.at(row))) groupKeys.add(nameKey(cellText(source.groups.at(row))));
  groupKeys.delete('');
  const rankColumn = layout.evidence.ranksOfScores;
  const knowsRanks = rankColumn !== null && (cells.columns.has(rankColumn) || source.end <= cells.window.top + cells.window.rowCount);
  const formulaOverRows = new RegExp(`(?:SUM|AVERAGE|MEDIAN|MODE|MAX|MIN|SUBTOTAL|AGGREGATE|STDEV|VAR|COUNT|LARGE|SMALL|QUARTILE|PERCENTILE)[A-Z.]*\\([^()]*?\\$?([A-Z]{1,3})\\$?(\\d+):\\$?\\1\\$?(\\d+)`, 'u');
  return findSummaries({
    rows: kinds,
    scores,
    estimates: scores.map((score, index) => (Number.isNaN(score) ? estimateIn(source.scores.at(index + source.top)) : score)),
    columns: columnsOfNumbers(source, kinds),
    nameOf: (index) => labelAt(source, index + source.top),
    hasSerial: (index) => layout.serialColumn !== null && !isBlank(source.serials.at(index + source.top)),
    hasRank: knowsRanks ? (index) => !isBlank(cells.at(index + source.top, rankColumn)) : null,
    hasGroup: layout.groupColumn === null || layout.evidence.groupMerged ? null : (index) => !isBlank(source.groups.at(index + source.top)),
    beginsGroup: (index) => layout.groupColumn !== null && layout.evidence.groupMerged && !isBlank(source.groups.at(index + source.top)),
    hasFormulaOverRows: (index) => {
      const match = formulaOverRows.exec(cells.formula(index + source.top, layout.scoreColumn));
      return match !== null && Math.abs(Number(match[2]) - Number(match[3])) >= 1;
    },
    groupKeys,
    isHeaderless: layout.headerRow === null,
    keyOf: (name) => nameKey(sectionName(name)),
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
