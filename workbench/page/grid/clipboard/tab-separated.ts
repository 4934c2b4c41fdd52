/**
 * Cells as text on the clipboard: fields between tabs, rows between line breaks. Excel quotes a field that holds a tab, a line break or a
 * quote that begins it, and doubles the quotes inside; it reads such fields back as one cell.
 */

/** @example tabSeparated([['a', 'b\nc']]) // 'a\t"b\nc"\r\n' */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((fields) => `${fields.map(quoted).join('\t')}\r\n`).join('');
}

function quoted(field: string): string {
  return /[\t\r\n]|^"/.test(field) ? `"${field.replaceAll('"', '""').replaceAll('\r\n', '\n')}"` : field;
}

/**
 * The fields of a pasted text, row by row. A quote counts only as the first character of a field and only where another one ends the field;
 * otherwise it is text, as the quotes of a written sentence are. The line break at the end makes no row.
 *
 * @example fieldsOf('STT\tTên\r\n1\t"Sở\nNội vụ"') // [['STT', 'Tên'], ['1', 'Sở\nNội vụ']]
 */
export function fieldsOf(text: string): string[][] {
  const rows: string[][] = [];
  let fields: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { field, end } = quotedField(text, at) ?? plainField(text, at);
    fields.push(field);
    if (text[end] === '\t') {
      at = end + 1;
      // A tab at the very end is followed by an empty field.
      if (at === text.length) fields.push('');
      continue;
    }
    rows.push(fields);
    fields = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return fields.length > 0 ? [...rows, fields] : rows;
}

interface Field {
  readonly field: string;
  /** Of the separator behind it. */
  readonly end: number;
}

/** A run of no quotes, or doubled ones, between quotes and before a separator or the end. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;

function quotedField(text: string, at: number): Field | null {
  if (text[at] !== '"') return null;
  QUOTED.lastIndex = at;
  const match = QUOTED.exec(text);
  return match === null ? null : { field: (match[1] ?? '').replaceAll('""', '"').replaceAll('\r\n', '\n'), end: QUOTED.lastIndex };
}

const PLAIN = /[^\t\r\n]*/y;

function plainField(text: string, at: number): Field {
  PLAIN.lastIndex = at;
  const field = PLAIN.exec(text)?.[0] ?? '';
  return { field, end: at + field.length };
}
