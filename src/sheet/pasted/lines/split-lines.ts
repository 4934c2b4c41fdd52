/**
 * A column in which each row is a line of text. Wrapped names are joined: a line that begins with the next serial and the line after it may make one row
 * together, and a line that begins with a small letter goes on with the name above it. All else that does not fit is left whole.
 */
import { headerWord } from '../../text/header-words';
import { isColumnNumber, isNoteText, isSectionText, isSumLabel, isTableTitle, leadingMarker } from '../../text/row-words';
import { fitsHeader, fitsUnit, serialOf } from '../column-kinds';
import { headerParts } from './header-line';
import { lineColumns, type LineColumns } from './line-columns';
import { partsAt, partsByShape, SEPARATORS, shapeOf } from './line-parts';
import { blankRow, unclearRow, wholeRow, type PastedCell, type PastedRow, type UnclearLine } from '../pasted-table';

/** What the rows of a text come to, before its numbers are read. */
export interface SplitText {
  readonly kinds: LineColumns['kinds'];
  readonly rows: readonly PastedRow[];
  readonly unclear: readonly UnclearLine[];
}

/** A name goes over so many lines. */
const MOST_LINES = 3;

/** Two rows at least make a table. */
const FEWEST_ROWS = 2;

type Fit = { readonly kind: 'unit' | 'header'; readonly parts: readonly string[] };

/** The parts of a line that keeps to the columns; null for any other line. */
function fitOf(line: string, { kinds, shape }: LineColumns): Fit | null {
  for (const separator of SEPARATORS) {
    const parts = partsAt(line, separator);
    while (parts.length > kinds.length && parts.at(-1) === '') parts.pop();
    if (fitsUnit(parts, kinds)) return { kind: 'unit', parts };
    if (fitsHeader(parts, kinds)) return { kind: 'header', parts };
  }
  const shaped = shape === null ? null : partsByShape(line, shape);
  if (shaped !== null && fitsUnit(shaped, kinds)) return { kind: 'unit', parts: shaped };
  const total = shape?.serial === 'first' ? sumOf(line, shape.numbers) : null;
  if (total !== null && fitsUnit(total, kinds)) return { kind: 'unit', parts: total };
  const header = headerParts(line, kinds);
  return header === null ? null : { kind: 'header', parts: header };
}

/** A sum has no serial: `Trung bình 72,5 3`. */
function sumOf(line: string, numbers: number): string[] | null {
  const parts = partsByShape(line, { serial: 'none', numbers });
  return parts === null || !isSumLabel(parts[0] ?? '') ? null : ['', ...parts];
}

/** The parts of the row that numbers the columns, right under a header. */
function columnNumbersOf(line: string, { kinds }: LineColumns): readonly string[] | null {
  const parts = line.trim().split(/\s+/u);
  return parts.length === kinds.length && parts.every(isColumnNumber) ? parts : null;
}

/** What the walk over the lines has found. */
interface Found {
  readonly fit: Fit;
  /** How many lines it takes. */
  readonly lines: number;
}

class LineWalk {
  private readonly fits: readonly (Fit | null)[];

  constructor(
    private readonly cells: readonly PastedCell[],
    private readonly columns: LineColumns,
  ) {
    this.fits = cells.map(({ text }) => (text === '' ? null : fitOf(text, columns)));
  }

  /** The row that begins at line `at`, with the lines that go on with it. `serial` is that of the row before. */
  rowAt(at: number, serial: number): Found | null {
    const fit = this.fits[at] ?? null;
    if (fit?.kind === 'header') return { fit, lines: 1 };
    return fit === null ? this.joinedAt(at, serial) : this.withTail(fit, at, 1);
  }

  private joinedAt(at: number, serial: number): Found | null {
    if (this.columns.kinds[0] !== 'serial') return null;
    const first = this.cells[at]?.text ?? '';
    const counted = serialOf(first.split(/\s+/u)[0] ?? '');
    if (counted === null || (counted !== 1 && counted !== serial + 1) || isSectionText(first)) return null;
    let joined = first;
    for (let lines = 2; lines <= MOST_LINES; lines += 1) {
      const next = at + lines - 1;
      const text = this.cells[next]?.text ?? '';
      if (text === '' || this.fits[next] !== null) return null;
      joined = `${joined} ${text}`;
      const fit = fitOf(joined, this.columns);
      if (fit?.kind === 'unit') return this.withTail(fit, at, lines);
    }
    return null;
  }

  /** The row with the rest of its name, where the next line begins with a small letter. */
  private withTail(fit: Fit, at: number, lines: number): Found {
    const tail = this.cells[at + lines];
    const goesOn = tail !== undefined && /^\p{Ll}/u.test(tail.text) && this.fits[at + lines] === null && !/\d/u.test(tail.text) && !isNoteText(tail.text) && leadingMarker(tail.text) === null;
    if (!goesOn) return { fit, lines };
    const parts = fit.parts.map((part, column) => (this.columns.kinds[column] === 'name' ? `${part} ${tail.text}` : part));
    return { fit: { ...fit, parts }, lines: lines + 1 };
  }
}

/** True for a text that stands between rows of a table for a reason: a heading, a title, a note. */
function standsApart(text: string): boolean {
  const marker = leadingMarker(text);
  const isHeading = isSectionText(text) || (marker !== null && marker.rest !== '' && (marker.style === 'roman' || marker.style === 'letter'));
  return (isHeading && shapeOf(text) === null) || isNoteText(text) || isTableTitle(text);
}

/** Splits lines of text; null where they make no table. `cells` are those from the first to the last that holds anything. */
export function splitLines(cells: readonly PastedCell[]): SplitText | null {
  const columns = lineColumns(cells.map(({ text }) => text).filter((text) => text !== ''));
  if (columns === null) return null;
  const { kinds } = columns;
  const walk = new LineWalk(cells, columns);
  const rows: PastedRow[] = [];
  const loose: Loose[] = [];
  let serial = 0;
  let afterHeader = false;
  for (let at = 0; at < cells.length; ) {
    const { row, text } = cells[at] ?? { row: 0, text: '' };
    const found = text === '' ? null : walk.rowAt(at, serial);
    const numbers = afterHeader && found === null ? columnNumbersOf(text, columns) : null;
    if (found !== null) {
      rows.push({ kind: found.fit.kind, row, parts: found.fit.parts });
      serial = kinds[0] === 'serial' ? (serialOf(found.fit.parts[0] ?? '') ?? serial) : serial;
    } else if (numbers !== null) rows.push({ kind: 'header', row, parts: numbers });
    else {
      if (text !== '') loose.push({ place: rows.length, row, text });
      rows.push(text === '' ? blankRow(row, kinds) : wholeRow(row, text, kinds));
    }
    afterHeader = found?.fit.kind === 'header';
    at += found?.lines ?? 1;
  }
  return judged({ kinds, rows, loose, serial });
}

/** A line that did not fit, and its place among the rows. */
interface Loose extends UnclearLine {
  readonly place: number;
}

interface Walked {
  readonly kinds: LineColumns['kinds'];
  readonly rows: readonly PastedRow[];
  readonly loose: readonly Loose[];
  /** The last serial. */
  readonly serial: number;
}

/** Tells what stands apart from what should have been a row. */
function judged({ kinds, rows, loose, serial }: Walked): SplitText | null {
  const first = rows.findIndex(({ kind }) => kind === 'unit');
  const last = rows.reduce((latest, { kind }, at) => (kind === 'unit' ? at : latest), -1);
  const units = rows.filter(({ kind }) => kind === 'unit').length;
  const inside = loose.filter(({ place, text }) => place > first && place < last && !standsApart(text));
  // A text of which fewer lines are rows than are not is no table.
  if (units < FEWEST_ROWS || inside.length > units) return null;
  const judgedRows = [...rows];
  const unclear: UnclearLine[] = [];
  for (const { place, row, text } of loose) {
    if (standsApart(text)) continue;
    const isUnit = place > first && (place < last || endsTable(text, { serial, isNext: place === last + 1 }));
    if (!isUnit && !(place < first && isLikeHeader(text))) continue;
    unclear.push({ row, text });
    if (isUnit) judgedRows[place] = unclearRow(row, text, kinds);
  }
  return { kinds, rows: judgedRows, unclear };
}

/** A line above the first row that seems to be the header. */
function isLikeHeader(text: string): boolean {
  const parts = partsAt(text, 'no-break-spaces');
  return (parts.length > 1 ? parts : text.split(/\s+/u)).filter((part) => headerWord(part) !== null).length >= 2 || headerWord(text) !== null;
}

/** A line after the last row that could belong to the table: it goes on counting, ends with a number, or stands right under the last row. */
function endsTable(text: string, { serial, isNext }: { readonly serial: number; readonly isNext: boolean }): boolean {
  const counted = serialOf(text.split(/\s+/u)[0] ?? '');
  return (counted !== null && serial > 0 && counted === serial + 1) || shapeOf(text) !== null || (isNext && text.length < 80);
}
