import type { LeftOutReason, SummaryWitness } from '../../sheet';
import { many, number } from '../numbers/en';
import type { PaneLabels } from './labels';

const witnesses: Readonly<Record<Exclude<SummaryWitness['kind'], 'sum'>, string>> = {
  label: 'named as a total or average',
  statistic: 'its name may be that of a total or target',
  difference: 'the difference of two rows',
  term: 'another row is subtracted from it',
  beyond: 'more than any other row',
  'nearly-sum': 'nearly the sum of the rows below',
  total: 'its name says total',
  'names-group': 'has the name of a group',
  formula: 'a formula over other rows',
  mean: 'the mean of other rows',
  median: 'the median of other rows',
  least: 'the least of the scores',
  greatest: 'the greatest of the scores',
  deviation: 'their standard deviation',
  count: 'the number of units',
  'no-serial': 'no serial number',
  'no-rank': 'no rank',
  'no-group': 'no group',
  'after-gap': 'after a blank row',
  'among-summaries': 'among rows of totals',
  'out-of-scale': 'on another scale',
  capitals: 'in capitals, unlike the units',
  'unlike-names': 'named unlike the other rows',
};

function witnessText(witness: SummaryWitness): string {
  return witness.kind === 'sum' ? `the sum of rows ${witness.from + 1}–${witness.to + 1}` : witnesses[witness.kind];
}

function leftOutReason(reason: LeftOutReason): string {
  switch (reason.kind) {
    case 'by-person':
      return 'you chose to leave it out';
    case 'note':
      return 'a note between the units';
    case 'other-table':
      return 'belongs to another table below';
    case 'summary':
      return reason.witnesses.length === 0 ? 'a row of totals' : reason.witnesses.map(witnessText).join(', ');
  }
}

/** So many names stand on a button. */
const MOST_NAMES = 3;

function someOf(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' …' : '');
}

export const paneLabels: PaneLabels = {
  sheetNamed: (name) => `Sheet “${name}”`,
  places: 'Parts of XepHang',
  placeNames: { ranking: 'Ranking', tables: 'Tables' },
  foundLine: ({ units, groups, by, score }) => [many(units, 'unit', 'units'), ...(groups > 1 ? [`${number.format(groups)} groups${by === '' ? '' : ` (${by})`}`] : []), `score: column ${score}`].join(' · '),
  groupedBy: { sections: 'section rows', names: 'kinds of names', numbering: 'numbering', tables: 'tables', column: (letters) => `column ${letters}` },
  edit: 'Edit',
  details: 'Details',
  see: 'See',
  openSheet: (name) => `Open “${name}”`,
  ready: (column) => `Ranks will go to column ${column}. Nothing written yet.`,
  answerFirst: 'Answer the question in the card below first.',
  groupsFromRows: (count) => `Section rows (${many(count, 'group', 'groups')})`,
  nothingToRestore: 'Nothing to restore',
  notUnderstood: 'Not yet clear how to read this sheet',
  nothingToRank: 'Nothing to rank on this sheet yet',
  begin: 'Open the sheet with the units and their scores, or begin in one of two ways:',
  trySample: 'Try a sample table',
  pasteTable: 'Paste a table from Word',
  pasteHere: 'Click here, then press Ctrl+V',
  rowsUnread: (count) => `The table has ${many(count, 'row', 'rows')}, so it was not read in full. You can compute ranks at once, or read it all to see a preview.`,
  readWhole: 'Read the whole table',

  columns: 'Columns',
  scoreReasons: {
    chosen: 'The column that you chose.',
    'only-candidate': 'The only column of scores.',
    'total-words': 'Its header says that it is the total.',
    'score-words': 'Its header fits the score to rank by better than the others.',
    'latest-year': 'The scores of the latest year.',
    'sum-of-others': 'It is the sum of the other score columns.',
    'agrees-with-ranks': 'The ranks on the sheet follow this column.',
  },
  leftOutReason,
  effect: ({ units, groups, first }) => `${many(units, 'unit', 'units')}${groups > 1 ? `, ${many(groups, 'group', 'groups')}` : ''}${first.length === 0 ? '' : `, first: ${someOf(first)}`}`,
  rankRow: 'Rank this row',
  rightSo: 'That is right',
  group: 'Group',
  units: 'Units',
  moreGroups: (count) => `… and ${many(count, 'more group', 'more groups')}`,
  publishedDecimals: 'Decimals',
  allDecimals: 'all',

  scope: {
    label: 'Rank',
    values: { sheet: 'This sheet', workbook: 'All sheets of the workbook (each sheet a group)' },
    short: { sheet: '', workbook: 'all sheets' },
  },
  order: {
    label: 'Order',
    values: { descending: 'Highest score first', ascending: 'Lowest score first' },
    short: { descending: 'highest first', ascending: 'lowest first' },
  },
  ties: {
    label: 'Ties',
    values: {
      standard: 'Standard: 1, 2, 2, 4',
      modified: 'Share the last rank: 1, 3, 3, 4',
      dense: 'No gaps: 1, 2, 2, 3',
      ordinal: 'In the order of the sheet: 1, 2, 3, 4',
      fractional: 'Average rank: 1, 2.5, 2.5, 4',
    },
    short: { standard: 'ties 1, 2, 2, 4', modified: 'ties 1, 3, 3, 4', dense: 'ties 1, 2, 2, 3', ordinal: 'no shared ranks', fractional: 'average rank' },
  },
  decimals: {
    label: 'Published decimals',
    values: { auto: 'Automatic, from the sheet', all: 'All (15 digits)' },
    short: (decimals) => (decimals === 'auto' ? 'decimals from the sheet' : decimals === 'all' ? 'all decimals' : many(decimals, 'decimal', 'decimals')),
  },
  write: {
    label: 'Write into the cells',
    values: { values: 'Values', functions: 'XepHang functions (they follow when scores change)', formulas: 'Excel’s own formulas (anyone can verify them)' },
    short: { values: 'values', functions: 'XepHang functions', formulas: 'Excel formulas' },
  },
  otherSheets: 'Other sheets',
  sheetSummary: (units, groups, rankedIn) =>
    `${many(units, 'unit', 'units')}${groups > 1 ? ` in ${many(groups, 'group', 'groups')}` : ''}${rankedIn === '' ? '' : `, ranks in column ${rankedIn}`}`,
  sheetUnread: (rows) => `${many(rows, 'row', 'rows')}, read when ranks are computed`,
  problemsOnSheet: (count) => many(count, 'problem', 'problems'),
  sheetsLeftAlone: (names) => `Left alone, without a table of scores to rank: ${names.join(', ')}`,
  recomputeOnChange: 'Compute again whenever a score is edited',
  recomputeShort: { 'on-request': '', 'on-change': 'computes again by itself' },
  recomputeNote: 'Only in a column that XepHang has written since the file was opened, until you type a rank there yourself. For tables of up to 5,000 units.',

  ranking: 'Ranking',
  partLoading: 'Opening…',
  ranksWillChange: (count, column) => `${many(count, 'rank', 'ranks')} in column ${column} will change.`,
  ranksAgree: (column) => `The ranks in column ${column} are right.`,
  onlyChanges: 'Show changes only',
  blankCell: 'blank',
  becomes: (before, after) => `from ${before} to ${after}`,
  tied: 'tied',
  notRankedBecause: {
    'score-missing': 'no score',
    'score-is-text': 'the score is not a number',
    'score-text-ambiguous': 'the score can be read in two ways',
    'score-is-error': 'the score cell is an error',
    'score-is-date': 'the score is a date or a time',
    'score-is-circular': 'the formula refers to its own cell',
    'score-is-boolean': 'the score is true or false',
    'group-not-ranked': 'its group is not ranked',
  },
  findUnit: 'Find a unit',
  unitsMatching: (count) => many(count, 'unit', 'units'),
  nextRank: (rank) => `the next rank is ${rank}`,
  gap: (points, rank, order) => (order === 'descending' ? `${points} points more to equal rank ${rank}` : `${points} less to equal rank ${rank}`),
  first: 'Leads its group',
  heardRow: ({ rank, unit, score, group }) => [rank === '' ? 'no rank' : `rank ${rank}`, unit, ...(score === '' ? [] : [`score ${score}`]), ...(group === '' ? [] : [group])].join(', '),

  problemsOf: {
    'score-missing': (count) => `${many(count, 'unit', 'units')} without a score`,
    'score-is-text': (count) => `${many(count, 'score is', 'scores are')} not a number`,
    'score-text-ambiguous': (count) => `${many(count, 'score', 'scores')} can be read in two ways`,
    'score-is-error': (count) => many(count, 'score is an error', 'scores are errors'),
    'score-is-circular': (count) => `${many(count, 'score formula refers', 'score formulas refer')} to the own cell`,
    'score-is-boolean': (count) => `${many(count, 'score is', 'scores are')} TRUE or FALSE`,
    'score-is-date': (count) => `${many(count, 'score is a date', 'scores are dates')} or time`,
    'unit-name-missing': (count) => `${many(count, 'row', 'rows')} with a score and no name`,
    'unit-duplicate': (count) => `${many(count, 'name occurs', 'names occur')} twice`,
    'score-out-of-line': (count) => `${many(count, 'score', 'scores')} far from all others`,
    'near-tie': (count) => `${many(count, 'pair', 'pairs')} equal only when rounded`,
    'near-ties-more': (count) => `${many(count, 'place', 'places')} with more scores equal only when rounded`,
    'names-legacy-encoding': (count) => `${many(count, 'place', 'places')} with names in an old encoding`,
    'names-misread': (count) => `${many(count, 'place', 'places')} with names in a wrong encoding`,
    'rows-hidden': (count) => `${many(count, 'place', 'places')} with units in hidden rows`,
    'group-empty': (count) => `${many(count, 'group', 'groups')} without units`,
    'pasted-line-unclear': (count) => `${many(count, 'line', 'lines')} that cannot be split`,
    'group-not-ranked': (count) => `${many(count, 'group', 'groups')} marked as not ranked`,
  },
  leftOutOf: {
    summary: (count) => `${many(count, 'summary row', 'summary rows')} not ranked`,
    note: (count) => `${many(count, 'row of notes', 'rows of notes')} not ranked`,
    'other-table': (count) => `${many(count, 'row', 'rows')} of another table not ranked`,
    'by-person': (count) => `${many(count, 'row', 'rows')} that you left out`,
  },
  allRight: 'All are right',
  toSee: (count) => `To look at (${number.format(count)})`,

  ranksStale: (count) => `The ranks are out of date: ${many(count, 'rank', 'ranks')} will change when computed again.`,
  ranksMayBeStale: 'The table was edited after it was ranked: ranks may be out of date.',
  editedSinceRead: 'The table was edited after it was read: this may be out of date.',
  recompute: 'Compute again',
  restoreThis: 'Restore as before',
  dismiss: 'Dismiss',
  more: 'More actions',

  splitPreview: 'The table that the text makes',
  splitNote: 'The parts go into free columns to the right, or a new sheet where these are not free. The text itself stays, and Restore takes the table away again.',
  splitUnclear: (count) => `${many(count, 'line is', 'lines are')} unclear and stay${count === 1 ? 's' : ''} whole`,
  splitColumns: { serial: 'Serial', name: 'Unit', number: 'Number', text: 'Text' },
  splitRow: 'Row',
  splitMore: (count) => `… and ${many(count, 'more row', 'more rows')}`,
};
