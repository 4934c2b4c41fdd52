/** Units in rows that are hidden, by a filter or by hand. They are ranked like all others, and that is said: nobody sees them. */
import { isAccepted, type Choice } from '../../model/choice';
import type { Layout } from '../../model/layout';
import type { ReportingProblem } from '../../model/problem';
import type { Reading } from '../../model/units';

export interface HiddenRowsInput {
  readonly layout: Layout;
  readonly reading: Reading;
  /** Runs of hidden rows, in order. */
  readonly hidden: readonly { readonly top: number; readonly rowCount: number }[];
  readonly filtered: boolean;
  readonly choices: readonly Choice[];
}

/** One mention with the number of units in hidden rows; none where there are none. */
export function hiddenRowProblems({ layout, reading, hidden, filtered, choices }: HiddenRowsInput): ReportingProblem[] {
  if (hidden.length === 0 || isAccepted(choices, 'rows-hidden')) return [];
  let count = 0;
  let first = -1;
  let run = 0;
  for (const row of reading.units.rows) {
    let at = hidden[run];
    while (at !== undefined && at.top + at.rowCount <= row) at = hidden[++run];
    if (at === undefined) break;
    if (row < at.top) continue;
    if (first < 0) first = row;
    count += 1;
  }
  return count === 0 ? [] : [{ code: 'rows-hidden', cell: { row: first, column: layout.unitColumn }, count, filtered }];
}
