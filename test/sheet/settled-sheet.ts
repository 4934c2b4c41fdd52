/** A drawn sheet whose problems are answered as a person would click: problem by problem, each choice made from what is shown. */
import { columnChoices, precisionProblems, takeWay, waysOut, withChoice, type CellValue, type Choice, type Grid, type Problem, type ProblemCode, type Reading, type WayOut } from '../../src/sheet';
import { readDrawn, type ReadSheet } from './drawn-sheet';

function cellOf(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? '';
}

export interface SettledSheet extends ReadSheet {
  readonly problems: readonly Problem[];
  readonly choices: readonly Choice[];
}

export function settle(grid: Grid, choices: readonly Choice[] = []): SettledSheet {
  const read = readDrawn(grid, { settled: choices });
  const ofPrecision = read.reading === null || read.layout === null ? [] : precisionProblems(read.layout, read.reading);
  return { ...read, problems: [...read.problems, ...ofPrecision], choices };
}

/** The ways out of the first problem of that code. */
export function waysOf(grid: Grid, sheet: SettledSheet, code: ProblemCode): readonly WayOut[] {
  const problem = sheet.problems.find((one) => one.code === code);
  if (problem === undefined) throw new Error(`No ${code} among ${sheet.problems.map((one) => one.code).join(', ')}`);
  const columns = Array.from({ length: grid.columnCount }, (_, column) => ({ column, header: sheet.layout?.headers[column] ?? `cột ${column + 1}` }));
  return waysOut(problem, { layout: sheet.layout, reading: sheet.reading, columns });
}

/** Takes the first way of the first problem of that code that `pick` takes. */
export function take(grid: Grid, sheet: SettledSheet, code: ProblemCode, pick: (way: WayOut) => boolean): SettledSheet {
  const way = waysOf(grid, sheet, code).find(pick);
  if (way === undefined) throw new Error(`No such way out of ${code}`);
  const taken = takeWay(way, sheet, (row) => cellOf(grid, row, sheet.layout?.scoreColumn ?? 0));
  if (taken === null || 'decimals' in taken) throw new Error('This way makes no choice');
  const made = 'columns' in taken ? columnChoices(grid, taken.columns) : [taken.choice];
  return settle(grid, made.reduce(withChoice, sheet.choices));
}

/** Each unit's score by its name; null where it has none. */
export function scoresOf(reading: Reading | null): Record<string, number | null> {
  if (reading === null) throw new Error('not read');
  return Object.fromEntries(Array.from(reading.units.scores, (score, unit) => [reading.units.names[unit] ?? '', Number.isNaN(score) ? null : score]));
}
