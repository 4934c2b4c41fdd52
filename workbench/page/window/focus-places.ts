/** The places of the window that F6 goes around, in order, as in Excel, and where the focus goes when it leaves the add-in's page. */

import type { FocusLeaving } from '../frame/focus-leaving';

/** By what takes the focus in each. */
const PLACES = {
  ribbon: '[data-place=ribbon] button',
  sheet: '[data-place=sheet] textarea',
  tabs: '[data-place=tabs] [aria-selected=true]',
  pane: '[data-place=pane] button',
} as const;

function shown(): readonly HTMLElement[] {
  return Object.values(PLACES).flatMap((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element?.closest('[data-place]')?.checkVisibility() === true ? [element] : [];
  });
}

export function goAround(way: 'on' | 'back'): void {
  const placeOf = (element: Element | null): Element | null => element?.closest('[data-place]') ?? null;
  const places = shown();
  const now = places.findIndex((element) => placeOf(element) === placeOf(document.activeElement));
  const next = way === 'on' ? now + 1 : Math.max(now, 0) - 1 + places.length;
  places[next % places.length]?.focus();
}

export function leaveFrame(way: FocusLeaving): void {
  const target = { on: PLACES.ribbon, back: PLACES.pane, sheet: PLACES.sheet }[way];
  document.querySelector<HTMLElement>(target)?.focus();
}
