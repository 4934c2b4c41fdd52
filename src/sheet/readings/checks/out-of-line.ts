/**
 * Scores far out of line with the others of their group: most often a decimal sign was lost (8540 for 85.40) or moved (8.54).
 * They are ranked as they stand and reported.
 *
 * Ordinary spreads must give no alarm. So a score is suspected only across a gap (the next score is five times smaller or
 * greater), where few are so, and where the others lie close together: a list of populations or medals has gaps too, but no such bulk.
 * Scores of 0 and below are left out: a real 0 is common. Linear, but for sorting the groups in which a gap is possible at all.
 */

export interface OutOfLine {
  readonly unit: number;
  /** The score with its decimal sign moved into line; null where no power of ten explains it. */
  readonly likely: number | null;
}

/** The next score on the far side of a gap is this many times away. */
const GAP = 5;
/** From so many scores on a bulk can be seen; of fewer, the others must lie very close, and a power of ten explain the odd one or a gap of ten times set it apart. */
const FEW = 8;
const WIDE_GAP = 10;
/** Of three, only a power of ten tells: two others are no bulk. */
const FEWEST = 3;
const MOST_POWERS = 6;

/** What is in line, and from where on scores are suspected. */
interface Line {
  readonly lowest: number;
  readonly highest: number;
  readonly suspectAbove: number;
  readonly suspectBelow: number;
  /** From here on a score is reported that no power of ten explains. */
  readonly unexplainedFrom: number;
  /** How far beyond the others a moved score may still lie. */
  readonly slack: number;
}

/** `score` moved by a power of ten to between `least` and `most`, with its own digits. */
function movedInto(score: number, towards: 'down' | 'up', range: { readonly least: number; readonly most: number }): number | null {
  for (let power = 1; power <= MOST_POWERS; power += 1) {
    const moved = Number(`${String(score)}e${towards === 'down' ? -power : power}`);
    if (moved >= range.least && moved <= range.most) return moved;
  }
  return null;
}

/** The line of sorted positive scores; null where none is out of it. */
function lineOf(sorted: Float64Array): Line | null {
  const count = sorted.length;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  if (count < FEWEST || at(count - 1) < GAP * at(0)) return null;
  const most = Math.max(1, Math.floor(count / FEW));
  let end = count;
  let start = 0;
  for (let index = count - 1; index >= count - most; index -= 1) if (at(index) >= GAP * at(index - 1)) end = index;
  for (let index = 0; index < most; index += 1) if (at(index + 1) >= GAP * at(index)) start = index + 1;
  // Among few, two odd ones leave nothing to be in line with.
  if ((start === 0 && end === count) || end - start < FEWEST - 1 || (count < FEW && end - start < count - 1)) return null;
  const lowest = at(start);
  const highest = at(end - 1);
  const median = at((start + end) >> 1);
  const line = { lowest, highest, suspectAbove: Number.POSITIVE_INFINITY, suspectBelow: 0, unexplainedFrom: unexplainedFrom(count, highest), slack: count < FEW ? 1.1 : 1.25 };
  const above = end < count && (count < FEW ? highest <= 1.5 * lowest : highest <= 2.5 * median);
  const below = start > 0 && count >= FEW && highest <= 2 * lowest;
  if (!above && !below) return null;
  return { ...line, ...(above ? { suspectAbove: at(end) } : {}), ...(below ? { suspectBelow: at(start - 1) } : {}) };
}

function unexplainedFrom(count: number, highest: number): number {
  if (count >= FEW) return 0;
  return count > FEWEST ? WIDE_GAP * highest : Number.POSITIVE_INFINITY;
}

function judge(score: number, line: Line): { readonly likely: number | null } | null {
  if (score >= line.suspectAbove) {
    const likely = movedInto(score, 'down', { least: line.lowest / line.slack, most: line.highest * line.slack });
    return likely === null && score < line.unexplainedFrom ? null : { likely };
  }
  // A small whole number is a poor score rather than a slip.
  if (score > 0 && score <= line.suspectBelow && !Number.isInteger(score)) {
    const likely = movedInto(score, 'up', { least: line.lowest, most: line.highest });
    return likely === null ? null : { likely };
  }
  return null;
}

/** The positive scores of each group, one group after the other. */
function layOutGroups(scores: Float64Array, groups: Uint32Array, groupCount: number): { readonly values: Float64Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(groupCount + 1);
  const isCounted = (score: number): boolean => score > 0;
  for (let unit = 0; unit < scores.length; unit += 1) if (isCounted(scores[unit] ?? 0)) starts[(groups[unit] ?? 0) + 1] = (starts[(groups[unit] ?? 0) + 1] ?? 0) + 1;
  for (let group = 0; group < groupCount; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const values = new Float64Array(starts[groupCount] ?? 0);
  for (let unit = 0; unit < scores.length; unit += 1) {
    const group = groups[unit] ?? 0;
    const score = scores[unit] ?? 0;
    if (!isCounted(score)) continue;
    const place = next[group] ?? 0;
    values[place] = score;
    next[group] = place + 1;
  }
  return { values, starts };
}

/** Sorted, where a gap is possible between the least and the greatest; null elsewhere: most groups need no sorting. */
function sortedWithGap(values: Float64Array): Float64Array | null {
  let least = Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return greatest >= GAP * least ? values.slice().sort() : null;
}

/** A group too small to show its bulk is also held against the whole sheet, as long as two of its own scores are in line there. */
function lineOfSmallGroup(sheet: Line | null, values: Float64Array): Line | null {
  if (sheet === null) return null;
  let inLine = 0;
  for (const value of values) if (value < sheet.suspectAbove && value > sheet.suspectBelow) inLine += 1;
  return inLine >= 2 ? sheet : null;
}

/** The units whose scores are out of line, in the order of the sheet. NaN is no score. */
export function findScoresOutOfLine(scores: Float64Array, groups: Uint32Array, groupCount: number): OutOfLine[] {
  const { values, starts } = layOutGroups(scores, groups, groupCount);
  const lines: (Line | null)[] = [];
  let ofSheet: Line | null | undefined;
  let any = false;
  for (let group = 0; group < groupCount; group += 1) {
    const own = values.subarray(starts[group], starts[group + 1]);
    // Of three scores in one of several groups two may be the slips: the sheet tells.
    const sorted = groupCount > 1 && own.length <= FEWEST ? null : sortedWithGap(own);
    let line = sorted === null ? null : lineOf(sorted);
    if (line === null && groupCount > 1 && own.length > 0 && own.length < FEW) {
      if (ofSheet === undefined) {
        const all = sortedWithGap(values);
        ofSheet = all === null ? null : lineOf(all);
      }
      line = lineOfSmallGroup(ofSheet, own);
    }
    if (line !== null) any = true;
    lines.push(line);
  }
  const found: OutOfLine[] = [];
  if (!any) return found;
  for (let unit = 0; unit < scores.length; unit += 1) {
    const line = lines[groups[unit] ?? 0] ?? null;
    const verdict = line === null ? null : judge(scores[unit] ?? Number.NaN, line);
    if (verdict !== null) found.push({ unit, likely: verdict.likely });
  }
  return found;
}
