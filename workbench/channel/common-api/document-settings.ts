/**
 * `Office.context.document.settings` of the Common API. It travels as pairs of a key and JSON text and is kept in the workbook's one
 * store, where `workbook.settings` of the Excel API finds the same values.
 */

import type { WorkbookModel } from '../../engine/port';
import { isRecord } from '../envelope';

type Settings = WorkbookModel['settings'];

/** For the application context, when the page starts. */
export function settingPairs(settings: Settings): readonly (readonly [string, string])[] {
  return [...settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
}

/** The answer to `refreshAsync`. */
export function refreshedSettings(settings: Settings): unknown {
  return { Error: 0, Properties: { Settings: settingPairs(settings).map(([Name, Value]) => ({ Name, Value })) } };
}

/** `saveAsync` sends all that the page holds: what it does not name is gone. @throws {TypeError} for a message that is no settings message */
export function saveSettings(settings: Settings, data: unknown): void {
  const request = isRecord(data) ? data['DdaSettingsMethod'] : undefined;
  const pairs = isRecord(request) ? request['Properties'] : undefined;
  if (!Array.isArray(pairs)) throw new TypeError('The settings to save are no list of pairs');
  const next = new Map<string, unknown>();
  for (const pair of pairs as readonly unknown[]) {
    const [key, json] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof key !== 'string' || typeof json !== 'string') throw new TypeError('A setting to save is no pair of a key and JSON text');
    next.set(key, JSON.parse(json));
  }
  for (const key of [...settings.keys()]) if (!next.has(key)) settings.delete(key);
  for (const [key, value] of next) settings.set(key, value);
}
