/** Pasted text drawn in a test: one cell a line, `⇥` a tab, `␣` a no-break space; a line that is a JavaScript number is a number. And the table that it makes, as text. */
import type { CellValue, ColumnCells } from '../../../src/sheet';
import type { Part, PastedTable } from '../../../src/sheet';
import { findPasted } from '../../../src/sheet/pasted';

function cellOf(line: string): CellValue {
  return /^-?\d+(?:\.\d+)?$/u.test(line) ? Number(line) : line.replaceAll('⇥', '\t').replaceAll('␣', '\u00a0');
}

/** The drawing as column A. Its first and last line are left out. */
export function drawnText(drawing: string): ColumnCells {
  const values = drawing.replace(/^\n/u, '').replace(/\n *$/u, '').split('\n').map(cellOf);
  return { column: 0, top: 0, values, numberFormats: values.map(() => 'General') };
}

function partText(part: Part): string {
  return typeof part === 'string' ? part : part.numberFormat === 'General' ? String(part.value) : `${part.value} as ${part.numberFormat}`;
}

/** The rows of a table, `|` between parts; texts as they are, numbers with their format. */
export function tableText({ rows }: PastedTable): string[] {
  return rows.map(({ parts }) => parts.map(partText).join(' | ').replace(/(?: \| )+$/u, ''));
}

/** The table of a drawing. @throws {Error} where it makes none */
export function pastedTable(drawing: string): PastedTable {
  const table = findPasted(drawnText(drawing));
  if (table === null) throw new Error('The text makes no table');
  return table;
}

/** The unclear lines, each with its row on the sheet, from 1. */
export function unclearText({ unclear }: PastedTable): string[] {
  return unclear.map(({ row, text }) => `${row + 1}: ${text}`);
}
