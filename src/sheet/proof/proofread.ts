/** Proofreads a table: what each check finds, put together. */
import type { Decimals, Order, TieMethod } from '../../ranking';
import { checkClasses } from './classes/check-classes';
import type { ClassThreshold } from './classes/thresholds';
import type { Finding } from './finding';
import { checkMovement } from './movement/check-movement';
import { joinByCause, unitsOfWrongScores } from './one-cause';
import type { ProofTable } from './proof-table';
import { checkRanks } from './ranks/check-ranks';
import type { SharedTies } from './ranks/rank-blocks';
import { kindsInGroups } from './rows/kinds';
import { checkNames } from './rows/names';
import { decimalsThatVary, outOfLine } from './rows/score-cells';
import { checkSerials } from './rows/serials';
import { withScoreColumn } from './score-column';
import { checkStatements } from './statements/check-statements';
import { checkTotals, type TotalsFound } from './totals/check-totals';

/** The rule that the ranks follow, as the sheet tells it. */
export interface ProofRule {
  readonly scoreColumn: number;
  readonly order: Order;
  readonly ties: SharedTies;
  /** One entry a group. */
  readonly decimals: readonly Decimals[];
  /** Each group by itself, all as one although there are groups, or there are none. */
  readonly groups: 'each' | 'ignored' | 'none';
  /** Ranks on the sheet told it; else it is the workbook's. */
  readonly inferred: boolean;
}

/** How many of each were compared. */
export interface Checked {
  readonly ranks: number;
  readonly totals: number;
  readonly classes: number;
  readonly serials: number;
  readonly means: number;
  readonly counts: number;
  readonly movements: number;
}

export interface Proof {
  readonly rule: ProofRule;
  readonly checked: Checked;
  /** How totals are made of criteria; null where no columns add up to them. */
  readonly totals: TotalsFound | null;
  /** In the order of the checks: ranks, totals, classes, scores, serials, names, statements, movement. */
  readonly findings: readonly Finding[];
}

export interface ProofOptions {
  /** How the workbook ranks ties; default 'standard'. Ordinal ranks share nothing, so that ties are compared as standard ones. */
  readonly ties?: TieMethod;
  /** The least score of each class, the best first, where they are given; else those that stand on the sheet. */
  readonly thresholds?: readonly ClassThreshold[];
}

/** The steps of a proof: it pauses where a large sheet would hold up the page for too long. Its value is that of `proofread`. */
export function* proofSteps(read: ProofTable, options: ProofOptions = {}): Generator<void, Proof> {
  const table = yield* withScoreColumn(read);
  const { reading, layout } = table;
  const { decimals, groupNames } = reading.units;
  const ties = options.ties === undefined || options.ties === 'ordinal' ? 'standard' : options.ties;
  yield;
  const kinds = yield* kindsInGroups(reading.units);
  const totals = yield* checkTotals(table);
  yield;
  const ranks = yield* checkRanks(table, { order: layout.scoreOrder.order, ties, decimals, groups: 'each' }, { kinds, mended: totals.mended });
  yield;
  const without = unitsOfWrongScores(table, [...ranks.findings, ...totals.findings]);
  const classes = yield* checkClasses(table, { thresholds: options.thresholds, order: ranks.rule.order, without });
  yield;
  const scores = [...outOfLine(table), ...decimalsThatVary(table)];
  yield;
  const serials = checkSerials(table);
  yield;
  const names = yield* checkNames(table, kinds.others);
  yield;
  const statements = yield* checkStatements(table);
  yield;
  const movement = yield* checkMovement(table);
  return {
    rule: {
      scoreColumn: layout.scoreColumn,
      order: ranks.rule.order,
      ties: ranks.rule.ties,
      decimals: ranks.rule.decimals,
      groups: groupNames.length < 2 ? 'none' : ranks.rule.groups,
      inferred: ranks.count > 0,
    },
    checked: {
      ranks: ranks.count,
      totals: totals.count,
      classes: classes.count,
      serials: serials.count,
      means: statements.means,
      counts: statements.counts,
      movements: movement.count,
    },
    totals: totals.totals,
    findings: joinByCause(table, [...ranks.findings, ...totals.findings, ...classes.findings, ...scores, ...serials.findings, ...names, ...statements.findings, ...movement.findings]),
  };
}

/**
 * Proofreads a finished table: ranks against scores, totals against criteria, classes against scores, serials, names, means, counts and movement. Nothing is
 * written or asked; what cannot be checked is not among `checked`, and says nothing.
 *
 * `table` is what a reading gave (layout and reading), with the cells of all its columns from the top of the sheet to the last row, number formats among them.
 * A unit without a score is not ranked; a blank rank is a finding only among others. Scores are compared as they print, ties under the rule that the ranks
 * themselves tell (`rule`); a rule other than the workbook's is one finding. Each finding has one cause, the cells (what stands there, what should) and the
 * units accused; remarks are practices and roundings, which are no errors. Near linear in the rows.
 *
 * An example of each code: docs/check.md.
 */
export function proofread(table: ProofTable, options: ProofOptions = {}): Proof {
  const steps = proofSteps(table, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
