/** The tables for Word: on the clipboard, or as a document. They are made of what was read last; nothing in the workbook is touched. */
import { DECREE_PAGE, tablesHtml, tablesText, type WordInput } from '../../tables';
import type { Found } from '../session';
import { annexHeading, groupTables } from './group-tables';
import { styleOf } from './style-of-options';

/** null where nothing could be ranked. */
function wordInput(found: Found): WordInput | null {
  const { reading, scoreCells, tableOptions } = found;
  if (reading === null || scoreCells === null) return null;
  const language = found.layout?.language ?? 'vi';
  return { tables: groupTables(found, { reading, scoreCells }, tableOptions), annex: annexHeading(tableOptions, found, language), style: styleOf(tableOptions), language };
}

/** What goes on the clipboard, by its MIME type; null where nothing could be ranked. */
export function tablesForClipboard(found: Found): Readonly<Record<string, string>> | null {
  const input = wordInput(found);
  return input === null ? null : { 'text/html': tablesHtml(input), 'text/plain': tablesText(input) };
}

/** A .docx file with the tables as annex, or inside the draft of a decision; null where nothing could be ranked. */
export async function tablesAsDocx(found: Found, kind: 'annex' | 'decision'): Promise<Uint8Array | null> {
  const input = wordInput(found);
  if (input === null) return null;
  const { tablesDocx } = await import(/* webpackChunkName: "word" */ '../../word');
  return tablesDocx({ ...input, page: DECREE_PAGE, kind });
}

/** Excel on Mac drops what a pane downloads, without a word (OfficeDev/office-js #2700). */
export function canDownload(): boolean {
  return Office.context.platform !== Office.PlatformType.Mac;
}
