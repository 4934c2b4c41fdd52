/** Compares what was read of a drawn sheet with what was drawn. */
import { isBlocking, precisionProblems, type Problem } from '../../../src/sheet';
import { readDrawn } from '../drawn-sheet';
import type { DrawnSheet } from './draw-sheet';

export interface Verdict {
  /** Codes of all that was said. */
  readonly told: ReadonlySet<string>;
  readonly outcome: 'right' | 'reported' | 'asked';
  /** What is wrong and nobody was told. */
  readonly faults: readonly string[];
}

function codesOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(({ code }) => code));
}

/** Reads the sheet and judges the reading. */
export function judge(sheet: DrawnSheet): Verdict {
  const { problems: found, layout, reading } = readDrawn(sheet.grid);
  if (layout === null || reading === null) {
    const asked = found.some(isBlocking);
    return { outcome: 'asked', faults: asked ? [] : ['not understood, and nothing asked'], told: codesOf(found) };
  }
  const problems: readonly Problem[] = [...found, ...precisionProblems(layout, reading)];
  if (problems.some(isBlocking)) return { outcome: 'asked', faults: [], told: codesOf(problems) };
  const told = new Set(problems.map(({ cell }) => cell?.row));
  const { rows, names, scores, groups, groupNames } = reading.units;
  const read = new Map(Array.from(rows, (row, unit) => [row, { name: names[unit], score: scores[unit] ?? Number.NaN, group: groupNames[groups[unit] ?? 0] ?? '' }]));
  const faults: string[] = [];
  const reported: string[] = [];
  const wrong = (what: string, at: readonly number[]): void => {
    if (at.some((row) => told.has(row))) reported.push(what);
    else faults.push(what);
  };
  if (layout.headerRow !== sheet.headerRow) faults.push(`header in row ${String(layout.headerRow)} instead of ${String(sheet.headerRow)}`);
  if (layout.unitColumn !== sheet.unitColumn) faults.push(`names in column ${layout.unitColumn} instead of ${sheet.unitColumn}`);
  if (layout.scoreColumn !== sheet.scoreColumn) faults.push(`scores in column ${layout.scoreColumn} instead of ${sheet.scoreColumn}`);
  for (const unit of sheet.units) {
    const one = read.get(unit.row);
    read.delete(unit.row);
    if (one?.name !== unit.name) wrong(`row ${unit.row}: no unit ${unit.name}`, [unit.row]);
    else if (!Object.is(one.score, unit.score ?? Number.NaN)) wrong(`row ${unit.row}: score ${one.score} instead of ${String(unit.score)}`, [unit.row]);
    else if (one.group !== unit.group) wrong(`row ${unit.row}: in “${one.group}” instead of “${unit.group}”`, [unit.row, unit.headingRow]);
    if (unit.score === null && !told.has(unit.row)) faults.push(`row ${unit.row}: not scored, and not said`);
  }
  for (const [row, { name }] of read) wrong(`row ${row}: “${String(name)}” is no unit`, [row]);
  return { outcome: reported.length > 0 ? 'reported' : 'right', faults, told: codesOf(problems) };
}
