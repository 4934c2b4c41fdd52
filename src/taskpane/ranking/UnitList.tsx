import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { goToCell, headingOfRow, type RankedList, type RankingRows } from '../../app';
import type { FoundPartProps } from '../parts';
import { GroupHeading, UnitRow } from './UnitRow';

/** So many rows are simply drawn; of more only those in sight are. */
const MOST_DRAWN = 200;

/** What a row takes until it was measured, in pixels. */
const HEADING_HEIGHT = 30;
const UNIT_HEIGHT = 40;

/** Drawn beyond both ends of what is in sight. */
const BEYOND = 12;

export interface UnitListProps extends FoundPartProps {
  readonly list: RankedList;
  readonly rows: RankingRows;
}

/**
 * The units as a list that the keyboard walks: one stop of Tab, arrows inside. The unit that is chosen here is selected in the grid, and the
 * one that is selected in the grid is chosen here.
 */
export function UnitList(props: UnitListProps): React.JSX.Element {
  const { session, state, list, rows, labels } = props;
  const { found, reading } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const place = useMemo(() => (chosen === null ? -1 : rows.indexOf(chosen)), [rows, chosen]);
  const isLong = rows.length > MOST_DRAWN;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => ((rows[i] ?? 0) < 0 ? HEADING_HEIGHT : UNIT_HEIGHT),
    overscan: BEYOND,
  });
  const bringIntoSight = useCallback(
    (at: number): void => {
      if (isLong) virtualizer.scrollToIndex(at);
      else scrollWithin(scroller.current, at);
    },
    [isLong, virtualizer],
  );

  const selectedUnit = useMemo(() => unitAt(reading.units.rows, state.selected?.sheetId === found.sheetId ? state.selected.row : null), [reading, state.selected, found.sheetId]);
  useEffect(() => {
    if (selectedUnit === null) return;
    setChosen(selectedUnit);
    const at = rows.indexOf(selectedUnit);
    if (at >= 0) bringIntoSight(at);
  }, [selectedUnit, rows, bringIntoSight]);

  const take = (at: number): void => {
    const unit = rows[at];
    if (unit === undefined || unit < 0) return;
    setChosen(unit);
    bringIntoSight(at);
    void goToCell(session, { row: reading.units.rows[unit] ?? 0, column: found.layout?.scoreColumn ?? 0 });
  };
  const walk = (event: React.KeyboardEvent): void => {
    const to = target(event.key, { rows, place });
    if (to === null) return;
    event.preventDefault();
    setChosen(rows[to] ?? null);
    bringIntoSight(to);
    if (event.key === 'Enter' || event.key === ' ') take(to);
  };

  const draw = (at: number): React.JSX.Element => {
    const row = rows[at] ?? 0;
    const group = headingOfRow(row);
    if (group !== null) return <GroupHeading name={reading.units.groupNames[group] ?? ''} labels={labels} />;
    return <UnitRow unit={row} list={list} labels={labels} numberLocale={state.numberLocale} isChosen={row === chosen} />;
  };
  const shown = isLong ? virtualizer.getVirtualItems().map(({ index }) => index) : Array.from(rows, (_, i) => i);
  const before = isLong ? (virtualizer.getVirtualItems()[0]?.start ?? 0) : 0;
  return (
    <div
      ref={scroller}
      id="unit-list"
      className={`units ${list.changed.size > 0 ? 'units-changing' : ''}`}
      role="listbox"
      aria-labelledby="ranking-heading"
      aria-activedescendant={place >= 0 ? `unit-${String(place)}` : undefined}
      tabIndex={0}
      onKeyDown={walk}
      onClick={(event) => {
        const at = (event.target as Element).closest('[data-index]')?.getAttribute('data-index');
        if (at !== null && at !== undefined) take(Number(at));
      }}
    >
      <div className="units-all" role="presentation" style={isLong ? { height: virtualizer.getTotalSize() } : undefined}>
        <div role="presentation" style={isLong ? { transform: `translateY(${String(before)}px)` } : undefined}>
          {shown.map((at) => {
            const isUnit = (rows[at] ?? 0) >= 0;
            return (
              <div
                key={at}
                id={`unit-${String(at)}`}
                data-index={at}
                ref={isLong ? virtualizer.measureElement : undefined}
                role={isUnit ? 'option' : 'presentation'}
                {...(isUnit ? { 'aria-selected': rows[at] === chosen, 'aria-setsize': rows.length, 'aria-posinset': at + 1 } : {})}
              >
                {draw(at)}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The unit that stands in a row of the sheet; null where none does. `rows` ascends. */
function unitAt(rows: Int32Array, row: number | null): number | null {
  if (row === null) return null;
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = rows[middle] ?? 0;
    if (at === row) return middle;
    if (at < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** How many rows a page of the list is for the keyboard. */
const PAGE = 10;

/** The row to which a key leads; null for a key that leads nowhere. Headings are passed over. */
function target(key: string, { rows, place }: { readonly rows: RankingRows; readonly place: number }): number | null {
  const from = (start: number, step: 1 | -1): number | null => {
    for (let at = Math.min(Math.max(start, 0), rows.length - 1); at >= 0 && at < rows.length; at += step) if ((rows[at] ?? -1) >= 0) return at;
    return null;
  };
  switch (key) {
    case 'ArrowDown':
      return from(place + 1, 1) ?? from(place, -1);
    case 'ArrowUp':
      return place <= 0 ? from(0, 1) : (from(place - 1, -1) ?? from(0, 1));
    case 'PageDown':
      return from(place + PAGE, 1) ?? from(rows.length - 1, -1);
    case 'PageUp':
      return from(place - PAGE, -1) ?? from(0, 1);
    case 'Home':
      return from(0, 1);
    case 'End':
      return from(rows.length - 1, -1);
    case 'Enter':
    case ' ':
      return place < 0 ? from(0, 1) : place;
    default:
      return null;
  }
}

/** Scrolls the list so far that a row is in sight; the page around it stays where it is. */
function scrollWithin(list: HTMLElement | null, at: number): void {
  const row = list?.querySelector<HTMLElement>(`[data-index="${String(at)}"]`);
  if (!list || !row) return;
  const { offsetTop: top, offsetHeight: height } = row;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
}
