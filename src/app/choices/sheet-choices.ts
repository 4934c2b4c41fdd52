/**
 * What a person has settled about single sheets, as the workbook's setting `xephang.choices` keeps it (docs/settings.md). It is read with each look
 * at a sheet, so that it is there next month, whoever opens the file.
 */
import { textsOf, type SheetLook } from '../../excel';
import { choicesOfSheet, choicesText, parseChoices, withoutChoices, type Choice } from '../../sheet';
import type { Sentence } from '../../messages';
import type { Found } from '../session/session';

/** The name of the setting, without its prefix. */
const SETTING = 'choices';

/** More than these for one sheet are not kept: such a sheet needs mending rather than answers. */
export const MOST_CHOICES = 300;

export interface SheetChoices {
  readonly choices: readonly Choice[];
  readonly remarks: readonly Sentence[];
}

/** The choices about a sheet, and a remark where the setting is damaged. */
export function choicesAbout(looked: SheetLook): SheetChoices {
  const text = textsOf(looked.settings).get(SETTING);
  if (text === undefined) return { choices: [], remarks: [] };
  const { sheets, unread } = parseChoices(text);
  return { choices: choicesOfSheet(sheets, looked)?.choices ?? [], remarks: unread === 0 ? [] : [{ code: 'choices-unread', with: { count: unread } }] };
}

/** The setting with other choices for this sheet; null where they would be too many to keep. */
export function settingWith(looked: SheetLook, choices: readonly Choice[]): Record<string, string | null> | null {
  if (choices.length > MOST_CHOICES) return null;
  const { sheets } = parseChoices(textsOf(looked.settings).get(SETTING) ?? '');
  const text = choicesText(sheets, { id: looked.id, name: looked.name, choices });
  return text === null ? null : { [SETTING]: text === '' ? null : text };
}

/** The change of settings that forgets what the sheets no longer fit; nothing where all fits. */
export function forgetting(sheets: readonly { readonly found: Found; readonly looked: SheetLook }[], settings: SheetLook['settings']): Record<string, string | null> {
  const before = textsOf(settings).get(SETTING) ?? '';
  const after = sheets.reduce((text, { found: { unfit, choices }, looked }) => {
    if (unfit.length === 0) return text;
    return choicesText(parseChoices(text).sheets, { id: looked.id, name: looked.name, choices: withoutChoices(choices, unfit) }) ?? text;
  }, before);
  if (after === before) return {};
  return { [SETTING]: after === '' ? null : after };
}
