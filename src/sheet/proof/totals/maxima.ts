/** Scores beyond what their column allows: above its maximum, or below nothing where nothing is deducted. */
import { columnsOf, type TotalFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';
import { foldHeader } from '../../text/cell-text';
import type { NumberCells } from './number-cells';
import { saidMaxima } from './said-numbers';

const DEDUCTS = /\b(?:tru|phat|penalt(?:y|ies)|deductions?|minus)\b/u;

export function checkMaxima(table: ProofTable, criteria: readonly NumberCells[]): TotalFinding[] {
  const maxima = saidMaxima(table, criteria.map(({ column }) => column));
  const { headers, firstColumn } = table.layout;
  return criteria.flatMap(({ column, values }): TotalFinding[] => {
    const maximum = maxima?.get(column) ?? Number.POSITIVE_INFINITY;
    const findings: TotalFinding[] = [];
    const hasNegatives = DEDUCTS.test(foldHeader(headers[column - firstColumn] ?? '')) || values.every((value) => Number.isNaN(value) || value <= 0);
    values.forEach((value, unit) => {
      const cells = (expected: number): ReturnType<typeof columnsOf> => columnsOf([{ cell: placeOf(table, unit, column), found: value, expected }]);
      if (value > maximum) findings.push({ code: 'total-above-maximum', cause: 'above-maximum', weight: 'error', ...cells(maximum), units: [nameOf(table, unit)] });
      if (value < 0 && !hasNegatives) findings.push({ code: 'total-negative', cause: 'negative', weight: 'error', ...cells(-value), units: [nameOf(table, unit)] });
    });
    return findings;
  });
}
