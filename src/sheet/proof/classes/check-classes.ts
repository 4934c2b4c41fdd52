/** Classes against scores: by the thresholds on the sheet; else a better score never has the worse class. Scores are compared as they print. */
import { quantise, type Order } from '../../../ranking';
import { columnsOf, type ClassFinding, type FoundCell } from '../finding';
import { outsideTexts } from '../outside-texts';
import { nameOf, placeOf, type ProofTable } from '../proof-table';
import { classesOf, type UnitClasses } from './class-column';
import { contradictionsIn, type Contradiction } from './class-order';
import { saidThresholds, type ClassThreshold } from './thresholds';

export interface ClassesChecked {
  readonly count: number;
  readonly findings: readonly ClassFinding[];
}

export interface ClassOptions {
  /** The least score of each class, the best first; those on the sheet where omitted. */
  readonly thresholds?: readonly ClassThreshold[] | undefined;
  readonly order: Order;
  /** Units whose score was found wrong: their class tells nothing. */
  readonly without: ReadonlySet<number>;
}

export function* checkClasses(table: ProofTable, { thresholds, order, without }: ClassOptions): Generator<void, ClassesChecked> {
  const classes = classesOf(table);
  if (classes === null) return { count: 0, findings: [] };
  yield;
  const said = thresholds ?? saidThresholds(outsideTexts(table).map(({ text }) => text), classes.names);
  yield;
  const { scores, groups, decimals } = table.reading.units;
  const printed = scores.map((score, unit) => (Number.isNaN(score) || without.has(unit) ? Number.NaN : quantise(score, decimals[groups[unit] ?? 0] ?? 'all')));
  yield;
  const findings = said === null ? yield* byOrder(table, classes, order === 'ascending' ? printed.map((score) => -score) : printed) : byThresholds(table, classes, { said, printed });
  return { count: classes.count, findings };
}

function classCell(table: ProofTable, { column, names, ofUnit }: UnitClasses, unit: number, expected: string | null): FoundCell {
  return { cell: placeOf(table, unit, column), found: names[ofUnit[unit] ?? -1] ?? null, expected };
}

function byThresholds(table: ProofTable, classes: UnitClasses, { said, printed }: { readonly said: readonly ClassThreshold[]; readonly printed: Float64Array }): ClassFinding[] {
  const { scores } = table.reading.units;
  const classAt = (score: number): string | null => said.find(({ from }) => score >= from)?.name ?? null;
  return Array.from(printed, (_, unit) => unit).flatMap((unit): ClassFinding[] => {
    const own = classes.names[classes.ofUnit[unit] ?? -1];
    const expected = classAt(printed[unit] ?? Number.NaN);
    if (own === undefined || expected === null || own.toLowerCase() === expected.toLowerCase()) return [];
    const isOfRaw = classAt(scores[unit] ?? 0)?.toLowerCase() === own.toLowerCase();
    const cells = columnsOf([classCell(table, classes, unit, expected)]);
    return [{ code: 'class-threshold', cause: isOfRaw ? 'unrounded' : 'other-class', weight: isOfRaw ? 'remark' : 'error', ...cells, units: [nameOf(table, unit)] }];
  });
}

/** More contradictions than these are no slips. */
const MOST = 50;

function* byOrder(table: ProofTable, classes: UnitClasses, printed: Float64Array): Generator<void, ClassFinding[]> {
  const { groups, groupNames } = table.reading.units;
  const found = yield* contradictionsIn({ ofUnit: classes.ofUnit, classCount: classes.names.length, scores: printed, groups, groupCount: groupNames.length });
  if (found.length > Math.min(MOST, Math.max(3, classes.count / 3))) {
    const cells = columnsOf(found.map(({ unit }) => classCell(table, classes, unit, null)));
    return [{ code: 'class-unrelated', cause: 'other-scores', weight: 'error', ...cells, units: found.map(({ unit }) => nameOf(table, unit)) }];
  }
  return found.map((each) => orderFinding(table, classes, each));
}

function orderFinding(table: ProofTable, classes: UnitClasses, { unit, against, between, isMutual, isEqual }: Contradiction): ClassFinding {
  const { scores } = table.reading.units;
  const isUnrounded = isEqual && scores[unit] !== scores[against];
  const accused = isMutual ? [against, unit].sort((one, other) => one - other) : [unit];
  const cells = [classCell(table, classes, unit, isMutual || between === null ? null : (classes.names[between] ?? null)), classCell(table, classes, against, null)];
  return { code: 'class-order', cause: isUnrounded ? 'unrounded' : 'contradicts-score', weight: isUnrounded ? 'remark' : 'error', ...columnsOf(cells), units: accused.map((each) => nameOf(table, each)) };
}
