/**
 * What one run overwrote, as data that survives: it is kept in the workbook's settings under one key, newest first, so that Restore works
 * after the pane was reloaded and after the file was opened again. The settings of a workbook hold about 2 MB in all
 * (OfficeDev/office-js #621; users saw errors from 1 MB on, #3957): older records make room for newer ones, and a record that alone is too
 * large lives in memory until the add-in is closed.
 *
 * The records hold only cells that the add-in overwrote: ranks, no scores, no names.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { TablesUndo } from '../tables/undo/tables-record';
import type { CellContent, TargetColumn } from './target-column';

/** The key in the workbook's settings. */
export const RESTORE_KEY = 'xephang.restore';

/** The most characters that all records together take in the workbook. */
const STORED_CHARACTERS = 900_000;

export interface RestorePart {
  readonly sheetId: string;
  readonly sheetName: string;
  /** What was there; also tells which cells, and the width of the column. */
  readonly before: Pick<TargetColumn, 'column' | 'top' | 'rowCount' | 'plain' | 'columnWidth' | 'contents' | 'numberFormats' | 'table'>;
  /** What was written, a row each, as `formulas` reads it back; null: not touched. */
  readonly written: readonly (CellContent | null)[];
}

/** One run: one stretch of a column for Compute ranks, several where functions were replaced; none, but `tables`, where tables were inserted. */
export interface RestoreRecord {
  readonly parts: readonly RestorePart[];
  readonly tables?: TablesUndo;
}

/** A record as one line of text: deflated JSON in base 64. */
export function encodeRecord(record: RestoreRecord): string {
  const packed = deflateSync(strToU8(JSON.stringify(record)), { level: 6 });
  let binary = '';
  for (let i = 0; i < packed.length; i += 0x8000) binary += String.fromCharCode(...packed.subarray(i, i + 0x8000));
  return btoa(binary);
}

/** The record of a line that `encodeRecord` made; null where the line is damaged (another program wrote the setting). */
export function decodeRecord(line: string): RestoreRecord | null {
  try {
    const packed = Uint8Array.from(atob(line), (character) => character.charCodeAt(0));
    const record: unknown = JSON.parse(strFromU8(inflateSync(packed)));
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/** The lines to keep in the workbook: the newest that fit. A line that is too large by itself is left out with all older ones. */
export function linesThatFit(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let characters = 0;
  for (const line of lines) {
    characters += line.length;
    if (characters > STORED_CHARACTERS) break;
    kept.push(line);
  }
  return kept;
}

/** The lines held by the setting's value, newest first. */
export function storedLines(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((line): line is string => typeof line === 'string') : [];
}

function isRecord(value: unknown): value is RestoreRecord {
  return typeof value === 'object' && value !== null && 'parts' in value && Array.isArray(value.parts) && value.parts.every(isPart);
}

function isPart(value: unknown): value is RestorePart {
  if (typeof value !== 'object' || value === null || !('before' in value) || !('written' in value)) return false;
  const { before, written } = value;
  return typeof before === 'object' && before !== null && 'column' in before && 'top' in before && Array.isArray(written);
}
