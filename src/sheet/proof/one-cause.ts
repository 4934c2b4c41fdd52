/** What several checks saw of one cause becomes one finding: the one that says most. */
import type { Finding } from './finding';
import type { ProofTable } from './proof-table';

/** The group of a finding, by the row of its first cell that is a unit's; -1 for none. */
function groupOf({ reading }: ProofTable, byRow: ReadonlyMap<number, number>, { cells }: Finding): number {
  const unit = cells.map(({ row }) => byRow.get(row)).find((each) => each !== undefined);
  return unit === undefined ? -1 : (reading.units.groups[unit] ?? -1);
}

function isOfMissingUnit(finding: Finding): boolean {
  return (finding.code === 'rank-shifted' && finding.cause === 'unit-missing') || (finding.code === 'rank-slip' && finding.also?.includes('unit-missing') === true);
}

export function joinByCause(table: ProofTable, findings: readonly Finding[]): Finding[] {
  const byRow = new Map(Array.from(table.reading.units.rows, (row, unit) => [row, unit]));
  const accused = (codes: readonly Finding['code'][]): ReadonlySet<string> => new Set(findings.filter(({ code }) => codes.includes(code)).flatMap(({ units }) => units));
  const moved = accused(['rank-wrong-group']);
  const wrong = accused(['total-arithmetic']);
  const stale = new Set([...accused(['rank-stale']), ...wrong]);
  const skips = new Set(findings.filter(({ code }) => code === 'serial-skips').map((each) => groupOf(table, byRow, each)));
  const missing = new Set(findings.filter(isOfMissingUnit).map((each) => groupOf(table, byRow, each)));
  return findings.flatMap((finding): Finding[] => {
    const isAbout = (units: ReadonlySet<string>): boolean => finding.units.length > 0 && finding.units.every((unit) => units.has(unit));
    if (finding.code === 'name-other-kind') return isAbout(moved) ? [] : [finding];
    if (finding.code === 'score-out-of-line') return isAbout(stale) ? [] : [finding];
    // A total that is not that of its criteria is why its rank belongs to another one.
    if (finding.code === 'rank-stale' && finding.units.some((unit) => wrong.has(unit))) return [];
    if (finding.code === 'rank-swapped' && finding.also !== undefined && finding.units.some((unit) => wrong.has(unit))) return [];
    const group = groupOf(table, byRow, finding);
    if (finding.code === 'serial-skips') return missing.has(group) ? [] : [finding];
    // The serial that is missing as well tells which of two causes it is.
    if (finding.code !== 'rank-slip' || !isOfMissingUnit(finding) || !skips.has(group)) return [finding];
    const { cells, found, expected } = finding;
    return [{ code: 'rank-shifted', cause: 'unit-missing', weight: 'error', cells, found, expected, units: [] }];
  });
}
