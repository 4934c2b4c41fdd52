/** All that the list of ranked units shows, by unit; made in steps, since a table may have a hundred thousand of them. */
import type { UnrankedReason } from '../../messages';
import type { Reading } from '../../sheet';
import type { Breathe } from '../session/breath';
import type { Found } from '../session/session';
import { rankingOrder, scoreTexts, tiedUnits, whyNotRanked } from './ranking';
import { neighboursIn, scalesOf, type Neighbours } from './ranking-rows';

export interface RankedList {
  /** The sheet as it was read when the list was made. */
  readonly found: Found;
  readonly reading: Reading;
  readonly ranks: Float64Array;
  /** The units by group, then rank. */
  readonly order: Int32Array;
  readonly changed: ReadonlySet<number>;
  /** 1 for a unit that shares its rank. */
  readonly tied: Uint8Array;
  readonly neighbours: Neighbours;
  /** Where a unit's score stands on the scale of its group, from 0 to 1. */
  readonly scaleOf: (unit: number) => number;
  readonly reasons: ReadonlyMap<number, UnrankedReason>;
  /** What a unit's score prints as. */
  readonly scoreOf: (unit: number) => string;
}

/** The list of a sheet that was ranked; null for one that was not. */
export async function rankedList(found: Found, numberLocale: string, breathe: Breathe): Promise<RankedList | null> {
  const { reading, ranks, changes } = found;
  if (reading === null || ranks === null) return null;
  const { units } = reading;
  const order = rankingOrder(units, ranks);
  await breathe();
  const tied = tiedUnits(order, units.groups, ranks);
  const neighbours = neighboursIn(order, units.groups, ranks);
  await breathe();
  const scaleOf = scalesOf(units);
  const reasons = whyNotRanked(found);
  await breathe();
  const scoreOf = scoreTexts(found, numberLocale);
  await breathe();
  return { found, reading, ranks, order, changed: new Set(changes?.changed), tied, neighbours, scaleOf, reasons, scoreOf };
}
