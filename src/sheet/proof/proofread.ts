/** Proofreads a table: what each check finds, put together. */
import type { Decimals, Order, TieMethod } from '../../ranking';
import type { Finding } from './finding';
import { joinByCause } from './one-cause';
import type { ProofTable } from './proof-table';
import { checkRanks } from './ranks/check-ranks';
import type { SharedTies } from './ranks/rank-blocks';
import { unitsOfOtherKind } from './rows/kinds';
import { checkNames } from './rows/names';
import { decimalsThatVary, outOfLine } from './rows/score-cells';
import { checkSerials } from './rows/serials';

/** The rule that the ranks follow, as the sheet tells it. */
export interface ProofRule {
  readonly scoreColumn: number;
  readonly order: Order;
  readonly ties: SharedTies;
  /** One entry a group. */
  readonly decimals: readonly Decimals[];
  /** Each group by itself, all as one although there are groups, or there are none. */
  readonly groups: 'each' | 'ignored' | 'none';
  /** Ranks on the sheet told it otherwise than the workbook's settings. */
  readonly inferred: boolean;
}

/** How many of each were compared. */
export interface Checked {
  readonly ranks: number;
  readonly serials: number;
}

export interface Proof {
  readonly rule: ProofRule;
  readonly checked: Checked;
  readonly findings: readonly Finding[];
}

export interface ProofOptions {
  /** How the workbook ranks ties; default 'standard'. Ordinal ranks share nothing, so that ties are compared as standard ones. */
  readonly ties?: TieMethod;
}

/** The steps of a proof: it pauses where a large sheet would hold up the page for too long. */
export function* proofSteps(table: ProofTable, options: ProofOptions = {}): Generator<void, Proof> {
  const { layout, reading } = table;
  const { decimals, groupNames } = reading.units;
  const ties = options.ties === undefined || options.ties === 'ordinal' ? 'standard' : options.ties;
  const order = layout.scoreOrder.order;
  const otherKinds = yield* unitsOfOtherKind(reading.units);
  const ranks = yield* checkRanks(table, { order, ties, decimals, groups: 'each' }, (unit) => otherKinds.has(unit));
  const serials = checkSerials(table);
  yield;
  const names = yield* checkNames(table, otherKinds);
  yield;
  const scores = [...outOfLine(table), ...decimalsThatVary(table)];
  return {
    rule: {
      scoreColumn: layout.scoreColumn,
      order: ranks.rule.order,
      ties: ranks.rule.ties,
      decimals: ranks.rule.decimals,
      groups: groupNames.length < 2 ? 'none' : ranks.rule.groups,
      inferred: ranks.inferred,
    },
    checked: { ranks: ranks.count, serials: serials.count },
    findings: joinByCause(table, [...ranks.findings, ...scores, ...serials.findings, ...names]),
  };
}

/** Proofreads a table at once. */
export function proofread(table: ProofTable, options: ProofOptions = {}): Proof {
  const steps = proofSteps(table, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
