/** Events of the workbook as entries of the one registration (`richApiMessage`) under which Office.js hears all of them. */

import { EVENT_TYPES, type RaisedEvent } from '../../objects/session/workbook-events';

const EXCEL_EVENT = 65_536;

type Entry = readonly [category: number, type: number, target: string, json: string, id: string, remote: boolean];

export function eventEntries(events: readonly RaisedEvent[]): { readonly ArrayData: readonly Entry[] } {
  return {
    ArrayData: events.flatMap(({ kind, targets, args }) => {
      const json = JSON.stringify(args);
      return targets.map((target): Entry => [EXCEL_EVENT, EVENT_TYPES[kind], target, json, '', false]);
    }),
  };
}
