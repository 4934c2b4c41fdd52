/**
 * Which tables the add-in has made, kept in the workbook's settings as `xephang.tables`. Each table has a defined name over its cells: Excel moves the
 * name with them, so a table is found again wherever rows were inserted, sheets renamed or the file saved in between. What a person may not
 * have changed is told by a checksum. There is nothing personal in it: no unit, no score.
 */
import type { BlockParts } from '../../../tables';

/** The setting, without its prefix. */
export const TABLES_SETTING = 'tables';

/** Where tables were put: all on a new sheet, each on a new sheet of its own, or at the selected cell of a sheet that was there. */
export type Where = 'new-sheet' | 'sheet-per-group' | 'selected-cell';

export interface MadeTable {
  /** The defined name over the table's cells. */
  readonly name: string;
  readonly parts: BlockParts;
  /** Of what was written: a table that was edited since has another. */
  readonly checksum: number;
}

/** The tables of one sheet of scores, as they were made together. */
export interface MadeTables {
  readonly sourceId: string;
  readonly sourceName: string;
  readonly where: Where;
  /** Of the groups' names in their order, and of the style: other groups and other columns are other tables. */
  readonly groups: number;
  readonly tables: readonly MadeTable[];
}

export function encodeMadeTables(made: readonly MadeTables[]): string | null {
  return made.length === 0 ? null : JSON.stringify(made);
}

/** What the setting says; nothing where another program wrote something else there. */
export function decodeMadeTables(text: string | undefined): MadeTables[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isMadeTables) : [];
  } catch {
    return [];
  }
}

function isMadeTables(value: unknown): value is MadeTables {
  if (typeof value !== 'object' || value === null || !('tables' in value) || !('where' in value) || !('sourceId' in value) || !('groups' in value)) return false;
  return Array.isArray(value.tables) && value.tables.every(isMadeTable);
}

function isMadeTable(value: unknown): value is MadeTable {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'parts' in value && 'checksum' in value;
}

const NAME = 'XepHang_Tables_';

/** Defined names that no table of the workbook has yet. Names are compared without regard to case. */
export function freeTableNames(count: number, taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `${NAME}${String(number)}`;
    if (!used.has(name.toLowerCase())) names.push(name);
  }
  return names;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, over the texts' UTF-16 units with a mark between them. */
export function checksum(texts: Iterable<string | number | boolean>): number {
  let hash = OFFSET;
  const mix = (unit: number): void => {
    hash = Math.imul(hash ^ unit, PRIME);
  };
  for (const text of texts) {
    const read = `${typeof text === 'number' ? 'n' : 's'}${String(text)}`;
    for (let i = 0; i < read.length; i += 1) mix(read.charCodeAt(i));
    mix(0x1f);
  }
  return hash >>> 0;
}
