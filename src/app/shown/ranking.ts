/**
 * The ranking as a person looks at it: by group, in rank order, those without a rank last and with the reason. All answers are columns or
 * look-ups by unit: a table may have a hundred thousand units, of which a screen shows ten.
 */
import type { UnrankedReason } from '../../messages';
import type { UnitTable } from '../../sheet';
import { scorePrinter, tableWords } from '../../tables';
import type { Found } from '../session/session';

/**
 * The units in the order of the list: by group, then rank, then place on the sheet; those without a rank after the others of their group.
 * `ranks` has one entry a unit, NaN for none; ranks are whole or halves.
 */
export function rankingOrder({ groups, groupNames }: Pick<UnitTable, 'groups' | 'groupNames'>, ranks: Float64Array): Int32Array {
  const count = ranks.length;
  // Counting by group and then by twice the rank keeps the order of the sheet among equals, and is linear.
  const slots = 2 * count + 2;
  const byRank = countingOrder(Int32Array.from({ length: count }, (_, unit) => unit), slots, (unit) => {
    const rank = ranks[unit] ?? Number.NaN;
    return Number.isNaN(rank) ? slots - 1 : 2 * rank;
  });
  return countingOrder(byRank, groupNames.length, (unit) => groups[unit] ?? 0);
}

function countingOrder(units: Int32Array, slots: number, slotOf: (unit: number) => number): Int32Array {
  const ends = new Int32Array(slots + 1);
  for (const unit of units) {
    const slot = slotOf(unit) + 1;
    ends[slot] = (ends[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot <= slots; slot += 1) ends[slot] = (ends[slot] ?? 0) + (ends[slot - 1] ?? 0);
  const ordered = new Int32Array(units.length);
  for (const unit of units) {
    const slot = slotOf(unit);
    const at = ends[slot] ?? 0;
    ordered[at] = unit;
    ends[slot] = at + 1;
  }
  return ordered;
}

/** The units that share their rank with another of their group: 1, by unit; 0 for the others. `order` is that of the list. */
export function tiedUnits(order: Int32Array, groups: Uint32Array, ranks: Float64Array): Uint8Array {
  const tied = new Uint8Array(order.length);
  for (let position = 1; position < order.length; position += 1) {
    const [one = 0, other = 0] = [order[position - 1], order[position]];
    if (groups[one] !== groups[other] || ranks[one] !== ranks[other]) continue;
    tied[one] = 1;
    tied[other] = 1;
  }
  return tied;
}

/** The reason of each unit without a rank, by unit. */
export function whyNotRanked({ problems, reading, ranks }: Found): ReadonlyMap<number, UnrankedReason> {
  const reasons = new Map<number, UnrankedReason>();
  if (reading === null || ranks === null) return reasons;
  const byRow = new Map<number, UnrankedReason>();
  for (const { code, cell } of problems) {
    if (cell !== null && isReason(code)) byRow.set(cell.row, code);
  }
  reading.units.rows.forEach((row, unit) => {
    // Only a group that is marked as not ranked leaves units out without a word about each.
    if (Number.isNaN(ranks[unit])) reasons.set(unit, byRow.get(row) ?? 'group-not-ranked');
  });
  return reasons;
}

const REASONS: ReadonlySet<string> = new Set<UnrankedReason>(['score-missing', 'score-is-text', 'score-text-ambiguous', 'score-is-error', 'score-is-boolean', 'score-is-circular', 'score-is-date']);

function isReason(code: string): code is UnrankedReason {
  return REASONS.has(code);
}

/** What each unit's score prints as, with the numbers of a locale. */
export function scoreTexts({ reading, scoreCells, options, layout }: Found, numberLocale: string): (unit: number) => string {
  if (reading === null || scoreCells === null) return () => '';
  const decimalSign = (1.5).toLocaleString(numberLocale).includes(',') ? ',' : '.';
  const words = { ...tableWords(layout?.language ?? 'vi'), decimalSign } as const;
  const scoreOf = scorePrinter({ units: reading.units, scoreCells, decimals: options.decimals, words });
  return (unit) => scoreOf(unit).text;
}
