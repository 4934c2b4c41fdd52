/**
 * First pass over the rows: what each row is by itself, without its neighbours. Kinds are small numbers in one typed array,
 * since a sheet may have a million rows. What depends on the neighbours (section or unit without a score) is settled in `sections.ts`.
 */
import type { Area, CellValue } from '../model/grid';
import type { Layout } from '../model/layout';
import { cellText, foldHeader, isBlank } from '../text/cell-text';
import { readNumberText } from '../text/number-text';
import { isColumnNumber, isNoteText, isSumLabel, leadingMarker, maySumUp, type MarkerStyle } from '../text/row-words';
import type { RowSource } from './row-source';

export const KIND = {
  /** Nothing in the columns read. */
  blank: 0,
  /** A name and a score. */
  scored: 1,
  /** A name, and an empty score cell. */
  named: 2,
  /** A name, and a score cell that says there is none, or cannot be read. */
  marked: 3,
  /** No name and no score, but a text elsewhere. */
  loose: 4,
  /** A score without a name. */
  nameless: 5,
  /** The header again, or the row of column numbers under it. */
  header: 6,
  /** A sum, an average, a maximum: the row says something about units and is none. */
  sum: 7,
  /** A note, a signature, a title. */
  note: 8,
  /** Settled later: the heading of a section. */
  section: 9,
  /** Settled later: a row of another table below. */
  elsewhere: 10,
} as const;

export const STYLES: readonly (MarkerStyle | 'none')[] = ['none', 'number', 'dotted', 'roman', 'letter'];

const NUMBER_STYLE = STYLES.indexOf('number');

/** The serial of a row; where the table has no serial column, the numbering before the name. */
export interface RowKinds {
  readonly top: number;
  readonly kind: Uint8Array;
  /** Index into STYLES. */
  readonly style: Uint8Array;
  readonly serial: Float64Array;
}

interface RowCellsToJudge {
  readonly name: CellValue;
  readonly score: CellValue;
  readonly serial: CellValue;
}

/** The numbers in the header of the scores: a year, or the column's own number. */
function numbersOfHeader({ evidence, scoreColumn, firstColumn }: Layout): ReadonlySet<number> {
  return new Set((evidence.headerTexts[scoreColumn - firstColumn] ?? []).map(Number).filter((value) => !Number.isNaN(value)));
}

/** The years that head the scores. */
export function yearsOfHeader(layout: Layout): ReadonlySet<number> {
  return new Set([...numbersOfHeader(layout)].filter((value) => value >= 1900 && value <= 2100));
}

/** Compares rows with the header, to find it typed again. */
class HeaderTexts {
  private readonly parts: readonly ReadonlySet<string>[];
  /** A score column may be headed by a year, which is a number in its cell. */
  private readonly scoreNumbers: ReadonlySet<number>;

  constructor(private readonly layout: Layout) {
    this.parts = layout.evidence.headerTexts.map((texts) => new Set(texts.map(foldHeader).filter((text) => text !== '')));
    this.scoreNumbers = numbersOfHeader(layout);
  }

  /** False for a cell that is certainly no header of the score column; most are. */
  mayHeadScores(score: CellValue, value: number): boolean {
    return Number.isNaN(value) ? typeof score === 'string' : this.scoreNumbers.has(value);
  }

  private matches(column: number | null, value: CellValue): 'blank' | 'same' | 'other' {
    if (isBlank(value)) return 'blank';
    if (column === null) return 'other';
    return this.parts[column - this.layout.firstColumn]?.has(foldHeader(cellText(value))) === true ? 'same' : 'other';
  }

  /** True where no cell contradicts the header and enough of them repeat it. */
  repeatsIn(cells: RowCellsToJudge): boolean {
    const { unitColumn, scoreColumn, serialColumn } = this.layout;
    const found = [this.matches(unitColumn, cells.name), this.matches(scoreColumn, cells.score), this.matches(serialColumn, cells.serial)];
    return found.includes('same') && !found.includes('other');
  }
}

/** What a row is by its own cells; `other` is its first text outside of name, score and group. */
function kindOf(cells: RowCellsToJudge & { readonly other: string; readonly group: string }, options: { readonly scored: boolean; readonly numbered: boolean }): number {
  const nameText = cellText(cells.name);
  const labelText = nameText === '' ? cells.other : nameText;
  if (!options.numbered && isSumLabel(labelText === '' ? cells.group : labelText)) return KIND.sum;
  if (options.scored) return nameText === '' ? KIND.nameless : KIND.scored;
  if (!options.numbered && isNoteText(labelText)) return KIND.note;
  if (nameText !== '') return isBlank(cells.score) ? KIND.named : KIND.marked;
  if (cells.other === '') return isBlank(cells.score) || readNumberText(cellText(cells.score)).kind === 'not-scored' ? KIND.blank : KIND.loose;
  // `North total` beside the names heads nothing.
  if (maySumUp(cells.other) === 'total') return KIND.sum;
  return isNoteText(cells.other) ? KIND.note : KIND.loose;
}

/** The first text of the row outside of name and score. */
function otherText(source: RowSource, row: number): string {
  for (const reader of source.others) {
    const value = reader.at(row);
    if (typeof value === 'string' && value !== '') {
      const text = cellText(value);
      if (text !== '') return text;
    }
  }
  return '';
}

/**
 * True where the row is merged across the table, as headings and notes are: over the score, or from the first column over the name. A name's own cell
 * may be merged over a neighbour in every row, which says nothing; nor does a row with more texts than a number and a title, or one that repeats the header.
 */
export function isMergedAcross({ layout: { firstColumn, unitColumn, scoreColumn, lastColumn, evidence }, cells }: RowSource, row: number): boolean {
  const covers = (area: Area, column: number): boolean => area.left <= column && column < area.left + area.columnCount;
  const across = cells
    .mergesAt(row)
    .some((area) => area.rowCount === 1 && area.columnCount >= 2 && (covers(area, scoreColumn) || (area.left === firstColumn && firstColumn !== unitColumn && covers(area, unitColumn))));
  if (!across) return false;
  let filled = 0;
  let ofHeader = 0;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const text = cellText(cells.at(row, column));
    if (text === '') continue;
    filled += 1;
    if (evidence.headerTexts.some((texts) => texts.includes(text))) ofHeader += 1;
  }
  return filled <= 2 && ofHeader < filled;
}

/** Classifies every row by itself. `scores` has one entry a row from `source.top`. */
export function classifyRows(source: RowSource, scores: Float64Array): RowKinds {
  const { top, end, layout } = source;
  const count = Math.max(0, end - top);
  const kind = new Uint8Array(count);
  const style = new Uint8Array(count);
  const serial = new Float64Array(count);
  const header = new HeaderTexts(layout);
  for (let index = 0; index < count; index += 1) {
    const row = top + index;
    const name = source.names.at(row);
    const value = scores[index] ?? Number.NaN;
    const scored = !Number.isNaN(value);
    const serialValue = source.serials.at(row);
    let numbered = false;
    if (typeof serialValue === 'number') {
      style[index] = NUMBER_STYLE;
      serial[index] = serialValue;
      numbered = true;
    } else {
      // Without a serial column the numbering may stand before the name.
      const text = cellText(layout.serialColumn === null ? name : serialValue);
      const marker = text === '' ? null : leadingMarker(text);
      if (marker !== null && (layout.serialColumn === null || marker.rest === '')) {
        style[index] = STYLES.indexOf(marker.style);
        serial[index] = marker.value;
        numbered = layout.serialColumn !== null;
      }
    }
    // The usual row, settled without looking at its neighbours or the header.
    const mayBeHeader = header.mayHeadScores(source.scores.at(row), value);
    const isBelowHeader = index > 0 && kind[index - 1] === KIND.header;
    if (scored && !mayBeHeader && !isBelowHeader && typeof name === 'string' && !isBlank(name) && (numbered || !isSumLabel(name))) {
      kind[index] = KIND.scored;
      continue;
    }
    const cells = { name, score: source.scores.at(row), serial: serialValue };
    if (mayBeHeader && !isMergedAcross(source, row) && header.repeatsIn(cells)) kind[index] = KIND.header;
    else if (isBelowHeader && isColumnNumber(cellText(name).replace(/^-/u, ''))) kind[index] = KIND.header;
    else kind[index] = kindOf({ ...cells, other: otherText(source, row), group: cellText(source.groups.at(row)) }, { scored, numbered });
  }
  return { top, kind, style, serial };
}

/** The rows of a kind, by their place in the sheet. */
export function rowsOfKind(kinds: RowKinds, wanted: number): number[] {
  const rows: number[] = [];
  kinds.kind.forEach((kind, index) => {
    if (kind === wanted) rows.push(kinds.top + index);
  });
  return rows;
}
