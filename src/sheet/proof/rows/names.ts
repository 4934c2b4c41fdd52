/** Names: the same unit twice in a group, in one spelling or two; and units among others of another kind. */
import { findDuplicates } from '../../readings/checks/duplicates';
import { foldHeader } from '../../text/cell-text';
import { nameKey } from '../../text/name-key';
import { columnsOf, type RowFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';

/** After so many names a pause: folding them costs more than all else. */
const NAMES_AT_ONCE = 5_000;

export function* checkNames(table: ProofTable, otherKinds: ReadonlyMap<number, number>): Generator<void, RowFinding[]> {
  const { layout, reading: { units } } = table;
  const findings: RowFinding[] = findDuplicates(units.names, units.groups).map(({ unit, first }) => pairFinding(table, 'name-twice', [first, unit]));
  yield;
  const twice = new Set(findDuplicates(units.names, units.groups).map(({ unit }) => unit));
  const known = new Map<string, number>();
  for (const [unit, name] of units.names.entries()) {
    if (unit % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield;
    if (twice.has(unit) || name === '') continue;
    const key = `${units.groups[unit] ?? 0} ${foldHeader(name)}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, unit);
    else if (nameKey(units.names[first] ?? '') !== nameKey(name)) findings.push(pairFinding(table, 'name-spelt-apart', [first, unit]));
  }
  for (const [unit, home] of otherKinds) {
    const cell = { cell: placeOf(table, unit, layout.unitColumn), found: units.groupNames[units.groups[unit] ?? 0] ?? '', expected: units.groupNames[home] ?? '' };
    findings.push({ code: 'name-other-kind', cause: 'unit-moved', weight: 'error', ...columnsOf([cell]), units: [nameOf(table, unit)] });
  }
  return findings;
}

function pairFinding(table: ProofTable, code: 'name-twice' | 'name-spelt-apart', [first, second]: readonly [number, number]): RowFinding {
  const cells = columnsOf([second, first].map((unit) => ({ cell: placeOf(table, unit, table.layout.unitColumn), found: nameOf(table, unit), expected: unit === second ? null : nameOf(table, unit) })));
  const units = [nameOf(table, first), nameOf(table, second)];
  // Two places may differ by an accent alone.
  return code === 'name-twice' ? { code, cause: 'same-name', weight: 'error', ...cells, units } : { code, cause: 'spelling', weight: 'remark', ...cells, units };
}
