/** A header typed with single spaces, taken apart at the words that name its columns: only where there is one way to do it. */
import { headerWord } from '../../text/header-words';
import { HEADER_ROLES } from '../column-kinds';
import type { ColumnKind } from '../pasted-table';

/** A line of more words is no header. */
const MOST_WORDS = 30;

/**
 * The header's texts, one a column; null where the line cannot be taken apart, or in several ways. Each text begins with a capital.
 *
 * @example headerParts('STT Tên đơn vị Tổng điểm Xếp hạng', ['serial', 'name', 'number', 'number']) // ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng']
 */
export function headerParts(line: string, kinds: readonly ColumnKind[]): readonly string[] | null {
  const words = line.trim().split(/\s+/u);
  if (words.length < kinds.length || words.length > MOST_WORDS) return null;
  const ways = waysFrom({ words, kinds }, 0, 0, 2);
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

interface HeaderLine {
  readonly words: readonly string[];
  readonly kinds: readonly ColumnKind[];
}

/** The ways to take the words from `start` on apart into the columns from `column` on, `most` at most. */
function waysFrom({ words, kinds }: HeaderLine, start: number, column: number, most: number): (readonly string[])[] {
  const kind = kinds[column];
  if (kind === undefined) return start === words.length ? [[]] : [];
  const ways: (readonly string[])[] = [];
  const left = kinds.length - column - 1;
  for (let end = start + 1; end <= words.length - left && ways.length < most; end += 1) {
    if (left === 0 && end < words.length) continue;
    if (end < words.length && !/^[\p{Lu}(#%]/u.test(words[end] ?? '')) continue;
    const text = words.slice(start, end).join(' ');
    const role = headerWord(text)?.role;
    if (role === undefined || !HEADER_ROLES[kind].includes(role)) continue;
    for (const rest of waysFrom({ words, kinds }, end, column + 1, most - ways.length)) ways.push([text, ...rest]);
  }
  return ways;
}
