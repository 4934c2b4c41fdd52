/** What the summary rows of fuzzed sheets hold. */
import type { SummaryKind } from './words';

/** The value of a summary of these numbers, to two decimals as tables show it. */
export function summaryValue(of: SummaryKind, values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const sum = sorted.reduce((all, value) => all + value, 0);
  const round = (value: number): number => Number(value.toFixed(2));
  switch (of) {
    case 'mean':
      return round(sum / sorted.length);
    case 'median':
      return round(((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2);
    case 'least':
      return sorted[0] ?? 0;
    case 'greatest':
      return sorted.at(-1) ?? 0;
    case 'sum':
      return round(sum);
    case 'nation':
      return round(sum / sorted.length + 1.37);
    case 'target':
      return 80;
    case 'weight':
      return 1;
  }
}

const FUNCTIONS: Readonly<Partial<Record<SummaryKind, string>>> = { mean: 'AVERAGE', median: 'MEDIAN', least: 'MIN', greatest: 'MAX', sum: 'SUM' };

/** `=AVERAGE(C4:C12)`; null for what no formula makes of the rows. */
export function summaryFormula(of: SummaryKind, letters: string, { from, to }: { readonly from: number; readonly to: number }): string | null {
  const name = FUNCTIONS[of];
  return name === undefined ? null : `=${name}(${letters}${from + 1}:${letters}${to + 1})`;
}
