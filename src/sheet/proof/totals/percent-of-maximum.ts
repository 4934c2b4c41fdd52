/**
 * Points beside their share of the maximum: 92.83 points of 100 are 92.83 %. A unit that some criteria do not concern has a lower maximum: 68.32 points that
 * are 81.33 % are so of 84.
 */
import { columnsOf, type TotalFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';
import { numberCells, type NumberCells } from './number-cells';

/** Most rows have one maximum, and so many rows show it. */
const MOST = 0.6;
const FEWEST = 3;
/** Shares of so many steps are looked at to find a round maximum. */
const PARTS_OF_ONE = [1, 2, 4, 10] as const;

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

export function percentFindings(table: ProofTable, score: NumberCells): { readonly count: number; readonly findings: readonly TotalFinding[] } {
  const { layout } = table;
  const others = layout.evidence.numberColumns.filter((column) => column !== layout.scoreColumn && column !== layout.rankColumn).map((column) => numberCells(table, column));
  for (const other of others) {
    const units = Array.from(score.values, (_, unit) => unit).filter((unit) => (score.values[unit] ?? 0) > 0 && (other.values[unit] ?? 0) > 0);
    for (const [points, share] of [[other, score], [score, other]] as const) {
      const pair = { points, share, whole: 100 };
      const maximum = commonMaximum(pair, units);
      if (maximum === null) continue;
      const lower = units.flatMap((unit): TotalFinding[] => {
        const [least, most] = maximaOf(pair, unit);
        const own = roundest([least, most]);
        if ((least <= maximum && maximum <= most) || own === null || own > maximum || own < (points.values[unit] ?? 0)) return [];
        const cells = columnsOf([{ cell: placeOf(table, unit, share.column), found: share.values[unit] ?? null, expected: own }]);
        return [{ code: 'total-lower-maximum', cause: 'exempt', weight: 'remark', ...cells, units: [nameOf(table, unit)] }];
      });
      if (units.length - lower.length >= units.length * MOST) return { count: units.length, findings: lower };
    }
  }
  return { count: 0, findings: [] };
}
