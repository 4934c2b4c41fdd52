/**
 * What the host's calculation costs: columns of formulas entered, calculated, and calculated again after one edit. The bounds are on growth
 * from 10,000 to 100,000 formulas, which no machine changes much: bookkeeping must stay far from quadratic (which would be 100), also where every formula
 * follows the same range, or a range of its own.
 */
import { Calculation } from '../workbench/calculation/calculation';
import { newWorkbook } from '../workbench/engine/open';
import type { Report } from './report';

const SMALL = 10_000;
const LARGE = 100_000;
const MOST_GROWTH = 20;

interface Shape {
  readonly name: string;
  /** The formula of a row, counted from 1, beside scores in A1 and below. */
  readonly formula: (row: number, count: number) => string;
  /** The result in the last row. */
  readonly last: (scores: readonly number[]) => number;
}

const SHAPES: readonly Shape[] = [
  { name: 'a formula over its own row', formula: (row) => `=A${String(row)}*2+1`, last: (scores) => (scores.at(-1) ?? 0) * 2 + 1 },
  {
    name: 'RANK over one range',
    formula: (row, count) => `=RANK(A${String(row)},$A$1:$A$${String(count)})`,
    last: (scores) => 1 + scores.filter((score) => score > (scores.at(-1) ?? 0)).length,
  },
  {
    name: 'a chain, each formula over the one above',
    formula: (row) => (row === 1 ? '=A1' : `=B${String(row - 1)}+A${String(row)}`),
    last: (scores) => scores.reduce((sum, score) => sum + score, 0),
  },
  {
    name: 'the first and last of a growing range',
    formula: (row) => `=INDEX($A$1:A${String(row)},1)+A${String(row)}`,
    last: (scores) => (scores[0] ?? 0) + (scores.at(-1) ?? 0),
  },
];

interface Times {
  readonly enter: number;
  readonly calculate: number;
  readonly edit: number;
}

export function benchCalculation(report: Report): void {
  report.section(`Formulas in the host, ${LARGE.toLocaleString('en')} in a column`);
  for (const shape of SHAPES) {
    const small = best(shape, SMALL, report);
    const large = best(shape, LARGE, report);
    report.note(`${shape.name}: entered in ${milliseconds(large.enter)}, calculated in ${milliseconds(large.calculate)}, after one edit in ${milliseconds(large.edit)}`);
    report.target({ what: `growth of both from ${SMALL.toLocaleString('en')}`, measured: (large.enter + large.calculate) / (small.enter + small.calculate), bound: { atMost: MOST_GROWTH }, unit: 'x' });
  }
}

/** The shortest times of three runs: what else the machine does only adds to them. */
function best(shape: Shape, count: number, report: Report): Times {
  const runs = [1, 2, 3].map(() => measure(shape, count, report));
  const least = (part: keyof Times): number => Math.min(...runs.map((run) => run[part]));
  return { enter: least('enter'), calculate: least('calculate'), edit: least('edit') };
}

function measure(shape: Shape, count: number, report: Report): Times {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  const calculation = new Calculation(workbook);
  const scores = Array.from({ length: count }, (_, row) => ((row * 7919) % 9973) / 100);
  scores.forEach((score, row) => {
    sheet.setValue(row, 0, score);
    sheet.setFormula(row, 1, shape.formula(row + 1, count), null);
  });
  const enter = timed(() => calculation.cellsChanged(sheet, { top: 0, left: 0, rowCount: count, columnCount: 2 }));
  const calculate = timed(() => calculation.recalculate());
  verifyLast(shape, { scores, result: sheet.value(count - 1, 1) }, report);

  scores[0] = 1000;
  sheet.setValue(0, 0, 1000);
  const edit = timed(() => {
    calculation.cellsChanged(sheet, { top: 0, left: 0, rowCount: 1, columnCount: 1 });
    calculation.recalculate();
  });
  verifyLast(shape, { scores, result: sheet.value(count - 1, 1) }, report);
  return { enter, calculate, edit };
}

function verifyLast(shape: Shape, { scores, result }: { readonly scores: readonly number[]; readonly result: unknown }, report: Report): void {
  const right = typeof result === 'number' && Math.abs(result - shape.last(scores)) <= 1e-6;
  report.verify(`${shape.name}: the result in the last row`, right ? 'right' : 'wrong');
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function milliseconds(time: number): string {
  return `${Math.round(time).toLocaleString('en')} ms`;
}
