import { useRef } from 'react';
import type { Place } from '../../app';
import type { PartProps } from '../parts';

const PLACES: readonly Place[] = ['ranking', 'tables'];

/**
 * What a person comes for, one tab each. Ribbon commands open the tab that they concern. The arrows walk the tabs, and Tab leads on from the
 * chosen one (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). Fluent's own tabs would bring 20 kB of focus management, of which the pane uses
 * nothing else.
 */
export function Places({ session, state, labels }: PartProps): React.JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const open = (place: Place): void => {
    session.update({ place });
  };
  const walk = (event: React.KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = PLACES[(PLACES.indexOf(state.place) + step + PLACES.length) % PLACES.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    open(next);
    list.current?.querySelector<HTMLElement>(`#place-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" className="places" aria-label={labels.places} onKeyDown={walk}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          id={`place-${place}`}
          role="tab"
          className="place"
          aria-selected={place === state.place}
          tabIndex={place === state.place ? 0 : -1}
          onClick={() => {
            open(place);
          }}
        >
          {labels.placeNames[place]}
        </button>
      ))}
    </div>
  );
}
