/**
 * What happens in the workbook that an add-in can listen to. The objects raise, the channel delivers; an add-in's own writes raise
 * as anyone's do. The numbers are the event types that Office.js registers under (`eventType` of its handlers).
 */

import type { Json } from '../definition/json';

export const EVENT_TYPES = {
  /** Of the Common API, under its own registration; also `workbook.onSelectionChanged`. */
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetRowHiddenChanged: 22,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  paneVisibilityChanged: 65539,
} as const;

export type EventKind = keyof typeof EVENT_TYPES;

/** The target under which a collection's handlers are registered. */
export const WORKBOOK_TARGET = 'Workbook';

export interface RaisedEvent {
  readonly kind: EventKind;
  /** Where handlers may sit: the sheet's id and the workbook. */
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, Json>>;
}

export class WorkbookEvents {
  private readonly listeners = new Set<(event: RaisedEvent) => void>();
  private readonly registrations = new Map<string, number>();
  /** Where changes come from now: this window, or another person's who has the workbook open too. */
  private source: 'Local' | 'Remote' = 'Local';

  /** Tells every event from now on. Returns the way to stop. */
  listen(listener: (event: RaisedEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Events of what `action` does say that another person did it elsewhere. */
  fromAfar<T>(action: () => T): T {
    this.source = 'Remote';
    try {
      return action();
    } finally {
      this.source = 'Local';
    }
  }

  register(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  /** A page that is gone listens to nothing. */
  forgetRegistrations(): void {
    this.registrations.clear();
  }

  /** Whether anyone listens to an event, at one of the places or on the workbook. */
  heard(kind: EventKind, places: readonly string[]): boolean {
    return [...places, WORKBOOK_TARGET].some((target) => this.registrations.has(`${kind} ${target}`));
  }

  /** Raises an event of one sheet to the handlers that were registered for it, on the sheet or on the workbook. */
  raise(kind: EventKind, sheetId: string | null, args: Readonly<Record<string, Json>>): void {
    this.raiseAt(kind, sheetId === null ? [''] : [sheetId, WORKBOOK_TARGET], args);
  }

  /** Raises an event to the handlers at any of the places: a table's id, a sheet's, or the workbook. */
  raiseAt(kind: EventKind, places: readonly string[], args: Readonly<Record<string, Json>>): void {
    const targets = places.filter((target) => kind === 'paneVisibilityChanged' || this.registrations.has(`${kind} ${target}`));
    if (targets.length === 0) return;
    const event = { kind, targets, args: 'source' in args ? { ...args, source: this.source } : args };
    for (const listener of this.listeners) listener(event);
  }
}
