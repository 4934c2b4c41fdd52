/**
 * Second pass: what rows are among their neighbours. A name without a score is either the heading of a section or a unit that was
 * not scored, and the wrong answer moves every rank of the group. The evidence, strongest first: the row's numbering against that of
 * the units (Roman among Arabic, numbers that start again below it, 2 before 2.1), words that name a kind of units
 * (`Các sở, ban, ngành`), a cell merged across the table. A unit inside a running numbering is never a section.
 * Without evidence the row is a unit without a score, which is listed and reported: nothing is lost silently.
 */
import type { Layout } from '../model/layout';
import { isNoteText, isSectionText, isTableTitle, leadingMarker, type MarkerStyle } from '../text/row-words';
import { KIND, STYLES, type RowKinds } from './row-kinds';

export interface SectionInput {
  readonly layout: Layout;
  readonly rows: RowKinds;
  /** The row is merged across the table. */
  readonly isMergedAcross: (index: number) => boolean;
  /** A text without name and score stands where only a remark, or a part of the unit above, can stand. */
  readonly isRemark: (index: number) => boolean;
  /** A name alone, where the other rows have numbers in several columns; or in capitals, where theirs are not. */
  readonly standsAlone: (index: number) => boolean;
  /** The text by which a row would head a section: its name, else its first text elsewhere. */
  readonly headingText: (index: number) => string;
  /** A marked row's score cell says "not scored", or holds a number that may be read in two ways; else it holds words. */
  readonly speaksOfScore: (index: number) => boolean;
  /** The row names a group in the group column, as only units do. */
  readonly namesGroup: (index: number) => boolean;
  /** The row's name is such as units have: `Xã An Bình`, `Sở Y tế`. */
  readonly namesUnit: (index: number) => boolean;
  readonly isLargestScore: (index: number) => boolean;
}

/** A row that any table of units would count as one of its rows. */
function countsAsRow(rows: RowKinds, index: number): boolean {
  const kind = rows.kind[index];
  return kind === KIND.scored || kind === KIND.marked || (kind === KIND.named && STYLES[rows.style[index] ?? 0] === 'number');
}

/** The style of numbering that most rows of a kind have, and how many have it. */
function mostOfKind(rows: RowKinds, isMeant: (kind: number) => boolean): { readonly style: number; readonly rows: number } {
  const counts = new Float64Array(STYLES.length);
  let total = 0;
  for (let index = 0; index < rows.kind.length; index += 1) {
    if (!isMeant(rows.kind[index] ?? KIND.blank)) continue;
    const style = rows.style[index] ?? 0;
    counts[style] = (counts[style] ?? 0) + 1;
    total += 1;
  }
  let best = 0;
  for (let style = 1; style < counts.length; style += 1) {
    const more = (counts[style] ?? 0) - (counts[best] ?? 0);
    // As many with a number as without one: what has none may be a total.
    if (more > 0 || (more === 0 && best === 0 && total > 0)) best = style;
  }
  return { style: best, rows: total };
}

/** The style of numbering of the units: that of most scored rows; in a sheet without any score, of most rows with a name. */
function unitStyle(rows: RowKinds): MarkerStyle | 'none' {
  const scored = mostOfKind(rows, (kind) => kind === KIND.scored);
  const { style } = scored.rows > 0 ? scored : mostOfKind(rows, (kind) => kind === KIND.named || kind === KIND.marked);
  return STYLES[style] ?? 'none';
}

/**
 * Rows whose letter or Roman number, before the name, counts: it begins at I or A and another follows, or it counts on. A lone `V.` counts nothing.
 */
function markerSequences({ rows, layout }: SectionInput): ReadonlySet<number> {
  const counting = new Set<number>();
  const { sectionAbove } = layout.evidence;
  const first = rows.kind.findIndex((kind) => kind !== KIND.blank);
  for (const style of ['roman', 'letter'] as const) {
    let before = sectionAbove === null ? 0 : (leadingMarker(sectionAbove.text)?.value ?? 0);
    let last = -1;
    for (let index = 0; index < rows.kind.length; index += 1) {
      const own = STYLES[rows.style[index] ?? 0];
      const value = rows.serial[index] ?? 0;
      if (own !== style && !(style === 'letter' && own === 'roman')) continue;
      if (rows.kind[index] !== KIND.named && rows.kind[index] !== KIND.marked) continue;
      if (value === before + 1 || value === before || (value === 1 && before > 0)) {
        if (before > 0 || index === first) counting.add(index);
        if (last >= 0) counting.add(last);
        before = value;
        last = index;
      }
    }
  }
  return counting;
}

/** For each row the next row that is not blank, and the next that counts as a row of the table; -1 where there is none. */
function lookAhead(rows: RowKinds): { readonly nextFilled: Int32Array; readonly nextRow: Int32Array } {
  const count = rows.kind.length;
  const nextFilled = new Int32Array(count).fill(-1);
  const nextRow = new Int32Array(count).fill(-1);
  let filled = -1;
  let row = -1;
  for (let index = count - 1; index >= 0; index -= 1) {
    nextFilled[index] = filled;
    nextRow[index] = row;
    if (rows.kind[index] !== KIND.blank) filled = index;
    if (countsAsRow(rows, index)) row = index;
  }
  return { nextFilled, nextRow };
}

/** Rewrites `rows.kind`: afterwards every named, marked and loose row is a unit (named, marked), a section, a note or blank. */
export function settleSections(input: SectionInput): void {
  const { rows, layout } = input;
  const { kind, style, serial } = rows;
  const { nextFilled, nextRow } = lookAhead(rows);
  const units = unitStyle(rows);
  const sequences = markerSequences(input);
  let lastScored = kind.length - 1;
  while (lastScored >= 0 && kind[lastScored] !== KIND.scored) lastScored -= 1;

  let previousSerial = 0;
  let unitsInSection = 0;
  let sections = 0;
  let numberedSections = 0;
  let lastRowOfTable = -1;

  const styleOf = (index: number): MarkerStyle | 'none' => STYLES[style[index] ?? 0] ?? 'none';
  /** The numbering starts again at the next row of the table. */
  const restartsBelow = (index: number): boolean => {
    const next = nextRow[index] ?? -1;
    return next >= 0 && styleOf(next) === 'number' && serial[next] === 1;
  };
  const headsDeeperNumbers = (index: number): boolean => {
    const next = nextRow[index] ?? -1;
    return next >= 0 && styleOf(next) === 'dotted' && styleOf(index) !== 'dotted';
  };
  const looksLikeSection = (index: number): boolean => isSectionText(input.headingText(index)) || input.isMergedAcross(index);

  const isSectionWithName = (index: number): boolean => {
    const own = styleOf(index);
    if (kind[index] === KIND.scored && (own === 'none' || own === units)) return false;
    if (own === 'letter' || own === 'roman') {
      // Without a serial column "V. N. Hà" is a name with initials, unless it counts on from IV.
      if (layout.serialColumn === null && !sequences.has(index) && !looksLikeSection(index)) return false;
      const unlikeUnits = units !== 'roman' && units !== 'letter';
      // A scored row so numbered has the section's own average; without a serial column the letter may be a name's initial.
      if (kind[index] === KIND.scored) return unlikeUnits && (layout.serialColumn !== null || restartsBelow(index) || looksLikeSection(index));
      return units !== own || looksLikeSection(index);
    }
    if (kind[index] === KIND.scored) return own === 'number' && units === 'dotted' && headsDeeperNumbers(index);
    if (own === 'number') {
      if (headsDeeperNumbers(index) && units === 'dotted') return true;
      if (units !== 'number') return (nextFilled[index] ?? -1) >= 0 && (kind[index] === KIND.named || looksLikeSection(index));
      if (!restartsBelow(index)) return false;
      const continues = serial[index] === previousSerial + 1 && unitsInSection > 0;
      if (!continues) return kind[index] === KIND.named;
      // 3 after unit 2: the third section where the two before were numbered so too, else the third unit.
      return serial[index] === sections + 1 && (looksLikeSection(index) || (kind[index] === KIND.named && sections > 0 && numberedSections === sections));
    }
    if (own === 'dotted') return units !== 'dotted' && kind[index] === KIND.named && (nextFilled[index] ?? -1) >= 0;
    if (kind[index] === KIND.marked) return looksLikeSection(index) && (nextRow[index] ?? -1) >= 0 && !input.speaksOfScore(index);
    if ((nextFilled[index] ?? -1) < 0) return false;
    if (looksLikeSection(index) || input.standsAlone(index)) return true;
    // Numbered in the name's own cell, where units are numbered in theirs.
    if (layout.serialColumn !== null && (leadingMarker(input.headingText(index))?.rest ?? '') !== '') return true;
    return units !== 'none' && restartsBelow(index);
  };

  /** Below the last score: still a row of the table, or already a note? */
  const isTrailingNote = (index: number): boolean => {
    if (index < lastScored || input.namesGroup(index)) return false;
    const own = styleOf(index);
    if (own !== 'none' && own === units) {
      const counts = (serial[index] ?? 0) - previousSerial;
      // A row without a number before it may have been counted.
      return !(counts === 1 || counts === 0 || serial[index] === 1 || own !== 'number');
    }
    if (kind[index] === KIND.marked && input.speaksOfScore(index)) return false;
    const adjoins = lastRowOfTable === index - 1;
    return units !== 'none' || !(adjoins || input.namesUnit(index));
  };

  /** Above a header that begins another table: the row that titles it, past annex numbers and remarks in brackets; -1 without one. */
  const titleAbove = (header: number): number => {
    let title = -1;
    for (let index = header - 1; index > lastRowOfTable; index -= 1) {
      if (kind[index] === KIND.note && isTableTitle(input.headingText(index))) title = index;
    }
    return title;
  };

  for (let index = 0; index < kind.length; index += 1) {
    const now = kind[index];
    if (now === KIND.header && unitsInSection > 0 && restartsBelow(index)) {
      const title = titleAbove(index);
      if (title >= 0) {
        kind[title] = KIND.section;
        sections += 1;
        unitsInSection = 0;
        previousSerial = 0;
      }
    }
    if (now === KIND.loose) {
      const text = input.headingText(index);
      const isEmptyNumberedRow = text === '' || leadingMarker(text)?.rest === '';
      const heads = ((nextRow[index] ?? -1) >= 0 || index < lastScored) && (!input.isRemark(index) || looksLikeSection(index) || (leadingMarker(text)?.rest ?? '') !== '' || (units !== 'none' && restartsBelow(index)));
      kind[index] = isEmptyNumberedRow ? KIND.blank : heads && !isNoteText(text) ? KIND.section : KIND.note;
    } else if (now === KIND.scored || now === KIND.named || now === KIND.marked) {
      if (isSectionWithName(index) && ((nextRow[index] ?? -1) >= 0 || styleOf(index) !== 'none')) kind[index] = KIND.section;
      else if (now !== KIND.scored && isTrailingNote(index)) kind[index] = KIND.note;
    }
    const settled = kind[index];
    if (settled === KIND.section) {
      sections += 1;
      if (styleOf(index) === 'number') numberedSections += 1;
      unitsInSection = 0;
      previousSerial = 0;
      lastRowOfTable = index;
    } else if (settled === KIND.scored || settled === KIND.named || settled === KIND.marked) {
      unitsInSection += 1;
      if (styleOf(index) === 'number') previousSerial = serial[index] ?? 0;
      else previousSerial += 1;
      lastRowOfTable = index;
    } else if (settled === KIND.nameless && lastRowOfTable < 0 && styleOf(index) === 'none' && input.isLargestScore(index)) {
      // Numbers under the header without a name or a serial: the maxima of the columns.
      kind[index] = KIND.sum;
    } else if (settled === KIND.header || settled === KIND.sum || settled === KIND.nameless) lastRowOfTable = index;
  }
}
