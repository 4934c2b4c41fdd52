/** What a person does between the add-in's actions, read from its text: `C7=90`, `insert column C`, `sort A6:D25 by D desc` … */

import type { Area } from '../../engine/port';
import { columnIndex, parseAddress } from '../../objects/addresses/a1';
import { WrongUsage } from '../command/wrong-usage';

/** A change of the workbook. Where `sheet` is null the one in front is meant. */
export type WorkbookEdit =
  | { readonly kind: 'type'; readonly sheet: string | null; readonly area: Area; readonly text: string }
  | { readonly kind: 'insert' | 'delete'; readonly sheet: string | null; readonly area: Area; readonly what: 'rows' | 'columns' }
  | {
      readonly kind: 'sort';
      readonly sheet: string | null;
      readonly area: Area;
      readonly column: number;
      readonly order: 'ascending' | 'descending';
    }
  | { readonly kind: 'protect' | 'unprotect'; readonly sheet: string | null }
  | { readonly kind: 'add-sheet'; readonly sheet: null; readonly name: string }
  | { readonly kind: 'rename-sheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'delete-sheet'; readonly sheet: string };

/** Beside these: to select cells, to save, close and open again, to get the network back. */
export type PersonEdit =
  | WorkbookEdit
  | { readonly kind: 'select'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'online' };

const KNOWN =
  "'C7=90', 'insert column C', 'insert row 10', 'delete column D', 'delete row 12', 'sort A6:D25 by D', " +
  "'add sheet NAME', 'rename sheet A to B', 'delete sheet NAME', 'protect', 'unprotect', 'select C7', 'reopen', 'online'";

type Reader = (parts: readonly string[]) => PersonEdit | null;

/** The first that fits is meant. A name with ` to ` in it stands in quotes. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^((?:'(?:[^']|'')+'!|[^'!=]+!)?[A-Za-z]{1,3}\d+)=([^]*)$/,
    ([cell = '', text = '']) => at(cell, ({ sheet, area }) => ({ kind: 'type', sheet, area, text })),
  ],
  [
    /^(insert|delete) (column|row)s? (.+)$/,
    ([way, line, place = '']) => readLines(way === 'insert' ? 'insert' : 'delete', line === 'row' ? 'rows' : 'columns', place),
  ],
  [
    /^sort (.+) by ([A-Za-z]{1,3})( desc)?$/,
    ([place = '', letters = '', descending]) => readSort(place, letters, descending === undefined ? 'ascending' : 'descending'),
  ],
  [/^add sheet (.+)$/, ([name = '']) => ({ kind: 'add-sheet', sheet: null, name: unquoted(name) })],
  [
    /^rename sheet ('(?:[^']|'')+'|.+?) to (.+)$/,
    ([sheet = '', name = '']) => ({ kind: 'rename-sheet', sheet: unquoted(sheet), name: unquoted(name) }),
  ],
  [/^delete sheet (.+)$/, ([sheet = '']) => ({ kind: 'delete-sheet', sheet: unquoted(sheet) })],
  [
    /^(protect|unprotect)(?: (.+))?$/,
    ([kind, sheet]) => ({ kind: kind === 'protect' ? kind : 'unprotect', sheet: sheet === undefined ? null : unquoted(sheet) }),
  ],
  [/^select (.+)$/, ([place = '']) => at(place, ({ sheet, area }) => ({ kind: 'select', sheet, area }))],
  [/^(reopen|online)$/, ([kind]) => (kind === 'reopen' ? { kind } : { kind: 'online' })],
];

/** @throws {WrongUsage} with what can be written */
export function readPersonEdit(text: string): PersonEdit {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(text);
    const edit = found === null ? null : read(found.slice(1));
    if (edit !== null) return edit;
  }
  throw new WrongUsage(`--edit knows ${KNOWN}; not ${text}`);
}

export function isWorkbookEdit(edit: PersonEdit): edit is WorkbookEdit {
  return edit.kind !== 'select' && edit.kind !== 'reopen' && edit.kind !== 'online';
}

interface Place {
  readonly sheet: string | null;
  readonly area: Area;
}

function at(address: string, edit: (place: Place) => PersonEdit): PersonEdit | null {
  const parsed = parseAddress(address);
  return parsed === null ? null : edit({ sheet: parsed.sheetName, area: parsed.area });
}

/** `C`, `C:D`, `Sheet!10`: whole rows or columns. */
function readLines(kind: 'insert' | 'delete', what: 'rows' | 'columns', place: string): PersonEdit | null {
  const lines = /^(.*!)?([^!]+)$/.exec(place);
  const [, sheetPart = '', line = ''] = lines ?? [];
  if (!(what === 'rows' ? /^\d+(?::\d+)?$/ : /^[A-Za-z]+(?::[A-Za-z]+)?$/).test(line)) return null;
  return at(sheetPart + (line.includes(':') ? line : `${line}:${line}`), ({ sheet, area }) => ({ kind, sheet, area, what }));
}

function readSort(place: string, letters: string, order: 'ascending' | 'descending'): PersonEdit | null {
  const column = columnIndex(letters);
  return at(place, ({ sheet, area }) => {
    if (column === null || column < area.left || column >= area.left + area.columnCount)
      throw new WrongUsage(`--edit sort ${place} by ${letters}: name a column of these cells`);
    return { kind: 'sort', sheet, area, column, order };
  });
}

/** `'Khối xã'` and `Khối xã` name the same sheet. */
function unquoted(name: string): string {
  return /^'.+'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}
