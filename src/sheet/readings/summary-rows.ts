/**
 * Rows with a number that are no units: totals, averages, maxima, aggregates of groups, of the whole. No list of words ends them, so each row
 * gathers what speaks for and against it (`Witness`), weighed in bits: as a rule one row in thirty-two is such a row, and each witness makes that
 * likelier or less. Arithmetic says most: the row is the sum, the mean, the median, the least or the greatest of others, in more columns than
 * chance explains. Where nothing decides, a person is asked.
 */
import { isSorted, StandingOut } from '../evidence/extremes';
import { numberColumn, type NumberColumn } from '../evidence/number-columns';
import { repeatedStatistics } from '../evidence/repeated-statistics';
import { statisticOf } from '../evidence/statistics-of-rows';
import { differencesOfRows, isNearlySum, isNearlySumOfNext, sumsOfRows } from '../evidence/sums-of-rows';
import type { SummaryWitness } from '../model/left-out';
import { PAUSE, ROWS_A_STEP, type Steps } from '../model/steps';
import { isCapitals } from '../text/capitals';
import { commonFirstWord, countWords, isNumberName, wordOf } from '../text/first-words';
import { KIND, type RowKinds } from './row-kinds';
import { bitsOfStatistic, Weighing } from './weighing';

/** What is known of the rows, by index from the top of the body. */
export interface SummaryInput {
  readonly rows: RowKinds;
  readonly scores: Float64Array;
  /** The scores, and what texts beside them estimate, for arithmetic. */
  readonly estimates: Float64Array;
  /** Further columns of numbers, as far as they are known for all rows. */
  readonly columns: readonly NumberColumn[];
  readonly nameOf: (index: number) => string;
  /** The score is a number that only its group may tell how to read: `56.340`. */
  readonly hasOpenScore: (index: number) => boolean;
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
  /** True for the name of a group or a heading. */
  readonly namesGroup: (name: string) => boolean;
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

/** A row is no unit from here on, and certainly one below `DOUBTFUL`; a name that may be a total's is worth a question earlier. */
const CERTAIN = 3;
const DOUBTFUL = 0;
const DOUBTFUL_BY_NAME = -1;

/** As a rule one row in thirty-two is none; where the sheet has proven totals, one in twelve. */
const PRIOR = -5;
const PRIOR_AMONG_TOTALS = -3.5;

/** Arithmetic alone may say so much. */
const MOST_BITS = 14;

/** In longer tables estimates are not added up row by row. */
const MOST_ROWS_TO_ADD = 400;

/** So many rows at the ends of a table may be about the whole of it. */
const AT_THE_ENDS = 8;

/** Of so many rows most have what one has not. */
const FEWEST = 3;

/** Where more rows begin with the same word of a statistic, such statistics are what the table is of: `Average number of children`, `of adults`. */
const MOST_STATISTICS = 2;

/** What makes it less surprising that a row is a statistic of others. */
const STRANGE: ReadonlySet<SummaryWitness['kind']> = new Set(['label', 'total', 'statistic', 'names-group', 'formula', 'no-serial', 'no-rank', 'no-group', 'among-summaries', 'unlike-names']);

/** Rows between two rows of numbers, as they matter here. */
const GAP = { none: 0, blank: 1, heading: 2 } as const;

/** The rows with a number, in columns: a table may have a million of them. */
interface Items {
  readonly length: number;
  /** The index of each from the top of the body. */
  readonly index: Int32Array;
  /** What stands before each, one of `GAP`. */
  readonly gapBefore: Uint8Array;
}

function itemsOf({ rows, scores, estimates, columns }: SummaryInput): Items {
  const index = new Int32Array(rows.kind.length);
  const gapBefore = new Uint8Array(rows.kind.length);
  let length = 0;
  let gap: number = GAP.heading;
  rows.kind.forEach((kind, row) => {
    const hasScore = !Number.isNaN(scores[row] ?? Number.NaN);
    const isUnscored = kind === KIND.marked || kind === KIND.named;
    // Without a score, but a part of sums in the other columns.
    const isPart = isUnscored && (!Number.isNaN(estimates[row] ?? Number.NaN) || columns.some(({ values }) => !Number.isNaN(values[row] ?? Number.NaN)));
    if (kind === KIND.blank) gap = gap === GAP.none ? GAP.blank : gap;
    else if (isPart || ((kind === KIND.scored || kind === KIND.nameless || kind === KIND.sum) && hasScore)) {
      index[length] = row;
      gapBefore[length] = gap;
      length += 1;
      gap = GAP.none;
    } else if (kind === KIND.section || kind === KIND.header || kind === KIND.sum) gap = GAP.heading;
  });
  // A blank line before nearly every row separates nothing.
  const blanks = gapBefore.reduce((sum, each) => sum + (each === GAP.blank ? 1 : 0), 0);
  if (2 * blanks > length) gapBefore.forEach((each, at) => void (gapBefore[at] = each === GAP.blank ? GAP.none : each));
  return { length, index, gapBefore };
}

/** True where nearly all rows have it, units without a score among them (`unscored`): then its lack in one row means something. */
function isUsual(has: Uint8Array, isLabelled: Uint8Array, unscored = 0): boolean {
  let count = unscored;
  let of = unscored;
  has.forEach((each, at) => {
    if (isLabelled[at] === 1) return;
    of += 1;
    count += each;
  });
  return count >= FEWEST && count >= of * 0.5;
}

/** 1 for each item that has it. */
function flags(items: Items, has: (index: number) => boolean): Uint8Array {
  const found = new Uint8Array(items.length);
  for (let at = 0; at < items.length; at += 1) if (has(items.index[at] ?? -1)) found[at] = 1;
  return found;
}

/** The numbers of the items' rows. */
function numbersOf(items: Items, all: Float64Array): Float64Array {
  const numbers = new Float64Array(items.length);
  for (let at = 0; at < items.length; at += 1) numbers[at] = all[items.index[at] ?? -1] ?? Number.NaN;
  return numbers;
}

/** Weighs all rows with a number. Linear for tables of one sign; see `sumsOfRows`. */
export function* findSummaries(input: SummaryInput): Steps<Summaries> {
  const { rows } = input;
  const items = itemsOf(input);
  const values = numbersOf(items, input.estimates);
  const columns = [numberColumn(-1, values), ...input.columns.map(({ column, values: all }) => numberColumn(column, numbersOf(items, all)))];
  yield PAUSE;
  const sums = yield* sumsOfRows(columns);
  const differences = differencesOfRows(columns, sums);
  // A row of an account, from which another is subtracted, is no unit among units.
  const terms = new Set(differences.values());
  const totals = sums.filter((sum) => sum !== null).length;
  const isTotal = (item: number): boolean => sums[item] !== null || differences.has(item);
  const outstanding = new StandingOut(columns, isTotal);
  const serials = flags(items, input.hasSerial);
  const ranks = input.hasRank === null ? null : flags(items, input.hasRank);
  const groups = input.hasGroup === null ? null : flags(items, input.hasGroup);
  // Rows that are totals by their labels need not have what units have.
  const isLabelled = flags(items, (index) => rows.kind[index] === KIND.sum);
  let numbered = 0;
  rows.kind.forEach((kind, index) => {
    if ((kind === KIND.named || kind === KIND.marked) && input.hasSerial(index)) numbered += 1;
  });
  const serialsUsual = isUsual(serials, isLabelled, numbered);
  const ranksUsual = ranks !== null && isUsual(ranks, isLabelled);
  const groupsUsual = groups !== null && isUsual(groups, isLabelled);
  const names: string[] = [];
  for (let at = 0; at < items.length; at += 1) names.push(input.nameOf(items.index[at] ?? -1));
  yield PAUSE;
  const repeated = items.length > MOST_ROWS_TO_ADD ? null : repeatedStatistics(columns, names);
  const wordsOf = names.map((name) => (name === '' ? null : input.words(name)));
  yield PAUSE;
  let capitalNames: number | null = null;
  const isRareInCapitals = (name: string): boolean => isCapitals(name) && (capitalNames ??= names.filter(isCapitals).length) <= items.length / 10;
  const numberNames = names.filter(isNumberName).length;
  // The same name at the end of each group is one name.
  const endsGroup = (at: number): boolean => at + 1 >= items.length || items.gapBefore[at + 1] === GAP.heading || input.beginsGroup(items.index[at + 1] ?? -1);
  const ending = new Set<string>();
  const statisticWords = countWords(
    names.filter((name, at) => {
      if (wordsOf[at] !== 'statistic' || (endsGroup(at) && ending.has(name))) return false;
      ending.add(name);
      return true;
    }),
  );
  const certain: SummaryRow[] = [];
  const doubtful: SummaryRow[] = [];
  const isCertain = new Uint8Array(items.length);
  const firstWord = input.isHeaderless ? commonFirstWord(names) : null;
  // Totals that are called so stand beyond the ends of what they sum up.
  const firstUnlabelled = wordsOf.findIndex((words) => words !== 'label');
  let lastUnlabelled = items.length - 1;
  while (wordsOf[lastUnlabelled] === 'label') lastUnlabelled -= 1;
  const firstSerial = serials.indexOf(1);
  const lastSerial = serials.lastIndexOf(1);

  let lastGap = items.length - 1;
  while (lastGap > 0 && items.gapBefore[lastGap] === GAP.none) lastGap -= 1;
  let start = 0;
  let startBefore = 0;
  const isLong = items.length > MOST_ROWS_TO_ADD;
  const isPlain = (at: number): boolean => {
    const index = items.index[at] ?? 0;
    const isLikeOthers = (!serialsUsual || serials[at] === 1) && (!ranksUsual || ranks[at] === 1) && (!groupsUsual || groups[at] === 1) && (wordsOf[at] ?? null) === null;
    return isLikeOthers && sums[at] === null && rows.kind[index] === KIND.scored && isCertain[start] === 0 && !input.namesGroup(names[at] ?? '') && !input.hasFormulaOverRows(index);
  };

  const weigh = (name: string, at: number): void => {
    const index = items.index[at] ?? 0;
    const gapBefore = items.gapBefore[at] ?? GAP.none;
    const isFirst = at === 0;
    const isEdge = at <= firstUnlabelled || at >= lastUnlabelled || gapBefore !== GAP.none || items.gapBefore[at + 1] !== GAP.none || (serialsUsual && (at < firstSerial || at > lastSerial));
    if (gapBefore !== GAP.none) [startBefore, start] = [start, at];
    // Most rows of a long table: nothing speaks for them being none, and what was looked up in vain weighs nothing.
    if (isLong && !isEdge && isPlain(at)) return;
    const hasTotals = totals > (sums[at] === null ? 0 : 1);
    const row = new Weighing(hasTotals ? PRIOR_AMONG_TOTALS : PRIOR);
    if (isEdge) row.say('edge');
    const words = wordsOf[at] ?? null;
    // Who fills the serials down numbers the total as well.
    if (serialsUsual && serials[at] === 1) row.say(words === 'label' && at === lastSerial ? 'last-serial' : 'serial');
    else if (serialsUsual) row.say('no-serial');
    if (ranksUsual) row.say(ranks[at] === 1 ? 'rank' : 'no-rank');
    if (groupsUsual && groups[at] !== 1) row.say('no-group');
    if (words !== null && !(words === 'statistic' && (statisticWords.get(wordOf(name)) ?? 0) > MOST_STATISTICS)) row.say(words);
    if (rows.kind[index] === KIND.sum && words === null) row.say('label');
    if (name !== '' && input.namesGroup(name)) row.say('names-group');
    if (input.hasFormulaOverRows(index)) row.say('formula');
    if (isEdge && items.length > FEWEST && isRareInCapitals(name)) row.say('capitals');
    if (numberNames >= items.length * 0.8 && items.length > FEWEST && name !== '' && !isNumberName(name)) row.say('unlike-names');
    if (at > start ? isCertain[start] === 1 && start > firstUnit(isCertain) && isRunOfSummaries(isCertain, start, at) : start > 0 && isCertain[start - 1] === 1 && gapBefore === GAP.heading && hasNoUnitsSince(isCertain, startBefore, at)) row.say('among-summaries');
    else if (gapBefore === GAP.blank && at >= lastGap) row.say('after-gap');

    if (isFirst && firstWord !== null && wordOf(name) !== firstWord && !isSorted(values, isTotal) && outstanding.exceedsAll(at)) row.say('unlike-names');

    const ofBlocks = repeated?.get(at) ?? null;
    const isStrange = words !== null || ofBlocks !== null || row.witnesses.some(({ kind }) => STRANGE.has(kind));
    const isOfWhole = at < AT_THE_ENDS || at >= items.length - AT_THE_ENDS;
    const isSuspect = row.witnesses.length > 0 || ofBlocks !== null || (isEdge && (isOfWhole || items.length <= MOST_ROWS_TO_ADD));
    const sum = sums[at] ?? null;
    if (sum !== null) {
      // One sum alone in a table may be chance.
      row.weigh({ kind: 'sum', from: rows.top + (items.index[sum.from] ?? 0), to: rows.top + (items.index[sum.to] ?? 0) }, Math.min(MOST_BITS, sum.bits - (hasTotals ? 0 : 2)));
    } else if (differences.has(at)) row.say('difference');
    else if (terms.has(at)) row.say('term');
    else if ((hasTotals || isEdge) && items.length <= MOST_ROWS_TO_ADD && (isNearlySum(columns, at, endOfParts(items, at, isTotal)) || (totals >= 2 && isNearlySumOfNext(columns, at)))) row.say('nearly-sum');
    else if (isSuspect) {
      const statistic = ofBlocks ?? statisticOf(columns, at, { isOther: (other) => other !== at && isCertain[other] === 0, blockFrom: start, isOfWhole });
      if (statistic !== null) {
        const bits = bitsOfStatistic(statistic, { isStrange });
        const { kind } = statistic;
        const witness = kind === 'sum' ? { kind, from: rows.top + (items.index[statistic.from] ?? 0), to: rows.top + (items.index[statistic.to] ?? 0) } : { kind };
        if (bits > 0) row.weigh(witness, Math.min(MOST_BITS, bits));
      }
      else if ((isStrange || (isFirst && hasTotals && !isSorted(values, isTotal))) && outstanding.exceedsAll(at)) row.say('beyond');
      if (outstanding.isOutOfScale(at)) row.say('out-of-scale');
    }
    const isScored = rows.kind[index] === KIND.scored || (rows.kind[index] === KIND.marked && input.hasOpenScore(index));
    if ((rows.kind[index] === KIND.marked || rows.kind[index] === KIND.named) && !isScored) return;
    if (rows.kind[index] === KIND.sum || row.bits >= CERTAIN) {
      certain.push({ index, witnesses: row.witnesses });
      isCertain[at] = 1;
    } else if (row.bits >= (words === null ? DOUBTFUL : DOUBTFUL_BY_NAME) && isScored) doubtful.push({ index, witnesses: row.witnesses });
  };
  for (const [at, name] of names.entries()) {
    if (at % ROWS_A_STEP === 0) yield PAUSE;
    weigh(name, at);
  }
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
function hasNoUnitsSince(isCertain: Uint8Array, start: number, at: number): boolean {
  return start > firstUnit(isCertain) && isRunOfSummaries(isCertain, start, at);
}

/** The item after those that may be parts of this one: where another block begins, or a sum stands. */
function endOfParts(items: Items, at: number, isTotal: (item: number) => boolean): number {
  let end = at + 1;
  while (end < items.length && items.gapBefore[end] === GAP.none && !isTotal(end)) end += 1;
  return end;
}
