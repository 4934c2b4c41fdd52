/** Letter grades as scores, in an order that a person gives: nothing says by itself whether A+ is better than A, or "Đạt" than "Khá". */
import { nameKey } from './name-key';

export interface GradeScores {
  /** The best grade has as many points as there are grades, the last one 1; NaN for a blank cell and for a text that is no grade. */
  readonly scores: Float64Array;
  /** The cells whose text is none of the grades, to be asked about. */
  readonly unknown: readonly { readonly index: number; readonly text: string }[];
}

/**
 * The scores of cells with grades, the best grade first in `grades`. They are compared as names are: case, spaces and the kind of hyphen
 * do not matter. Throws a RangeError for a blank grade, and for one that is given twice.
 *
 * @example gradeScores(['A', 'b', '', 'F'], ['A+', 'A', 'B']).scores // Float64Array.of(2, 1, NaN, NaN)
 * @example gradeScores(['A', 'F'], ['A', 'B']).unknown // [{ index: 1, text: 'F' }]
 */
export function gradeScores(texts: readonly string[], grades: readonly string[]): GradeScores {
  const points = new Map(grades.map((grade, index): [string, number] => [nameKey(grade), grades.length - index]));
  if (points.has('') || points.size < grades.length) throw new RangeError('Each grade is named once, and none is blank.');
  const unknown: { index: number; text: string }[] = [];
  const scores = Float64Array.from(texts, (text, index) => {
    const key = nameKey(text);
    const score = points.get(key) ?? Number.NaN;
    if (key !== '' && Number.isNaN(score)) unknown.push({ index, text });
    return score;
  });
  return { scores, unknown };
}
