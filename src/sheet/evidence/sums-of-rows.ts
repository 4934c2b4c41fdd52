/**
 * Rows that are the sum of rows below or above them: totals, sub-totals, totals of sub-totals. A sum is believed by how unlikely it is to come
 * about by chance: in a table with several columns of numbers all must add up, and a single column of small numbers proves nothing.
 * After AggreCol (Jiang, Vitagliano, Naumann: Aggregation Detection in Verbose CSV Files): sums are adjacent, and their parts may be sums.
 */
import { PAUSE, ROWS_A_STEP, type Steps } from '../model/steps';
import { mostSurprise, surprise, type NumberColumn } from './number-columns';

export interface SumOfRows {
  /** The first and the last row of what is summed up, parts of parts included. */
  readonly from: number;
  readonly to: number;
  readonly parts: number;
  /** How surprising it would be as chance, in bits. */
  readonly bits: number;
}

/** More parts than this are not added up where numbers of both signs never let a sum be given up early. */
const MOST_PARTS = 400;

/** Less surprise than this, once all tries are counted, may be chance. */
const FEWEST_BITS = 5;

/** By so much the parts of a sum may miss it; the nearer they must come, the more surprising it is. */
const ESTIMATED = 0.003;

/** Runs of rows that count as one, the latest last: a row by itself, or a sum with its parts. In columns: a table may have a million of them. */
class Runs {
  readonly heads: Int32Array;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  length = 0;

  constructor(most: number) {
    this.heads = new Int32Array(most);
    this.froms = new Int32Array(most);
    this.tos = new Int32Array(most);
  }

  push(head: number, from: number, to: number): void {
    this.heads[this.length] = head;
    this.froms[this.length] = from;
    this.tos[this.length] = to;
    this.length += 1;
  }
}

/** Adds items one after the other and says when they make up the head. */
class Adding {
  private readonly sums: Float64Array;
  /** How many of the parts have a number in each column: where some have none, a sum says less. */
  private readonly numbers: Uint32Array;
  parts = 0;

  constructor(
    private readonly columns: readonly NumberColumn[],
    private readonly head: number,
    private readonly positive: readonly boolean[],
  ) {
    this.sums = new Float64Array(columns.length);
    this.numbers = new Uint32Array(columns.length);
  }

  add(row: number): void {
    this.parts += 1;
    this.columns.forEach(({ values }, index) => {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) return;
      this.numbers[index] = (this.numbers[index] ?? 0) + 1;
      this.sums[index] = (this.sums[index] ?? 0) + value;
    });
  }

  /** True where no further part can help: every column of noughts and more is beyond its head. */
  get isBeyond(): boolean {
    return (
      this.parts > MOST_PARTS ||
      this.columns.every(({ values, step }, index) => {
        const value = values[this.head] ?? Number.NaN;
        return Number.isNaN(value) || (this.positive[index] === true && (this.sums[index] ?? 0) > value + step * (this.parts + 2));
      })
    );
  }

  /**
   * Bits of the columns that add up, less what those that do not speak against it; negative for no sum. Where they cannot come to `needed` it is the most
   * that they may come to: all rows are counted only for what matters, since in a long table numbers add up by chance everywhere.
   */
  bits(needed: number): number {
    const most = this.weigh(mostSurprise);
    return most < needed ? most : this.weigh((column, slack, value) => surprise(column, value, { slack, except: this.head }));
  }

  private weigh(bitsOf: (column: NumberColumn, slack: number, value: number) => number): number {
    let bits = 0;
    this.columns.forEach((column, index) => {
      const value = column.values[this.head] ?? Number.NaN;
      const numbers = this.numbers[index] ?? 0;
      if (Number.isNaN(value) || numbers === 0) return;
      // Each part is rounded by half a step at most, and so is the sum; estimates may miss it by little more.
      const slack = Math.max((column.step * (this.parts + 1)) / 2 + Math.abs(value) * 1e-9, Math.abs(value) * ESTIMATED);
      const sum = this.sums[index] ?? 0;
      if (Math.abs(sum - value) <= slack) bits += bitsOf(column, slack, value);
      else bits -= numbers < this.parts ? 0.5 : 2;
    });
    return bits;
  }
}

/** The sum that the head is of the latest runs; null where it is none. */
function sumOf(columns: readonly NumberColumn[], positive: readonly boolean[], head: number, runs: Runs): SumOfRows | null {
  const adding = new Adding(columns, head, positive);
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    adding.add(runs.heads[at] ?? 0);
    from = Math.min(from, runs.froms[at] ?? 0);
    to = Math.max(to, runs.tos[at] ?? 0);
    if (adding.parts >= 2) {
      // Each row, and each further part, is another try.
      const tries = Math.log2(adding.parts) + Math.log2(columns[0]?.values.length ?? 1);
      const bits = adding.bits(FEWEST_BITS + tries) - tries;
      if (bits >= FEWEST_BITS) return { from, to, parts: adding.parts, bits };
    }
    if (adding.isBeyond) return null;
  }
  return null;
}

/** True where the two latest runs alone are more than the head in every column: most rows are such, and need no adding. */
function isExceeded(columns: readonly NumberColumn[], positive: readonly boolean[], head: number, { heads, length }: Runs): boolean {
  if (length < 2) return true;
  const one = heads[length - 1] ?? 0;
  const two = heads[length - 2] ?? 0;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    if (column === undefined || positive[index] !== true) return false;
    const value = column.values[head] ?? Number.NaN;
    const sum = (column.values[one] ?? Number.NaN) + (column.values[two] ?? Number.NaN);
    if (!(sum > value * (1 + ESTIMATED) + column.step * 4) && !Number.isNaN(value)) return false;
  }
  return true;
}

/**
 * The sum that each row is; null for a row that is none. A total before its parts is looked for first, then one after them. Linear for numbers
 * of one sign.
 */
export function* sumsOfRows(columns: readonly NumberColumn[]): Steps<(SumOfRows | null)[]> {
  const count = columns[0]?.values.length ?? 0;
  const positive = columns.map(({ values }) => values.every((value) => Number.isNaN(value) || value >= 0));
  const sums = new Array<SumOfRows | null>(count).fill(null);
  const sumFrom = (head: number, runs: Runs): SumOfRows | null => (isExceeded(columns, positive, head, runs) ? null : sumOf(columns, positive, head, runs));
  // From the bottom: a total stands above its parts, of which some may be such totals.
  const below = new Runs(count);
  for (let row = count - 1; row >= 0; row -= 1) {
    if (row % ROWS_A_STEP === 0) yield PAUSE;
    const sum = sumFrom(row, below);
    sums[row] = sum;
    below.length -= sum?.parts ?? 0;
    below.push(row, row, sum?.to ?? row);
  }
  // From the top: a total stands below its parts.
  const above = new Runs(count);
  for (let at = below.length - 1; at >= 0; at -= 1) {
    if (at % ROWS_A_STEP === 0) yield PAUSE;
    const head = below.heads[at] ?? 0;
    const from = below.froms[at] ?? 0;
    const to = below.tos[at] ?? 0;
    const sum = to > from ? null : sumFrom(head, above);
    if (sum !== null) sums[head] = sum;
    above.length -= sum?.parts ?? 0;
    above.push(head, sum?.from ?? from, to);
  }
  return sums;
}

/** Fewer steps than this are a small count. */
const SMALL = 20;

/** How far apart the rows of a difference stand at most, and how many rows a table may have for it: all pairs are tried. */
const NEAR = 40;
const MOST_ROWS = 400;

/**
 * Rows that are the difference of two others above them, and from which it is taken: net debt of liabilities and assets. Only tables with two columns of numbers or more can prove one.
 */
export function differencesOfRows(columns: readonly NumberColumn[], sums: readonly (SumOfRows | null)[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const count = columns[0]?.values.length ?? 0;
  const [first] = columns;
  if (first === undefined || columns.length < 2 || count > MOST_ROWS) return found;
  const tries = Math.log2(count) + 2 * Math.log2(Math.min(count, 2 * NEAR));
  for (let row = 0; row < count; row += 1) {
    if (sums[row] !== null) continue;
    const from = Math.max(0, row - NEAR);
    for (let greater = from; greater < row && !found.has(row); greater += 1) {
      // A part of a sum is the sum less the other parts.
      const sum = sums[greater] ?? null;
      if (sum !== null && sum.from <= row && row <= sum.to) continue;
      for (let less = from; less < row; less += 1) {
        if (less === greater) continue;
        const bits = bitsOfDifference(columns, { row, greater, less });
        if (bits - tries >= 2 * FEWEST_BITS) {
          found.set(row, greater);
          break;
        }
      }
    }
  }
  return found;
}

function bitsOfDifference(columns: readonly NumberColumn[], { row, greater, less }: { readonly row: number; readonly greater: number; readonly less: number }): number {
  let bits = 0;
  for (const column of columns) {
    const [value = Number.NaN, one = Number.NaN, other = Number.NaN] = [column.values[row], column.values[greater], column.values[less]];
    // Small counts are the difference of some others everywhere.
    if (Number.isNaN(value) || Number.isNaN(one) || Number.isNaN(other) || Math.abs(value) < SMALL * column.step) continue;
    const slack = column.step * 1.5 + Math.abs(one) * 1e-9;
    if (Math.abs(one - other - value) > slack || other === 0 || value === 0) {
      bits -= 4;
      if (bits < -4) return bits;
    } else bits += surprise(column, value, { slack, except: row });
  }
  return bits;
}

/** By how much a total may miss the sum of its parts where these are rounded, estimated or incomplete. */
const NEARLY = 0.02;

/** True where some rows right below nearly add up to the row, in every column of three or more: what a table of proven totals makes worth a question. */
export function isNearlySumOfNext(columns: readonly NumberColumn[], head: number): boolean {
  const count = columns[0]?.values.length ?? 0;
  const sums = columns.map(() => 0);
  const incomplete = columns.map(() => false);
  for (let row = head + 1; row < Math.min(count, head + MOST_PARTS); row += 1) {
    let near = 0;
    let tried = 0;
    let beyond = 0;
    columns.forEach(({ values }, index) => {
      const value = values[head] ?? Number.NaN;
      if (Number.isNaN(values[row] ?? Number.NaN)) incomplete[index] = true;
      else sums[index] = (sums[index] ?? 0) + (values[row] ?? 0);
      if (Number.isNaN(value) || value === 0) return;
      const isNear = Math.abs((sums[index] ?? 0) - value) <= Math.abs(value) * NEARLY;
      if (incomplete[index] === true && !isNear) return;
      tried += 1;
      if (isNear) near += 1;
      else if ((sums[index] ?? 0) > value) beyond += 1;
    });
    if (tried >= 3 && row > head + 1 && near === tried) return true;
    if (beyond > tried / 2) return false;
  }
  return false;
}

/** True where the first row of a block is nearly the sum of all others, in every column of several: the total of parts that do not quite add up. */
export function isNearlySum(columns: readonly NumberColumn[], head: number, end: number): boolean {
  if (end - head < 4) return false;
  let near = 0;
  let tried = 0;
  for (const { values } of columns) {
    const value = values[head] ?? Number.NaN;
    if (Number.isNaN(value) || value === 0) continue;
    let sum = 0;
    for (let row = head + 1; row < end; row += 1) sum += Number.isNaN(values[row] ?? Number.NaN) ? 0 : (values[row] ?? 0);
    tried += 1;
    if (Math.abs(sum - value) <= Math.abs(value) * NEARLY) near += 1;
  }
  return tried >= 2 && near >= tried * 0.8;
}
