/** All functions that the workbench calculates, by their names. */

import { ELEMENTARY } from './arithmetic/elementary';
import { RANDOM } from './arithmetic/random';
import { ROUNDING } from './arithmetic/rounding';
import { SUBTOTALS } from './arithmetic/subtotal';
import { SUMS } from './arithmetic/sums';
import { ORDERING } from './arrays/order';
import { SHAPES } from './arrays/shape';
import { DISTRIBUTIONS } from './borrowed/distributions';
import { FINANCE } from './borrowed/finance';
import { NUMERALS } from './borrowed/numerals';
import { CONDITIONAL } from './conditional/conditional';
import { DATES } from './dates/dates';
import { PERIODS } from './dates/periods';
import type { FunctionDefinition, FunctionTable } from './definition/define';
import { INFORMATION } from './information/information';
import { CHOICES } from './logic/choices';
import { HIGHER_ORDER } from './logic/higher-order';
import { LOGIC } from './logic/logic';
import { MATCHES } from './lookup/match';
import { REFERENCES } from './lookup/references';
import { TABLE_LOOKUPS } from './lookup/tables';
import { AVERAGES } from './statistics/averages';
import { COUNTS } from './statistics/counts';
import { ORDER_STATISTICS } from './statistics/order-statistics';
import { PAIRS } from './statistics/pairs';
import { RANK } from './statistics/rank';
import { SPREAD } from './statistics/spread';
import { FINDING } from './text/finding';
import { JOINING } from './text/joining';
import { NUMBER_TEXTS } from './text/numbers';
import { SLICES } from './text/slices';
import { SPLITTING } from './text/splitting';
import { WRITING } from './text/writing';

const TABLES: readonly FunctionTable[] = [
  ROUNDING, ELEMENTARY, SUMS, SUBTOTALS, RANDOM,
  AVERAGES, COUNTS, ORDER_STATISTICS, RANK, SPREAD, PAIRS, CONDITIONAL,
  LOGIC, CHOICES, HIGHER_ORDER,
  TABLE_LOOKUPS, MATCHES, REFERENCES,
  SLICES, FINDING, WRITING, JOINING, SPLITTING, NUMBER_TEXTS,
  DATES, PERIODS, INFORMATION, ORDERING, SHAPES,
  FINANCE, NUMERALS, DISTRIBUTIONS,
];

const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(TABLES.flatMap((table) => Object.entries(table)));

/** The function of a name in capitals without file prefixes; null for one that the workbench has not. */
export function functionNamed(name: string): FunctionDefinition | null {
  return FUNCTIONS.get(name) ?? null;
}

/** The names, for the list of what is calculated. */
export function functionNames(): readonly string[] {
  return [...FUNCTIONS.keys()].sort();
}
