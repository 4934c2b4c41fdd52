/** Slips that hands make in a finished table: each says which unit it changed, and which causes may be told of it. */
import { finished, rankIn, type Draw, type RandomTable, type TableRow } from './random-table';

export interface Slipped {
  readonly table: RandomTable;
  /** The unit that was changed; null where it is gone, or all are. */
  readonly unit: string | null;
  /** Other units that explain the same as well. */
  readonly others: readonly string[];
  /** Code and cause, as `rank-slip typing`, that tell it rightly. */
  readonly causes: readonly string[];
}

function changed(table: RandomTable, at: number, change: Partial<TableRow>): RandomTable {
  return { ...table, rows: table.rows.map((row, index) => (index === at ? { ...row, ...change } : row)) };
}

/** The first two neighbouring digits that differ exchanged; null where none do. */
function swapped(units: number, decimals: number): number | null {
  const digits = Array.from(String(units).padStart(decimals + 1, '0'));
  // A number that would begin with 0 loses it, and is another slip.
  const at = digits.findIndex((digit, index) => index + 1 < digits.length && digits[index + 1] !== digit && !(index === 0 && digits[1] === '0'));
  if (at < 0) return null;
  [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
  return Number(digits.join(''));
}

const TOTAL_EDITED = ['rank-stale digits-swapped', 'rank-stale edited', 'rank-stale decimal-sign', 'total-arithmetic digits-swapped', 'rank-swapped edited'];
/** What a score that is now that of another unit leaves: a tie listed apart. */
const TIED = ['rank-equal-apart listed-apart', 'rank-slip listed-apart'];

/** Who stands next to the row by score: of two neighbours in the wrong order either may be wrong. */
function near(rows: readonly TableRow[], row: TableRow): string[] {
  const own = rows.filter(({ group }) => group === row.group).sort((one, other) => other.total - one.total);
  const at = own.findIndex(({ unit }) => unit === row.unit);
  return own.filter((other, index) => Math.abs(index - at) <= 1 || other.total === row.total).map(({ unit }) => unit);
}

type Make = (table: RandomTable, at: number, draw: Draw) => Slipped | null;

export const SLIPS: Readonly<Record<string, Make>> = {
  'rank mistyped': (table, at, draw) => {
    const row = table.rows[at];
    if (row === undefined) return null;
    const rank = Math.max(1, row.rank + (draw(2) === 0 ? 1 : -1) * (1 + draw(4)));
    if (rank === row.rank) return null;
    const tied = table.rows.filter((other) => other.group === row.group && other.total === row.total).map(({ unit }) => unit);
    return { table: changed(table, at, { rank }), unit: row.unit, others: tied, causes: ['rank-slip typing', ...TIED] };
  },
  'neighbouring ranks swapped': (table, at) => {
    const row = table.rows[at];
    const next = table.rows.filter((other) => row !== undefined && other.group === row.group && other.rank > row.rank).sort((one, other) => one.rank - other.rank)[0];
    if (row === undefined || next === undefined) return null;
    const first = changed(table, at, { rank: next.rank });
    return { table: changed(first, table.rows.indexOf(next), { rank: row.rank }), unit: row.unit, others: [next.unit], causes: ['rank-swapped ranks-swapped', 'rank-stale ranks-swapped'] };
  },
  'digits of the total swapped': (table, at) => {
    const row = table.rows[at];
    const total = row === undefined ? null : swapped(row.total, table.decimals);
    if (row === undefined || total === null) return null;
    const slipped = changed(table, at, { total });
    return { table: slipped, unit: row.unit, others: near(slipped.rows, slipped.rows[at] ?? row), causes: [...TOTAL_EDITED, ...TIED] };
  },
  'decimal sign of the total lost': (table, at) => {
    const row = table.rows[at];
    if (row === undefined || table.decimals === 0) return null;
    const slipped = changed(table, at, { total: row.total * 10 });
    const causes = ['rank-stale decimal-sign', 'rank-stale digits-swapped', 'total-arithmetic decimal-sign', 'score-out-of-line decimal-sign'];
    return { table: slipped, unit: row.unit, others: near(slipped.rows, slipped.rows[at] ?? row), causes };
  },
  'digits of a criterion swapped': (table, at, draw) => {
    const row = table.rows[at];
    const which = draw(row?.criteria.length ?? 1);
    const value = swapped(row?.criteria[which] ?? 0, table.decimals);
    if (row === undefined || value === null || !table.showsCriteria) return null;
    return { table: changed(table, at, { criteria: row.criteria.map((each, index) => (index === which ? value : each)) }), unit: row.unit, others: [], causes: ['total-arithmetic digits-swapped'] };
  },
  'decimal sign of a criterion lost': (table, at, draw) => {
    const row = table.rows[at];
    const which = draw(row?.criteria.length ?? 1);
    if (row === undefined || table.decimals === 0 || !table.showsCriteria) return null;
    const criteria = row.criteria.map((each, index) => (index === which ? each * 10 : each));
    return { table: changed(table, at, { criteria }), unit: row.unit, others: [], causes: ['total-arithmetic decimal-sign'] };
  },
  'a criterion left out of the total': (table, at, draw) => {
    const row = table.rows[at];
    const part = row?.criteria[draw(row.criteria.length)] ?? 0;
    if (row === undefined || !table.showsCriteria) return null;
    return { table: changed(table, at, { total: row.total - part }), unit: row.unit, others: [], causes: ['total-arithmetic left-out'] };
  },
  'unit deleted': (table, at) => {
    const row = table.rows[at];
    if (row === undefined) return null;
    const rows = table.rows.filter((_, index) => index !== at);
    const last = rows.filter(({ group }) => group === row.group).sort((one, other) => other.total - one.total).at(-1)?.unit ?? '';
    return { table: { ...table, rows }, unit: null, others: [last], causes: ['rank-shifted unit-missing', 'rank-slip unit-missing', 'serial-skips number-missing'] };
  },
  'unit twice': (table, at) => {
    const row = table.rows[at];
    if (row === undefined) return null;
    return { table: { ...table, rows: table.rows.flatMap((each, index) => (index === at ? [each, each] : [each])) }, unit: row.unit, others: [], causes: ['rank-shifted unit-twice', 'name-twice same-name'] };
  },
  'unit moved to another group': (table, at) => {
    const row = table.rows[at];
    if (row === undefined || table.groups < 2) return null;
    const moved = { ...row, group: (row.group + 1) % table.groups };
    const rows = [...table.rows.filter((_, index) => index !== at), moved];
    const numbered = finished(rows, 1).map(({ serial }, index) => ({ ...(rows[index] ?? moved), serial }));
    return { table: { ...table, rows: numbered }, unit: row.unit, others: [], causes: ['rank-wrong-group unit-moved', 'name-other-kind unit-moved'] };
  },
  'class mistyped': (table, at, draw) => {
    const row = table.rows[at];
    const others = [...new Set(table.rows.map((each) => each.class))].filter((each) => each !== row?.class);
    const rating = others[draw(Math.max(1, others.length))];
    if (row === undefined || rating === undefined) return null;
    const own = table.rows.filter(({ group }) => group === row.group);
    return { table: changed(table, at, { class: rating }), unit: row.unit, others: own.map(({ unit }) => unit), causes: ['class-order contradicts-score'] };
  },
  'serial mistyped': (table, at, draw) => {
    const row = table.rows[at];
    if (row === undefined || row.serial < 2) return null;
    return { table: changed(table, at, { serial: row.serial + 2 + draw(7) }), unit: row.unit, others: [], causes: ['serial-slip typing', 'serial-skips number-missing'] };
  },
};

/** True where the sheet contradicts itself: ranks or totals that are not those of the numbers, classes out of order, serials, names. */
export function contradicts(kind: string, { table }: Slipped): boolean {
  const { rows } = table;
  if (['unit twice', 'unit moved to another group', 'serial mistyped', 'decimal sign of the total lost'].includes(kind)) return true;
  if (rows.some((row, at) => row.serial !== 1 + rows.slice(0, at).filter(({ group }) => group === row.group).length)) return true;
  if (rows.some((row) => row.rank !== rankIn(rows, row))) return true;
  if (table.showsCriteria && rows.some(({ criteria, total }) => criteria.reduce((sum, each) => sum + each, 0) !== total)) return true;
  const order = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'];
  const isWrong = (row: TableRow, other: TableRow): boolean => (other.total > row.total ? order.indexOf(other.class) > order.indexOf(row.class) : other.total === row.total && other.class !== row.class);
  return rows.some((row) => rows.some((other) => other.group === row.group && isWrong(row, other)));
}
