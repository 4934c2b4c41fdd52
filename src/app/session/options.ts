/**
 * How to rank: what the workbook's settings say, and what a person chose in the pane since. The settings are documented in docs/settings.md;
 * their values are text: `order`, `ties`, `decimals`, `overwrite`, `write`, `recompute`, `scope`, and the columns `unitColumn`, `scoreColumn`, `groupColumn` as letters.
 */
import { MOST_DECIMALS, TIE_METHODS, type Decimals, type Order, type TieMethod } from '../../ranking';
import { columnIndex, type Choice, type LayoutChoices } from '../../sheet';
import type { Sentence } from '../../messages';

export const ORDERS: readonly Order[] = ['descending', 'ascending'];
export { MOST_DECIMALS, TIE_METHODS };

/** What to do about a rank column that the sheet already has. */
export type Overwrite = 'ask' | 'yes' | 'no';
const OVERWRITES: readonly Overwrite[] = ['ask', 'yes', 'no'];

/** What goes into the rank cells: ranks, the add-in's functions, or formulas of Excel alone. */
export type Write = 'values' | 'functions' | 'formulas';
export const WRITES: readonly Write[] = ['values', 'functions', 'formulas'];

/** When ranks that were written are computed anew: when the person asks, or after each change of a score. */
export type Recompute = 'on-request' | 'on-change';
const RECOMPUTES: readonly Recompute[] = ['on-request', 'on-change'];

/** What Compute ranks ranks: the active sheet, or every visible sheet with a table of scores, each by itself. */
export type Scope = 'sheet' | 'workbook';
export const SCOPES: readonly Scope[] = ['sheet', 'workbook'];

export interface RankingOptions {
  readonly order: Order;
  readonly ties: TieMethod;
  readonly decimals: 'auto' | Decimals;
  readonly overwrite: Overwrite;
  readonly write: Write;
  readonly recompute: Recompute;
  readonly scope: Scope;
  readonly choices: LayoutChoices;
}

/** Options as settings and a person name them: the order may be left to the sheet, and questions about sheets may be answered for all of them. */
export interface WantedOptions extends Omit<RankingOptions, 'order'> {
  /** 'auto': as ranks and words on the sheet tell, the highest first where they tell nothing; what is doubtful is asked. */
  readonly order: 'auto' | Order;
  /** Answers for every sheet that has the question; a choice about a single sheet wins. */
  readonly answers: readonly Choice[];
}

export const DEFAULT_OPTIONS: WantedOptions = {
  order: 'auto',
  ties: 'standard',
  decimals: 'auto',
  overwrite: 'ask',
  write: 'values',
  recompute: 'on-request',
  scope: 'sheet',
  choices: {},
  answers: [],
};

/** What a person chose in the pane; it wins over the workbook's settings. */
export type ChosenOptions = Partial<Omit<WantedOptions, 'choices' | 'answers'>>;

/** Settings that answer a question about a sheet, and what their values mean. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, Choice>>>> = {
  groups: { names: { about: 'groups', by: 'names' }, numbering: { about: 'groups', by: 'numbering' }, tables: { about: 'groups', by: 'tables' }, none: { about: 'groups', by: 'none' } },
  blankGroups: { above: { about: 'blank-groups', as: 'above' }, own: { about: 'blank-groups', as: 'own' }, unranked: { about: 'blank-groups', as: 'unranked' } },
  doubtfulRows: { rank: { about: 'doubtful-rows', ranked: true }, 'leave-out': { about: 'doubtful-rows', ranked: false } },
  sign: { decimal: { about: 'sign', header: '', reading: 'decimal' }, thousands: { about: 'sign', header: '', reading: 'thousands' } },
  scale: { convert: { about: 'scale', reading: 'convert' }, 'leave-out': { about: 'scale', reading: 'leave-out' } },
};

/**
 * The options of the workbook's settings (without their prefix). A value that means nothing is left aside and reported.
 *
 * @example readOptions(new Map([['ties', 'dense']])).options.ties // 'dense'
 */
export function readOptions(texts: ReadonlyMap<string, string>): { readonly options: WantedOptions; readonly invalid: readonly Sentence[] } {
  const invalid: Sentence[] = [];
  function setting<T>(key: string, fallback: T, read: (text: string) => T | undefined): T {
    const text = texts.get(key);
    if (text === undefined) return fallback;
    const value = read(text);
    if (value === undefined) invalid.push(settingInvalid(key, text));
    return value ?? fallback;
  }
  const column = (key: string): number | undefined => setting<number | undefined>(key, undefined, columnOfText);
  const unitColumn = column('unitColumn');
  const scoreColumn = column('scoreColumn');
  const groupColumn = texts.get('groupColumn') === 'none' ? null : column('groupColumn');
  const options: WantedOptions = {
    order: setting('order', DEFAULT_OPTIONS.order, (text) => (['auto', ...ORDERS] as const).find((order) => order === text)),
    ties: setting('ties', DEFAULT_OPTIONS.ties, (text) => TIE_METHODS.find((ties) => ties === text)),
    decimals: setting('decimals', DEFAULT_OPTIONS.decimals, decimalsOfText),
    overwrite: setting('overwrite', DEFAULT_OPTIONS.overwrite, (text) => OVERWRITES.find((answer) => answer === text)),
    write: setting('write', DEFAULT_OPTIONS.write, (text) => WRITES.find((write) => write === text)),
    recompute: setting('recompute', DEFAULT_OPTIONS.recompute, (text) => RECOMPUTES.find((when) => when === text)),
    scope: setting('scope', DEFAULT_OPTIONS.scope, (text) => SCOPES.find((scope) => scope === text)),
    choices: {
      ...(unitColumn === undefined ? {} : { unitColumn }),
      ...(scoreColumn === undefined ? {} : { scoreColumn }),
      ...(groupColumn === undefined ? {} : { groupColumn }),
    },
    answers: Object.entries(ANSWERS).flatMap(([key, values]) => setting<Choice | null>(key, null, (text) => (Object.hasOwn(values, text) ? values[text] : undefined)) ?? []),
  };
  return { options, invalid };
}

/** Anyone may have written the file: of a value that means nothing a sentence quotes no more than this. */
const MOST_QUOTED = 60;

/** What is said of a setting that means nothing. */
export function settingInvalid(key: string, value: string): Sentence {
  return { code: 'setting-invalid', with: { key, value: value.length > MOST_QUOTED ? `${value.slice(0, MOST_QUOTED)}…` : value } };
}

/** The options that a person chose, as settings to keep in the workbook. Consent to overwrite is given once and never kept. */
export function optionTexts(chosen: ChosenOptions): Record<string, string> {
  const texts: Record<string, string> = {};
  if (chosen.order !== undefined) texts['order'] = chosen.order;
  if (chosen.ties !== undefined) texts['ties'] = chosen.ties;
  if (chosen.decimals !== undefined) texts['decimals'] = String(chosen.decimals);
  if (chosen.write !== undefined) texts['write'] = chosen.write;
  if (chosen.recompute !== undefined) texts['recompute'] = chosen.recompute;
  if (chosen.scope !== undefined) texts['scope'] = chosen.scope;
  return texts;
}

/**
 * The decimals that a text stands for; undefined where it stands for none.
 *
 * @example decimalsOfText('2') // 2
 * @example decimalsOfText('auto') // 'auto'
 */
export function decimalsOfText(text: string): 'auto' | Decimals | undefined {
  if (text === 'auto' || text === 'all') return text;
  return /^(?:\d|10)$/.test(text) && Number(text) <= MOST_DECIMALS ? Number(text) : undefined;
}

function columnOfText(text: string): number | undefined {
  return columnIndex(text) ?? undefined;
}
