/**
 * The functions in cells as an add-in runs them: through the real Office.js, in the headless host. A clock is put around each function in
 * the page, so its own time is told apart from carrying arguments and results: out of the sheet, through Office.js, and back into cells.
 *
 * RANKS in the page is held to its target less what `carriage.ts` counts. What lies between formula and function is Office.js and the host, and no target.
 */
import { rankScores } from '../src/ranking';
import { newWorkbook } from '../workbench/engine/open';
import { requireBuiltAddin } from '../workbench/headless/addin/addin-build';
import { HeadlessExcel } from '../workbench/headless/headless-excel';
import { asColumn, carry } from './carriage';
import { bestTimes, rest, type Report } from './report';
import { scoreColumns, type ScoreColumn } from './score-columns';

const ROWS = 100_000;
const FILLED_DOWN = 5_000;
const REPETITIONS = 7;
/** These are short, and a busy machine adds to most of them. */
const REPETITIONS_OF_SHORT = 15;
const TIMES_CORE = 2;

/** Office.js sends results 50 ms after the first one, and not again within half a second. */
const BETWEEN_RUNS_MS = 700;

const MEASURED: ReadonlySet<string> = new Set(['many ties, at 2 decimals', 'all different, full precision']);

/** The functions of the page, each with a clock around it. The library keeps them in a field of its own. */
const CLOCK = `
  window.ownTime = 0;
  for (const [id, answer] of Object.entries(CustomFunctions._association.mappings)) {
    CustomFunctions.associate(id, (...args) => {
      const start = performance.now();
      try { return answer(...args); } finally { window.ownTime += performance.now() - start; }
    });
  }`;

export async function benchFunctionsRuntime(report: Report): Promise<void> {
  report.section(`RANKS on ${ROWS.toLocaleString('en')} scores, through Office.js in the headless host`);
  for (const column of scoreColumns(ROWS).filter(({ name }) => MEASURED.has(name))) await benchRanks(column, report);
  report.section(`RANK filled down over ${FILLED_DOWN.toLocaleString('en')} cells, through Office.js in the headless host`);
  await benchFilledDown(report);
}

interface RunTimes {
  /** From the formulas to their results. */
  readonly all: number;
  /** Of which in the functions. */
  readonly own: number;
}

async function benchRanks({ name, scores, options, decimals }: ScoreColumn, report: Report): Promise<void> {
  const cells = asColumn(scores);
  // Before the page and its sheet exist: there, both only take longer.
  const { core, carriage } = await bestTimes({ core: () => rankScores(scores, options), carriage: () => carry(cells) }, REPETITIONS_OF_SHORT);
  const excel = await open(scores);
  const formula = `=XEPHANG.RANKS(A1:A${ROWS},,"descending","standard"${decimals === 'all' ? '' : `,${decimals}`})`;
  try {
    const best = { all: Infinity, own: Infinity };
    for (let turn = 0; turn <= REPETITIONS; turn += 1) {
      const { all, own } = await run(excel, [formula]);
      // The first turn only warms up.
      if (turn > 0) Object.assign(best, { all: Math.min(all, best.all), own: Math.min(own, best.own) });
    }
    const expected = rankScores(scores, options);
    report.verify(`${name}: RANKS in cells differs from the core`, expected.every((rank, row) => excel.activeSheet.value(row, 1) === rank) ? 'right' : 'wrong');
    report.note(`${name}: ${best.all.toFixed(0)} ms from the formula to its spill, of which ${best.own.toFixed(1)} ms in RANKS and the rest between; the core ${core.toFixed(1)} ms, a plain loop over the cells ${carriage.toFixed(1)} ms`);
    report.note(`${name}: RANKS with its cells ${(best.own / core).toFixed(1)} x the core, with all that lies between ${(best.all / core).toFixed(0)} x`);
    report.target({ what: `${name}, RANKS in the page less its carriage, against the core`, measured: (best.own - carriage) / core, bound: { atMost: TIMES_CORE }, unit: 'x its time' });
  } finally {
    excel.close();
  }
}

async function benchFilledDown(report: Report): Promise<void> {
  const [column] = scoreColumns(FILLED_DOWN);
  if (column === undefined) throw new Error('There is a column of scores.');
  const excel = await open(column.scores);
  try {
    const { all, own } = await run(excel, Array.from(column.scores, (_, row) => `=XEPHANG.RANK(A${row + 1},$A$1:$A$${FILLED_DOWN})`));
    const expected = rankScores(column.scores, {});
    report.verify('RANK filled down differs from the core', expected.every((rank, row) => excel.activeSheet.value(row, 1) === rank) ? 'right' : 'wrong');
    report.note(`${all.toFixed(0)} ms from the formulas to their ranks, of which ${own.toFixed(0)} ms in RANK (${((own / FILLED_DOWN) * 1000).toFixed(0)} µs a call) and the rest carrying; one run`);
    report.note(`carrying costs ${((all - own) / own).toFixed(0)} x what ranking does: one RANKS for the column is the way to write it`);
  } finally {
    excel.close();
  }
}

async function open(scores: Float64Array): Promise<HeadlessExcel> {
  const workbook = newWorkbook();
  scores.forEach((score, row) => {
    workbook.activeSheet.setValue(row, 0, score);
  });
  const excel = await HeadlessExcel.open({ workbook, fileName: 'bench.xlsx', addin: await requireBuiltAddin() });
  excel.window.eval(CLOCK);
  return excel;
}

/** Writes formulas from B1 on in one go, and waits until no cell waits. */
async function run(excel: HeadlessExcel, formulas: readonly string[]): Promise<RunTimes> {
  const { calculation } = excel.host.session;
  const sheet = excel.activeSheet;
  const area = { top: 0, left: 1, rowCount: formulas.length, columnCount: 1 };
  calculation.change(sheet, [area], () => {
    formulas.forEach((_, row) => {
      sheet.setValue(row, 1, null);
    });
  });
  calculation.settle();
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_RUNS_MS));
  excel.window.eval('window.ownTime = 0');
  await rest();
  const start = performance.now();
  calculation.change(sheet, [area], () => {
    formulas.forEach((formula, row) => {
      sheet.setFormula(row, 1, formula, null);
    });
  });
  calculation.settle();
  while (calculation.waitingCalls > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  return { all: performance.now() - start, own: Number(excel.window['ownTime']) };
}
