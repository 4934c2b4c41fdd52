/** Ranks from sort keys: by counting where the keys lie close together, else in their order. */
import { sharedRank, type TieMethod } from '../tie-method';
import { layOutSlots, rankByCounting } from './counting';
import { orderRows, type Order } from './order';
import type { SortKeys } from './sort-keys';

/** The rank of each row in its group, NaN where there is no score. Written over the keys, which are used up. */
export function rankKeys(keys: SortKeys, ties: TieMethod): Float64Array {
  if (keys.kind === 'standard ranks' && ties === 'standard') return keys.keys;
  const slots = layOutSlots(keys);
  if (slots !== null) return rankByCounting(keys, slots, ties);
  return rankInOrder(orderRows(keys), ties, keys.keys);
}

/** Writes the ranks into a column that is NaN where there is no score: that of the keys by row, which are not needed any more. */
function rankInOrder({ rows, keys, starts }: Order, ties: TieMethod, ranks: Float64Array): Float64Array {
  for (let group = 0; group + 1 < starts.length; group++) rankGroup(rows, keys, starts[group] ?? 0, starts[group + 1] ?? 0, ties, ranks);
  return ranks;
}

function rankGroup(rows: Uint32Array, keys: Float64Array, start: number, groupEnd: number, ties: TieMethod, ranks: Float64Array): void {
  let levels = 0;
  let end: number;
  for (let position = start; position < groupEnd; position = end) {
    const key = keys[position];
    end = position + 1;
    while (end < groupEnd && keys[end] === key) end++;
    if (ties === 'ordinal') {
      for (let next = position; next < end; next++) ranks[rows[next] ?? 0] = next - start + 1;
      continue;
    }
    const rank = sharedRank(ties, position - start, end - position, levels);
    for (let next = position; next < end; next++) ranks[rows[next] ?? 0] = rank;
    levels++;
  }
}
