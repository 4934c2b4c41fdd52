/** The methods with which Office.js registers and drops handlers on a sheet or on the collection of sheets. */

import type { Method } from '../definition/type-definition';
import type { EventKind } from '../session/workbook-events';

/** @param name as in `_Register…`; @param target where the handler sits */
export function eventMethods<T>(
  events: readonly { readonly kind: EventKind; readonly register: string; readonly unregister: string; readonly since: number }[],
  target: (object: T) => string,
): Readonly<Record<string, Method<T>>> {
  const methods: Record<string, Method<T>> = {};
  for (const { kind, register, unregister, since } of events) {
    methods[register] = { since, act: (object, { session }) => session.events.register(kind, target(object)) };
    methods[unregister] = { since, act: (object, { session }) => session.events.unregister(kind, target(object)) };
  }
  return methods;
}
