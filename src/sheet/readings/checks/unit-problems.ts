/** What is worth a look in the units as a whole: the same unit twice, scores out of line, numbering, encoding, kinds of names. */
import type { Layout } from '../../model/layout';
import type { CellPlace, ReportingProblem } from '../../model/problem';
import { legacyPlaces } from '../../text/legacy-encoding';
import type { UnitTable } from '../../model/units';
import { findDuplicates } from './duplicates';
import { kindsOfNames } from '../../text/name-kinds';
import { findScoresOutOfLine } from './out-of-line';
import { numberingRestartsAt } from '../../evidence/numbering';

export interface UnitsToCheck {
  readonly layout: Layout;
  /** With the serial number of each unit; 0 where it has none. */
  readonly units: Omit<UnitTable, 'decimals'> & { readonly serials: Float64Array };
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

/** The first unit whose serial is 1 again, right below another unit of its group. A group column explains such serials by itself. */
function numberingRestarts({ layout, units: { rows, groups, serials } }: UnitsToCheck): ReportingProblem[] {
  if (layout.groupColumn !== null) return [];
  for (let unit = 1; unit < rows.length; unit += 1) {
    if (numberingRestartsAt(serials, unit) && groups[unit] === groups[unit - 1]) {
      return [{ code: 'numbering-restarts', cell: { row: rows[unit] ?? 0, column: layout.serialColumn ?? layout.unitColumn } }];
    }
  }
  return [];
}

/** The first such name, where a second name or a second place in it confirms. */
function legacyEncoding({ layout, units: { rows, names } }: UnitsToCheck): ReportingProblem[] {
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

function groupsByName({ layout, units: { rows, names, groupNames } }: UnitsToCheck): ReportingProblem[] {
  if (layout.groupColumn !== null || groupNames.length !== 1 || groupNames[0] !== '') return [];
  const kinds = kindsOfNames(names);
  return kinds === null ? [] : [{ code: 'groups-by-name', cell: { row: rows[0] ?? 0, column: layout.unitColumn }, kinds: kinds.kinds }];
}

/** All of them; linear in the units but for sorting groups in which a score may be out of line. */
export function unitProblems(input: UnitsToCheck): ReportingProblem[] {
  const ofGroups = input.groupsSettled ? [] : [...numberingRestarts(input), ...groupsByName(input)];
  return [...duplicates(input), ...scoresOutOfLine(input), ...(input.encodingSettled ? [] : legacyEncoding(input)), ...ofGroups];
}
