/**
 * The score of every row, from numbers as Excel holds them and from texts read by the rules of `number-text.ts`.
 * Texts are read after the whole column was seen, since `1.000` depends on the others.
 */
import type { SignReading } from '../model/choice';
import type { CellError, CellValue } from '../model/grid';
import { cellText } from '../text/cell-text';
import { isPercentFormat } from '../text/number-format';
import { readNumberText, type DecimalSign, type NumberText, type NumberTextContext } from '../text/number-text';
import type { ColumnReader } from '../evidence/column-cells';

/** Why a row has no score. */
export type NoScore =
  | { readonly kind: 'blank' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly asDecimal: number; readonly asThousands: number }
  | { readonly kind: 'error'; readonly error: CellError['error'] }
  | { readonly kind: 'boolean' };

export interface Scores {
  /** NaN where a row has no score; index = row - top. */
  readonly values: Float64Array;
  /** Decimals of scores held as text; -1 for numbers and where there is none. */
  readonly textDecimals: Int8Array;
}

const BLANK: NoScore = { kind: 'blank' };

/** Why the cell gives no score; to be asked only of cells that gave none. */
export function whyNoScore(value: CellValue, context: NumberTextContext): NoScore {
  if (typeof value === 'boolean') return { kind: 'boolean' };
  if (typeof value === 'object') return { kind: 'error', error: value.error };
  if (typeof value === 'number') return { kind: 'text', text: String(value) };
  if (value.trim() === '') return BLANK;
  const read = readNumberText(value, context);
  if (read.kind === 'not-scored') return { kind: 'mark' };
  return read.kind === 'ambiguous' ? { ...read, text: value } : { kind: 'text', text: value };
}

/** Gathers what the column's unmistakable cells tell about its numbers. */
export class NumberTextEvidence {
  private readonly signs = new Set<DecimalSign>();
  private readonly sample: number[] = [];

  addNumber(value: number): void {
    if (this.sample.length < 1_000 && value > 0) this.sample.push(value);
  }

  addText(read: NumberText): void {
    if (read.kind !== 'number') return;
    if (read.sign !== null && read.decimals !== 3) this.signs.add(read.sign);
    else if (read.sign !== null && Math.abs(read.value) < 1) this.signs.add(read.sign);
    this.addNumber(Math.abs(read.value));
  }

  get context(): NumberTextContext {
    const [sign = null] = this.signs;
    const sorted = [...this.sample].sort((one, other) => one - other);
    return { decimalSign: this.signs.size === 1 ? sign : null, typicalScore: sorted[sorted.length >> 1] ?? null };
  }
}

/** Reads the scores of the rows from `top` to before `end`; `chosen` is a person's word about what the column does not settle. */
export function readScores(
  scoreCells: ColumnReader,
  { top, end, chosen }: { readonly top: number; readonly end: number; readonly chosen: SignReading | null },
): { readonly scores: Scores; readonly context: NumberTextContext } {
  const count = Math.max(0, end - top);
  const values = new Float64Array(count).fill(Number.NaN);
  const textDecimals = new Int8Array(count).fill(-1);
  const textRows: number[] = [];
  const evidence = new NumberTextEvidence();
  let fractions = false;
  for (let index = 0; index < count; index += 1) {
    const value = scoreCells.at(top + index);
    if (typeof value === 'number') {
      if (Number.isFinite(value)) values[index] = value;
      evidence.addNumber(value);
    } else if (typeof value === 'string' && value !== '') {
      textRows.push(index);
      evidence.addText(readNumberText(value));
    }
  }
  const context: NumberTextContext = { ...evidence.context, chosen };
  if (textRows.length > 0) {
    for (let index = 0; index < count && !fractions; index += 1) {
      const format = typeof scoreCells.at(top + index) === 'number' ? scoreCells.format(top + index) : null;
      fractions = format !== null && isPercentFormat(format);
    }
  }
  for (const index of textRows) {
    const read = readNumberText(cellText(scoreCells.at(top + index)), context);
    if (read.kind !== 'number') continue;
    const shifted = read.percent && fractions;
    // 81,3% among cells of a per cent format is the fraction 0.813, exactly as typed there.
    values[index] = shifted ? Number(`${read.value}e-2`) : read.value;
    textDecimals[index] = Math.min(15, read.decimals + (shifted ? 2 : 0));
  }
  return { scores: { values, textDecimals }, context };
}
