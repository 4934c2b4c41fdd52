/** Scores beyond what their column allows: above its maximum, or below nothing where nothing is deducted. */
import { columnsOf, type TotalFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';
import { foldHeader } from '../../text/cell-text';
import type { NumberCells } from './number-cells';
import { saidMaxima } from './said-numbers';

const DEDUCTS = /\b(?:tru|phat|penalt(?:y|ies)|deductions?|minus)\b/u;

export function* checkMaxima(table: ProofTable, criteria: readonly NumberCells[]): Generator<void, TotalFinding[]> {
  const maxima = saidMaxima(table, criteria.map(({ column }) => column));
  const findings: TotalFinding[] = [];
  for (const { column, values } of criteria) {
    const maximum = maxima?.get(column) ?? Number.POSITIVE_INFINITY;
    const least = hasNegatives(table, column, values) ? Number.NEGATIVE_INFINITY : 0;
    for (let unit = 0; unit < values.length; unit += 1) {
      const value = values[unit] ?? Number.NaN;
      if (value > maximum) findings.push({ code: 'total-above-maximum', cause: 'above-maximum', weight: 'error', ...cellsOf(table, unit, { column, found: value, expected: maximum }) });
      else if (value < least) findings.push({ code: 'total-negative', cause: 'negative', weight: 'error', ...cellsOf(table, unit, { column, found: value, expected: -value }) });
    }
    yield;
  }
  return findings;
}

/** Deductions are, by their words or all of them. */
function hasNegatives({ layout: { headers, firstColumn } }: ProofTable, column: number, values: Float64Array): boolean {
  return DEDUCTS.test(foldHeader(headers[column - firstColumn] ?? '')) || values.every((value) => Number.isNaN(value) || value <= 0);
}

function cellsOf(table: ProofTable, unit: number, { column, found, expected }: { readonly column: number; readonly found: number; readonly expected: number }): Pick<TotalFinding, 'cells' | 'found' | 'expected' | 'units'> {
  return { ...columnsOf([{ cell: placeOf(table, unit, column), found, expected }]), units: [nameOf(table, unit)] };
}
