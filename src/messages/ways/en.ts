/** Ways out of problems, and the choices they leave behind, in English: words of buttons and of the list of choices. */
import type { AcceptedProblem, BlankGroups, Choice, ColumnRole, GroupsBy, RowAnswer, ScaleReading, SectionLevel, SignReading, UnitMark, WayOut } from '../../sheet';
import { many, score } from '../numbers/en';

const roles: Readonly<Record<ColumnRole, string>> = { unit: 'Unit names', score: 'Score', group: 'Groups' };
const groupings: Readonly<Record<GroupsBy, string>> = { names: 'Group by kind of unit', numbering: 'Group by the numbering', tables: 'A group for each table', none: 'Rank as one group' };
const levels: Readonly<Record<SectionLevel, string>> = { innermost: 'Rank inside each smallest section', outermost: 'Rank inside each large section' };
const readings: Readonly<Record<SignReading, string>> = { decimal: 'a decimal sign', thousands: 'a thousands separator' };

const blankGroups: Readonly<Record<BlankGroups, string>> = { above: 'Same group as the row above', own: 'A group of their own', unranked: 'Not ranked' };
const scales: Readonly<Record<ScaleReading, string>> = { convert: 'Bring to one scale', 'leave-out': 'Do not rank scores of another scale' };
const orders: Readonly<Record<'descending' | 'ascending', string>> = { descending: 'Highest first', ascending: 'Lowest first' };

function answerText(answer: RowAnswer): string {
  switch (answer.kind) {
    case 'score':
      return `Read as ${score.format(answer.score)}`;
    case 'not-scored':
      return 'Yes, no score';
    case 'ignored':
      return 'Ignore this row';
    case 'unit':
      return 'Rank this row';
    case 'right':
      return answer.about === 'near-tie' ? 'The tie is right' : answer.about === 'unit-duplicate' ? 'These are two units' : 'This score is right';
  }
}

function columnText(role: ColumnRole, column: string, header: string): string {
  return `${roles[role]}: ${column}${header === '' ? '' : ` (${header})`}`;
}

function unitText({ name, cell }: UnitMark): string {
  return name === '' ? `row without a name, score “${cell}”` : `“${name}”`;
}

const acceptTexts: Readonly<Record<AcceptedProblem, string>> = { 'names-legacy-encoding': 'Keep the names', 'rows-hidden': 'Hidden rows do count', 'group-empty': 'Right, it has no units yet' };
const acceptedTexts: Readonly<Record<AcceptedProblem, string>> = { 'names-legacy-encoding': 'Names in an old encoding are kept', 'rows-hidden': 'Hidden rows count', 'group-empty': 'Empty groups are right' };

/** The words of a button; `column` are the letters of the column it is about, '' for none. */
export function wayText(way: WayOut, column: string): string {
  switch (way.kind) {
    case 'column':
      return way.column === null ? 'Rank all together' : columnText(way.role, column, way.header);
    case 'groups':
      return groupings[way.by];
    case 'sections':
      return levels[way.level];
    case 'blank-groups':
      return blankGroups[way.as];
    case 'order':
      return orders[way.order];
    case 'scale':
      return scales[way.reading];
    case 'doubtful-rows':
      return way.ranked ? 'Rank these rows' : 'Leave these rows out';
    case 'sign':
      return `“${way.text}” is ${score.format(way.value)}`;
    case 'group':
      return way.ranked ? 'Rank this group' : 'Right, not ranked';
    case 'accept':
      return acceptTexts[way.problem];
    case 'split-text':
      return `Split into ${many(way.columns, 'column', 'columns')}`;
    case 'row':
      return answerText(way.answer);
    case 'decimals':
      return way.decimals === 'all' ? 'Publish all digits' : `Publish ${many(way.decimals, 'decimal', 'decimals')}`;
  }
}

/** A choice in the list of what is kept with the workbook; `column` as for a way. */
export function choiceText(choice: Choice, column: string): string {
  switch (choice.about) {
    case 'column':
      return choice.column === null ? 'No column of groups' : columnText(choice.role, column, choice.header);
    case 'groups':
      return groupings[choice.by];
    case 'sections':
      return levels[choice.level];
    case 'blank-groups':
      return blankGroups[choice.as];
    case 'order':
      return orders[choice.order];
    case 'scale':
      return scales[choice.reading];
    case 'doubtful-rows':
      return choice.ranked ? 'Rank these rows' : 'Leave these rows out';
    case 'sign':
      return `The sign before three digits in column “${choice.header}” is ${readings[choice.reading]}`;
    case 'group':
      return `Group “${choice.group}”: ${choice.ranked ? 'ranked' : 'not ranked'}`;
    case 'accepted':
      return acceptedTexts[choice.problem];
    case 'row':
      return `${unitText(choice.unit)}: ${choice.answer.kind === 'not-scored' ? 'no score' : answerText(choice.answer)}`;
  }
}
