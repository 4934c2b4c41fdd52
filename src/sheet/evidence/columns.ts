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
import { headerTextsOf, isColumnNumberRow, type HeaderRows } from './header-rows';
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
      return profile.filled === 0 || mostlyClasses || !mostlyTexts ? 'class' : 'kind';
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

/** The rows that tell what columns are: those with two filled cells or more, without sums and maxima, and without the header that comes again on each page. */
export function bodyRows(window: Window, header: HeaderRows): number[] {
  const rows: number[] = [];
  const repeats = (row: number, filled: readonly number[]): boolean => filled.every((column) => headerTextsOf(window, header.rows, column).includes(window.text(row, column)));
  let isBelowHeader = false;
  for (let row = header.bodyTop; row < window.bottom; row += 1) {
    const filled = window.filled(row);
    if (filled.length < 2) continue;
    isBelowHeader = repeats(row, filled) || (isBelowHeader && isColumnNumberRow(window, row));
    if (!isBelowHeader && !filled.some((column) => isSumLabel(window.text(row, column)))) rows.push(row);
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

/** From this share of different names on a column names units; below it, what they belong to. */
const MOSTLY_DIFFERENT = 0.75;

function differentShare({ profile }: TableColumn): number {
  return profile.texts === 0 ? 0 : profile.distinctTexts / profile.texts;
}

/**
 * The column of names: of those whose headers name units, the one with the most different texts; one whose texts repeat names what units belong to
 * (`Department | Employee`), and then a column without such a header, in which all differ, has the names.
 */
export function findUnitColumn(columns: readonly TableColumn[]): TableColumn | null {
  const named = columns.filter((column) => column.role === 'unit');
  const unnamed = columns.filter((column) => (column.role === null || column.role === 'serial') && column.profile.texts > column.profile.numbers && column.profile.averageLength > 1);
  const different = [...named, ...unnamed].filter((column) => column.profile.texts > 2 && differentShare(column) >= MOSTLY_DIFFERENT && column.profile.classWords === 0);
  const repeats = named.some((column) => column.profile.texts > 2) && named.every((column) => column.profile.texts === 0 || differentShare(column) < MOSTLY_DIFFERENT);
  const [first] = different;
  if (repeats && first !== undefined) return different.find((column) => named.includes(column)) ?? first;
  // A spanning "Địa phương" may be followed by an unnamed column that holds the names.
  const candidates = named.some((column) => column.profile.texts > 0 || unnamed.length === 0) ? named : unnamed;
  let best: TableColumn | null = null;
  for (const column of candidates) {
    const isBetter = best === null || (differentShare(column) >= MOSTLY_DIFFERENT) > (differentShare(best) >= MOSTLY_DIFFERENT) || (differentShare(column) >= MOSTLY_DIFFERENT === differentShare(best) >= MOSTLY_DIFFERENT && column.profile.distinctTexts > best.profile.distinctTexts);
    if (isBetter) best = column;
  }
  // Under a header that names something else the first column of words may still be the names.
  return best ?? columns.find((column) => column.profile.texts > 2 && column.profile.texts > column.profile.numbers && differentShare(column) >= (column.profile.classWords === 0 ? MOSTLY_DIFFERENT : 1)) ?? null;
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

export interface GroupColumns {
  /** Columns whose headers say that they hold groups. */
  readonly named: readonly TableColumn[];
  /** Columns whose cells repeat as those of groups do, and whose headers leave it open: kinds, classes, what units belong to, years of a long table. */
  readonly possible: readonly TableColumn[];
}

/** Different contents of a column, and how many cells have one. */
function contents({ profile }: TableColumn): { readonly different: number; readonly filled: number } {
  const numbers = new Set(profile.values.filter((value) => !Number.isNaN(value)));
  return { different: profile.distinctTexts + numbers.size, filled: profile.filled };
}

/** Fewer may be groups. */
const FEWEST_NUMBERED = 3;
/** Names that stand once over their groups fill half of the rows at most; numbers of units fill nearly all that are no headings and totals. */
const ONE_A_UNIT = 0.6;
/** A header and its numbers that come again on each page are no numbers of units. */
const NEARLY_ALL = 0.8;

/** True for numbers that count on from one row to the next, as those of units do: names that stand once over their group leave blank cells. */
function numbersUnits({ counts, numbers, values }: ColumnProfile): boolean {
  const adjoining = values.filter((value, row) => !Number.isNaN(value) && !Number.isNaN(values[row + 1] ?? Number.NaN)).length;
  return counts && numbers >= FEWEST_NUMBERED && adjoining * 2 >= numbers - 1;
}

/** The columns by which units may be grouped. Without a header, one that holds names of groups rather than one name for each unit counts as named. */
export function findGroupColumns(columns: readonly TableColumn[], unit: TableColumn, { hasHeader, mergedDown }: GroupColumnEvidence): GroupColumns {
  const others = columns.filter((column) => column !== unit && column.profile.filled > 0);
  const isMerged = ({ column }: TableColumn): boolean => mergedDown.has(column);
  const repeats = (column: TableColumn): boolean => {
    const { different, filled } = contents(column);
    return different >= 2 && filled >= 4 && different * 2 <= filled;
  };
  if (!hasHeader) {
    const found = others.find((column) => {
      const { role, profile } = column;
      const looksSo = profile.distinctTexts * 2 <= profile.texts || isMerged(column);
      return role === null && profile.texts > profile.numbers && profile.distinctTexts >= 2 && looksSo && profile.classWords === 0;
    });
    return { named: found === undefined ? [] : [found], possible: [] };
  }
  // A "Nhóm" with one unit a group numbers the units; names that stand once over their group leave the cells below blank.
  const named = others.filter((column) => {
    const { different, filled } = contents(column);
    const isOneAUnit = different >= filled * NEARLY_ALL && filled >= FEWEST_NUMBERED && (numbersUnits(column.profile) || filled >= unit.profile.filled * ONE_A_UNIT);
    return column.role === 'group' && (isMerged(column) || !isOneAUnit);
  });
  const possible = others.filter((column) => {
    if (column.role === 'kind') return contents(column).different < contents(column).filled || isMerged(column);
    if (column.role === 'unit') return repeats(column) || isMerged(column);
    return column.profile.years && column.role === 'apart' && repeats(column) && unit.profile.distinctTexts < unit.profile.texts;
  });
  return { named, possible };
}
