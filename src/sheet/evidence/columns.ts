/**
 * What each column is: the words of its header, and whether its cells keep what the words promise. The score column is chosen
 * in `score-column.ts`; here are the others.
 */
import type { SheetLanguage } from '../model/layout';
import { foldHeader } from '../text/cell-text';
import { headerWord, scoreWords, type HeaderRole, type ScoreWords } from '../text/header-words';
import { isSumLabel } from '../text/row-words';
import type { ColumnProfile } from './column-profile';
import { profileColumn } from './column-profile';
import { headerTextsOf, type HeaderRows } from './header-rows';
import type { Window } from './window';

export interface TableColumn {
  readonly column: number;
  /** Header texts from the top. */
  readonly texts: readonly string[];
  /** The header in one line, for people. */
  readonly header: string;
  readonly role: HeaderRole | null;
  readonly language: SheetLanguage | null;
  readonly words: ScoreWords;
  readonly profile: ColumnProfile;
}

/** The role of a column by its header texts: the lowest that says something; a maximum or rank above governs its parts. */
function roleOfTexts(texts: readonly string[]): { readonly role: HeaderRole | null; readonly language: SheetLanguage | null } {
  const words = texts.map(headerWord);
  const lowest = words.filter((word) => word !== null).at(-1) ?? null;
  if (lowest === null) return { role: null, language: null };
  if (lowest.role === 'score') {
    const leaf = foldHeader(texts.at(-1) ?? '');
    const ruling = words.find((word, level) => {
      const parent = foldHeader(texts[level] ?? '');
      if (word?.role === 'apart') return /toi da|max|diem chuan|trong so|weight/u.test(parent);
      return word?.role === 'rank' && !/\b(?:diem|score|points?|chi so)\b/u.test(leaf) && !/\bdiem\b|^ket qua/u.test(parent);
    });
    if (ruling !== undefined && ruling !== null) return ruling;
  }
  return lowest;
}

/** A column's header words against its cells. */
function settledRole(role: HeaderRole | null, profile: ColumnProfile): HeaderRole | null {
  const mostlyClasses = profile.classWords > 0 && profile.classWords * 2 >= profile.filled;
  const mostlyTexts = profile.texts > profile.numbers;
  switch (role) {
    case 'kind':
      return profile.filled === 0 || mostlyClasses || !mostlyTexts ? 'class' : 'group';
    case 'group':
      if (profile.filled > 0 && !mostlyTexts && !profile.couldBeRanks) return 'score';
      return mostlyClasses && mostlyTexts && profile.averageLength > 3 ? 'class' : 'group';
    case 'rank':
      if (mostlyTexts && mostlyClasses) return 'class';
      return profile.numbers === 0 || profile.couldBeRanks ? 'rank' : null;
    case 'score':
      if (mostlyTexts && mostlyClasses) return 'class';
      return mostlyTexts && profile.numbers === 0 && profile.averageLength > 6 ? null : 'score';
    case 'serial':
      return mostlyTexts && profile.averageLength > 8 ? 'unit' : 'serial';
    case 'unit':
      return mostlyTexts || profile.filled === 0 ? 'unit' : null;
    case 'class':
    case 'note':
    case 'apart':
    case null:
      return role;
  }
}

/** The rows that tell what columns are: those with two filled cells or more, without sums and maxima. */
function bodyRows(window: Window, header: HeaderRows): number[] {
  const rows: number[] = [];
  for (let row = header.bodyTop; row < window.bottom; row += 1) {
    const filled = window.filled(row);
    if (filled.length >= 2 && !filled.some((column) => isSumLabel(window.text(row, column)))) rows.push(row);
  }
  return rows;
}

/** Every column of the window. */
export function describeColumns(window: Window, header: HeaderRows): TableColumn[] {
  const rows = bodyRows(window, header);
  const columns: TableColumn[] = [];
  for (let column = window.left; column < window.right; column += 1) {
    const texts = headerTextsOf(window, header.rows, column);
    const profile = profileColumn(window, column, rows);
    const { role, language } = roleOfTexts(texts);
    columns.push({
      column,
      texts,
      header: texts.join(' – '),
      role: settledRole(role, profile),
      language,
      words: scoreWords(texts.join(' ')),
      profile,
    });
  }
  return columns;
}

/** Columns side by side without an empty one between them: one table each, as a rule. */
export function splitIntoTables(columns: readonly TableColumn[]): TableColumn[][] {
  const tables: TableColumn[][] = [];
  let open: TableColumn[] | null = null;
  for (const column of columns) {
    const isEmpty = column.texts.length === 0 && column.profile.filled === 0;
    if (isEmpty) open = null;
    else if (open === null) tables.push((open = [column]));
    else open.push(column);
  }
  return tables;
}

/** The column of names: the one its header names, else the one with the most different texts. */
export function findUnitColumn(columns: readonly TableColumn[]): TableColumn | null {
  const named = columns.filter((column) => column.role === 'unit');
  const unnamed = columns.filter((column) => (column.role === null || column.role === 'serial') && column.profile.texts > column.profile.numbers && column.profile.averageLength > 1);
  // A spanning "Địa phương" may be followed by an unnamed column that holds the names.
  const candidates = named.some((column) => column.profile.texts > 0 || unnamed.length === 0) ? named : unnamed;
  let best: TableColumn | null = null;
  for (const column of candidates) {
    if (best === null || column.profile.distinctTexts > best.profile.distinctTexts) best = column;
  }
  return best;
}

export function findSerialColumn(columns: readonly TableColumn[], unit: TableColumn): TableColumn | null {
  const named = columns.filter((column) => column.role === 'serial' && column !== unit);
  const [first] = named;
  if (first !== undefined) return first;
  return columns.find((column) => column.column < unit.column && column.role === null && column.profile.counts) ?? null;
}

export interface GroupColumnEvidence {
  readonly hasHeader: boolean;
  /** Columns with cells merged over several rows of the body: a name that stands once for its group. */
  readonly mergedDown: ReadonlySet<number>;
}

/** The group column: named so; without a header, one that holds names of groups rather than one name for each unit. */
export function findGroupColumn(columns: readonly TableColumn[], unit: TableColumn, { hasHeader, mergedDown }: GroupColumnEvidence): TableColumn | null {
  const others = columns.filter((column) => column !== unit && column.profile.filled > 0);
  const named = others.find((column) => column.role === 'group');
  if (named !== undefined || hasHeader) return named ?? null;
  const repeats = ({ column, profile }: TableColumn): boolean => profile.distinctTexts * 2 <= profile.texts || mergedDown.has(column);
  return others.find((column) => column.role === null && column.profile.texts > column.profile.numbers && column.profile.distinctTexts >= 2 && repeats(column) && column.profile.classWords === 0) ?? null;
}
