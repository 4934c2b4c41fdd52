/**
 * The score of every row, from numbers as Excel holds them and from texts read by the rules of `number-text.ts`.
 * Texts are read after the whole column was seen, since `1.000` depends on the others.
 */
import type { ScaleReading, SignReading } from '../model/choice';
import type { CellError, CellValue } from '../model/grid';
import type { SheetLanguage } from '../model/layout';
import { cellText } from '../text/cell-text';
import { isDateFormat, isPercentFormat } from '../text/number-format';
import { readNumberText, type DecimalSign, type NumberText, type NumberTextContext } from '../text/number-text';
import type { ColumnReader } from '../evidence/sheet-cells';

/** Why a row has no score. */
export type NoScore =
  | { readonly kind: 'blank' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly asDecimal: number; readonly asThousands: number }
  | { readonly kind: 'error'; readonly error: CellError['error'] }
  | { readonly kind: 'boolean' }
  /** A date or a time among numbers. */
  | { readonly kind: 'date' };

export interface Scores {
  /** NaN where a row has no score; index = row - top. */
  readonly values: Float64Array;
  /** Decimals of scores held as text; -1 for numbers and where there is none. */
  readonly textDecimals: Int8Array;
  /** The first row, from the top, whose score is on another scale than the others; null where all are on one, or a person has said what to do. */
  readonly otherScale: OtherScale | null;
}

/** Scores on two scales: out of different maxima (`9/10` among `85/100`), or per cent cells (97%, held as 0.97) among points. */
export interface OtherScale {
  readonly index: number;
  readonly text: string;
  readonly count: number;
}

const BLANK: NoScore = { kind: 'blank' };

/** Why the cell gives no score; to be asked only of cells that gave none. */
export function whyNoScore(value: CellValue, context: NumberTextContext, format: string | null): NoScore {
  if (typeof value === 'number' && format !== null && isDateFormat(format)) return { kind: 'date' };
  if (typeof value === 'boolean') return { kind: 'boolean' };
  if (typeof value === 'object') return { kind: 'error', error: value.error };
  if (typeof value === 'number') return { kind: 'text', text: String(value) };
  if (value.trim() === '') return BLANK;
  const read = readNumberText(value, context);
  if (read.kind === 'not-scored') return { kind: 'mark' };
  return read.kind === 'ambiguous' ? { ...read, text: value } : { kind: 'text', text: value };
}

/** Gathers what the unmistakable cells of a column, or of a group, tell about its numbers. */
export class NumberTextEvidence {
  private readonly signs = new Set<DecimalSign>();
  private readonly sample: number[] = [];

  addNumber(value: number): void {
    if (this.sample.length < 1_000 && value > 0) this.sample.push(value);
  }

  addText(read: NumberText): void {
    if (read.kind !== 'number' || read.percent) return;
    // One sign before three digits may be either; below one it is the decimal sign.
    if (read.sign !== null && read.decimals === 3 && Math.abs(read.value) >= 1) return;
    if (read.sign !== null) this.signs.add(read.sign);
    this.addNumber(Math.abs(read.value));
  }

  get context(): NumberTextContext {
    const [sign = null] = this.signs;
    const sorted = [...this.sample].sort((one, other) => one - other);
    return { decimalSign: this.signs.size === 1 ? sign : null, typicalScore: sorted[sorted.length >> 1] ?? null };
  }
}

/** `85/100`: points out of a maximum. `08/05` is a date that was kept as text. */
const OUT_OF = /^([\d.,]+)\s*\/\s*([\d.,]+)/u;

/** The maximum that a text names; null where it names none. */
function maximumOf(text: string): number | null {
  const [, points = '', maximum = ''] = OUT_OF.exec(text) ?? [];
  const read = readNumberText(maximum);
  return points === '' || read.kind !== 'number' ? null : read.value;
}

/** More than this are points and no shares. */
const MOST_OF_A_SHARE = 2;

type FormatKind = 'points' | 'share' | 'date';

function kindOfFormat(format: string | null): FormatKind {
  if (format === null || format === 'General') return 'points';
  if (isPercentFormat(format)) return 'share';
  return isDateFormat(format) ? 'date' : 'points';
}

export interface ScoresToRead {
  readonly top: number;
  readonly end: number;
  /** A person's word about one sign before three digits. */
  readonly chosen: SignReading | null;
  /** A person's word about scores on two scales. */
  readonly scale: ScaleReading | null;
  readonly language: SheetLanguage;
  /** Years that head the column: where the header comes again they are no scores. */
  readonly headings: ReadonlySet<number>;
}

/** Reads the scores of the rows from `top` to before `end`. */
export function readScores(scoreCells: ColumnReader, { top, end, chosen, scale, language, headings }: ScoresToRead): { readonly scores: Scores; readonly context: NumberTextContext } {
  const count = Math.max(0, end - top);
  const values = new Float64Array(count).fill(Number.NaN);
  const textDecimals = new Int8Array(count).fill(-1);
  const textRows: number[] = [];
  const evidence = new NumberTextEvidence();
  const shares: number[] = [];
  const dates: number[] = [];
  /** A column has few formats: each is looked at once. */
  const kinds = new Map<string | null, FormatKind>();
  let numbers = 0;
  for (let index = 0; index < count; index += 1) {
    const value = scoreCells.at(top + index);
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) continue;
      values[index] = value;
      if (headings.has(value)) continue;
      numbers += 1;
      const format = scoreCells.format(top + index);
      const kind = kinds.get(format) ?? kindOfFormat(format);
      kinds.set(format, kind);
      if (kind === 'share') shares.push(index);
      else if (kind === 'date') dates.push(index);
      else evidence.addNumber(value);
    } else if (typeof value === 'string' && value !== '') {
      textRows.push(index);
      if (headings.size === 0 || !headings.has(Number(value))) evidence.addText(readNumberText(value));
    }
  }
  // A time among points was typed for one, or belongs elsewhere; a column of times is scored by times.
  if (dates.length * 2 <= numbers) for (const index of dates) values[index] = Number.NaN;
  const texts = textRows.map((index) => cellText(scoreCells.at(top + index)));
  const context = readAlike(texts, { ...evidence.context, chosen, language });
  const maxima = new Map<number, number[]>();
  const percents: number[] = [];
  for (const index of textRows) {
    const text = cellText(scoreCells.at(top + index));
    const read = readNumberText(text, context);
    if (read.kind !== 'number') continue;
    values[index] = read.value;
    textDecimals[index] = Math.min(15, read.decimals);
    if (read.percent) percents.push(index);
    const maximum = maximumOf(text);
    if (maximum !== null) maxima.set(maximum, [...(maxima.get(maximum) ?? []), index]);
  }
  const { areShares, fractions } = besidePercents(values, percents, { areFormatted: shares.length > 0 && shares.length === numbers });
  if (areShares) {
    // 81,3% among cells of a per cent format, or among fractions, is the fraction 0.813, exactly as typed there.
    for (const index of percents) {
      values[index] = Number(`${values[index] ?? Number.NaN}e-2`);
      textDecimals[index] = Math.min(15, (textDecimals[index] ?? 0) + 2);
    }
  }
  const few = areShares ? [] : [...new Set([...sharesAmongPoints(values, shares, context.typicalScore), ...fractions])];
  const odd = [...ofOtherMaxima(maxima), ...few].sort((one, other) => one - other);
  if (scale === 'leave-out') for (const index of odd) values[index] = Number.NaN;
  if (scale === 'convert') convert(values, textDecimals, { maxima, shares: few });
  const [first] = odd;
  const otherScale = first === undefined || scale !== null ? null : { index: first, text: shown(scoreCells.at(top + first), scoreCells.format(top + first)), count: odd.length };
  return { scores: { values, textDecimals, otherScale }, context };
}

/** One sign before three digits means the same in the whole column: where some texts are told by their size and none contradicts, all are. */
function readAlike(texts: readonly string[], context: NumberTextContext): NumberTextContext {
  if (context.decimalSign !== null) return context;
  for (const [sign, other] of [[',', '.'], ['.', ',']] as const) {
    const grouped = new RegExp(`^[-+−]?[1-9]\\d{0,2}[${sign}]\\d{3}$`, 'u');
    const reads = texts.filter((text) => grouped.test(text)).map((text) => readNumberText(text, context));
    const thousands = reads.some((read) => read.kind === 'number' && read.sign === null);
    const decimal = reads.some((read) => read.kind === 'number' && read.sign !== null);
    const open = reads.some((read) => read.kind === 'ambiguous');
    if (open && thousands && !decimal) return { ...context, decimalSign: other, typicalScore: null };
  }
  return context;
}

/** The cell as a person sees it, near enough to find it again. */
function shown(value: CellValue, format: string | null): string {
  return typeof value === 'number' && format !== null && isPercentFormat(format) ? `${Number((value * 100).toPrecision(12))}%` : cellText(value);
}

/** The rows whose maximum is another than that of most. */
function ofOtherMaxima(maxima: ReadonlyMap<number, readonly number[]>): number[] {
  if (maxima.size < 2) return [];
  const [, ...others] = [...maxima.values()].sort((one, other) => other.length - one.length);
  return others.flat();
}

/** Per cent cells, where the others are points: 97% is held as 0.97 and would come after 95. */
function sharesAmongPoints(values: Float64Array, shares: readonly number[], typical: number | null): readonly number[] {
  if (shares.length === 0 || typical === null || typical <= MOST_OF_A_SHARE) return [];
  return shares.filter((index) => Math.abs(values[index] ?? 0) <= MOST_OF_A_SHARE);
}

/**
 * What stands beside texts with a per cent sign. 0.95 beside `97%` is 95% where no number is more than one; among points too it is a fraction, and nothing tells
 * whether it is meant so.
 */
function besidePercents(values: Float64Array, percents: readonly number[], { areFormatted }: { readonly areFormatted: boolean }): { readonly areShares: boolean; readonly fractions: readonly number[] } {
  if (percents.length === 0 || areFormatted) return { areShares: areFormatted, fractions: [] };
  const signed = new Set(percents);
  const fractions: number[] = [];
  let beyond = 0;
  values.forEach((value, index) => {
    if (signed.has(index) || Number.isNaN(value)) return;
    if (Math.abs(value) > 1) beyond += 1;
    else if (!Number.isInteger(value)) fractions.push(index);
  });
  const areLarge = percents.some((index) => Math.abs(values[index] ?? 0) > 1);
  return { areShares: areLarge && beyond === 0 && fractions.length > 0, fractions: areLarge ? fractions : [] };
}

/** Points out of a maximum as their share of it, and per cent cells as points of a hundred. */
function convert(values: Float64Array, textDecimals: Int8Array, { maxima, shares }: { readonly maxima: ReadonlyMap<number, readonly number[]>; readonly shares: readonly number[] }): void {
  if (maxima.size > 1) {
    for (const [maximum, rows] of maxima) {
      for (const index of rows) {
        values[index] = (values[index] ?? Number.NaN) / maximum;
        textDecimals[index] = -1;
      }
    }
  }
  for (const index of shares) values[index] = Number(((values[index] ?? Number.NaN) * 100).toPrecision(15));
}

/**
 * Reads once more the texts of which the column could not tell what they are, each by the cells of its own group: `1.000` beside `885,58` in a group on a scale
 * of a thousand points, whatever another group writes.
 */
export function readWithinGroups(cellAt: (unit: number) => CellValue, { scores, textDecimals, groups, groupCount, context }: { readonly scores: Float64Array; readonly textDecimals: Int8Array; readonly groups: Uint32Array; readonly groupCount: number; readonly context: NumberTextContext }): void {
  if (groupCount < 2) return;
  const open: number[] = [];
  for (let unit = 0; unit < scores.length; unit += 1) {
    const value = Number.isNaN(scores[unit]) ? cellAt(unit) : '';
    if (typeof value === 'string' && value !== '' && readNumberText(value, context).kind === 'ambiguous') open.push(unit);
  }
  if (open.length === 0) return;
  const evidence = Array.from({ length: groupCount }, () => new NumberTextEvidence());
  for (let unit = 0; unit < scores.length; unit += 1) {
    const value = cellAt(unit);
    if (typeof value === 'number') evidence[groups[unit] ?? 0]?.addNumber(value);
    else if (typeof value === 'string') evidence[groups[unit] ?? 0]?.addText(readNumberText(value));
  }
  for (const unit of open) {
    const own = evidence[groups[unit] ?? 0]?.context;
    const read = own === undefined ? null : readNumberText(cellText(cellAt(unit)), { ...context, ...own });
    if (read?.kind !== 'number') continue;
    scores[unit] = read.value;
    textDecimals[unit] = Math.min(15, read.decimals);
  }
}
