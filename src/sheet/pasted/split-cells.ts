/**
 * A column in which the cells of each row stand one below the other: serial, name, score, rank, serial, name … The header stands in the same cycle. The
 * cycle is found by trying each length and start, and keeping the one that takes in the most cells. A cell that is missing somewhere shows where the
 * cycle breaks; what does not fit there stays by itself.
 */
import { isNoteText, isSectionText, isTableTitle, leadingMarker } from '../text/row-words';
import { fitsHeader, fitsUnit, hasLetter, partKind, serialOf } from './column-kinds';
import type { SplitText } from './lines/split-lines';
import { unclearRow, wholeRow, type ColumnKind, type Part, type PastedCell, type PastedRow, type UnclearLine } from './pasted-table';

/** A row of more cells, or a table that begins later, is not looked for. */
const MOST_COLUMNS = 12;
const MOST_CELLS_BEFORE = 120;

/** The cycle is found on so many cells. */
const CELLS_TO_TRY = 600;

const FEWEST_ROWS = 3;

/** Of the cells from the first row to the last so many are in rows or headers. */
const MOST_FIT = 0.7;

/** A name may stand in so many cells. */
const MOST_OF_NAME = 3;

/** What each column of a cycle would hold, by its first row; null where this is no row. */
function cycleOf(cells: readonly PastedCell[]): readonly ColumnKind[] | null {
  const kinds: ColumnKind[] = [];
  for (const [column, { text }] of cells.entries()) {
    const kind = partKind(text);
    if (kind === 'text') kinds.push(kinds.includes('name') || !hasLetter(text) ? 'text' : 'name');
    else if (column === 0 && serialOf(text) !== null) kinds.push('serial');
    else kinds.push('number');
  }
  const name = kinds.indexOf('name');
  return name === (kinds[0] === 'serial' ? 1 : 0) && kinds.includes('number') ? kinds : null;
}

interface Row {
  readonly kind: 'unit' | 'header';
  readonly parts: readonly Part[];
  /** How many cells it takes. */
  readonly cells: number;
}

function partOf({ value, numberFormat, text }: PastedCell): Part {
  return typeof value === 'number' ? { value, numberFormat } : text;
}

/** The unit that begins at a cell; null where none does. Only where serials tell the rows apart may a name stand in several cells. */
function unitAt(cells: readonly PastedCell[], at: number, kinds: readonly ColumnKind[]): Row | null {
  const parts: PastedCell[][] = [];
  let next = at;
  for (const [column, kind] of kinds.entries()) {
    const part = [cells[next]].filter((cell) => cell !== undefined);
    next += 1;
    const mayGoOn = kind === 'name' && kinds[0] === 'serial' && kinds[column + 1] === 'number';
    while (mayGoOn && part.length < MOST_OF_NAME && partKind(cells[next]?.text ?? '') === 'text') {
      part.push(...cells.slice(next, next + 1));
      next += 1;
    }
    parts.push(part);
  }
  const texts = parts.map((part) => part.map(({ text }) => text).join(' '));
  const name = parts[kinds.indexOf('name')]?.[0]?.text ?? '';
  if (partKind(name) !== 'text' || next > cells.length || !fitsUnit(texts, kinds) || (kinds[0] === 'serial' && texts[0] === '')) return null;
  return { kind: 'unit', parts: parts.map((part, column) => (part.length === 1 && part[0] !== undefined ? partOf(part[0]) : (texts[column] ?? ''))), cells: next - at };
}

function rowAt(cells: readonly PastedCell[], at: number, kinds: readonly ColumnKind[]): Row | null {
  const texts = cells.slice(at, at + kinds.length).map(({ text }) => text);
  if (fitsHeader(texts, kinds)) return { kind: 'header', parts: texts, cells: kinds.length };
  const unit = unitAt(cells, at, kinds);
  if (unit === null || kinds[0] !== 'serial' || kinds.at(-1) !== 'number') return unit;
  // Where a cell is missing, the next serial would be taken for the last number: then the row is not clear.
  const serial = serialOf(cells[at]?.text ?? '');
  const last = at + unit.cells - 1;
  const lastAsSerial = serialOf(cells[last]?.text ?? '');
  const overlaps = lastAsSerial !== null && serial !== null && lastAsSerial === serial + 1 && unitAt(cells, last, kinds) !== null;
  return overlaps && rowAt(cells, last + 1, kinds) === null ? null : unit;
}

/** True for a text that stands between rows for a reason: a heading, a title, a note. */
function standsApart(text: string): boolean {
  const marker = leadingMarker(text);
  return isSectionText(text) || isNoteText(text) || isTableTitle(text) || (marker !== null && marker.rest !== '' && (marker.style === 'roman' || marker.style === 'letter'));
}

interface Parsed {
  readonly kinds: readonly ColumnKind[];
  /** By place of its first cell. */
  readonly rows: ReadonlyMap<number, Row>;
  /** Cells in rows and headers, less those among them that are in none. */
  readonly fitting: number;
}

/** A cell that breaks the cycle counts against it as two that fit: a longer cycle must not win by passing over what a shorter one takes in. */
const BREAK = 2;

function parse(cells: readonly PastedCell[], kinds: readonly ColumnKind[]): Parsed {
  const rows = new Map<number, Row>();
  let fitting = 0;
  let breaks = 0;
  for (let at = 0; at < cells.length; ) {
    const row = rowAt(cells, at, kinds);
    if (row !== null) {
      rows.set(at, row);
      fitting += row.cells - BREAK * breaks;
      breaks = 0;
    } else if (rows.size > 0 && !standsApart(cells[at]?.text ?? '')) breaks += 1;
    at += row?.cells ?? 1;
  }
  return { kinds, rows, fitting };
}

function countsUp(parsed: Parsed): boolean {
  if (parsed.kinds[0] !== 'serial') return true;
  let before = 0;
  let follows = 0;
  let units = 0;
  for (const { kind, parts } of parsed.rows.values()) {
    if (kind !== 'unit') continue;
    const [first = ''] = parts;
    const serial = typeof first === 'string' ? (serialOf(first) ?? Number.NaN) : first.value;
    units += 1;
    if (serial === 1 || serial >= before) follows += 1;
    before = serial;
  }
  return follows >= 0.8 * units;
}

/** The cycle that takes in the most cells, the shortest and first of those; null where none takes in enough. */
function bestCycle(cells: readonly PastedCell[]): Parsed | null {
  const sample = cells.slice(0, CELLS_TO_TRY);
  let best: Parsed | null = null;
  const tried = new Set<string>();
  for (let length = 2; length <= MOST_COLUMNS; length += 1) {
    for (let start = 0; start + length <= Math.min(sample.length, MOST_CELLS_BEFORE); start += 1) {
      const kinds = cycleOf(sample.slice(start, start + length));
      if (kinds === null || tried.has(kinds.join())) continue;
      tried.add(kinds.join());
      const parsed = parse(sample, kinds);
      const units = [...parsed.rows.values()].filter((row) => row.kind === 'unit').length;
      if (units >= FEWEST_ROWS && parsed.fitting > (best?.fitting ?? 0) && countsUp(parsed)) best = parsed;
    }
  }
  return best === null || sample === cells ? best : parse(cells, best.kinds);
}

/** Splits cells that stand one below the other; null where they make no table. Blank cells are spacing, or fields without content: what fits better. */
export function splitCells(all: readonly PastedCell[]): SplitText | null {
  const filled = all.filter(({ text }) => text !== '');
  const spaced = bestCycle(filled);
  const fielded = filled.length === all.length ? null : bestCycle(all);
  const useFields = fielded !== null && fielded.rows.size > (spaced?.rows.size ?? 0);
  const parsed = useFields ? fielded : spaced;
  if (parsed === null) return null;
  const cells = useFields ? all : filled;
  const { kinds, rows: found } = parsed;
  const units = [...found].filter(([, { kind }]) => kind === 'unit').map(([at]) => at);
  const [first = -1] = units;
  const last = units.at(-1) ?? -1;
  const within = [...found].filter(([at]) => at >= first && at <= last).reduce((sum, [, row]) => sum + row.cells, 0);
  if (units.length < FEWEST_ROWS || within < MOST_FIT * (last - first + 1)) return null;

  const rows: PastedRow[] = [];
  const unclear: UnclearLine[] = [];
  let doubted = false;
  for (let at = 0; at < cells.length; ) {
    const { row, text } = cells[at] ?? { row: 0, text: '' };
    const fit = found.get(at);
    const isDoubtful: boolean = fit === undefined && text !== '' && at > first && !standsApart(text) && (at < last || doubted || partKind(text) !== 'text');
    if (fit !== undefined) rows.push({ kind: fit.kind, row, parts: fit.parts });
    else if (isDoubtful) {
      unclear.push({ row, text });
      rows.push(unclearRow(row, text, kinds));
    } else if (text !== '') rows.push(wholeRow(row, text, kinds));
    doubted = isDoubtful;
    at += fit?.cells ?? 1;
  }
  return { kinds, rows, unclear };
}
