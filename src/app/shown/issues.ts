/** What a person should look at on a sheet, by kind: problems, and rows that were left out. */
import { agreeingWay, isBlocking, waysOfLeftOut, type LeftOutReason, type LeftOutRow, type ProblemCode, type ReportingProblem, type WayOut } from '../../sheet';
import type { Found } from '../session/session';

export type IssueKind =
  | { readonly about: 'problem'; readonly code: ReportingProblem['code']; readonly problems: readonly ReportingProblem[]; readonly agreeing: readonly WayOut[] }
  | { readonly about: 'left-out'; readonly reason: LeftOutReason['kind']; readonly rows: readonly LeftOutRow[]; readonly agreeing: readonly WayOut[] };

/**
 * The kinds in the order in which they first occur, problems first. `agreeing` settles all of a kind at once: it has a way for each, or is empty.
 * What blocks is no issue but a question.
 */
export function issuesOf(found: Found): readonly IssueKind[] {
  const problems = new Map<ProblemCode, ReportingProblem[]>();
  for (const problem of found.problems) {
    if (isBlocking(problem)) continue;
    const same = problems.get(problem.code);
    if (same === undefined) problems.set(problem.code, [problem]);
    else same.push(problem);
  }
  const rows = new Map<LeftOutReason['kind'], LeftOutRow[]>();
  for (const row of found.reading?.leftOut ?? []) {
    const same = rows.get(row.reason.kind);
    if (same === undefined) rows.set(row.reason.kind, [row]);
    else same.push(row);
  }
  return [
    ...[...problems.values()].flatMap((same): IssueKind[] => {
      const [first] = same;
      return first === undefined ? [] : [{ about: 'problem', code: first.code, problems: same, agreeing: forAll(same, (problem) => agreeingWay(problem, found)) }];
    }),
    ...[...rows].map(([reason, same]): IssueKind => ({ about: 'left-out', reason, rows: same, agreeing: forAll(same, (row) => waysOfLeftOut(row).at(-1) ?? null) })),
  ];
}

/** Whether there is any. */
export function hasIssues({ problems, reading }: Found): boolean {
  return (reading?.leftOut.length ?? 0) > 0 || problems.some((problem) => !isBlocking(problem));
}

/** A way for each, or none at all. */
function forAll<Item>(items: readonly Item[], wayOf: (item: Item) => WayOut | null): readonly WayOut[] {
  const ways = items.flatMap((item) => wayOf(item) ?? []);
  return ways.length === items.length ? ways : [];
}
