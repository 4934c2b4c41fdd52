/**
 * The ways out of a problem: what a person can settle with one click, the most likely first. A way is data; taking it makes a choice that is
 * kept for the sheet (or, for published decimals, an option of the ranking).
 */
import type { Decimals, Order } from '../../ranking';
import type { LeftOutRow } from '../model/left-out';
import type { Layout, LayoutChoices } from '../model/layout';
import type { ColumnCandidate, Problem, ProblemCode } from '../model/problem';
import { cellText } from '../text/cell-text';
import type { CellValue } from '../model/grid';
import type { Reading } from '../model/units';
import type { AcceptedProblem, BlankGroups, Choice, ColumnRole, GroupsBy, RowAnswer, ScaleReading, SectionLevel, SignReading } from '../model/choice';
import { markOfUnit } from '../choices/row-choices';

export type WayOut =
  /** `column` null: no column groups the units. */
  | { readonly kind: 'column'; readonly role: ColumnRole; readonly column: number | null; readonly header: string }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'blank-groups'; readonly as: BlankGroups }
  | { readonly kind: 'doubtful-rows'; readonly ranked: boolean }
  | { readonly kind: 'scale'; readonly reading: ScaleReading }
  | { readonly kind: 'groups'; readonly by: GroupsBy }
  | { readonly kind: 'sections'; readonly level: SectionLevel }
  /** `value` is what the first such cell would be. */
  | { readonly kind: 'sign'; readonly reading: SignReading; readonly text: string; readonly value: number }
  | { readonly kind: 'group'; readonly group: string; readonly ranked: boolean }
  | { readonly kind: 'accept'; readonly problem: AcceptedProblem }
  /** Splits pasted text into columns: the one way that writes. */
  | { readonly kind: 'split-text'; readonly columns: number }
  | { readonly kind: 'row'; readonly row: number; readonly answer: RowAnswer }
  | { readonly kind: 'decimals'; readonly decimals: Decimals };

/** What a sheet offers besides its problems. */
export interface SheetOnOffer {
  readonly layout: Layout | null;
  readonly reading: Reading | null;
  /** The used columns with their headers. */
  readonly columns: readonly ColumnCandidate[];
}

/** So many columns are offered; the lists of the pane have them all. */
const MOST_COLUMNS = 6;

function columnsFor(role: ColumnRole, columns: readonly ColumnCandidate[], besides: readonly (number | undefined)[]): WayOut[] {
  return columns
    .filter(({ column, header }) => header !== '' && !besides.includes(column))
    .slice(0, MOST_COLUMNS)
    .map(({ column, header }) => ({ kind: 'column', role, column, header }));
}

function ofRow(row: number, answers: readonly RowAnswer[]): WayOut[] {
  return answers.map((answer) => ({ kind: 'row', row, answer }));
}

const right = (about: ProblemCode): RowAnswer => ({ kind: 'right', about });

/** The ways out of a problem; none where only the sheet itself can be mended. Answers about single rows wait until what blocks is answered. */
export function waysOut(problem: Problem, sheet: SheetOnOffer): readonly WayOut[] {
  const ways = everyWay(problem, sheet);
  return sheet.reading === null ? ways.filter(({ kind }) => kind !== 'row') : ways;
}

function everyWay(problem: Problem, { layout, columns }: SheetOnOffer): readonly WayOut[] {
  switch (problem.code) {
    case 'sheet-empty':
    case 'pasted-line-unclear':
      return [];
    case 'text-in-one-column':
      return [{ kind: 'split-text', columns: problem.columnCount }];
    case 'no-unit-column':
    case 'no-units':
      return columnsFor('unit', columns, [layout?.unitColumn, layout?.scoreColumn]);
    case 'no-score-column':
      return columnsFor('score', columns, []);
    case 'score-column-ambiguous':
      return problem.candidates.slice(0, MOST_COLUMNS).map(({ column, header }) => ({ kind: 'column', role: 'score', column, header }));
    case 'order-doubtful':
      return (['ascending', 'descending'] as const).map((order) => ({ kind: 'order', order }));
    case 'groups-doubtful':
      return [...problem.candidates.map(({ column, header }): WayOut => ({ kind: 'column', role: 'group', column, header })), { kind: 'column', role: 'group', column: null, header: '' }];
    case 'group-blank':
      return (['above', 'own', 'unranked'] as const).map((as) => ({ kind: 'blank-groups', as }));
    case 'rows-doubtful':
      return [{ kind: 'doubtful-rows', ranked: false }, { kind: 'doubtful-rows', ranked: true }];
    case 'no-scores': {
      const others = layout?.scoreCandidates.filter(({ column }) => column !== problem.cell.column) ?? [];
      return columnsFor('score', others.length > 0 ? others : columns, [layout?.unitColumn, layout?.scoreColumn, layout?.serialColumn ?? undefined]);
    }
    case 'scores-ambiguous':
      return [
        { kind: 'sign', reading: 'decimal', text: problem.text, value: problem.asDecimal },
        { kind: 'sign', reading: 'thousands', text: problem.text, value: problem.asThousands },
      ];
    case 'scores-of-two-scales':
      return (['convert', 'leave-out'] as const).map((reading) => ({ kind: 'scale', reading }));
    case 'names-misread':
      return [];
    case 'chosen-column-empty':
      return columnsFor(problem.choice, columns, [problem.cell.column]);
    case 'score-missing':
    case 'score-is-text':
    case 'score-is-error':
    case 'score-is-boolean':
    case 'score-is-date':
      return ofRow(problem.cell.row, [{ kind: 'not-scored' }, { kind: 'ignored' }]);
    case 'score-is-circular':
      return ofRow(problem.cell.row, [{ kind: 'score', score: 0 }, { kind: 'not-scored' }, { kind: 'ignored' }]);
    case 'score-text-ambiguous':
      return ofRow(problem.cell.row, [{ kind: 'score', score: problem.asDecimal }, { kind: 'score', score: problem.asThousands }, { kind: 'not-scored' }, { kind: 'ignored' }]);
    case 'unit-name-missing':
      return ofRow(problem.cell.row, [{ kind: 'ignored' }]);
    case 'unit-duplicate':
      return ofRow(problem.cell.row, [right('unit-duplicate'), { kind: 'ignored' }]);
    case 'score-out-of-line': {
      const likely: RowAnswer[] = problem.likely === null ? [] : [{ kind: 'score', score: problem.likely }];
      return ofRow(problem.cell.row, [...likely, right('score-out-of-line'), { kind: 'not-scored' }, { kind: 'ignored' }]);
    }
    case 'near-tie':
      return [{ kind: 'decimals', decimals: problem.differAt <= 10 ? problem.differAt : 'all' }, ...ofRow(problem.cell.row, [right('near-tie')])];
    case 'near-ties-more':
      return [{ kind: 'decimals', decimals: 'all' }];
    case 'numbering-restarts':
      return [{ kind: 'groups', by: 'numbering' }, { kind: 'groups', by: 'none' }];
    case 'tables-stacked':
      return [{ kind: 'groups', by: 'tables' }, { kind: 'groups', by: 'none' }];
    case 'groups-by-name':
      return [{ kind: 'groups', by: 'names' }, { kind: 'groups', by: 'none' }];
    case 'names-legacy-encoding':
    case 'rows-hidden':
    case 'group-empty':
      return [{ kind: 'accept', problem: problem.code }];
    case 'group-not-ranked':
      return [{ kind: 'group', group: problem.group, ranked: false }, { kind: 'group', group: problem.group, ranked: true }];
  }
}

/** The way that says that a problem is none: all is as it should be. null where there is no such way, or something else is as likely. */
export function agreeingWay(problem: Problem, sheet: SheetOnOffer): WayOut | null {
  const agrees = (way: WayOut): boolean => way.kind === 'accept' || (way.kind === 'group' && !way.ranked) || (way.kind === 'row' && (way.answer.kind === 'right' || (way.answer.kind === 'not-scored' && problem.code === 'score-missing')));
  return waysOut(problem, sheet).find(agrees) ?? null;
}

/** The ways to settle a row that was left out: it is a unit after all, or it is none. None for rows of other tables, and for those that are settled. */
export function waysOfLeftOut({ row, reason }: LeftOutRow): readonly WayOut[] {
  return reason.kind === 'summary' ? ofRow(row, [{ kind: 'unit' }, { kind: 'ignored' }]) : [];
}

/** What the sheet offers without any problem: the level at which sections in sections are ranked. */
export function furtherWays({ reading }: SheetOnOffer): readonly WayOut[] {
  if (reading === null || reading.sectionDepth < 2) return [];
  return [{ kind: 'sections', level: 'innermost' }, { kind: 'sections', level: 'outermost' }];
}

/** What taking a way comes to: a choice to keep for the sheet, columns to be found by their headers, or decimals for the ranking. */
export type Taken = { readonly choice: Choice } | { readonly columns: LayoutChoices } | { readonly decimals: Decimals };

/** The choice that a way makes; `scoreAt` gives the score cell of a row. null where its row is no longer listed, and for splitting, which is no choice. */
export function takeWay(way: WayOut, { layout, reading }: Pick<SheetOnOffer, 'layout' | 'reading'>, scoreAt: (row: number) => CellValue): Taken | null {
  switch (way.kind) {
    case 'column':
      if (way.role === 'group') return { columns: { groupColumn: way.column } };
      return way.column === null ? null : { columns: way.role === 'unit' ? { unitColumn: way.column } : { scoreColumn: way.column } };
    case 'order':
      return { choice: { about: 'order', order: way.order } };
    case 'scale':
      return { choice: { about: 'scale', reading: way.reading } };
    case 'blank-groups':
      return { choice: { about: 'blank-groups', as: way.as } };
    case 'doubtful-rows':
      return { choice: { about: 'doubtful-rows', ranked: way.ranked } };
    case 'groups':
      return { choice: { about: 'groups', by: way.by } };
    case 'sections':
      return { choice: { about: 'sections', level: way.level } };
    case 'sign':
      return { choice: { about: 'sign', reading: way.reading, header: layout === null ? '' : (layout.headers[layout.scoreColumn - layout.firstColumn] ?? '') } };
    case 'group':
      return { choice: { about: 'group', group: way.group, ranked: way.ranked } };
    case 'accept':
      return { choice: { about: 'accepted', problem: way.problem } };
    case 'decimals':
      return { decimals: way.decimals };
    case 'split-text':
      return null;
    case 'row': {
      if (reading === null) return null;
      const cellAt = (row: number): string => cellText(scoreAt(row));
      const leftOut = reading.leftOut.find(({ row }) => row === way.row);
      const unit =
        leftOut === undefined
          ? markOfUnit({ listed: reading.listed, namelessRows: reading.namelessRows, cellAt }, way.row)
          : { name: leftOut.name, group: '', place: 0, of: 1, cell: cellAt(way.row) };
      return unit === null ? null : { choice: { about: 'row', unit, answer: way.answer } };
    }
  }
}
