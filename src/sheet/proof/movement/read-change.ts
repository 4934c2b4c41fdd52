/** A change as people write it: `+3`, `↑ 3`, `▼2`, `tăng 3 bậc`, `giảm 0,5`, `=`, `giữ nguyên`. */
import type { CellValue } from '../../model/grid';
import { cellText } from '../../text/cell-text';
import { readNumberText } from '../../text/number-text';
import { ownDecimals } from '../totals/number-cells';

export interface Change {
  /** With its sign: up is a plus. */
  readonly value: number;
  /** Whether how much is said, or only the direction. */
  readonly size: 'said' | 'sign-only';
  readonly decimals: number;
}

const UP = /^(?:\+|↑|▲|△|⇧|tăng|lên|up)\s*/iu;
const DOWN = /^(?:-|−|–|↓|▼|▽|⇩|giảm|xuống|tụt|down)\s*/iu;
const SAME = /^(?:=|→|↔|►|-|–|—|0|giữ nguyên|không (?:đổi|thay đổi)|same|unchanged)$/iu;

/**
 * The change that a cell states; null where it states none.
 *
 * @example changeIn('▲ 3') // { value: 3, size: 'said', decimals: 0 }
 * @example changeIn('giảm 0,25') // { value: -0.25, size: 'said', decimals: 2 }
 * @example changeIn('↓') // { value: -1, size: 'sign-only', decimals: 0 }
 * @example changeIn('mới') // null
 */
export function changeIn(value: CellValue): Change | null {
  if (typeof value === 'number') return { value, size: 'said', decimals: ownDecimals(value) };
  const text = cellText(value);
  if (text === '') return null;
  if (SAME.test(text)) return { value: 0, size: 'said', decimals: 0 };
  const sign = UP.test(text) ? 1 : DOWN.test(text) ? -1 : null;
  const rest = text.replace(UP, '').replace(DOWN, '').replace(/\s*(?:bậc|hạng|bac|hang|places?|điểm|points?)\.?$/iu, '');
  if (rest === '') return sign === null ? null : { value: sign, size: 'sign-only', decimals: 0 };
  const read = readNumberText(rest);
  if (read.kind !== 'number') return null;
  return { value: (sign ?? 1) * read.value, size: 'said', decimals: read.decimals };
}
