/** Pages of the preview: a hundred units at a time, each page cut where a group begins. */

export const PAGE_SIZE = 100;

export interface PagePart {
  readonly group: number;
  /** Positions in the order of the preview, from `start` up to but without `end`. */
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a page, one for each group on it. `order` is sorted by group.
 *
 * @example pageParts(Int32Array.of(2, 0, 1), Uint32Array.of(1, 1, 0), 0) // [{ group: 0, start: 0, end: 1 }, { group: 1, start: 1, end: 3 }]
 */
export function pageParts(order: Int32Array, groups: Uint32Array, page: number): readonly PagePart[] {
  const parts: PagePart[] = [];
  const last = Math.min(order.length, (page + 1) * PAGE_SIZE);
  let start = page * PAGE_SIZE;
  for (let position = start + 1; position <= last; position += 1) {
    const group = groups[order[start] ?? 0] ?? 0;
    if (position < last && groups[order[position] ?? 0] === group) continue;
    parts.push({ group, start, end: position });
    start = position;
  }
  return parts;
}

/** The page on which each group begins, by group; for groups without units, that of the next one. */
export function firstPages(order: Int32Array, groups: Uint32Array, groupCount: number): readonly number[] {
  const sizes = new Array<number>(groupCount).fill(0);
  for (const unit of order) {
    const group = groups[unit] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  let start = 0;
  return sizes.map((size) => {
    const page = Math.floor(start / PAGE_SIZE);
    start += size;
    return page;
  });
}
