/**
 * Where pages begin. Rows have planned heights, since this must be known before Excel draws anything: a table that would not fit whole on what is
 * left of a page begins a page of its own.
 */
import type { ColumnCells, UnitTable } from '../../sheet';
import { columnPoints, pointsOfMm, type PageSetup, type TableStyle } from '../table-style';
import { blockHeight, type TableBlock } from './table-block';
import { lineCount, rowHeight, type TextBox } from './text-lines';

/** Excel's rows are a little higher on some printers than on the screen: so much of a page is counted on. */
const PAGE_SHARE = 0.97;

/** What a page holds, in points. */
export function pageCapacity({ heightMm, marginsMm: { top, bottom } }: PageSetup): number {
  return pointsOfMm(heightMm - top - bottom) * PAGE_SHARE;
}

/**
 * The rows with which a page must begin, so that no table that fits on a page is split.
 *
 * @param above - The height of what stands right above each block, in points: an annex heading, an empty row, what a person wrote there.
 */
export function pageBreaks(blocks: readonly TableBlock[], above: readonly number[], page: PageSetup): number[] {
  const capacity = pageCapacity(page);
  const breaks: number[] = [];
  let used = 0;
  blocks.forEach((block, index) => {
    const height = blockHeight(block);
    used += above[index] ?? 0;
    if (index > 0 && used + height > capacity) {
      breaks.push(block.area.top);
      used = 0;
    }
    used = (used + height) % capacity;
  });
  return breaks;
}

export interface LongGroupsInput {
  readonly style: TableStyle;
  readonly page: PageSetup;
  /** What the style's extra columns hold. */
  readonly extras: readonly ColumnCells[];
}

/** The groups whose table is longer than a page: for them a sheet each is better, which repeats the header. By their index. */
export function groupsLongerThanAPage({ names, groups, groupNames, rows }: UnitTable, { style, page, extras }: LongGroupsInput): number[] {
  const texts = style.columns.flatMap(({ kind, widthMm, extra }): { readonly box: TextBox; readonly textOf: (unit: number) => string }[] => {
    const box = { width: columnPoints(widthMm), fontName: style.fontName, fontSize: style.fontSize, weight: 'normal' } as const;
    if (kind === 'unit') return [{ box, textOf: (unit) => names[unit] ?? '' }];
    const cells = extra === undefined ? undefined : extras[extra];
    return cells === undefined ? [] : [{ box, textOf: (unit) => textAt(cells, rows[unit] ?? 0) }];
  });
  const above = 2 * rowHeight(1, style.fontSize, style.rowPadding);
  const heights = groupNames.map(() => above);
  const capacity = pageCapacity(page);
  groups.forEach((group, unit) => {
    const height = heights[group] ?? 0;
    if (height <= capacity) heights[group] = height + rowHeight(Math.max(1, ...texts.map(({ box, textOf }) => lineCount(textOf(unit), box))), style.fontSize, style.rowPadding);
  });
  return heights.flatMap((height, group) => (height > capacity ? [group] : []));
}

/** Numbers take one line. */
function textAt({ values, top }: ColumnCells, row: number): string {
  const value = values[row - top];
  return typeof value === 'string' ? value : '';
}
