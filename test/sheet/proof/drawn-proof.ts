/** Proofs of drawn sheets, and findings as lines of text: `code cause [units] cells: found → expected`. */
import { formatA1, proofread, readGrid, type CellValue, type Finding, type Grid, type Proof, type ProofOptions, type TableOptions } from '../../../src/sheet';
import { SheetCells } from '../../../src/sheet/evidence/sheet-cells';
import { drawnSheet, gridOf, type DrawnOptions } from '../drawn-sheet';

const AS_FOUND: TableOptions = { columns: {}, choices: [], decimals: 'auto' };

export interface GridOptions extends ProofOptions {
  /** How the grid is to be read; as found where omitted. */
  readonly reading?: Partial<TableOptions>;
}

/** Proofreads a grid that is the whole sheet; null where a question must be answered first. */
export function proofIfRead(grid: Grid, options: GridOptions = {}): Proof | null {
  const read = readGrid(grid, { ...AS_FOUND, ...options.reading });
  if (read.status !== 'read') return null;
  const columns = new Map(
    Array.from({ length: grid.columnCount }, (_, at) => [
      grid.left + at,
      { column: grid.left + at, top: grid.top, values: grid.values.map((row) => row[at] ?? ''), numberFormats: grid.numberFormats.map((row) => row[at] ?? 'General') },
    ]),
  );
  return proofread({ layout: read.layout, reading: read.reading, cells: new SheetCells(grid, columns) }, options);
}

export function proofOfRows(rows: readonly (readonly CellValue[])[], options: DrawnOptions & GridOptions = {}): Proof {
  const proof = proofIfRead(gridOf(rows, options), options);
  if (proof === null) throw new Error('The sheet asks something first.');
  return proof;
}

export function proofOf(drawing: string, options: DrawnOptions & GridOptions = {}): Proof {
  return proofOfRows(drawnSheet(drawing, options).values, options);
}

export function findingText({ code, cause, also, cells, found, expected, units }: Finding): string {
  const shown = (value: string | number | null): string => (value === null ? '–' : String(value));
  const values = cells.slice(0, 6).map((cell, index) => `${formatA1(cell)} ${shown(found[index] ?? null)}→${shown(expected[index] ?? null)}`);
  const more = cells.length > 6 ? `, … ${cells.length}` : '';
  return `${code} ${cause}${also === undefined ? '' : ` or ${also.join(', ')}`} [${units.join(', ')}] ${values.join(', ')}${more}`;
}

export function findingsOf(proof: Proof): string[] {
  return proof.findings.map(findingText);
}
