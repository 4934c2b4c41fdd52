/**
 * Sheets drawn as text, for tests. One line a row, `|` between cells (so a line that begins with one begins with an empty cell). A cell reads as people would type it:
 * a plain JavaScript number is a number; 'TRUE and !#N/A are a boolean and an error; a leading apostrophe makes text of anything
 * (`'85.40`); `⏎` is a line break, `␣` a no-break space. Everything else is text.
 */
import { columnIndex, formatA1, parseA1, readGrid, type CellValue, type Choice, type Grid, type Layout, type LayoutChoices, type Problem, type Reading } from '../../src/sheet';
import type { Decimals } from '../../src/ranking';

export interface DrawnOptions {
  /** Merged cells, as addresses. */
  readonly merges?: readonly string[];
  /** Number formats by column letters; General elsewhere. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What the cells of a column show, from the top of the sheet, by its letters; nothing is known of the others. */
  readonly shown?: Readonly<Record<string, readonly string[]>>;
  /** Formulas by addresses. */
  readonly formulas?: Readonly<Record<string, string>>;
}

function drawnCell(text: string): CellValue {
  const cell = text.trim();
  if (cell.startsWith("'")) return cell.slice(1).replaceAll('⏎', '\n').replaceAll('␣', '\u00a0');
  if (cell.startsWith('!')) return { error: cell.slice(1) };
  if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
  if (/^-?\d+(?:\.\d+)?$/u.test(cell)) return Number(cell);
  return cell.replaceAll('⏎', '\n').replaceAll('␣', '\u00a0');
}

/** The drawing as a grid from A1. The first and last line, if blank, are not part of it; other blank lines are empty rows. */
export function drawnSheet(drawing: string, options: DrawnOptions = {}): Grid {
  const lines = drawing.replace(/^\n/u, '').replace(/\n\s*$/u, '').split('\n');
  const rows = lines.map((line) => line.split('|').map(drawnCell));
  return gridOf(rows, options);
}

/** The drawing of a grid, to be shown or to become a case: what `drawnSheet` makes the same cells of. */
export function drawingOf({ values }: Grid): string {
  const cells = values.map((row) => row.map(cellDrawing));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ').trimEnd()).join('\n');
}

function cellDrawing(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return `!${value.error}`;
  const text = value.replaceAll('\n', '⏎').replaceAll('\u00a0', '␣');
  return drawnCell(text) === value ? text : `'${text}`;
}

/** Rows of any length as a grid from A1. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: DrawnOptions = {}): Grid {
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const formats = new Map(Object.entries(options.formats ?? {}).map(([letters, format]) => [columnIndex(letters), format]));
  const shown = new Map(Object.entries(options.shown ?? {}).map(([letters, texts]) => [columnIndex(letters), texts]));
  return {
    top: 0,
    left: 0,
    rowCount: rows.length,
    columnCount,
    values: rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? '')),
    numberFormats: rows.map(() => Array.from({ length: columnCount }, (_, column) => formats.get(column) ?? 'General')),
    merges: (options.merges ?? []).map((address) => {
      const area = parseA1(address);
      if (area === null) throw new Error(`Not an address: ${address}`);
      return area;
    }),
    ...(options.shown === undefined ? {} : { texts: rows.map((_, row) => Array.from({ length: columnCount }, (__, column) => shown.get(column)?.[row] ?? '')) }),
    ...(options.formulas === undefined ? {} : { formulas: rows.map((_, row) => Array.from({ length: columnCount }, (__, column) => options.formulas?.[formatA1({ row, column })] ?? '')) }),
  };
}

export interface ReadSheet {
  /** All problems but those of precision. */
  readonly problems: readonly Problem[];
  /** null where the layout was not found. */
  readonly layout: Layout | null;
  /** null where a question must be answered first. */
  readonly reading: Reading | null;
}

/** Reads a grid the way the add-in does: a window, then the needed columns, then the rows in doubt. What blocks is among the problems. */
export function readDrawn(grid: Grid, options: { readonly choices?: LayoutChoices; readonly settled?: readonly Choice[]; readonly decimals?: 'auto' | Decimals } = {}): ReadSheet {
  const read = readGrid(grid, { columns: options.choices ?? {}, choices: options.settled ?? [], decimals: options.decimals ?? 'auto' });
  return { problems: read.problems, layout: read.layout, reading: read.status === 'read' ? read.reading : null };
}

/** Each unit as `group: name = score`, `–` for no score. The group is left out where the sheet has none. */
export function unitsAsText(reading: Reading): string[] {
  const { names, scores, groups, groupNames } = reading.units;
  return names.map((name, unit) => {
    const group = groupNames[groups[unit] ?? 0] ?? '';
    const score = scores[unit] ?? Number.NaN;
    return `${group === '' ? '' : `${group}: `}${name} = ${Number.isNaN(score) ? '–' : String(score)}`;
  });
}
