/**
 * The published decimals of each group under 'auto': the most that any of its number formats shows; where its formats tell nothing
 * (General), the most decimals that any of its scores has; scores held as text count with their own decimals.
 */
import { MOST_DECIMALS, mostDecimals, type Decimals } from '../../ranking';
import { decimalsOfNumberFormat } from '../text/number-format';

export interface PublishedInput {
  readonly scores: Float64Array;
  readonly groups: Uint32Array;
  readonly groupCount: number;
  /** Decimals of the units whose score is a text; -1 for others. */
  readonly textDecimals: Int8Array;
  readonly formatOf: (unit: number) => string | null;
}

/** One entry a group. */
export function publishedDecimals(input: PublishedInput): Decimals[] {
  const { scores, groups, groupCount, textDecimals } = input;
  const byFormat = new Int8Array(groupCount).fill(-1);
  const byText = new Int8Array(groupCount).fill(-1);
  const untold = new Float64Array(scores.length).fill(Number.NaN);
  const known = new Map<string, number | null>();
  let anyUntold = false;
  const ofFormat = (format: string | null): number | null => {
    if (format === null) return null;
    const found = known.get(format);
    if (found !== undefined) return found;
    const decimals = decimalsOfNumberFormat(format);
    known.set(format, decimals);
    return decimals;
  };
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = scores[unit] ?? Number.NaN;
    if (Number.isNaN(score)) continue;
    const group = groups[unit] ?? 0;
    const ofText = textDecimals[unit] ?? -1;
    if (ofText >= 0) {
      if (ofText > (byText[group] ?? -1)) byText[group] = ofText;
      continue;
    }
    const decimals = ofFormat(input.formatOf(unit));
    if (decimals === null) {
      untold[unit] = score;
      anyUntold = true;
    } else if (decimals > (byFormat[group] ?? -1)) byFormat[group] = decimals;
  }
  const own = anyUntold ? mostDecimals(untold, { groups, groupCount }) : [];
  return Array.from(byFormat, (decimals, group) => Math.min(MOST_DECIMALS, Math.max(byText[group] ?? -1, decimals >= 0 ? decimals : (own[group] ?? 0))));
}
