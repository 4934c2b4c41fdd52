/** The tables for Word: on the clipboard, or as a document. They are made of what was read last; nothing in the workbook is touched. */
import type { Sentence } from '../../messages';
import { DECREE_PAGE, tablesHtml, tablesText, type WordInput } from '../../tables';
import type { Found } from '../session/session';
import { annexHeading, groupTables } from './group-tables';
import { styleOf } from './style-of-options';
import type { TableOptions } from './table-options';

/** What was asked for; or the sentence that says why not; null where nothing could be ranked. */
export type ForWord<Made> = { readonly made: Made } | { readonly refusal: Sentence } | null;

function wordInput(found: Found, kind: 'tables' | 'annex' | 'decision'): ForWord<WordInput> {
  const { reading, scoreCells } = found;
  // An annex is one by its heading.
  const tableOptions: TableOptions = kind === 'annex' ? { ...found.tableOptions, annex: 'yes' } : found.tableOptions;
  if (reading === null || scoreCells === null) return null;
  const language = found.layout?.language ?? 'vi';
  const styled = styleOf(found);
  if ('refusal' in styled) return styled;
  const { style, extras } = styled;
  return { made: { tables: groupTables(found, { reading, scoreCells }, extras, tableOptions), annex: annexHeading(tableOptions, found, language), style, language } };
}

/** What goes on the clipboard, by its MIME type. */
export function tablesForClipboard(found: Found): ForWord<Readonly<Record<string, string>>> {
  const input = wordInput(found, 'tables');
  return input === null || 'refusal' in input ? input : { made: { 'text/html': tablesHtml(input.made), 'text/plain': tablesText(input.made) } };
}

/** A .docx file with the tables as annex, or inside the draft of a decision. */
export async function tablesAsDocx(found: Found, kind: 'annex' | 'decision'): Promise<ForWord<Uint8Array>> {
  const input = wordInput(found, kind);
  if (input === null || 'refusal' in input) return input;
  const { tablesDocx } = await import(/* webpackChunkName: "word" */ '../../word');
  return { made: await tablesDocx({ ...input.made, page: DECREE_PAGE, kind }) };
}

/** Excel on Mac drops what a pane downloads, without a word (OfficeDev/office-js #2700). */
export function canDownload(): boolean {
  return Office.context.platform !== Office.PlatformType.Mac;
}
