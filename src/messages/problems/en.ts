import type { UnitKind } from '../../sheet';
import type { ProblemCode, Sentences } from '../catalogue';
import { sheetNamed, some } from '../names';
import { many, number, score } from '../numbers/en';

const unitKinds: Readonly<Record<UnitKind, string>> = {
  departments: 'departments and agencies',
  districts: 'districts, towns and cities',
  communes: 'communes, wards and special zones',
  provinces: 'provinces and cities',
  ministries: 'ministries',
  schools: 'schools',
  hospitals: 'health facilities',
};

const NOTHING = 'Nothing was written yet.';
const PUBLISH_MORE = 'To tell them apart, publish more decimals and compute again.';

/** What a sheet leaves open, and what is to be looked at on it. */
export const problems: Pick<Sentences, ProblemCode> = {
  'sheet-empty': ({ sheet }) => ({
    headline: `Sheet ${sheetNamed(sheet)} is empty.`,
    details: 'Open the sheet with the units and their scores, then try again.',
  }),
  'no-unit-column': ({ sheet }) => ({
    headline: `No column of unit names found on sheet ${sheetNamed(sheet)}.`,
    details: `${NOTHING} Choose that column, or give it a header.`,
  }),
  'no-score-column': ({ sheet }) => ({
    headline: `No score column found on sheet ${sheetNamed(sheet)}.`,
    details: `${NOTHING} Choose that column, or give it a header.`,
  }),
  'score-column-ambiguous': ({ cell, candidates }) => ({
    headline: `Rank by which column? ${many(candidates.length, 'column', 'columns')} could be the score.`,
    details: `From ${cell} on: ${candidates.join('; ')}. ${NOTHING}`,
  }),
  'order-doubtful': ({ cell, header }) => ({
    headline: `“${header}”: does the lowest or the highest come first?`,
    details: `${cell}: by its header, less may be better in this column. ${NOTHING}`,
  }),
  'groups-doubtful': ({ sheet, candidates }) => ({
    headline: candidates.length === 1 ? `Rank inside each “${candidates.join()}”, or all together?` : 'Rank inside groups, or all together?',
    details: `Sheet ${sheetNamed(sheet)} may be grouped by ${candidates.join('; ')}. ${NOTHING}`,
  }),
  'tables-stacked': ({ cell }) => ({
    headline: `${cell}: the header stands again. Is each table a group?`,
    details: `There is a blank row above it. ${NOTHING}`,
  }),
  'group-blank': ({ cell, unit, count }) => ({
    headline: count === 1 ? `${cell}: “${unit}” has no group. Where does it belong?` : `${cell}: ${number.format(count)} units have no group. Where do they belong?`,
    details: `${count === 1 ? `“${unit}” has` : `“${unit}” and ${many(count - 1, 'other unit', 'other units')} have`} no group, where the other units have one. ${NOTHING}`,
  }),
  'rows-doubtful': ({ sheet, rows }) => ({
    headline: rows.length === 1 ? `Is “${rows.join()}” a unit to rank?` : `Are these ${number.format(rows.length)} rows units to rank?`,
    details: `Sheet ${sheetNamed(sheet)}: ${some(rows)} may be ${rows.length === 1 ? 'a total, target or average' : 'totals, targets or averages'}. ${NOTHING}`,
  }),
  'scores-of-two-scales': ({ cell, text, count }) => ({
    headline: count === 1 ? `${cell}: “${text}” is on another scale. Convert it?` : `${cell}: ${number.format(count)} scores are on another scale. Convert them?`,
    details: `${count === 1 ? `“${text}” is` : `“${text}” and ${many(count - 1, 'other score', 'other scores')} are`} on another scale than the rest of the column. ${NOTHING}`,
  }),
  'no-scores': ({ cell }) => ({
    headline: `The score column holds no number from ${cell} down.`,
    details: `${NOTHING} Enter scores, or choose another column.`,
  }),
  'scores-ambiguous': ({ cell, text, asDecimal, asThousands }) => ({
    headline: `${cell}: is “${text}” ${score.format(asDecimal)} or ${score.format(asThousands)}?`,
    details: `The other scores of the column do not tell. You can also enter this cell again as a number. ${NOTHING}`,
  }),
  'no-units': ({ cell }) => ({
    headline: `There is no unit from ${cell} down.`,
    details: `${NOTHING} Choose another column of unit names.`,
  }),
  'chosen-column-empty': ({ cell }) => ({
    headline: `The chosen column at ${cell} is empty.`,
    details: `${NOTHING} Choose another column.`,
  }),

  'text-in-one-column': ({ cell, units, columnCount }) => ({
    headline: `${many(units, 'unit was', 'units were')} pasted into one column. Split it into ${number.format(columnCount)}?`,
    details: `${cell}: the table cannot be ranked before it is split. Look at the preview first; the text itself stays. ${NOTHING}`,
  }),
  'pasted-line-unclear': ({ cell, text }) => ({
    headline: `${cell}: “${text}” cannot be split clearly.`,
    details: 'The line will stay whole. Correct it here, or in the table after splitting.',
  }),

  'score-missing': ({ cell, unit }) => ({
    headline: `${cell}: “${unit}” has no score.`,
    details: 'The unit is not ranked. Enter its score, if it has one.',
  }),
  'score-is-text': ({ cell, unit, text }) => ({
    headline: `${cell}: “${text}” is not a number. Correct the cell.`,
    details: `“${unit}” is not ranked.`,
  }),
  'score-text-ambiguous': ({ cell, unit, text }) => ({
    headline: `${cell}: “${text}” can be read in two ways.`,
    details: `“${unit}” is not ranked. Choose one, or enter the score again as a number.`,
  }),
  'score-is-circular': ({ cell, unit }) => ({
    headline: `${cell}: the formula refers to its own cell. Correct it.`,
    details: `The 0 there is no score of “${unit}”, so the unit is not ranked.`,
  }),
  'score-is-error': ({ cell, unit, error }) => ({
    headline: `${cell}: the score is the error ${error}. Correct the cell.`,
    details: `“${unit}” is not ranked.`,
  }),
  'score-is-boolean': ({ cell, unit }) => ({
    headline: `${cell}: the score is TRUE or FALSE. Enter a number.`,
    details: `“${unit}” is not ranked.`,
  }),
  'score-is-date': ({ cell, unit }) => ({
    headline: `${cell}: the score is a date or a time. Enter a number.`,
    details: `“${unit}” is not ranked.`,
  }),
  'unit-name-missing': ({ cell }) => ({
    headline: `${cell}: this row has a score but no unit name.`,
    details: 'The row is not ranked. Enter the name.',
  }),
  'unit-duplicate': ({ cell, unit, first }) => ({
    headline: `${cell}: “${unit}” is already in ${first}.`,
    details: 'Check whether it was entered twice.',
  }),
  'score-out-of-line': ({ cell, unit, score: value, likely }) => ({
    headline: `${cell}: the score ${score.format(value)} is far from all others.`,
    details: `${likely === null ? '' : `Is it ${score.format(likely)}? `}“${unit}” is ranked by the score as it stands. If it is wrong, correct the cell and compute again.`,
  }),
  'near-tie': ({ cell, unit, other, otherUnit, decimals, differAt }) => ({
    headline: `${cell}: “${unit}” and “${otherUnit}” tie only by rounding.`,
    details: `The scores here and in ${other} are equal at ${many(decimals, 'decimal', 'decimals')} and differ at decimal ${number.format(differAt)}, so the units share a rank. ${PUBLISH_MORE}`,
  }),
  'near-ties-more': ({ cell, count }) => ({
    headline: `${cell}: ${many(count, 'more score ties', 'more scores tie')} only by rounding.`,
    details: `The first one is here. ${PUBLISH_MORE}`,
  }),
  'numbering-restarts': ({ cell }) => ({
    headline: `${cell}: the numbering starts again at 1. A new group?`,
    details: `No heading stands there. ${NOTHING}`,
  }),
  'names-misread': ({ cell, unit }) => ({
    headline: `${cell}: the name “${unit}” is in a wrong encoding.`,
    details: 'The file is UTF-8 and was opened as something else. The ranks are not affected; open the file again as UTF-8 before printing.',
  }),
  'names-legacy-encoding': ({ cell, unit }) => ({
    headline: `${cell}: the name “${unit}” is in an old encoding.`,
    details: 'Names in TCVN3 or VNI cannot be compared with others. Convert the column to Unicode and compute again.',
  }),
  'groups-by-name': ({ cell, kinds }) => ({
    headline: `There are ${number.format(kinds.length)} kinds of units. Rank each kind by itself?`,
    details: `The table from ${cell} on has no groups. By their names there are: ${kinds.map((kind) => `${kind.kind === 'named' ? `“${kind.name}”` : unitKinds[kind.kind]}: ${number.format(kind.count)}`).join('; ')}. ${NOTHING}`,
  }),
  'group-empty': ({ cell, group }) => ({
    headline: `${cell}: the group “${group}” has no units.`,
    details: 'There is nothing to rank in it. If units are missing, enter them and compute again.',
  }),
  'group-not-ranked': ({ cell, group, count }) => ({
    headline: `${cell}: the group “${group}” is marked as not ranked.`,
    details: `${many(count, 'unit of it has', 'units of it have')} no rank.`,
  }),
  'rows-hidden': ({ cell, count, filtered }) => ({
    headline: `${cell}: ${many(count, 'unit is', 'units are')} in rows hidden${filtered ? ' by a filter' : ''}.`,
    details: `The first one is here. ${count === 1 ? 'It is ranked like every other unit' : 'They are ranked like all other units'}.`,
  }),
};
