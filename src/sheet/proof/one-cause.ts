/** What several checks saw of one cause becomes one finding: the one that says most. */
import type { Finding } from './finding';
import type { ProofTable } from './proof-table';

/** Tells the group of a finding, by the row of its first cell that is a unit's; -1 for none. */
function groupsByRow({ reading }: ProofTable, byRow: ReadonlyMap<number, number>): (finding: Finding) => number {
  return ({ cells }) => {
    const unit = cells.map(({ row }) => byRow.get(row)).find((each) => each !== undefined);
    return unit === undefined ? -1 : (reading.units.groups[unit] ?? -1);
  };
}

function isOfMissingUnit(finding: Finding): boolean {
  return (finding.code === 'rank-shifted' && finding.cause === 'unit-missing') || (finding.code === 'rank-slip' && finding.also?.includes('unit-missing') === true);
}

/** Codes by which a unit's score is wrong, or out of order with its rank: its class tells nothing then. */
const OF_SCORES: ReadonlySet<Finding['code']> = new Set(['rank-stale', 'rank-swapped', 'rank-equal-apart', 'score-out-of-line', 'total-arithmetic']);

/** A total that a criterion would mend is right itself. */
function hasRightTotal({ code, found, expected }: Finding): boolean {
  return code === 'total-arithmetic' && found[0] === expected[0];
}

/** The units whose score was found wrong, or out of order with its rank. */
export function unitsOfWrongScores({ reading }: ProofTable, findings: readonly Finding[]): ReadonlySet<number> {
  const rows = new Set(findings.filter((each) => OF_SCORES.has(each.code) && each.weight === 'error' && !hasRightTotal(each)).flatMap(({ cells }) => cells.map(({ row }) => row)));
  return new Set(Array.from(reading.units.rows, (_, unit) => unit).filter((unit) => rows.has(reading.units.rows[unit] ?? -1)));
}

export function joinByCause(table: ProofTable, findings: readonly Finding[]): Finding[] {
  const byRow = new Map(Array.from(table.reading.units.rows, (row, unit) => [row, unit]));
  const groupOf = groupsByRow(table, byRow);
  const accused = (isAsked: (finding: Finding) => boolean): ReadonlySet<string> => new Set(findings.filter(isAsked).flatMap(({ units }) => units));
  const twice = accused(({ code, cause }) => code === 'name-twice' || (code === 'rank-shifted' && cause === 'unit-twice'));
  const ranksTwice = accused(({ code, cause }) => code === 'rank-shifted' && cause === 'unit-twice');
  const moved = accused(({ code }) => code === 'rank-wrong-group');
  const wrong = accused(({ code }) => code === 'total-arithmetic');
  const stale = accused(({ code }) => code === 'rank-stale' || code === 'total-arithmetic');
  const skips = new Set(findings.filter(({ code }) => code === 'serial-skips').map(groupOf));
  const missing = new Set(findings.filter(isOfMissingUnit).map(groupOf));
  const nameAt = (row: number): string => table.reading.units.names[byRow.get(row) ?? -1] ?? '';

  /** True where another finding tells why. */
  const isExplained = (finding: Finding): boolean => {
    const { code, units, cells, also } = finding;
    if (code === 'name-other-kind') return units.every((unit) => moved.has(unit));
    if (code === 'name-twice') return units.some((unit) => ranksTwice.has(unit));
    if (code === 'serial-repeats') return cells.some(({ row }) => twice.has(nameAt(row)));
    if (code === 'serial-skips') return missing.has(groupOf(finding));
    if (code === 'score-out-of-line') return units.every((unit) => stale.has(unit));
    // A total that is not that of its criteria is why its rank belongs to another one.
    return (code === 'rank-stale' || (code === 'rank-swapped' && also !== undefined)) && units.some((unit) => wrong.has(unit));
  };

  return findings.flatMap((finding): Finding[] => {
    if (isExplained(finding)) return [];
    // The serial that is missing as well tells which of two causes it is.
    if (finding.code !== 'rank-slip' || !isOfMissingUnit(finding) || !skips.has(groupOf(finding))) return [finding];
    const { cells, found, expected } = finding;
    return [{ code: 'rank-shifted', cause: 'unit-missing', weight: 'error', cells, found, expected, units: [] }];
  });
}
