/**
 * What a person has settled about one sheet: which column is the score, how the units are grouped, what a doubtful cell means. Choices are kept with
 * the workbook and outlive the scores they were made for. So each says what it is about in words of the sheet (a header's text, a unit's name,
 * what the cell held), never by address alone: where those words no longer fit, the choice is left aside and that is said. It is never applied
 * to something else.
 */
import type { Order } from '../../ranking';
import type { ProblemCode } from './problem';

/** Which unit a choice is about. */
export interface UnitMark {
  /** As entered; compared by `nameKey`. '' for a row without a name. */
  readonly name: string;
  /** The group that the sheet marks, as entered; '' where it marks none. It only tells units of the same name apart. */
  readonly group: string;
  /** Which of the `of` units of that name in that group, from 0. */
  readonly place: number;
  readonly of: number;
  /** What the score cell held, as text. */
  readonly cell: string;
}

/** What to make of one row. */
export type RowAnswer =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'not-scored' }
  /** No unit of this ranking: not listed, not ranked. */
  | { readonly kind: 'ignored' }
  /** A unit, although it looks like a total or the like. */
  | { readonly kind: 'unit' }
  /** What the problem says is so, and right. */
  | { readonly kind: 'right'; readonly about: ProblemCode };

export type ColumnRole = 'unit' | 'score' | 'group';

/** How units are grouped that no column and no heading groups. */
export type GroupsBy = 'names' | 'numbering' | 'tables' | 'none';

/** What units without a group are, among units with one: in the group of the unit above, in one of their own, or not ranked. */
export type BlankGroups = 'above' | 'own' | 'unranked';

export type ScaleReading = 'convert' | 'leave-out';

export type SectionLevel = 'innermost' | 'outermost';

/** What one dot or comma before exactly three digits means. */
export type SignReading = 'decimal' | 'thousands';

/** Problems of a whole sheet of which a person can say that it is right so. */
export type AcceptedProblem = 'names-legacy-encoding' | 'rows-hidden' | 'group-empty';

export type Choice =
  /** `column` null: the sheet has no such column (groups only). */
  | { readonly about: 'column'; readonly role: ColumnRole; readonly column: number | null; readonly header: string }
  | { readonly about: 'groups'; readonly by: GroupsBy }
  | { readonly about: 'sections'; readonly level: SectionLevel }
  | { readonly about: 'blank-groups'; readonly as: BlankGroups }
  | { readonly about: 'order'; readonly order: Order }
  /** Scores on different scales: made comparable (9/10 as 0.9 beside 85/100, 97% as 97 beside 95), or those that differ left out. */
  | { readonly about: 'scale'; readonly reading: ScaleReading }
  /** Rows of which nothing tells whether they are units. */
  | { readonly about: 'doubtful-rows'; readonly ranked: boolean }
  | { readonly about: 'sign'; readonly header: string; readonly reading: SignReading }
  /** A group that is marked as not ranked: rank it nevertheless, or leave it so. */
  | { readonly about: 'group'; readonly group: string; readonly ranked: boolean }
  /** What the problem says of the whole sheet is so, and right. */
  | { readonly about: 'accepted'; readonly problem: AcceptedProblem }
  | { readonly about: 'row'; readonly unit: UnitMark; readonly answer: RowAnswer };

/** What a choice is about, as a key: a sheet has one choice for each. */
export function subjectOf(choice: Choice): string {
  switch (choice.about) {
    case 'column':
      return `column ${choice.role}`;
    case 'group':
      return `group ${choice.group}`;
    case 'row': {
      const { name, group, place } = choice.unit;
      return JSON.stringify([name, group, place, choice.answer.kind === 'right' ? choice.answer.about : '']);
    }
    case 'accepted':
      return `accepted ${choice.problem}`;
    case 'blank-groups':
    case 'doubtful-rows':
    case 'order':
    case 'scale':
    case 'groups':
    case 'sections':
    case 'sign':
      return choice.about;
  }
}

/** The choices with one more, in place of an earlier one about the same. */
export function withChoice(choices: readonly Choice[], choice: Choice): Choice[] {
  const subject = subjectOf(choice);
  return [...choices.filter((known) => subjectOf(known) !== subject), choice];
}

/** The choices without those about the same as the ones given. */
export function withoutChoices(choices: readonly Choice[], gone: readonly Choice[]): Choice[] {
  const subjects = new Set(gone.map(subjectOf));
  return choices.filter((known) => !subjects.has(subjectOf(known)));
}

/** True where a person said of the whole sheet that what the problem says is right. */
export function isAccepted(choices: readonly Choice[], problem: AcceptedProblem): boolean {
  return choices.some((choice) => choice.about === 'accepted' && choice.problem === problem);
}
