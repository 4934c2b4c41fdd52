/** What is worth a look in the units as a whole: the same unit twice, scores out of line, numbering, encoding, kinds of names. */
import type { Layout } from '../../model/layout';
import { rankScores, type Decimals } from '../../../ranking';
import type { BlockingProblem, CellPlace, Problem, ReportingProblem } from '../../model/problem';
import { isMisread, legacyPlaces } from '../../text/legacy-encoding';
import type { UnitTable } from '../../model/units';
import { findDuplicates } from './duplicates';
import { kindsOfNames } from '../../text/name-kinds';
import { findScoresOutOfLine } from './out-of-line';
import { numberingRestartsAt } from '../../evidence/numbering';

export interface UnitsToCheck {
  readonly layout: Layout;
  /** With the serial number of each unit; 0 where it has none. */
  readonly units: Omit<UnitTable, 'decimals'> & { readonly serials: Float64Array };
  /** The published decimals of each group as it is read. */
  readonly decimals: readonly Decimals[];
  /** The table of each unit, where the header stands again below blank rows; null where it does not. */
  readonly tables: { readonly ofUnit: Uint32Array; readonly headerRow: number } | null;
  /** A person has said how the units are grouped. */
  readonly groupsSettled: boolean;
  /** A person has said that the names are right as they are typed. */
  readonly encodingSettled: boolean;
}

function duplicates({ layout, units: { rows, names, groups } }: UnitsToCheck): ReportingProblem[] {
  const cellOf = (unit: number): CellPlace => ({ row: rows[unit] ?? 0, column: layout.unitColumn });
  return findDuplicates(names, groups).map(({ unit, first }) => ({ code: 'unit-duplicate', cell: cellOf(unit), unit: names[unit] ?? '', first: cellOf(first) }));
}

function scoresOutOfLine({ layout, units: { rows, names, scores, groups, groupNames } }: UnitsToCheck): ReportingProblem[] {
  return findScoresOutOfLine(scores, groups, groupNames.length).map(({ unit, likely }) => ({
    code: 'score-out-of-line',
    cell: { row: rows[unit] ?? 0, column: layout.scoreColumn },
    unit: names[unit] ?? '',
    score: scores[unit] ?? Number.NaN,
    likely,
  }));
}

/** True where other groups give other ranks: only then a person is to be asked. */
function ranksDiffer({ layout, units: { scores, groups, groupNames }, decimals }: UnitsToCheck, other: Uint32Array): boolean {
  const { order } = layout.scoreOrder;
  const count = 1 + other.reduce((most, group) => Math.max(most, group), 0);
  const all = decimals[0] ?? 'all';
  const now = rankScores(scores, { order, groups, groupCount: groupNames.length, decimals: all });
  const then = rankScores(scores, { order, groups: other, groupCount: count, decimals: all });
  return now.some((rank, unit) => !Object.is(rank, then[unit]));
}

/** The first unit whose serial is 1 again, right below another unit of its group. A group column explains such serials by itself. */
function numberingRestarts(input: UnitsToCheck): BlockingProblem[] {
  const { layout, units: { rows, groups, serials } } = input;
  if (layout.groupColumn !== null) return [];
  const first = rows.findIndex((_, unit) => groups[unit] === groups[unit - 1] && numberingRestartsAt(serials, unit));
  if (first < 0) return [];
  let run = 0;
  const runs = Uint32Array.from(rows, (_, unit) => {
    if (unit > 0 && (groups[unit] !== groups[unit - 1] || numberingRestartsAt(serials, unit))) run += 1;
    return run;
  });
  return ranksDiffer(input, runs) ? [{ code: 'numbering-restarts', cell: { row: rows[first] ?? 0, column: layout.serialColumn ?? layout.unitColumn } }] : [];
}

/** The first such name, where a second name or a second place in it confirms. */
function legacyEncoding({ layout, units: { rows, names } }: UnitsToCheck): ReportingProblem[] {
  const misread = names.findIndex(isMisread);
  if (misread >= 0) return [{ code: 'names-misread', cell: { row: rows[misread] ?? 0, column: layout.unitColumn }, unit: names[misread] ?? '' }];
  let first = -1;
  let places = 0;
  for (let unit = 0; unit < names.length && places < 2; unit += 1) {
    const found = legacyPlaces(names[unit] ?? '');
    if (found === 0) continue;
    if (first < 0) first = unit;
    places += found;
  }
  if (places < 2) return [];
  return [{ code: 'names-legacy-encoding', cell: { row: rows[first] ?? 0, column: layout.unitColumn }, unit: names[first] ?? '' }];
}

function groupsByName(input: UnitsToCheck): BlockingProblem[] {
  const { layout, units: { rows, names, groupNames } } = input;
  if (layout.groupColumn !== null || groupNames.length !== 1 || groupNames[0] !== '') return [];
  const kinds = kindsOfNames(names);
  return kinds === null || !ranksDiffer(input, kinds.ofUnit) ? [] : [{ code: 'groups-by-name', cell: { row: rows[0] ?? 0, column: layout.unitColumn }, kinds: kinds.kinds }];
}

function stackedTables(input: UnitsToCheck): BlockingProblem[] {
  const { layout, tables, units: { groupNames } } = input;
  if (tables === null || layout.groupColumn !== null || groupNames.length !== 1 || !ranksDiffer(input, tables.ofUnit)) return [];
  return [{ code: 'tables-stacked', cell: { row: tables.headerRow, column: layout.unitColumn } }];
}

/** All of them; linear in the units but for sorting groups in which a score may be out of line. */
export function unitProblems(input: UnitsToCheck): Problem[] {
  const questions = input.groupsSettled ? [] : [stackedTables, numberingRestarts, groupsByName].flatMap((ask) => ask(input));
  return [...duplicates(input), ...scoresOutOfLine(input), ...(input.encodingSettled ? [] : legacyEncoding(input)), ...questions.slice(0, 1)];
}
