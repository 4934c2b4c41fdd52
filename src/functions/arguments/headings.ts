/** The heading row of RANKTABLE: none, one of the two languages, or the person's own four words. Never Excel's language: a shared file must show the same to all. */
import { invalidArgument } from '../function-fault';
import { isOmitted, readValue } from './cells';
import { foldWord, shown } from './options';

const VIETNAMESE = ['STT', 'Tên đơn vị', 'Điểm', 'Xếp hạng'] as const;
const ENGLISH = ['No.', 'Unit', 'Score', 'Rank'] as const;

const WORDS: Readonly<Record<string, readonly string[] | null>> = { vi: VIETNAMESE, true: VIETNAMESE, en: ENGLISH, false: null };

/** The texts of the heading row; null for none. */
export function readHeadings(argument: unknown): readonly string[] | null {
  if (isOmitted(argument)) return null;
  const cells: readonly unknown[] = Array.isArray(argument) ? argument.flat() : [argument];
  if (cells.length === VIETNAMESE.length) return cells.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''));
  const value = readValue(argument);
  const word = typeof value === 'string' || typeof value === 'boolean' ? foldWord(String(value)) : '';
  if (!Object.hasOwn(WORDS, word)) throw invalidArgument({ code: 'headings-unknown', with: { given: shown(argument) } });
  return WORDS[word] ?? null;
}
