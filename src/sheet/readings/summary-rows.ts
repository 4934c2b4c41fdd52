/**
 * Rows with a number that are no units: totals, averages, maxima, aggregates of groups, of the whole. No list of words ends them, so each row
 * gathers what speaks for and against it (`Witness`), weighed in bits: as a rule one row in thirty-two is such a row, and each witness makes that
 * likelier or less. Arithmetic says most: the row is the sum, the mean, the median, the least or the greatest of others, in more columns than
 * chance explains. Where nothing decides, a person is asked.
 */
import { exceedsAll, isOutOfScale, isSorted } from '../evidence/extremes';
import { numberColumn, type NumberColumn } from '../evidence/number-columns';
import { statisticOf } from '../evidence/statistics-of-rows';
import { differencesOfRows, isNearlySum, isNearlySumOfNext, sumsOfRows } from '../evidence/sums-of-rows';
import type { SummaryWitness } from '../model/left-out';
import { KIND, type RowKinds } from './row-kinds';

/** What is known of the rows, by index from the top of the body. */
export interface SummaryInput {
  readonly rows: RowKinds;
  readonly scores: Float64Array;
  /** The scores, and what texts beside them estimate, for arithmetic. */
  readonly estimates: Float64Array;
  /** Further columns of numbers, as far as they are known for all rows. */
  readonly columns: readonly NumberColumn[];
  readonly nameOf: (index: number) => string;
  /** True for a row with a serial number, or a mark in its place. */
  readonly hasSerial: (index: number) => boolean;
  /** null where the sheet has no ranks of these scores. */
  readonly hasRank: ((index: number) => boolean) | null;
  /** null where the sheet has no group column. */
  readonly hasGroup: ((index: number) => boolean) | null;
  /** The row names the group that begins there, in a column with one name a group. */
  readonly beginsGroup: (index: number) => boolean;
  /** The score cell's formula sums up other rows. */
  readonly hasFormulaOverRows: (index: number) => boolean;
  /** Names of groups and headings, as keys. */
  readonly groupKeys: ReadonlySet<string>;
  readonly keyOf: (name: string) => string;
  /** True where the table has no header: then its first row may be a title. */
  readonly isHeaderless: boolean;
  readonly words: (name: string) => 'label' | 'total' | 'statistic' | null;
}

export interface SummaryRow {
  readonly index: number;
  readonly witnesses: readonly SummaryWitness[];
}

export interface Summaries {
  /** Rows that are certainly no units. */
  readonly certain: readonly SummaryRow[];
  /** Rows that may be units. */
  readonly doubtful: readonly SummaryRow[];
}

/** A row is no unit from here on, and certainly one below 0. */
const CERTAIN = 3;

/** From 0 on it is doubtful, and by its name from here: a whole or a target among units has no other witness. */
const DOUBTFUL_BY_NAME = -1;

/** As a rule one row in thirty-two is none; where the sheet has proven totals, one in twelve. */
const PRIOR = -5;
const PRIOR_AMONG_TOTALS = -3.5;

const WEIGHTS = {
  label: 7,
  total: 8,
  statistic: 4,
  beyond: 3,
  'nearly-sum': 5,
  difference: 9,
  term: 4.5,
  'names-group': 8,
  formula: 12,
  'no-serial': 5,
  'no-rank': 4,
  'no-group': 3,
  'after-gap': 2,
  'among-summaries': 5,
  'out-of-scale': 3,
  capitals: 2.5,
  'unlike-names': 4,
  edge: 1,
  serial: -8,
  rank: -5,
} as const;

/** Arithmetic alone may say so much. */
const MOST_BITS = 14;

/** In longer tables estimates are not added up row by row. */
const MOST_ROWS_TO_ADD = 400;

/** Of so many rows most have what one has not. */
const FEWEST = 3;

/** Where more rows begin with the same word of a statistic, such statistics are what the table is of: `Average number of children`, `of adults`. */
const MOST_STATISTICS = 2;

/** Without one of these, each of a dozen statistics was a try. */
const STRANGE: ReadonlySet<SummaryWitness['kind']> = new Set(['label', 'total', 'statistic', 'names-group', 'formula', 'no-serial', 'no-rank', 'no-group', 'among-summaries', 'unlike-names']);
const TRIES = 6;

/** Rows between two rows of numbers, as they matter here. */
type Gap = 'none' | 'blank' | 'heading';

interface Item {
  readonly index: number;
  readonly gapBefore: Gap;
}

function itemsOf({ rows, scores, estimates, columns }: SummaryInput): Item[] {
  const items: Item[] = [];
  let gap: Gap = 'heading';
  rows.kind.forEach((kind, index) => {
    const hasNumber = !Number.isNaN(estimates[index] ?? Number.NaN) || columns.some(({ values }) => !Number.isNaN(values[index] ?? Number.NaN));
    if (kind === KIND.blank) gap = gap === 'none' ? 'blank' : gap;
    else if ((kind === KIND.marked || kind === KIND.named) && hasNumber) {
      // Without a score, but a part of sums in the other columns.
      items.push({ index, gapBefore: gap });
      gap = 'none';
    } else if (kind === KIND.section || kind === KIND.header || (kind === KIND.sum && Number.isNaN(scores[index] ?? Number.NaN))) gap = 'heading';
    else if ((kind === KIND.scored || kind === KIND.nameless || kind === KIND.sum) && !Number.isNaN(scores[index] ?? Number.NaN)) {
      items.push({ index, gapBefore: gap });
      gap = 'none';
    }
  });
  return items;
}

/** True where nearly all rows have it: then its lack in one row means something. */
function isUsual(items: readonly Item[], has: (index: number) => boolean): boolean {
  const count = items.filter(({ index }) => has(index)).length;
  return count >= FEWEST && count >= items.length * 0.5;
}

function isCapitals(name: string): boolean {
  return /\p{L}{2}/u.test(name) && name === name.toUpperCase() && name !== name.toLowerCase();
}

function wordOf(name: string): string {
  return name.trim().toLowerCase().split(/\s+/u)[0] ?? '';
}

/** How many names begin with each word. */
function countWords(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(wordOf(name), (counts.get(wordOf(name)) ?? 0) + 1);
  return counts;
}

/** The first word of most names; null where there is none. */
function commonFirstWord(names: readonly string[]): string | null {
  for (const [word, count] of countWords(names)) if (count >= FEWEST && count >= names.length * 0.6) return word;
  return null;
}

/** Names that are numbers, years or periods, as in a table over time. */
function isNumberName(name: string): boolean {
  return /^\D{0,3}\d[\d\s./–-]*\D{0,2}$/u.test(name);
}

/** Weighs all rows with a number. Linear for tables of one sign; see `sumsOfRows`. */
export function findSummaries(input: SummaryInput): Summaries {
  const { rows, nameOf, hasSerial, hasRank, hasGroup } = input;
  const items = itemsOf(input);
  const values = Float64Array.from(items, ({ index }) => input.estimates[index] ?? Number.NaN);
  const columns = [numberColumn(-1, values), ...input.columns.map(({ column, values: all }) => numberColumn(column, Float64Array.from(items, ({ index }) => all[index] ?? Number.NaN)))];
  const sums = sumsOfRows(columns);
  const differences = differencesOfRows(columns, sums);
  // A row of an account, from which another is subtracted, is no unit among units.
  const terms = new Set(differences.values());
  const totals = sums.filter((sum) => sum !== null).length;
  const isTotal = (item: number): boolean => sums[item] !== null || differences.has(item);
  const unlabelled = items.filter(({ index }) => rows.kind[index] !== KIND.sum);
  const serialsUsual = isUsual(unlabelled, hasSerial);
  const ranksUsual = hasRank !== null && isUsual(unlabelled, hasRank);
  const groupsUsual = hasGroup !== null && isUsual(unlabelled, hasGroup);
  const capitalNames = items.filter(({ index }) => isCapitals(nameOf(index))).length;
  const numberNames = items.filter(({ index }) => isNumberName(nameOf(index))).length;
  // The same name at the end of each group is one name.
  const endsGroup = (at: number): boolean => {
    const next = items[at + 1];
    return next === undefined || next.gapBefore === 'heading' || input.beginsGroup(next.index);
  };
  const statistics = items.flatMap(({ index }, at) => (input.words(nameOf(index)) === 'statistic' ? [{ name: nameOf(index), at }] : []));
  const statisticWords = countWords(statistics.filter(({ name, at }, first) => !endsGroup(at) || statistics.findIndex((one) => one.name === name) === first).map(({ name }) => name));
  const certain: SummaryRow[] = [];
  const doubtful: SummaryRow[] = [];
  const isCertain = new Uint8Array(items.length);
  const firstWord = commonFirstWord(items.map(({ index }) => nameOf(index)));
  const withSerial = items.flatMap(({ index }, at) => (hasSerial(index) ? [at] : []));
  const [firstSerial = 0] = withSerial;
  const lastSerial = withSerial.at(-1) ?? items.length;

  items.forEach(({ index, gapBefore }, at) => {
    const name = nameOf(index);
    const witnesses: SummaryWitness[] = [];
    const hasTotals = totals > (sums[at] === null ? 0 : 1);
    let bits = hasTotals ? PRIOR_AMONG_TOTALS : PRIOR;
    const say = (kind: keyof typeof WEIGHTS): void => {
      bits += WEIGHTS[kind];
      if (kind !== 'edge' && kind !== 'serial' && kind !== 'rank') witnesses.push({ kind });
    };
    const isFirst = at === 0;
    const isEdge = isFirst || at === items.length - 1 || gapBefore !== 'none' || items[at + 1]?.gapBefore !== 'none' || (serialsUsual && (at < firstSerial || at > lastSerial));
    if (isEdge) say('edge');
    if (hasSerial(index) && serialsUsual) say('serial');
    else if (serialsUsual) say('no-serial');
    if (ranksUsual) say(hasRank(index) ? 'rank' : 'no-rank');
    if (groupsUsual && !hasGroup(index)) say('no-group');
    const words = name === '' ? null : input.words(name);
    if (words !== null && !(words === 'statistic' && (statisticWords.get(wordOf(name)) ?? 0) > MOST_STATISTICS)) say(words);
    if (rows.kind[index] === KIND.sum && words === null) say('label');
    if (name !== '' && input.groupKeys.has(input.keyOf(name))) say('names-group');
    if (input.hasFormulaOverRows(index)) say('formula');
    if (isEdge && capitalNames <= items.length / 10 && items.length > FEWEST && isCapitals(name)) say('capitals');
    if (numberNames >= items.length * 0.8 && items.length > FEWEST && name !== '' && !isNumberName(name)) say('unlike-names');
    const start = blockStart(items, at);
    if (at > start ? isCertain[start] === 1 && start > firstUnit(isCertain) && isRunOfSummaries(isCertain, start, at) : start > 0 && isCertain[start - 1] === 1 && gapBefore === 'heading' && hasNoUnitsSince(isCertain, items, at)) say('among-summaries');
    else if (gapBefore === 'blank' && isLastBlock(items, at)) say('after-gap');

    if (input.isHeaderless && isFirst && firstWord !== null && wordOf(name) !== firstWord && !isSorted(values, isTotal) && exceedsAll(columns, at, isTotal)) say('unlike-names');

    const isStrange = words !== null || witnesses.some(({ kind }) => STRANGE.has(kind));
    const isSuspect = witnesses.length > 0 || isEdge;
    const sum = sums[at] ?? null;
    if (sum !== null) {
      // One sum alone in a table may be chance.
      bits += Math.min(MOST_BITS, sum.bits - (hasTotals ? 0 : 2));
      witnesses.push({ kind: 'sum', from: rows.top + (items[sum.from]?.index ?? 0), to: rows.top + (items[sum.to]?.index ?? 0) });
    } else if (differences.has(at)) say('difference');
    else if (terms.has(at)) say('term');
    else if ((hasTotals || isEdge) && items.length <= MOST_ROWS_TO_ADD && (isNearlySum(columns, at, endOfParts(items, at, isTotal)) || (totals >= 2 && isNearlySumOfNext(columns, at)))) say('nearly-sum');
    else if (isSuspect) {
      const statistic = statisticOf(columns, at, { isOther: (other) => other !== at && isCertain[other] === 0, blockFrom: start });
      if (statistic !== null) {
        const weight = isStrange ? statistic.bits : Math.max(0, statistic.bits - TRIES);
        bits += Math.min(MOST_BITS, weight);
        if (weight > 0) witnesses.push({ kind: statistic.kind });
      }
      else if ((isStrange || (isFirst && hasTotals && !isSorted(values, isTotal))) && exceedsAll(columns, at, isTotal)) say('beyond');
      const [scoreColumn] = columns;
      if (scoreColumn !== undefined && isOutOfScale(scoreColumn, at)) say('out-of-scale');
    }
    if (rows.kind[index] === KIND.marked || rows.kind[index] === KIND.named) return;
    if (rows.kind[index] === KIND.sum || bits >= CERTAIN) {
      certain.push({ index, witnesses });
      isCertain[at] = 1;
    } else if (bits >= (words === null ? 0 : DOUBTFUL_BY_NAME) && rows.kind[index] === KIND.scored) doubtful.push({ index, witnesses });
  });
  return { certain, doubtful };
}

/** The first row that is no summary. */
function firstUnit(isCertain: Uint8Array): number {
  return isCertain.indexOf(0);
}

function isRunOfSummaries(isCertain: Uint8Array, start: number, at: number): boolean {
  return isCertain.subarray(start, at).every((certain) => certain === 1);
}

/** True where the whole block before, after the units, is of summaries. */
function hasNoUnitsSince(isCertain: Uint8Array, items: readonly Item[], at: number): boolean {
  const start = blockStart(items, at - 1);
  return start > firstUnit(isCertain) && isRunOfSummaries(isCertain, start, at);
}

function isLastBlock(items: readonly Item[], at: number): boolean {
  return items.every(({ gapBefore }, other) => other <= at || gapBefore === 'none');
}

function blockStart(items: readonly Item[], at: number): number {
  for (let start = at; start >= 0; start -= 1) if (items[start]?.gapBefore !== 'none') return start;
  return 0;
}

/** The item after those that may be parts of this one: where another block begins, or a sum stands. */
function endOfParts(items: readonly Item[], at: number, isTotal: (item: number) => boolean): number {
  let end = at + 1;
  while (end < items.length && items[end]?.gapBefore === 'none' && !isTotal(end)) end += 1;
  return end;
}
