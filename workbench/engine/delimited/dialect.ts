/** Which character separates the fields of a .csv file. */
import { type Delimiter, eachRecord } from './records';

export interface Dialect {
  readonly delimiter: Delimiter;
  /** Where the records begin: after a line `sep=;`, which Excel writes and reads. */
  readonly start: number;
}

/** Commas come last: of the three they alone are usual inside a field (`85,40`, `UBND các huyện, thị xã`). */
const CANDIDATES: readonly Delimiter[] = ['\t', ';', ','];

const SAMPLE_LENGTH = 32_768;

/**
 * The delimiter that most records agree on: the one under which the most records have the same number of fields, and at
 * least two. Titles above a table and notes below it are outvoted. A file of one column is taken as separated by commas.
 *
 * @example detectDialect('Điểm\n1;Sở Y tế;84,40\n2;Sở Tư pháp;81,80').delimiter // ';'
 */
export function detectDialect(text: string): Dialect {
  const declared = /^sep=([,;\t])\r?\n/i.exec(text);
  if (declared !== null) return { delimiter: declared[1] as Delimiter, start: declared[0].length };
  const sample = completeLines(text);
  let best: { readonly delimiter: Delimiter; readonly votes: number; readonly width: number } = { delimiter: ',', votes: 0, width: 1 };
  for (const delimiter of CANDIDATES) {
    const { votes, width } = mostCommonWidth(sample, delimiter);
    if (votes > best.votes || (votes === best.votes && width > best.width)) best = { delimiter, votes, width };
  }
  return { delimiter: best.delimiter, start: 0 };
}

function mostCommonWidth(sample: string, delimiter: Delimiter): { readonly votes: number; readonly width: number } {
  const votesByWidth = new Map<number, number>();
  eachRecord(sample, delimiter, ({ length: width }) => {
    if (width > 1) votesByWidth.set(width, (votesByWidth.get(width) ?? 0) + 1);
  });
  let common = { votes: 0, width: 1 };
  for (const [width, votes] of votesByWidth) {
    if (votes > common.votes || (votes === common.votes && width > common.width)) common = { votes, width };
  }
  return common;
}

function completeLines(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const end = text.lastIndexOf('\n', SAMPLE_LENGTH);
  return text.slice(0, end > 0 ? end : SAMPLE_LENGTH);
}
