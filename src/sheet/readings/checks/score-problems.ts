/** Units whose score cell gave no score, and why; or one question where the cells of the column cannot be read for certain. */
import type { Layout } from '../../model/layout';
import type { BlockingProblem, Problem, ReportingProblem } from '../../model/problem';
import type { CellValue } from '../../model/grid';
import { whyNoScore, type NoScore } from '../scores';
import type { NumberTextContext } from '../../text/number-text';

export interface ScoresToCheck {
  readonly layout: Layout;
  readonly rows: Int32Array;
  readonly names: readonly string[];
  readonly scores: Float64Array;
  /** False for units of a group that is marked as not ranked: nobody misses their scores. */
  readonly isRanked: (unit: number) => boolean;
  readonly context: NumberTextContext;
  readonly cellAt: (row: number) => CellValue;
  readonly formatAt: (row: number) => string | null;
  /** Rows whose 0 is no score: their formulas read their own cells. */
  readonly circular: ReadonlySet<number>;
  /** A score on another scale; null where there is none. */
  readonly otherScale: { readonly row: number; readonly text: string; readonly count: number } | null;
}

function unscored(why: NoScore, about: { readonly cell: { readonly row: number; readonly column: number }; readonly unit: string }): ReportingProblem {
  switch (why.kind) {
    case 'blank':
    case 'mark':
      return { code: 'score-missing', ...about };
    case 'date':
      return { code: 'score-is-date', ...about };
    case 'boolean':
      return { code: 'score-is-boolean', ...about };
    case 'error':
      return { code: 'score-is-error', ...about, error: why.error };
    case 'ambiguous':
      return { code: 'score-text-ambiguous', ...about, text: why.text, asDecimal: why.asDecimal, asThousands: why.asThousands };
    case 'text':
      return { code: 'score-is-text', ...about, text: why.text };
  }
}

/** Where what cannot be read for certain is half of the scores or more, ranking the rest would be guessing: asked once, not reported cell by cell. */
function askedAtOnce(problems: readonly ReportingProblem[], scored: number): BlockingProblem | null {
  const ambiguous = problems.filter((problem) => problem.code === 'score-text-ambiguous');
  const [first] = ambiguous;
  if (first === undefined || ambiguous.length < scored) return null;
  const { cell, text, asDecimal, asThousands } = first;
  return { code: 'scores-ambiguous', cell, text, asDecimal, asThousands };
}

/** In the order of the sheet; what blocks comes first. */
export function scoreProblems(input: ScoresToCheck): Problem[] {
  const { layout, rows, names, scores, isRanked, context, cellAt, formatAt, circular, otherScale } = input;
  if (rows.length === 0) return [{ code: 'no-units', cell: { row: layout.firstRow, column: layout.unitColumn } }];
  const problems: ReportingProblem[] = [];
  let scored = 0;
  for (let unit = 0; unit < rows.length; unit += 1) {
    if (!Number.isNaN(scores[unit] ?? Number.NaN)) {
      scored += 1;
      continue;
    }
    if (!isRanked(unit)) continue;
    const row = rows[unit] ?? 0;
    const about = { cell: { row, column: layout.scoreColumn }, unit: names[unit] ?? '' };
    problems.push(circular.has(row) ? { code: 'score-is-circular', ...about } : unscored(whyNoScore(cellAt(row), context, formatAt(row)), about));
  }
  if (otherScale !== null) return [{ code: 'scores-of-two-scales', cell: { row: otherScale.row, column: layout.scoreColumn }, text: otherScale.text, count: otherScale.count }, ...problems];
  const asked = askedAtOnce(problems, scored);
  if (asked !== null) return [asked, ...problems.filter(({ code }) => code !== 'score-text-ambiguous')];
  if (scored === 0) return [{ code: 'no-scores', cell: { row: rows[0] ?? layout.firstRow, column: layout.scoreColumn } }, ...problems];
  return problems;
}
