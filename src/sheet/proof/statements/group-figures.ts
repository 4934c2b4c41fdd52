/** How many units there are and what their scores come to, of all and of each group: what statements on the sheet are held against. */
import { ownDecimals } from '../totals/number-cells';
import type { ProofTable } from '../proof-table';

export interface Figures {
  readonly count: number;
  readonly scored: number;
  /** NaN where nobody is scored. */
  readonly mean: number;
}

/** Of all units, then of each group. */
export function figuresOf({ reading: { units } }: ProofTable, values: Float64Array): Figures[] {
  const of = Array.from({ length: units.groupNames.length + 1 }, () => ({ count: 0, scored: 0, sum: 0 }));
  // In whole units of the last decimal, so that the sum of a million tenths is exact.
  const decimals = values.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, ownDecimals(value))), 0);
  const scale = 10 ** decimals;
  values.forEach((value, unit) => {
    for (const figures of [of[0], of[1 + (units.groups[unit] ?? 0)]]) {
      if (figures === undefined) continue;
      figures.count += 1;
      if (Number.isNaN(value)) continue;
      figures.scored += 1;
      figures.sum += Math.round(value * scale);
    }
  });
  return of.map(({ count, scored, sum }) => ({ count, scored, mean: scored === 0 ? Number.NaN : sum / scale / scored }));
}

/** The group in which a row stands, as an index into the figures: that of the last unit above it, or of the first below a heading. */
export function groupAt({ reading: { units, sectionRows } }: ProofTable, row: number): number {
  const isHeading = sectionRows.includes(row);
  let unit = isHeading ? units.rows.findIndex((each) => each > row) : -1;
  if (!isHeading) units.rows.forEach((each, at) => (unit = each < row ? at : unit));
  return unit < 0 ? 0 : 1 + (units.groups[unit] ?? 0);
}
