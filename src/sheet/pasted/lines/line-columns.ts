/** Into which columns the lines of a pasted text fall: the separator that makes rows of most of them, or, with single spaces, their shape. */
import { couldBeUnit, kindsOf } from '../column-kinds';
import { headerParts } from './header-line';
import { partsAt, partsByShape, SEPARATORS, shapeOf, type LineShape } from './line-parts';
import type { ColumnKind } from '../pasted-table';

export interface LineColumns {
  readonly kinds: readonly ColumnKind[];
  /** The shape by which lines may be taken apart that are not separated alike; null where the columns have no such shape. */
  readonly shape: LineShape | null;
}

/** Fewer rows are no table; by their shape alone, sentences that end with a number must not become one. */
const FEWEST_SEPARATED = 2;
const FEWEST_BY_SHAPE = 3;

/** Of several rows by shape alone so many have names of their own: else a number at the end of the names was taken for a column. */
const DISTINCT = 0.8;

/** The columns of the lines; null where they make no table. Blank lines are left out of `lines`. */
export function lineColumns(lines: readonly string[]): LineColumns | null {
  const shaped = byShape(lines);
  const best = bySeparator(lines);
  // Separators tell more than shape: a text beside the name is no part of it.
  if (best !== null && (shaped === null || best.rows * 2 >= shaped.rows)) return { kinds: best.kinds, shape: shapeOfKinds(best.kinds) };
  return shaped === null ? null : { kinds: shaped.kinds, shape: shapeOfKinds(shaped.kinds) };
}

interface Fitting {
  readonly kinds: readonly ColumnKind[];
  readonly rows: number;
}

/** The columns into which a separator parts the most lines; the first of equally good ones. */
function bySeparator(lines: readonly string[]): Fitting | null {
  const fitting = SEPARATORS.flatMap((separator) => byLength(lines.map((line) => partsAt(line, separator)).filter(couldBeUnit))).flatMap((rows): Fitting[] => {
    const kinds = rows.length < FEWEST_SEPARATED ? null : kindsOf(rows);
    return kinds === null ? [] : [{ kinds, rows: rows.length }];
  });
  return fitting.reduce<Fitting | null>((best, one) => (best === null || one.rows > best.rows ? one : best), null);
}

/** The rows of each length, the longest first: of lengths with equally many rows the greater counts. */
function byLength(rows: readonly (readonly string[])[]): (readonly (readonly string[])[])[] {
  const found = new Map<number, (readonly string[])[]>();
  for (const row of rows) {
    const same = found.get(row.length);
    if (same === undefined) found.set(row.length, [row]);
    else same.push(row);
  }
  return [...found].sort(([one], [other]) => other - one).map(([, same]) => same);
}

/** `[serial] name number …`: all that a shape can tell. */
function shapeOfKinds(kinds: readonly ColumnKind[]): LineShape | null {
  const first = kinds[0] === 'serial' ? 1 : 0;
  if (kinds[first] !== 'name' || kinds.slice(first + 1).some((kind) => kind !== 'number')) return null;
  return { serial: first === 1 ? 'first' : 'none', numbers: kinds.length - first - 1 };
}

function byShape(lines: readonly string[]): Fitting | null {
  const shapes = lines.map(shapeOf).filter((shape) => shape !== null);
  const withSerial = shapes.filter(({ serial }) => serial === 'first').length;
  const serial = withSerial * 2 >= shapes.length ? 'first' : 'none';
  const counts = [...new Set(shapes.filter((shape) => shape.serial === serial).map(({ numbers }) => numbers))];
  const most = Math.max(0, ...counts);
  const found = Array.from({ length: most }, (_, i) => shapedAs(lines, { serial, numbers: most - i })).filter((one) => one !== null);
  const named = found.find(({ kinds }) => lines.some((line) => headerParts(line, kinds) !== null));
  if (named !== undefined) return named;
  const distinct = Math.max(0, ...found.map((one) => one.distinct));
  return found.find((one) => one.distinct >= DISTINCT * distinct) ?? null;
}

interface Shaped extends Fitting {
  readonly distinct: number;
}

/** The rows that have a shape; null where too few have it, or where decimals would become part of names. */
function shapedAs(lines: readonly string[], shape: LineShape): Shaped | null {
  const rows = lines.map((line) => partsByShape(line, shape)).filter((parts) => parts !== null);
  const name = shape.serial === 'first' ? 1 : 0;
  const names = rows.map((parts) => parts[name] ?? '');
  if (rows.length < FEWEST_BY_SHAPE || names.some((text) => /\d[.,]\d+$/u.test(text))) return null;
  const kinds = kindsOf(rows);
  if (kinds === null || kinds[name] !== 'name' || (name === 1 && kinds[0] !== 'serial')) return null;
  const distinct = new Set(names).size;
  // "Phường 1", "Phường 2" are names, not units with scores.
  const isNames = name === 0 && shape.numbers === 1 && rows.every((parts) => /^\d+$/u.test(parts[1] ?? ''));
  return isNames || distinct * 2 < rows.length ? null : { kinds, rows: rows.length, distinct };
}
