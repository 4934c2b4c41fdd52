/** The ranks that a decision published, and how a saved workbook compares with them. */

import type { SheetModel } from '../engine/port';

export interface PublishedUnit {
  readonly group: string;
  readonly unit: string;
  readonly score: number;
  readonly rank: number;
}

/** Reads the columns group, unit, score and published_rank of tab-separated text. @throws {RangeError} for a line that is not of this form */
export function readPublishedRanks(tsv: string): readonly PublishedUnit[] {
  const [head = '', ...lines] = tsv.trim().split(/\r?\n/);
  const columns = head.split('\t');
  const field = (cells: readonly string[], name: string): string => {
    const cell = cells[columns.indexOf(name)];
    if (cell === undefined || cell === '') throw new RangeError(`The published ranks have a line without ${name}: ${cells.join(' | ')}`);
    return cell;
  };
  return lines.map((line) => {
    const cells = line.split('\t');
    const [score, rank] = [Number(field(cells, 'score')), Number(field(cells, 'published_rank'))];
    if (!Number.isFinite(score) || !Number.isFinite(rank)) throw new RangeError(`The published ranks have a line without numbers: ${line}`);
    return { group: field(cells, 'group'), unit: field(cells, 'unit'), score, rank };
  });
}

export interface Comparison {
  readonly agreeing: number;
  /** Units whose cell holds another rank than was published, or that are nowhere on the sheet. */
  readonly differing: readonly { readonly unit: string; readonly published: number; readonly found: string }[];
}

/** Looks each unit's name up on the sheet, and the rank in a column of its row. */
export function compareRanks(sheet: SheetModel, rankColumn: number, published: readonly PublishedUnit[]): Comparison {
  const rows = rowsByText(sheet);
  const differing = published.flatMap(({ unit, rank }) => {
    const row = rows.get(normalized(unit));
    const value = row === undefined ? null : sheet.value(row, rankColumn);
    return value === rank ? [] : [{ unit, published: rank, found: row === undefined ? 'not on the sheet' : JSON.stringify(value) }];
  });
  return { agreeing: published.length - differing.length, differing };
}

function rowsByText(sheet: SheetModel): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const used = sheet.usedArea({ valuesOnly: true });
  if (used === null) return rows;
  for (let row = used.top; row < used.top + used.rowCount; row += 1) {
    for (let column = used.left; column < used.left + used.columnCount; column += 1) {
      const value = sheet.value(row, column);
      if (typeof value === 'string' && !rows.has(normalized(value))) rows.set(normalized(value), row);
    }
  }
  return rows;
}

function normalized(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
