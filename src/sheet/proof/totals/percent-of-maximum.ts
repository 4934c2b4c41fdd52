/**
 * Points beside their share of the maximum: 92.83 points of 100 are 92.83 %. A unit that some criteria do not concern has a lower maximum: 68.32 points that
 * are 81.33 % are so of 84.
 */
import { columnsOf, type TotalFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';
import { foldHeader } from '../../text/cell-text';
import { slipsOf } from '../slips';
import { numberCells, type NumberCells } from './number-cells';

/** Most rows have one maximum, and so many rows show it. */
const MOST = 0.6;
const FEWEST = 3;
/** A maximum is a whole number, or one and a half. */
const PARTS_OF_ONE = [1, 2] as const;

/** Two columns of points may be equal in most rows, too: only words tell that one is a share. */
const SHARE = /%|\b(?:ty le|ti le|phan tram|percent|percentage|chi so|index)\b/u;

/** Points, and their share of a maximum that is `whole` where it is one. */
interface Pair {
  readonly points: NumberCells;
  readonly share: NumberCells;
  readonly whole: number;
}

/** The maxima that a row allows, as the share prints: from least to most. */
function maximaOf({ points, share, whole }: Pair, unit: number): readonly [number, number] {
  const [value = Number.NaN, part = Number.NaN] = [points.values[unit], share.values[unit]];
  const half = 0.5 * 10 ** -(share.printed[unit] ?? 0);
  const halfPoint = 0.5 * 10 ** -(points.printed[unit] ?? 0);
  return [((value - halfPoint) * whole) / (part + half), ((value + halfPoint) * whole) / (part - half)];
}

/** The roundest number between the two. */
function roundest([least, most]: readonly [number, number]): number | null {
  for (const parts of PARTS_OF_ONE) {
    const middle = Math.round(((least + most) / 2) * parts) / parts;
    if (middle >= least && middle <= most) return middle;
  }
  return null;
}

function commonMaximum(pair: Pair, units: readonly number[]): number | null {
  for (const maximum of [100, 1_000, 10, 1]) {
    const fits = units.filter((unit) => {
      const [least, most] = maximaOf(pair, unit);
      return least <= maximum && maximum <= most;
    }).length;
    if (fits >= FEWEST && fits >= units.length * MOST) return maximum;
  }
  return null;
}

export interface SharesChecked {
  readonly count: number;
  readonly findings: readonly TotalFinding[];
}

export function checkShares(table: ProofTable, score: NumberCells): SharesChecked {
  const { layout } = table;
  const isShare = (column: number): boolean => SHARE.test(foldHeader(layout.headers[column - layout.firstColumn] ?? ''));
  const others = layout.evidence.numberColumns.filter((column) => column !== layout.scoreColumn && column !== layout.rankColumn && isShare(column) !== isShare(layout.scoreColumn));
  for (const other of others.map((column) => numberCells(table, column))) {
    const pair = isShare(other.column) ? { points: score, share: other, whole: 100 } : { points: other, share: score, whole: 100 };
    const units = Array.from(score.values, (_, unit) => unit).filter((unit) => (score.values[unit] ?? 0) > 0 && (other.values[unit] ?? 0) > 0);
    const maximum = commonMaximum(pair, units);
    if (maximum !== null) return { count: units.length, findings: units.flatMap((unit) => shareFinding(table, pair, { unit, maximum })) };
  }
  return { count: 0, findings: [] };
}

/** A share of a lower maximum, or one that is wrong. */
function shareFinding(table: ProofTable, pair: Pair, { unit, maximum }: { readonly unit: number; readonly maximum: number }): TotalFinding[] {
  const { points, share, whole } = pair;
  const [least, most] = maximaOf(pair, unit);
  if (least <= maximum && maximum <= most) return [];
  const [value = Number.NaN, part = Number.NaN] = [points.values[unit], share.values[unit]];
  const cell = (expected: number): ReturnType<typeof columnsOf> => columnsOf([{ cell: placeOf(table, unit, share.column), found: part, expected }]);
  const units = [nameOf(table, unit)];
  const right = Number(((value * whole) / maximum).toFixed(share.printed[unit] ?? 0));
  const slip = slipsOf(part, share.printed[unit] ?? 0).find((each) => each.value === right);
  const own = roundest([least, most]);
  if (slip === undefined && own !== null && own < maximum && own >= value) return [{ code: 'total-lower-maximum', cause: 'exempt', weight: 'remark', ...cell(own), units }];
  return [{ code: 'total-share', cause: slip?.cause ?? 'edited', weight: 'error', ...cell(right), units }];
}
