/** What has to be written so that a column holds again what it held: decided as data, from what was kept and what is there. */
import { withAddresses } from '../text/formula-references';
import { matchRows, type ColumnNow, type Content, type RowMatch } from './match-rows';

/** A stretch of a column that was written, with what it held before. */
export interface KeptColumn {
  readonly top: number;
  readonly column: number;
  readonly keys: readonly number[] | null;
  readonly written: readonly (Content | null)[];
  /** What each row held, formulas as their texts. */
  readonly before: readonly Content[];
}

/** The same cells as they are found, wherever they stand now. */
export interface FoundColumn extends ColumnNow {
  readonly top: number;
  readonly column: number;
  /** Whether the former formulas read the cells that they read when they were kept; 'unknown' where these were not followed. */
  readonly references: 'right' | 'wrong' | 'unknown';
}

export type ColumnUndo =
  | {
      readonly is: 'known';
      /** For each row of now, the row it was; -1 for one that is not ours to touch. */
      readonly was: Int32Array;
      /** Rows of now that hold neither what was written nor what was there before: somebody changed them since. */
      readonly changed: readonly number[];
      /** True where every row holds what it held before already. */
      readonly asBefore: boolean;
    }
  /** These rows of now may be one unit or another. */
  | { readonly is: 'rows-unknown'; readonly rows: readonly number[] }
  /** There were formulas, and rows or columns have moved since: their references would not fit. */
  | { readonly is: 'formulas-moved' };

/**
 * Plans the way back. Each unit gets what its own row held, also after a sort; formulas that all rows share stay in their places, since
 * each computes for the row it stands in.
 */
export function planColumnUndo(kept: KeptColumn, found: FoundColumn): ColumnUndo {
  const written = kept.written.map((content) => (content === null ? null : comparable(content)));
  const contents = found.contents.map(comparable);
  const match = inOrderOfWriting({ written, contents }, matchRows({ keys: kept.keys, written, alike: (one, other) => kept.before[one] === kept.before[other] }, { keys: found.keys, contents }));
  if ('doubtful' in match) return { is: 'rows-unknown', rows: match.doubtful };
  const holdsBefore = (row: number, then: number): boolean => found.contents[row] === kept.before[then];
  const ours = (then: number): boolean => then !== -1 && kept.written[then] !== null;
  const asBefore = match.was.every((then, row) => !ours(then) || holdsBefore(row, then));
  const changed: number[] = [];
  match.was.forEach((then, row) => {
    if (ours(then) && contents[row] !== written[then] && !holdsBefore(row, then)) changed.push(row);
  });
  // Values that stand in place of one formula may be sorted like any others: that is no edit.
  if (kept.keys === null && isOneFormula(kept) && isReordered(written, contents)) changed.length = 0;
  const was = match.was.map((then) => (ours(then) ? then : -1));
  if (asBefore || !hasFormulas(kept)) return { is: 'known', was, changed, asBefore };
  const moved = found.references === 'unknown' ? found.top !== kept.top || found.column !== kept.column : found.references === 'wrong';
  if (moved || found.contents.length !== kept.written.length) return { is: 'formulas-moved' };
  if (was.every((then, row) => then === -1 || then === row)) return { is: 'known', was, changed, asBefore };
  // Each computes for the row that it stands in.
  const stays = isOneFormula(kept) && was.every((then, row) => then === -1 || kept.written[row] !== null);
  return stays ? { is: 'known', was: was.map((then, row) => (then === -1 ? -1 : row)), changed, asBefore } : { is: 'formulas-moved' };
}

/**
 * Rows whose units tell another order than what was written into them: if all of that stands as it was written, the units had moved before
 * the write, or without the column, and the rows are taken as they stand.
 */
function inOrderOfWriting({ written, contents }: { readonly written: readonly (Content | null)[]; readonly contents: readonly Content[] }, match: RowMatch): RowMatch {
  const holds = (was: ArrayLike<number>): boolean => contents.every((content, row) => (written[was[row] ?? -1] ?? null) === null || written[was[row] ?? -1] === content);
  if ('was' in match && holds(match.was)) return match;
  const asTheyStand = Int32Array.from(contents, (_, row) => row);
  return contents.length === written.length && holds(asTheyStand) ? { was: asTheyStand } : match;
}

function isReordered(written: readonly (Content | null)[], contents: readonly Content[]): boolean {
  const sorted = (values: readonly (Content | null)[]): string => JSON.stringify(values.filter((_, row) => written[row] !== null).map(String).sort());
  return sorted(written) === sorted(contents);
}

function isFormula(content: Content): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

function hasFormulas({ before, written }: KeptColumn): boolean {
  return before.some((content, row) => written[row] !== null && isFormula(content));
}

/** True where all rows that were written hold one formula, but for the row it stands in. */
function isOneFormula({ before, written, top, column }: KeptColumn): boolean {
  const forms = new Set<string>();
  before.forEach((content, row) => {
    if (written[row] === null) return;
    forms.add(isFormula(content) ? relative(content, { row: top + row, column }) : '');
  });
  return forms.size === 1 && !forms.has('');
}

/** A formula with its relative rows counted from its own. */
function relative(formula: string, { row }: { readonly row: number; readonly column: number }): string {
  return withAddresses(formula, ({ fixedColumn, column, fixedRow, row: other }) => `${fixedColumn}${String(column)}${fixedRow}${String(fixedRow === '$' ? other : other - row)};`);
}

/** A formula without its references, which Excel adjusts when cells move. */
function comparable(content: Content): Content {
  return isFormula(content) ? withAddresses(content, () => '#') : content;
}
