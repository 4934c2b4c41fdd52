import type { RemarkCode, Sentences } from '../catalogue';
import { many } from '../numbers/en';
import { choiceText } from '../ways/en';

/** What was chosen once and does not fit the sheet, or not the file. */
export const remarks: Pick<Sentences, RemarkCode> = {
  'choice-forgotten': ({ choice, column }) => ({
    headline: 'A choice that was kept no longer fits this sheet.',
    details: `“${choiceText(choice, column)}” was not used and will be forgotten. Choose again if needed.`,
  }),
  'setting-unfit': ({ choice, column }) => ({
    headline: 'A setting does not fit this sheet.',
    details: `“${choiceText(choice, column)}” was not used.`,
  }),
  'choices-unread': ({ count }) => ({
    headline: `${many(count, 'part', 'parts')} of the choices kept in this file cannot be read.`,
    details: `${count === 1 ? 'It was' : 'They were'} left aside. Choose again if asked.`,
  }),
  'choices-full': ({ limit }) => ({
    headline: `Not used: ${many(limit, 'choice is', 'choices are')} kept, which is the most for a sheet.`,
    details: 'Take some choices back, or correct the cells themselves.',
  }),
  'chosen-score-unlike': ({ column, header }) => ({
    headline: `Column ${column} “${header}” does not look like scores.`,
    details: 'It was chosen to rank by. Check it, or choose another column.',
  }),
  'columns-not-looked-at': ({ last, end }) => ({
    headline: `XepHang looks only up to column ${last}.`,
    details: `This sheet is used up to column ${end}. If scores stand beyond ${last}, move the table to the left or to another sheet.`,
  }),
  'setting-invalid': ({ key, value }) => ({
    headline: `The setting “${key}” of this file cannot be used.`,
    details: `“${value}” is none of its values and was left aside. Choose again.`,
  }),
};
