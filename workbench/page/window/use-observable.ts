import { useSyncExternalStore } from 'react';
import type { Observable } from '../document/observable';

/** Draws the component again whenever the thing changed. */
export function useObservable<T extends Observable>(thing: T): T {
  useSyncExternalStore(thing.subscribe, () => thing.version);
  return thing;
}
