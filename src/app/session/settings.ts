/**
 * The add-in's settings, each once: its key in the workbook (docs/settings.md), the texts that it takes, and what they mean. From here
 * come the types of options, their readers and texts, the choices of the pane, and what the command line takes (`settings.json`).
 */
import type { Where } from '../../excel';
import type { Sentence } from '../../messages';
import { MOST_DECIMALS, TIE_METHODS, type Decimals, type Order } from '../../ranking';
import { columnIndex, type Choice } from '../../sheet';
import type { TieOrder } from '../../tables';
import { ownColumnsOf } from '../tables/own/columns';

export interface Setting<Value> {
  readonly key: string;
  /** All its texts; or what else a text of it is. */
  readonly takes: readonly string[] | 'column' | 'column-or-none' | 'text';
  /** undefined for a text that means nothing. */
  readonly read: (text: string) => Value | undefined;
}

/** A setting that has a value everywhere, and that a person may change in the pane. */
interface Option<Value, Takes extends Setting<Value>['takes'] = Setting<Value>['takes']> extends Setting<Value> {
  readonly takes: Takes;
  readonly usual: Value;
  /** Whether what a person chose is kept with the workbook. */
  readonly kept: 'kept' | 'never';
}

function words<const Word extends string>(key: string, usual: NoInfer<Word>, takes: readonly Word[]): Option<Word, readonly Word[]> {
  return { key, takes, usual, kept: 'kept', read: (text) => takes.find((word) => word === text) };
}

/** A few lines of text. */
const LINES = /^(?:\n|[^\p{Cc}\p{Cs}]){0,1000}$/u;

/** A font's name as Excel keeps it: 31 characters, none that ends a name in a style sheet or in the codes of a page header. */
const FONT = /^[^\p{C}"'&<>;\\]{0,31}$/u;

/** A text of the person's own; '' for the usual one. */
function anyText(key: string, meaningful: RegExp = LINES): Option<string> {
  return { key, takes: 'text', usual: '', kept: 'kept', read: (text) => (meaningful.test(text) ? text : undefined) };
}

/** A column by its letters. */
const columnOf = (text: string): number | undefined => columnIndex(text) ?? undefined;

/** The answer to a question, for every sheet that has it; a choice about a single sheet wins. */
function answer<Word extends string>(key: string, takes: readonly Word[], choice: (word: Word) => Choice): Setting<Choice> {
  return { key, takes, read: (text) => takes.filter((word) => word === text).map(choice)[0] };
}

export const ORDERS = ['descending', 'ascending'] as const satisfies readonly Order[];
const WRITES = ['values', 'functions', 'formulas'] as const;
const DECIMALS: readonly string[] = ['auto', 'all', ...Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => String(decimals))];

/**
 * The decimals that a text stands for; undefined where it stands for none.
 *
 * @example decimalsOfText('2') // 2
 * @example decimalsOfText('auto') // 'auto'
 */
export function decimalsOfText(text: string): 'auto' | Decimals | undefined {
  if (text === 'auto' || text === 'all') return text;
  return DECIMALS.includes(text) ? Number(text) : undefined;
}

/** Found on the sheet where none is named. */
export const COLUMNS = {
  unitColumn: { key: 'unitColumn', takes: 'column', read: columnOf },
  scoreColumn: { key: 'scoreColumn', takes: 'column', read: columnOf },
  /** null: no column names the groups. */
  groupColumn: { key: 'groupColumn', takes: 'column-or-none', read: (text: string) => (text === 'none' ? null : columnOf(text)) },
} as const;

export const RANKING = {
  /** 'auto': as ranks and words on the sheet tell, the highest first where they tell nothing; what is doubtful is asked. */
  order: words('order', 'auto', ['auto', ...ORDERS]),
  ties: words('ties', 'standard', TIE_METHODS),
  decimals: { key: 'decimals', takes: DECIMALS, usual: 'auto', kept: 'kept', read: decimalsOfText },
  /** What to do about a rank column that the sheet already has. Consent is given once. */
  overwrite: { ...words('overwrite', 'ask', ['ask', 'yes', 'no']), kept: 'never' },
  /** What goes into the rank cells: ranks, the add-in's functions, or formulas of Excel alone. */
  write: words('write', 'values', WRITES),
  /** When ranks that were written are computed anew: when the person asks, or after each change of a score. */
  recompute: words('recompute', 'on-request', ['on-request', 'on-change']),
  /** What Compute ranks ranks: the active sheet, or every visible sheet with a table of scores, each by itself. */
  scope: words('scope', 'sheet', ['sheet', 'workbook']),
} as const;

export const ANSWERS = {
  groups: answer('groups', ['names', 'numbering', 'tables', 'none'], (by) => ({ about: 'groups', by })),
  blankGroups: answer('blankGroups', ['above', 'own', 'unranked'], (as) => ({ about: 'blank-groups', as })),
  doubtfulRows: answer('doubtfulRows', ['rank', 'leave-out'], (word) => ({ about: 'doubtful-rows', ranked: word === 'rank' })),
  sign: answer('sign', ['decimal', 'thousands'], (reading) => ({ about: 'sign', header: '', reading })),
  scale: answer('scale', ['convert', 'leave-out'], (reading) => ({ about: 'scale', reading })),
} as const;

export const TABLES = {
  where: words<Where>('tablesWhere', 'new-sheet', ['new-sheet', 'sheet-per-group', 'selected-cell']),
  /** Cells that look like a table, or Excel Tables. */
  as: words('tablesAs', 'cells', ['cells', 'excel-table']),
  /** Of Excel Tables: their name, made unique; '' for the word of the sheet's language. */
  name: anyText('tablesName'),
  banding: words('tablesBanding', 'yes', ['yes', 'no']),
  /** What the rank cells hold: values, since tables are passed on to people without the add-in; 'auto': our functions where this Excel has custom functions, else values. */
  ranks: words('tablesRanks', 'values', ['values', 'auto', 'functions', 'formulas']),
  style: words('tablesStyle', 'decree', ['decree', 'plain', 'own']),
  /** Of one's own style: the font's name, '' for that of the decree. */
  font: anyText('tablesFont', FONT),
  /** In points. */
  fontSize: words('tablesFontSize', '13', ['10', '11', '12', '13', '14', '15', '16']),
  /** As `own/columns.ts` reads it. */
  columns: {
    ...anyText('tablesColumns'),
    usual: 'serial,unit,score,rank',
    read: (text: string) => (ownColumnsOf(text) === null ? undefined : text),
  },
  /** What heads the columns, from left to right, with `|` between; '' for the words of the language. */
  headings: anyText('tablesHeadings'),
  tieOrder: words<TieOrder>('tablesTieOrder', 'source', ['source', 'alphabetical']),
  notes: words('tablesNotes', 'none', ['none', 'ties']),
  /** The heading `Phụ lục` with title and `(Kèm theo Quyết định số …)`. */
  annex: words('tablesAnnex', 'no', ['no', 'yes']),
  /** The words of the annex heading; '' for those of the language. */
  annexHeading: anyText('tablesAnnexHeading'),
  title: anyText('tablesTitle'),
  issued: anyText('tablesIssued'),
} as const;

/** All that may be set from outside. */
export const SETTINGS = { ...COLUMNS, ...RANKING, ...ANSWERS, ...TABLES } as const;

type Table = Readonly<Record<string, Setting<unknown>>>;

export type ValuesOf<Settings extends Table> = {
  readonly [Each in keyof Settings]: Exclude<ReturnType<Settings[Each]['read']>, undefined>;
};

interface Read<Values> {
  readonly given: Partial<Values>;
  readonly invalid: readonly Sentence[];
}

/** What texts (by key) say, of the settings of a table. A text that means nothing is left aside and reported. */
export function readSettings<Settings extends Table>(table: Settings, texts: ReadonlyMap<string, string>): Read<ValuesOf<Settings>> {
  const invalid: Sentence[] = [];
  const given = Object.entries(table).flatMap(([name, { key, read }]) => {
    const text = texts.get(key);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) invalid.push(settingInvalid(key, text));
    return value === undefined ? [] : [[name, value]];
  });
  return { given: Object.fromEntries(given) as Partial<ValuesOf<Settings>>, invalid };
}

/** The values that options have where nothing else is said. */
export function usualValues<Options extends Readonly<Record<string, Option<unknown>>>>(table: Options): ValuesOf<Options> {
  return Object.fromEntries(Object.entries(table).map(([name, { usual }]) => [name, usual])) as ValuesOf<Options>;
}

/** Of what a person chose, the settings to keep in the workbook; an emptied text goes back to the usual one. */
export function optionTexts(chosen: Partial<ValuesOf<typeof RANKING & typeof TABLES>>): Record<string, string | null> {
  const texts: Record<string, string | null> = {};
  for (const [name, { key, kept }] of Object.entries<Option<unknown>>({ ...RANKING, ...TABLES })) {
    const value = (chosen as Readonly<Record<string, string | number | undefined>>)[name];
    if (value !== undefined && kept === 'kept') texts[key] = value === '' ? null : String(value);
  }
  return texts;
}

/** Anyone may have written the file: of a value that means nothing a sentence quotes no more than this. */
const MOST_QUOTED = 60;

function settingInvalid(key: string, value: string): Sentence {
  return { code: 'setting-invalid', with: { key, value: value.length > MOST_QUOTED ? `${value.slice(0, MOST_QUOTED)}…` : value } };
}
