/** Means and counts that the sheet states, in rows below the units and in texts: each must be that of all units or of a group. */
import { numberIn } from '../../evidence/column-profile';
import { cellText, foldHeader } from '../../text/cell-text';
import { decimalsOfNumberFormat } from '../../text/number-format';
import { readNumberText } from '../../text/number-text';
import { columnsOf, type StatementFinding } from '../finding';
import { outsideRows, outsideTexts } from '../outside-texts';
import { unitNumbers, type ProofTable } from '../proof-table';
import { ownDecimals } from '../totals/number-cells';
import { figuresOf, groupAt, type Figures } from './group-figures';

export interface StatementsChecked {
  readonly means: number;
  readonly counts: number;
  readonly findings: readonly StatementFinding[];
}

const MEAN_LABEL = /^(?:diem |gia tri |muc )?(?:trung binh|binh quan|average|mean)\b(?! kha)/u;
const MEAN_TEXT = /(?:trung bình|bình quân|average|mean)(?![^\d]*(?:xếp loại|năm trước|kỳ trước))[^\d;.]{0,40}?(\d{1,4}(?:[.,]\d+)?)(?!\d)/iu;
const COUNT_TEXT = /(?<![\d.,/])(\d{1,6})\s*(?:đơn vị|cơ quan|units\b|agencies\b)/iu;
/** Numbers of some units only. */
const OF_SOME = /dẫn đầu|đứng đầu|cao nhất|thấp nhất|tăng|giảm|đạt|xếp loại|loại|top|trên|dưới|không|chưa|best|first|last|rated|without/iu;
/** A title or a sentence of law names other things. */
const MOST_LETTERS = 120;

export function* checkStatements(table: ProofTable): Generator<void, StatementsChecked> {
  const figures = figuresOf(table, table.reading.units.scores);
  yield;
  const findings: StatementFinding[] = [];
  let means = 0;
  let counts = 0;
  const columns = [table.layout.scoreColumn, ...table.layout.evidence.numberColumns.filter((column) => column !== table.layout.scoreColumn)];
  const inRows = meansInRows(table);
  for (const [at, column] of inRows.length === 0 ? [] : columns.entries()) {
    const own = at === 0 ? figures : figuresOf(table, unitNumbers(table, column));
    for (const row of inRows) {
      const value = numberIn(table.cells.at(row, column));
      if (Number.isNaN(value)) continue;
      means += 1;
      const format = table.cells.column(column).format(row) ?? 'General';
      const decimals = decimalsOfNumberFormat(format) ?? ownDecimals(value);
      if (own.some(({ mean }) => isMeanOf(mean, value, decimals))) continue;
      // Of all units or of the group above: whichever comes nearer.
      const miss = (mean: number): number => (Number.isNaN(mean) ? Number.POSITIVE_INFINITY : Math.abs(mean - value));
      const [expected = Number.NaN] = [own[groupAt(table, row)]?.mean ?? Number.NaN, own[0]?.mean ?? Number.NaN].sort((one, other) => miss(one) - miss(other));
      if (Number.isNaN(expected)) continue;
      findings.push(differs('mean-differs', { cell: { row, column }, found: value, expected: Number(expected.toFixed(Math.min(10, decimals))) }));
    }
    yield;
  }
  for (const { row, column, text } of outsideTexts(table)) {
    if (text.length > MOST_LETTERS) continue;
    const mean = meanIn(text, figures);
    if (mean !== null) {
      means += 1;
      if (!figures.some((each) => isMeanOf(each.mean, mean.value, mean.decimals))) {
        findings.push(differs('mean-differs', { cell: { row, column }, found: mean.value, expected: Number((figures[0]?.mean ?? 0).toFixed(mean.decimals)) }));
      }
    }
    const count = countIn(text);
    if (count === null) continue;
    counts += 1;
    const group = groupAt(table, row);
    const isHeading = table.reading.sectionRows.includes(row);
    const sets = isHeading ? figures.slice(group, group + 1) : figures;
    if (!sets.some((each) => each.count === count || each.scored === count)) {
      findings.push(differs('count-differs', { cell: { row, column }, found: count, expected: (isHeading ? figures[group] : figures[0])?.count ?? 0 }));
    }
  }
  return { means, counts, findings };
}

function differs(code: StatementFinding['code'], cell: { readonly cell: { readonly row: number; readonly column: number }; readonly found: number; readonly expected: number }): StatementFinding {
  return { code, cause: 'arithmetic', weight: 'error', ...columnsOf([cell]), units: [] };
}

/** Rows whose label says that they are means. */
function meansInRows(table: ProofTable): number[] {
  const { layout, cells } = table;
  return outsideRows(table).filter((row) => {
    if (Number.isNaN(numberIn(cells.at(row, layout.scoreColumn)))) return false;
    for (let column = layout.firstColumn; column < layout.scoreColumn; column += 1) if (MEAN_LABEL.test(foldHeader(cellText(cells.at(row, column))))) return true;
    return false;
  });
}

/** True where the mean, told with so many decimals, is the value; either way of rounding a half will do. */
function isMeanOf(mean: number, value: number, decimals: number): boolean {
  return Math.abs(mean - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

function meanIn(text: string, [all]: readonly Figures[]): { readonly value: number; readonly decimals: number } | null {
  const found = MEAN_TEXT.exec(text)?.[1];
  const read = found === undefined ? null : readNumberText(found, { decimalSign: found.includes(',') ? ',' : '.', typicalScore: all?.mean ?? null });
  if (read?.kind !== 'number' || all === undefined || Number.isNaN(all.mean)) return null;
  // Years and numbers of other things are no means of these scores.
  return read.value > all.mean * 2 || read.value < all.mean / 2 ? null : { value: read.value, decimals: read.decimals };
}

function countIn(text: string): number | null {
  const found = COUNT_TEXT.exec(text)?.[1];
  return found === undefined || OF_SOME.test(text) ? null : Number(found);
}
