/**
 * Office.js takes the Tab key at the ends of the add-in's page, Escape, F2 and Ctrl+F6 for the host, and tells it where the focus is to go.
 * A host that passes over it would hold the keyboard prisoner in the pane. The numbers are those of the library's `AgaveHostAction`.
 */

import { isRecord, readMessage } from '../../channel/envelope';

/** on, back: past the pane in either direction; sheet: to the cells. */
export type FocusLeaving = 'on' | 'back' | 'sheet';

const LEAVING: ReadonlyMap<unknown, FocusLeaving> = new Map<unknown, FocusLeaving>([
  [5, 'on'],
  [6, 'back'],
  [13, 'on'],
  [14, 'back'],
  [15, 'sheet'],
  [16, 'sheet'],
  [17, 'on'],
  [18, 'back'],
]);

/** These messages are short; a batch may have megabytes and is not parsed twice. */
const LONGEST = 2_000;

/** Where the focus is to go; null for every other message. */
export function focusLeaving(text: unknown): FocusLeaving | null {
  if (typeof text !== 'string' || text.length > LONGEST) return null;
  const message = readMessage(text);
  if (message?.action !== 'ContextActivationManager_notifyHost') return null;
  const { data } = message;
  const action: unknown = Array.isArray(data) ? data[1] : isRecord(data) ? data['1'] : undefined;
  return LEAVING.get(action) ?? null;
}
