/**
 * How to make the tables: what the workbook's settings say, and what a person chose in the pane since. The settings are text, as those of ranking:
 * `tablesWhere`, `tablesRanks`, `tablesStyle` … (docs/settings.md).
 */
import type { Where } from '../../excel';
import type { Sentence } from '../../messages';
import type { Layout } from '../../sheet';
import type { TieOrder } from '../../tables';
import { settingInvalid, WRITES, type Write } from '../session/options';
import { extraPlaces, ownColumnsOf } from './own/columns';

export const WHERES: readonly Where[] = ['new-sheet', 'sheet-per-group', 'selected-cell'];
export const TIE_ORDERS: readonly TieOrder[] = ['source', 'alphabetical'];

/** What the rank cells hold; 'auto': our functions where this Excel has custom functions, else values. */
export type TableRanks = 'auto' | Write;
export const TABLE_RANKS: readonly TableRanks[] = ['auto', ...WRITES];

export type Notes = 'none' | 'ties';
const NOTES: readonly Notes[] = ['none', 'ties'];
const ANSWERS = ['no', 'yes'] as const;

/** Cells that look like a table, or Excel Tables. */
export type TablesAs = 'cells' | 'excel-table';
export const TABLES_AS: readonly TablesAs[] = ['cells', 'excel-table'];

export type StyleName = 'decree' | 'plain' | 'own';
export const STYLE_NAMES: readonly StyleName[] = ['decree', 'plain', 'own'];

/** The columns of a style of one's own where nothing else was chosen. */
const USUAL_COLUMNS = 'serial,unit,score,rank';

export const FONT_SIZES = ['10', '11', '12', '13', '14', '15', '16'] as const;

export interface TableOptions {
  readonly style: StyleName;
  /** Of one's own style: the font's name, '' for that of the decree. */
  readonly font: string;
  /** In points. */
  readonly fontSize: (typeof FONT_SIZES)[number];
  /** As `own/columns.ts` reads it. */
  readonly columns: string;
  /** What heads the columns, from left to right, with `|` between; '' for the words of the language. */
  readonly headings: string;
  readonly where: Where;
  readonly as: TablesAs;
  /** Of Excel Tables: their name, made unique; '' for the word of the sheet's language. */
  readonly name: string;
  readonly banding: (typeof ANSWERS)[number];
  readonly ranks: TableRanks;
  readonly tieOrder: TieOrder;
  readonly notes: Notes;
  /** The heading `Phụ lục` with title and `(Kèm theo Quyết định số …)`. */
  readonly annex: (typeof ANSWERS)[number];
  /** The words of the annex heading; '' for those of the language. */
  readonly annexHeading: string;
  readonly title: string;
  readonly issued: string;
}

/** A font's name as Excel keeps it: 31 characters, none that ends a name in a style sheet or in the codes of a page header; '' for the usual one. */
const FONT = /^[^\p{C}"'&<>;\\]{0,31}$/u;

/** Words for headings: a few lines of text. */
const LINES = /^(?:\n|[^\p{Cc}\p{Cs}]){0,1000}$/u;

export type ChosenTableOptions = Partial<TableOptions>;

const KEYS: Readonly<Record<keyof TableOptions, string>> = {
  style: 'tablesStyle',
  font: 'tablesFont',
  fontSize: 'tablesFontSize',
  columns: 'tablesColumns',
  headings: 'tablesHeadings',
  where: 'tablesWhere',
  as: 'tablesAs',
  name: 'tablesName',
  banding: 'tablesBanding',
  ranks: 'tablesRanks',
  tieOrder: 'tablesTieOrder',
  notes: 'tablesNotes',
  annex: 'tablesAnnex',
  annexHeading: 'tablesAnnexHeading',
  title: 'tablesTitle',
  issued: 'tablesIssued',
};

/** The options of the workbook's settings (without their prefix). A value that means nothing is left aside and reported. */
export function readTableOptions(texts: ReadonlyMap<string, string>): { readonly options: TableOptions; readonly invalid: readonly Sentence[] } {
  const invalid: Sentence[] = [];
  function one<T extends string>(option: keyof TableOptions, words: readonly [T, ...T[]] | readonly T[], fallback: T): T {
    const key = KEYS[option];
    const value = texts.get(key);
    if (value === undefined) return fallback;
    const word = words.find((each) => each === value);
    if (word === undefined) invalid.push(settingInvalid(key, value));
    return word ?? fallback;
  }
  const columns = texts.get(KEYS.columns) ?? USUAL_COLUMNS;
  if (ownColumnsOf(columns) === null) invalid.push(settingInvalid(KEYS.columns, columns));
  function text(option: keyof TableOptions, meaningful: RegExp = LINES): string {
    const key = KEYS[option];
    const value = texts.get(key) ?? '';
    if (meaningful.test(value)) return value;
    invalid.push(settingInvalid(key, value));
    return '';
  }
  const options: TableOptions = {
    style: one('style', STYLE_NAMES, 'decree'),
    font: text('font', FONT),
    fontSize: one('fontSize', FONT_SIZES, '13'),
    columns: ownColumnsOf(columns) === null ? USUAL_COLUMNS : columns,
    headings: text('headings'),
    where: one('where', WHERES, 'new-sheet'),
    as: one('as', TABLES_AS, 'cells'),
    name: text('name'),
    banding: one('banding', ANSWERS, 'yes'),
    ranks: one('ranks', TABLE_RANKS, 'auto'),
    tieOrder: one('tieOrder', TIE_ORDERS, 'source'),
    notes: one('notes', NOTES, 'none'),
    annex: one('annex', ANSWERS, 'no'),
    annexHeading: text('annexHeading'),
    title: text('title'),
    issued: text('issued'),
  };
  return { options, invalid };
}

/** The columns of the sheet that the tables take besides, so far as the sheet has them. */
export function extraColumns({ style, columns }: Pick<TableOptions, 'style' | 'columns'>, layout: Layout): number[] {
  return style === 'own' ? extraPlaces(ownColumnsOf(columns), layout) : [];
}

/** What a person chose, as settings to keep in the workbook; an emptied text goes back to the words of the language. */
export function tableOptionTexts(chosen: ChosenTableOptions): Record<string, string | null> {
  const entries = Object.entries(chosen) as [keyof TableOptions, string][];
  return Object.fromEntries(entries.map(([option, value]): [string, string | null] => [KEYS[option], value === '' ? null : value]));
}
