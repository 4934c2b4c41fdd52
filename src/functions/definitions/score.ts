import { readNumberText } from '../../sheet';
import { errorCode, readValue } from '../arguments/cells';
import { invalidArgument, notAvailable, passOn } from '../function-fault';

/**
 * A score read from text such as 85,40 or 85,4 điểm. A number stays as it is.
 *
 * @customfunction SCORE
 * @param text The text that holds a score.
 * @returns The score.
 */
export function score(text: unknown): number {
  const value = readValue(text);
  if (typeof value === 'number') return value;
  const error = errorCode(value);
  if (error !== null) throw passOn(error);
  if (value === null || value === undefined || value === '') throw notAvailable({ code: 'score-missing', with: {} });
  if (typeof value !== 'string') throw invalidArgument({ code: 'score-is-no-number', with: { text: typeof value === 'boolean' ? String(value) : '…' } });
  const read = readNumberText(value);
  const quoted = value.slice(0, 40);
  switch (read.kind) {
    case 'number':
      return read.value;
    case 'ambiguous':
      throw notAvailable({ code: 'text-ambiguous', with: { text: quoted, asDecimal: read.asDecimal, asThousands: read.asThousands } });
    case 'not-scored':
      throw notAvailable({ code: 'text-says-not-scored', with: { text: quoted } });
    case 'text':
      throw notAvailable({ code: 'text-is-no-score', with: { text: quoted } });
  }
}
