/**
 * The add-in's settings in this workbook: `xephang.<name>`, text each, readable by anyone who has the file, so nothing personal goes there.
 * They travel with the file and are read with the first look at a sheet; writing them costs no request of its own.
 */
import type { Conversation } from './conversation';
import { RESTORE_KEY } from './restore-key';

export const SETTING_PREFIX = 'xephang.';

/** Queues the change of text settings; `null` removes one. The next sync carries it. */
export function setTexts(context: Conversation, texts: Readonly<Record<string, string | null>>): void {
  const { settings } = context.workbook;
  for (const [name, text] of Object.entries(texts)) {
    const key = `${SETTING_PREFIX}${name}`;
    if (text === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, text);
  }
}

/** Queues the restore records (newest first) for the next sync. */
export function setRestoreLines(context: Conversation, lines: readonly string[]): void {
  context.workbook.settings.add(RESTORE_KEY, [...lines]);
}

/** The text settings without their prefix. */
export function textsOf(settings: ReadonlyMap<string, unknown>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of settings) {
    if (key.startsWith(SETTING_PREFIX) && typeof value === 'string') texts.set(key.slice(SETTING_PREFIX.length), value);
  }
  return texts;
}
