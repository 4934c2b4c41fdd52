/** Compares what was read of a drawn sheet with what was drawn. */
import { rankScores, type Order } from '../../../src/ranking';
import { hiddenRowProblems, isBlocking, precisionProblems, type Layout, type Problem, type Reading } from '../../../src/sheet';
import { readDrawn } from '../drawn-sheet';
import type { Doubts } from './doubts';
import type { DrawnSheet } from './draw-sheet';

/**
 * 'told': a unit was left out, and listed among what is left out. 'reported': a row was taken wrongly, and a problem names it. 'asked': about what the
 * plan leaves open; 'needless': about anything else.
 */
export type Outcome = 'right' | 'told' | 'reported' | 'asked' | 'needless';

export interface Verdict {
  readonly outcome: Outcome;
  /** What is wrong and nobody was told. */
  readonly faults: readonly string[];
  /** The codes of the questions. */
  readonly questions: readonly string[];
}

/** True where the question is about what was drawn to be doubtful. */
function isFair(problem: Problem, { mayAsk }: Doubts, { summaryRows }: DrawnSheet): boolean {
  if (problem.code === 'rows-doubtful') return problem.rows.some(({ row }) => summaryRows.includes(row));
  // A summary has no group, which may be what is asked first.
  if (problem.code === 'group-blank' && summaryRows.includes(problem.cell.row)) return true;
  return mayAsk.has(problem.code);
}

/** Fewer ranks agree by chance. */
const FEWEST_TO_TELL = 8;

function layoutFaults(layout: Layout, sheet: DrawnSheet): string[] {
  const faults: string[] = [];
  if (layout.headerRow !== sheet.headerRow) faults.push(`header in row ${String(layout.headerRow)} instead of ${String(sheet.headerRow)}`);
  if (layout.unitColumn !== sheet.unitColumn) faults.push(`names in column ${layout.unitColumn} instead of ${sheet.unitColumn}`);
  if (layout.scoreOrder.order !== sheet.order) faults.push(`${layout.scoreOrder.order} instead of ${sheet.order}`);
  if (sheet.foreignRanks !== null && layout.rankColumn === sheet.foreignRanks && sheet.units.length >= FEWEST_TO_TELL) faults.push('the ranks of another column would be overwritten');
  if (layout.scoreColumn !== sheet.scoreColumn) faults.push(`scores in column ${layout.scoreColumn} instead of ${sheet.scoreColumn}`);
  return faults;
}

/** True where the scores that were read rank the drawn units as those that were drawn, so that either column may be taken. */
function ranksAlike({ units: { rows, scores, groups, groupNames } }: Reading, order: Order, sheet: DrawnSheet): boolean {
  const isSameRows = rows.length === sheet.units.length && sheet.units.every(({ row }, unit) => rows[unit] === row);
  if (!isSameRows) return false;
  const options = { order, groups, groupCount: groupNames.length, decimals: 'all' } as const;
  const drawn = rankScores(Float64Array.from(sheet.units, ({ score }) => score ?? Number.NaN), options);
  return rankScores(scores, options).every((rank, unit) => Object.is(rank, drawn[unit]));
}

interface Compared {
  readonly faults: readonly string[];
  readonly reported: readonly string[];
  readonly told: readonly string[];
}

/** Every row against what was drawn there. `named`: rows that some problem names. */
function compareRows({ units, leftOut, sectionRows }: Reading, sheet: DrawnSheet, named: ReadonlySet<number | undefined>): Compared {
  const { rows, names, scores, groups, groupNames } = units;
  const read = new Map(Array.from(rows, (row, unit) => [row, { name: names[unit], score: scores[unit] ?? Number.NaN, group: groupNames[groups[unit] ?? 0] ?? '' }]));
  const out = new Set(leftOut.map(({ row }) => row));
  const faults: string[] = [];
  const reported: string[] = [];
  const told: string[] = [];
  const wrong = (what: string, at: readonly number[]): void => {
    if (at.some((row) => named.has(row))) reported.push(what);
    else faults.push(what);
  };
  for (const unit of sheet.units) {
    const one = read.get(unit.row);
    read.delete(unit.row);
    if (one === undefined && out.has(unit.row)) told.push(`row ${unit.row}: ${unit.name} left out`);
    else if (one?.name !== unit.name) wrong(`row ${unit.row}: no unit ${unit.name}`, [unit.row]);
    else if (!Object.is(one.score, unit.score ?? Number.NaN)) wrong(`row ${unit.row}: score ${one.score} instead of ${String(unit.score)}`, [unit.row]);
    else if (one.group !== unit.group) wrong(`row ${unit.row}: in “${one.group}” instead of “${unit.group}”`, [unit.row, unit.headingRow]);
    if (unit.score === null && !named.has(unit.row) && !out.has(unit.row)) faults.push(`row ${unit.row}: not scored, and not said`);
  }
  for (const [row, { name }] of read) wrong(`row ${row}: “${String(name)}” is no unit`, [row]);
  for (const row of sheet.summaryRows) if (!read.has(row) && !out.has(row) && !named.has(row)) faults.push(`row ${row}: left out, and not listed`);
  for (const row of sheet.remarkRows) if (!read.has(row) && sectionRows.includes(row)) wrong(`row ${row}: a remark heads a group`, [row]);
  return { faults, reported, told };
}

/** Every third unit in a hidden row: so many are said to be hidden. What Excel's own Tables say is seen by src/excel alone, and is not tried here. */
function hiddenFaults(layout: Layout, reading: Reading): string[] {
  const hidden = Array.from(reading.units.rows).filter((_, unit) => unit % 3 === 1);
  const [said] = hiddenRowProblems({ layout, reading, hidden: hidden.map((top) => ({ top, rowCount: 1 })), filtered: false, choices: [] });
  const count = said?.code === 'rows-hidden' ? said.count : 0;
  return count === hidden.length ? [] : [`${count} units in hidden rows instead of ${hidden.length}`];
}

/** Reads the sheet and judges the reading. */
export function judge(sheet: DrawnSheet, doubts: Doubts): Verdict {
  const { problems: found, layout, reading } = readDrawn(sheet.grid);
  const problems: readonly Problem[] = layout === null || reading === null ? found : [...found, ...precisionProblems(layout, reading)];
  const questions = problems.filter(isBlocking);
  const codes = questions.map(({ code }) => code);
  if (questions.length > 0) return { outcome: questions.some((problem) => isFair(problem, doubts, sheet)) ? 'asked' : 'needless', faults: [], questions: codes };
  if (layout === null || reading === null) return { outcome: 'needless', faults: ['not understood, and nothing asked'], questions: codes };
  const { faults, reported, told } = compareRows(reading, sheet, new Set(problems.map(({ cell }) => cell?.row)));
  if (layout.scoreColumn !== sheet.scoreColumn && ranksAlike(reading, layout.scoreOrder.order, sheet)) return { outcome: 'right', faults: [], questions: codes };
  const notAsked = doubts.mustAsk.size > 0 ? [`${[...doubts.mustAsk].join(', ')} was not asked`] : [];
  return {
    outcome: reported.length > 0 ? 'reported' : told.length > 0 ? 'told' : 'right',
    faults: [...layoutFaults(layout, sheet), ...hiddenFaults(layout, reading), ...faults, ...notAsked],
    questions: codes,
  };
}
