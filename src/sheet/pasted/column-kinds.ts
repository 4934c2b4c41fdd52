/** What the columns of a pasted table hold, from rows that have been split; and whether a row keeps to it. */
import { headerWord, type HeaderRole } from '../text/header-words';
import { readNumberText } from '../text/number-text';
import type { ColumnKind } from './pasted-table';

export type PartKind = 'blank' | 'number' | 'mark' | 'text';

/** What a part is by itself; 'mark' says that there is no score: `(*)`, `-`, `Không xếp hạng`. */
export function partKind(text: string): PartKind {
  if (text === '') return 'blank';
  const { kind } = readNumberText(text);
  return kind === 'text' ? 'text' : kind === 'not-scored' ? 'mark' : 'number';
}

export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** The number of a serial such as `7`, `7.` or `07)`; null for any other text. */
export function serialOf(text: string): number | null {
  const digits = /^(\d{1,6})[.)]?$/u.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A row of texts for which numbers could be scores or ranks: a name and a number. */
export function couldBeUnit(parts: readonly string[]): boolean {
  return parts.some((part) => partKind(part) === 'number') && parts.some((part) => partKind(part) === 'text' && hasLetter(part));
}

/** More columns than these shares are settled otherwise by single rows. */
const MOST = 0.7;
const NEARLY_ALL = 0.8;

/** True where serials count the rows: one more than before, again from 1, or (ranks that stand first) not less than before. */
function countUp(texts: readonly string[]): boolean {
  const serials = texts.map(serialOf);
  let follows = 0;
  serials.forEach((serial, i) => {
    const before = serials[i - 1] ?? 0;
    if (serial !== null && (serial === 1 || serial >= before)) follows += 1;
  });
  return follows >= NEARLY_ALL * texts.length;
}

/** What the columns of `rows` hold, all of one length; null where there is no name or no number besides the serial. */
export function kindsOf(rows: readonly (readonly string[])[]): readonly ColumnKind[] | null {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => rows.map((row) => row[column] ?? ''));
  const isNumeric = columns.map((texts) => {
    const kinds = texts.map(partKind);
    return kinds.includes('number') && kinds.filter((kind) => kind !== 'text').length >= MOST * texts.length;
  });
  let name = -1;
  let distinct = 0;
  columns.forEach((texts, column) => {
    const count = isNumeric[column] === true ? 0 : new Set(texts.filter(hasLetter)).size;
    if (count <= distinct) return;
    name = column;
    distinct = count;
  });
  if (name < 0) return null;
  const serial = name > 0 && isNumeric[0] === true && countUp(columns[0] ?? []) ? 0 : -1;
  const kinds = columns.map((_, column): ColumnKind => (column === name ? 'name' : column === serial ? 'serial' : isNumeric[column] === true ? 'number' : 'text'));
  return kinds.includes('number') ? kinds : null;
}

/** True for the parts of a unit: a name with a letter in it, a serial that counts, numbers or marks in their columns, and at least one of these. */
export function fitsUnit(parts: readonly string[], kinds: readonly ColumnKind[]): boolean {
  if (parts.length !== kinds.length) return false;
  let numbers = 0;
  return (
    parts.every((part, column) => {
      const kind = partKind(part);
      switch (kinds[column]) {
        case 'name':
          return hasLetter(part) && kind === 'text';
        case 'serial':
          return part === '' || serialOf(part) !== null;
        case 'number':
          if (kind === 'number' || kind === 'mark') numbers += 1;
          return kind !== 'text';
        case 'text':
          return kind === 'text' || kind === 'blank';
        case undefined:
          return false;
      }
    }) && numbers > 0
  );
}

/** What the words over a column of each kind may promise. */
export const HEADER_ROLES: Readonly<Record<ColumnKind, readonly HeaderRole[]>> = {
  serial: ['serial', 'rank'],
  name: ['unit', 'group', 'kind'],
  number: ['score', 'rank', 'apart', 'class', 'kind', 'note'],
  text: ['unit', 'group', 'kind', 'class', 'note', 'apart', 'rank', 'score'],
};

/** True for the parts of a header: no numbers, known words over half of the columns at least, and none that a column of that kind contradicts. */
export function fitsHeader(parts: readonly string[], kinds: readonly ColumnKind[]): boolean {
  if (parts.length !== kinds.length || parts.some((part) => partKind(part) === 'number')) return false;
  let known = 0;
  for (const [column, kind] of kinds.entries()) {
    const role = headerWord(parts[column] ?? '')?.role;
    if (role === undefined) continue;
    if (!HEADER_ROLES[kind].includes(role)) return false;
    known += 1;
  }
  return known >= 2 && known * 2 >= parts.length;
}
