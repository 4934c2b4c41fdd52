/** Serial numbers: each is one more than the one before, or begins again with a group. */
import { numberIn } from '../../evidence/column-profile';
import { columnsOf, type RowFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';

export interface SerialsChecked {
  readonly count: number;
  readonly findings: readonly RowFinding[];
}

/** More numbers out of step than this share are an order of their own: the list was sorted after it was numbered. */
const OUT_OF_STEP = 0.2;
const FEW = 2;
/** A list that begins with a greater number goes on with that of another sheet. */
const NEAR_THE_FIRST = 3;

/** Serials of the units; 0 for none. They were read before anyone chose which rows are units. */
function serialsOf({ reading: { listed, units } }: ProofTable): Float64Array {
  const byRow = new Map(Array.from(listed.rows, (row, at) => [row, listed.serials[at] ?? 0]));
  return Float64Array.from(units.rows, (row) => byRow.get(row) ?? 0);
}

/** The last number of rows between two units that count on: a row without a name, or one that was left out, has a number as well. */
function lastBetween({ reading: { units }, cells }: ProofTable, { column, after, until, before }: { readonly column: number; readonly after: number | undefined; readonly until: number; readonly before: number }): number {
  let last = before;
  const from = after === undefined ? (units.rows[until] ?? 0) : (units.rows[after] ?? 0) + 1;
  for (let row = from; row < (units.rows[until] ?? 0); row += 1) if (numberIn(cells.at(row, column)) === last + 1) last += 1;
  return last;
}

export function checkSerials(table: ProofTable): SerialsChecked {
  const column = table.layout.serialColumn;
  if (column === null) return { count: 0, findings: [] };
  const serials = serialsOf(table);
  const { groups } = table.reading.units;
  const numbered = Array.from(serials, (_, unit) => unit).filter((unit) => (serials[unit] ?? 0) > 0);
  const findings: RowFinding[] = [];
  let before = 0;
  numbered.forEach((unit, at) => {
    const serial = serials[unit] ?? 0;
    const isFirst = at === 0 || groups[unit] !== groups[numbered[at - 1] ?? 0];
    before = lastBetween(table, { column, after: numbered[at - 1], until: unit, before });
    // A group goes on with the numbers of the one before, or begins again at 1.
    const expected = isFirst && serial <= before ? 1 : before + 1;
    const next = serials[numbered[at + 1] ?? -1];
    const cell = { cell: placeOf(table, unit, column), found: serial, expected };
    if (serial === expected || (at === 0 && serial > NEAR_THE_FIRST)) before = serial;
    else if (next === expected + 1) {
      findings.push({ code: 'serial-slip', cause: 'typing', weight: 'error', ...columnsOf([cell]), units: [nameOf(table, unit)] });
      before = expected;
    } else {
      findings.push(
        serial > expected
          ? { code: 'serial-skips', cause: 'number-missing', weight: 'error', ...columnsOf([cell]), units: [] }
          : { code: 'serial-repeats', cause: 'number-repeated', weight: 'error', ...columnsOf([cell]), units: [] },
      );
      before = serial;
    }
  });
  const isSorted = findings.length > Math.max(FEW, numbered.length * OUT_OF_STEP);
  return { count: isSorted ? 0 : numbered.length, findings: isSorted ? [] : findings };
}
