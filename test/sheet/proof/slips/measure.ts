/** How many slips are found, and how many findings are right, by cause: over random tables with one slip each. */
import { gridOf } from '../../drawn-sheet';
import { proofIfRead } from '../drawn-proof';
import { drawFrom, formatsOf, randomTable, sheetOf, type RandomTable } from './random-table';
import { contradicts, SLIPS, type Slipped } from './slips';

/** Of a kind of slip: how many contradict the sheet, how many of these are told by their cause and unit; how many leave no trace; where the sheet asks first. */
export interface Recall {
  readonly kind: string;
  seen: number;
  found: number;
  unseen: number;
  asked: number;
}

/** Of a code and cause: how many findings there were, and how many told the slip that was made. */
export interface Precision {
  readonly cause: string;
  told: number;
  right: number;
}

export interface Measured {
  readonly recall: readonly Recall[];
  readonly precision: readonly Precision[];
  /** Findings, other than remarks, in tables without any slip; and in tables whose slip leaves no trace. */
  readonly falseAlarms: number;
  /** What went wrong, to look at: kind, seed and findings. */
  readonly missed: readonly string[];
}

interface Told {
  readonly causes: readonly string[];
  readonly units: readonly string[];
}

/** null where the sheet asks something before it can be read: then a person looks at it anyway. */
function errorsOf(table: RandomTable): Told[] | null {
  const proof = proofIfRead(gridOf(sheetOf(table), { formats: formatsOf(table) }));
  return proof === null ? null : proof.findings.filter(({ weight }) => weight === 'error').map(({ code, cause, also = [], units }) => ({ causes: [cause, ...also].map((each) => `${code} ${each}`), units }));
}

/** A finding tells the slip where one of its causes does, and it accuses the unit changed; or nobody, where the slip leaves it open whom. */
function tells({ unit, others, causes }: Slipped, told: Told): boolean {
  if (!told.causes.some((cause) => causes.includes(cause))) return false;
  const isOpen = told.units.length === 0 && (unit === null || told.causes.some((cause) => cause.startsWith('serial-')));
  return isOpen || told.units.every((each) => each === unit || others.includes(each));
}

function textOf(told: readonly Told[]): string {
  return told.map(({ causes, units }) => `${causes.join(' or ')} [${units.join(', ')}]`).join('; ');
}

/** One slip of each kind in each of so many tables. */
export function measure(tables: number, seed: number): Measured {
  const recall = Object.keys(SLIPS).map((kind): Recall => ({ kind, seen: 0, found: 0, unseen: 0, asked: 0 }));
  const precision = new Map<string, Precision>();
  const missed: string[] = [];
  let falseAlarms = 0;
  for (let number = 0; number < tables; number += 1) {
    const draw = drawFrom(seed + number * 7_919);
    const table = randomTable(draw);
    const clean = errorsOf(table) ?? [];
    falseAlarms += clean.length;
    if (clean.length > 0) missed.push(`${number} clean: ${textOf(clean)}`);
    for (const own of recall) {
      const slipped = SLIPS[own.kind]?.(table, draw(table.rows.length), draw) ?? null;
      if (slipped === null) continue;
      const told = errorsOf(slipped.table);
      if (told === null) {
        own.asked += 1;
        continue;
      }
      const right = told.filter((each) => tells(slipped, each));
      for (const each of told) {
        const cause = each.causes[0] ?? '';
        const counted = precision.get(cause) ?? { cause, told: 0, right: 0 };
        precision.set(cause, { cause, told: counted.told + 1, right: counted.right + (right.includes(each) ? 1 : 0) });
      }
      if (!contradicts(own.kind, slipped)) {
        own.unseen += 1;
        falseAlarms += told.length;
        if (told.length > 0) missed.push(`${number} no trace of ${own.kind} of ${slipped.unit ?? 'one'}: ${textOf(told)}`);
        continue;
      }
      own.seen += 1;
      if (right.length > 0) own.found += 1;
      if (right.length === 0 || right.length < told.length) {
        missed.push(`${number} ${own.kind} of ${slipped.unit ?? 'one'}: ${textOf(told)}`);
      }
    }
  }
  return { recall, precision: [...precision.values()].sort((one, other) => one.cause.localeCompare(other.cause)), falseAlarms, missed };
}
