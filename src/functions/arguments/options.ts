/**
 * How to rank, as people write it in a cell: English or Vietnamese words, with or without diacritics and in any case, and for the order also 0 and 1
 * as in RANK.EQ. Omitted arguments and blank texts mean the default. #VALUE! for any other word.
 */
import { MOST_DECIMALS, type Decimals, type Order, type TieMethod } from '../../ranking';
import { cleanText } from '../../sheet';
import { invalidArgument, type Fault } from '../function-fault';
import { errorCode, isOmitted, readValue } from './cells';

/** Folded words: no diacritics, lower case. */
const ORDERS: Readonly<Record<string, Order>> = {
  descending: 'descending',
  desc: 'descending',
  'giam dan': 'descending',
  giam: 'descending',
  '0': 'descending',
  ascending: 'ascending',
  asc: 'ascending',
  'tang dan': 'ascending',
  tang: 'ascending',
  '1': 'ascending',
};

const TIES: Readonly<Record<string, TieMethod>> = {
  standard: 'standard',
  chuan: 'standard',
  modified: 'modified',
  'hang cuoi': 'modified',
  'lay hang cuoi': 'modified',
  dense: 'dense',
  'lien tuc': 'dense',
  ordinal: 'ordinal',
  'thu tu': 'ordinal',
  'theo thu tu': 'ordinal',
  fractional: 'fractional',
  'trung binh': 'fractional',
  'hang trung binh': 'fractional',
};

const ALL_DECIMALS: ReadonlySet<string> = new Set(['all', 'tat ca']);

/** The arguments of a function that say how to rank. */
export interface OptionArguments {
  readonly order?: unknown;
  readonly ties?: unknown;
  readonly decimals?: unknown;
}

export interface Options {
  readonly order: Order;
  readonly ties: TieMethod;
  readonly decimals: Decimals;
}

export function readOptions({ order, ties, decimals }: OptionArguments): Options {
  return { order: readOrder(order), ties: readTies(ties), decimals: readDecimals(decimals) };
}

export function readOrder(argument: unknown): Order {
  if (isOmitted(argument)) return 'descending';
  return wordOf(argument, ORDERS) ?? refuse({ code: 'order-unknown', with: { given: shown(argument) } });
}

function readTies(argument: unknown): TieMethod {
  if (isOmitted(argument)) return 'standard';
  return wordOf(argument, TIES) ?? refuse({ code: 'ties-unknown', with: { given: shown(argument) } });
}

function readDecimals(argument: unknown): Decimals {
  if (isOmitted(argument)) return 'all';
  const value = readValue(argument);
  if (typeof value === 'string' && ALL_DECIMALS.has(foldWord(value))) return 'all';
  const decimals = typeof value === 'string' && /^\s*\d{1,2}\s*$/u.test(value) ? Number(value) : value;
  if (typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return decimals;
  return refuse({ code: 'decimals-unknown', with: { given: shown(argument) } });
}

function wordOf<Meaning>(argument: unknown, words: Readonly<Record<string, Meaning>>): Meaning | undefined {
  const value = readValue(argument);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = foldWord(String(value));
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** A word as it is looked up: no diacritics, lower case, single spaces; signs stay, so that -1 is not 1. */
export function foldWord(text: string): string {
  return cleanText(text).toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replaceAll('đ', 'd');
}

function refuse(fault: Fault): never {
  throw invalidArgument(fault);
}

/** An argument as a sentence quotes it. */
export function shown(argument: unknown): string {
  const value = readValue(argument);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value).slice(0, 40);
  return errorCode(value) ?? '…';
}
