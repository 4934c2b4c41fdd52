/** Maxima and weights that the sheet says: in a row of their own, or in the headers of the criteria. */
import { numberIn } from '../../evidence/column-profile';
import { cellText } from '../../text/cell-text';
import type { ProofTable } from '../proof-table';
import { rowSpeaksOf, type SaidOfColumns } from '../said-rows';


/** Numbers of a row by column. */
export type NumbersByColumn = ReadonlyMap<number, number>;

/** Rows that may say so: the header, those between it and the units, those that were left out, and those without a score. */
function rowsToAsk({ layout, reading }: ProofTable): number[] {
  const [first = layout.firstRow] = reading.units.rows;
  const from = layout.headerRows[0] ?? layout.firstRow;
  const above = Array.from({ length: Math.max(0, first - from) }, (_, at) => from + at);
  const unscored = Array.from(reading.units.rows).filter((_, unit) => Number.isNaN(reading.units.scores[unit]));
  return [...new Set([...above, ...reading.leftOut.map(({ row }) => row), ...unscored])];
}

function rowLabelled({ layout, cells, reading }: ProofTable, about: SaidOfColumns, columns: readonly number[]): NumbersByColumn | null {
  const [leftmost = layout.lastColumn] = columns;
  for (const row of rowsToAsk({ layout, cells, reading })) {
    const labels = Array.from({ length: Math.max(0, leftmost - layout.firstColumn) }, (_, at) => cellText(cells.at(row, layout.firstColumn + at)));
    if (!labels.some((label) => rowSpeaksOf(label) === about)) continue;
    const numbers = new Map(columns.flatMap((column) => {
      const number = numberIn(cells.at(row, column));
      return Number.isNaN(number) ? [] : [[column, number] as const];
    }));
    if (numbers.size * 2 > columns.length) return numbers;
  }
  return null;
}

/** `(20%)`, `20 %`. */
const PERCENT = /(\d+(?:[.,]\d+)?)\s*%/u;
/** `(tối đa 30)`, `(30 điểm)`, `max 30`. */
const MAXIMUM = /(?:tối đa|max(?:imum)?|out of)\D{0,8}(\d+(?:[.,]\d+)?)|\((\d+(?:[.,]\d+)?)\s*(?:điểm|đ|points?|pts|marks)\)/iu;

function numbersOfHeaders({ layout }: ProofTable, pattern: RegExp, columns: readonly number[]): NumbersByColumn | null {
  const numbers = new Map(columns.flatMap((column) => {
    const found = pattern.exec(layout.headers[column - layout.firstColumn] ?? '');
    const text = found?.[1] ?? found?.[2];
    return text === undefined ? [] : [[column, Number(text.replace(',', '.'))] as const];
  }));
  return numbers.size === columns.length && columns.length > 0 ? numbers : null;
}

/** The weights of the columns, with what they are divided by where that is known: per cent in headers, or a row. */
export function saidWeights(table: ProofTable, columns: readonly number[]): { readonly weights: NumbersByColumn; readonly divisor: number | null } | null {
  const row = rowLabelled(table, 'weights', columns);
  if (row !== null) return { weights: row, divisor: null };
  const headers = numbersOfHeaders(table, PERCENT, columns);
  return headers === null ? null : { weights: headers, divisor: 100 };
}

/** The greatest score of each column. */
export function saidMaxima(table: ProofTable, columns: readonly number[]): NumbersByColumn | null {
  return rowLabelled(table, 'maxima', columns) ?? numbersOfHeaders(table, MAXIMUM, columns);
}
