/** Ranks against scores: the rule they follow, and one cause for each thing that differs. */
import type { Order } from '../../../ranking';
import { directionOf } from '../../evidence/direction';
import type { Layout } from '../../model/layout';
import { findDuplicates } from '../../readings/checks/duplicates';
import { scoreWords } from '../../text/header-words';
import { columnsOf, type RankFinding, type RuleCause } from '../finding';
import { rankIn, unitNumbers, type ProofTable } from '../proof-table';
import type { KindsInGroups } from '../rows/kinds';
import { explainGroup } from './explain-group';
import { excerptFinding, excerptsAmong } from './excerpts';
import { fitCost } from './fit-cost';
import { fitShifts } from './fit-shifts';
import { inferRule } from './infer-rule';
import { findRankColumn } from './rank-column';
import { groupFindings } from './group-findings';
import { rankedGroups, ranksUnder, type RankRule, type ScoredUnits } from './rank-blocks';
import { inSheetOrder, namesOf, rankCell, rankFound, type RankContext } from './rank-context';

export interface RanksChecked {
  /** Ranks that were compared with a score. */
  readonly count: number;
  /** The rule that the ranks follow; the usual one where there are none. */
  readonly rule: RankRule;
  readonly findings: readonly RankFinding[];
}

/** Beyond so many differences, and half of the units, nobody looks for causes one by one. */
const MOST_DIFFERENCES = 200;
const FEW_DIFFERENCES = 6;

/** What else on the sheet speaks of ranks. */
export interface RankWitnesses {
  readonly kinds: KindsInGroups;
  /** Totals, by unit, that their criteria come to where they were found wrong: the ranks may be theirs. */
  readonly mended: ReadonlyMap<number, number>;
}

/** The steps of the check; `usual` is the workbook's rule. */
export function* checkRanks(table: ProofTable, usual: RankRule, { kinds, mended }: RankWitnesses): Generator<void, RanksChecked> {
  const { layout, reading } = table;
  const rankColumn = findRankColumn(table);
  const none = { count: 0, rule: usual, findings: [] };
  if (rankColumn === null) return none;
  const all = unitNumbers(table, rankColumn, rankIn);
  yield;
  const { scores, groups, groupNames } = reading.units;
  const asRead: ScoredUnits = { scores, groups, groupCount: groupNames.length, ranks: all };
  const custom = { ...usual, order: customaryOrder(layout) };
  const units = mended.size === 0 ? asRead : yield* likelier(asRead, withMended(asRead, mended), custom);
  const count = all.reduce((sum, rank, unit) => (Number.isNaN(rank) || Number.isNaN(scores[unit]) ? sum : sum + 1), 0);
  if (count === 0) return none;
  const { rule, cause } = yield* inferRule(withoutDoubles(table, units), custom);
  const ranked = yield* rankedGroups(units, rule);
  yield;
  const findings: RankFinding[] = [];
  const context: RankContext = { table, rankColumn, units, rule, groups: [], kinds };
  if (cause !== null) findings.push(ruleFinding(context, custom, cause));
  const excerpts = excerptsAmong(ranked, all);
  if (excerpts.length > 0) findings.push(excerptFinding(context, excerpts));
  const whole = ranked.filter((group) => !excerpts.includes(group));
  const clear = whole.filter((group) => fitShifts(group, all).cost <= Math.min(MOST_DIFFERENCES, Math.max(FEW_DIFFERENCES, group.units.length / 2)));
  yield;
  const told = clear.map((group) => ({ group, story: explainGroup(group, all) }));
  yield;
  findings.push(...groupFindings({ ...context, groups: told }));
  const unclear = whole.filter((group) => !clear.includes(group)).flatMap((group) => [...group.units]);
  if (unclear.length > 0) findings.push(unrelated(context, unclear));
  findings.push(...blankRanks(context, count));
  return { count, rule, findings };
}

function withMended(units: ScoredUnits, mended: ReadonlyMap<number, number>): ScoredUnits {
  const scores = units.scores.slice();
  for (const [unit, total] of mended) scores[unit] = total;
  return { ...units, scores };
}

/** Ranks were made from totals before an edit, or after: from those that leave less to explain. */
function* likelier(one: ScoredUnits, other: ScoredUnits, rule: RankRule): Generator<void, ScoredUnits> {
  const cost = yield* fitCost(one, rule);
  return (yield* fitCost(other, rule)) < cost ? other : one;
}

/** A unit that stands twice ties with itself: that is no way to rank ties. */
function withoutDoubles({ reading }: ProofTable, units: ScoredUnits): ScoredUnits {
  const doubles = findDuplicates(reading.units.names, reading.units.groups);
  if (doubles.length === 0) return units;
  const scores = units.scores.slice();
  for (const { unit } of doubles) scores[unit] = Number.NaN;
  return { ...units, scores };
}

/** Points are best when they are many, whatever the ranks say; what else a column counts only they can tell. */
function customaryOrder({ headers, scoreColumn, firstColumn, scoreOrder }: Layout): Order {
  const header = headers[scoreColumn - firstColumn] ?? '';
  if (scoreOrder.by !== 'ranks' || scoreWords(header).counts !== 'scores') return scoreOrder.order;
  return directionOf({ header, titles: [], formats: [], ofRanks: null }).order;
}

/** One finding for all ranks that another rule made. */
function ruleFinding(context: RankContext, usual: RankRule, cause: RuleCause): RankFinding {
  const expected = ranksUnder(context.units, usual);
  const units = Array.from(expected, (_, unit) => unit).filter((unit) => differs(context, unit, expected));
  return { code: 'rank-rule-differs', cause, weight: 'error', ...differences(context, units, expected) };
}

function unrelated(context: RankContext, of: readonly number[]): RankFinding {
  const expected = ranksUnder(context.units, context.rule);
  const units = inSheetOrder(of).filter((unit) => differs(context, unit, expected));
  return { code: 'rank-unrelated', cause: 'other-scores', weight: 'error', ...differences(context, units, expected) };
}

function differs({ units }: RankContext, unit: number, expected: Float64Array): boolean {
  return !Number.isNaN(units.ranks[unit]) && !Number.isNaN(expected[unit]) && units.ranks[unit] !== expected[unit];
}

function differences(context: RankContext, units: readonly number[], expected: Float64Array): Pick<RankFinding, 'cells' | 'found' | 'expected' | 'units'> {
  return { ...columnsOf(units.map((unit) => rankFound(context, unit, expected[unit] ?? null))), units: namesOf(context, units) };
}

/** Scored units without a rank, where most have one. */
function blankRanks(context: RankContext, count: number): RankFinding[] {
  const { units, table, rankColumn } = context;
  const blank = Array.from(units.scores, (_, unit) => unit).filter((unit) => !Number.isNaN(units.scores[unit]) && Number.isNaN(units.ranks[unit]));
  if (blank.length === 0 || blank.length > count) return [];
  const expected = ranksUnder(units, context.rule);
  const cells = blank.map((unit) => rankCell(context, unit));
  return [{
    code: 'rank-blank',
    cause: 'not-entered',
    weight: 'error',
    cells,
    found: cells.map(({ row }) => {
      const value = table.cells.at(row, rankColumn);
      return typeof value === 'string' && value !== '' ? value : null;
    }),
    expected: blank.map((unit) => expected[unit] ?? null),
    units: namesOf(context, blank),
  }];
}
