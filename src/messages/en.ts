import type { Labels, Sentences } from './catalogue';
import { failures } from './failures/en';
import { number } from './numbers/en';
import { outcomes } from './outcomes/en';
import { paneLabels } from './pane/en';
import { problems } from './problems/en';
import { refusals } from './refusals/en';
import { remarks } from './remarks/en';
import { choiceText, wayText } from './ways/en';

export const sentences: Sentences = { ...problems, ...remarks, ...refusals, ...outcomes, ...failures };

export const labels: Labels = {
  ...paneLabels,
  title: 'XepHang',
  found: 'Found on the sheet',
  unitColumn: 'Unit column',
  scoreColumn: 'Score column',
  groupColumn: 'Group column',
  noGroupColumn: 'None',
  rankColumn: 'Rank column',
  newColumn: 'a new column beside the table',
  groups: 'Groups',
  oneGroup: 'One group',
  options: 'Options',
  functionsNote:
    'Colleagues without XepHang see the ranks as calculated, but once they change a score or recalculate, the cells show #NAME?. Before you pass the file on, use “Replace functions by values”.',
  functionsMissing: 'This version of Excel runs no custom functions, so only values or Excel’s own formulas can be written.',
  replaceFunctions: 'Replace functions by values',
  compute: 'Compute ranks',
  restore: 'Restore',
  readAgain: 'Read the sheet again',
  copyReport: 'Copy the result',
  copied: 'The result was copied.',
  notCopied: 'The browser did not allow copying: press this button again with the mouse or the Enter key.',
  overwrite: 'Overwrite',
  writeBeside: 'Write a new column',
  keepChanged: 'Leave those cells',
  restoreAnyway: 'Restore all the same',
  cancel: 'Cancel',
  moreProblems: (count) => `… and ${number.format(count)} more problems`,
  reading: 'Reading the table…',
  writing: 'Writing the ranks…',
  unit: 'Unit',
  score: 'Score',
  rank: 'Rank',
  way: wayText,
  waysOut: 'Ways out',
  choices: 'Chosen for this sheet',
  choice: choiceText,
  takeBack: 'Take back',
  tables: {
    insert: 'Insert tables',
    rankFirst: 'Not ranked yet, so no tables can be made: see the card above.',
    heading: 'Tables for the decision',
    atCell: (sheet) => `Insert the tables of sheet ${sheet} at the selected cell`,
    overwrite: 'Update, losing the edits',
    makeNew: 'Make new tables',
  },
};
