/**
 * How many rows go into one request. Excel on the web takes and gives at most 5 MB at a time; we aim below it, from the size of the
 * first rows, and halve where the guess was wrong (a column whose later names are much longer).
 */
import { oversize } from './failure';

/** Aimed at for one request or answer, in bytes: 5 MB less room for the envelope and for rows longer than the sampled ones. */
export const PAYLOAD_TARGET = 3_500_000;

const encoder = new TextEncoder();

/** Bytes of a value as JSON inside a row of its own: `["…"],`. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length + 3;
}

/** How many rows of `bytesPerRow` fit into one payload; at least one. */
export function rowsPerPayload(bytesPerRow: number): number {
  return Math.max(1, Math.floor(PAYLOAD_TARGET / Math.max(1, bytesPerRow)));
}

export interface RowRun {
  readonly top: number;
  readonly rowCount: number;
}

/**
 * Runs `step` over consecutive runs of rows, each at most `rowsAtOnce`; a run that turns out too large is halved and tried again.
 * `step` must do its own sync.
 */
export async function inRowRuns(
  rows: RowRun,
  rowsAtOnce: number,
  step: (run: RowRun) => Promise<void>,
): Promise<void> {
  let size = rowsAtOnce;
  let top = rows.top;
  const end = rows.top + rows.rowCount;
  while (top < end) {
    const rowCount = Math.min(size, end - top);
    try {
      await step({ top, rowCount });
      top += rowCount;
    } catch (error) {
      const tooLarge = oversize(error);
      // An error without a clear cause is taken for oversize only where the request was large.
      const halve = tooLarge === 'surely' || (tooLarge === 'perhaps' && rowCount > rowsAtOnce / 4);
      if (!halve || rowCount === 1) throw error;
      size = Math.ceil(rowCount / 2);
    }
  }
}
