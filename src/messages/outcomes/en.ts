import type { OutcomeCode, RankedCounts, Said, SentenceParameters, Sentences, SplitReason } from '../catalogue';
import { placeOf } from '../columns/en';
import { joined, sheetNamed, sheetsNamed, some } from '../names';
import { many, number } from '../numbers/en';

const splitReasons: Readonly<Record<SplitReason, string>> = {
  'columns-taken': 'since the columns beside the text are not free',
  'rows-hidden': 'since rows of the sheet are hidden',
  'sheet-protected': 'since the sheet is protected',
  'one-cell': 'since the whole text stands in one cell',
  'read-otherwise': 'since table and text would be mixed up side by side',
};

const PASS_ON = 'Before you pass the file on to people without XepHang, press “Replace functions by values”.';

function unranked(count: number): string {
  return count === 0 ? '' : ` · ${number.format(count)} without a rank`;
}

function firstUnranked({ notRanked, firstNotRanked }: Pick<RankedCounts, 'notRanked' | 'firstNotRanked'>): string {
  return notRanked === 0 ? '' : `${many(notRanked, 'unit has', 'units have')} no rank, the first at ${firstNotRanked}.`;
}

/** What holds of anything that was written. */
function afterwards({ keptInMemoryOnly, calculating = false }: { readonly keptInMemoryOnly: boolean; readonly calculating?: boolean }): string {
  return joined(
    keptInMemoryOnly ? 'What Restore needs could not be kept in the file (too large, or the file is full), so it lasts until the file is closed.' : '',
    calculating ? 'Excel is still calculating the functions: look again in a moment.' : '',
  );
}

type RanksWritten = SentenceParameters['ranks-written'];

function whatWasRanked({ units, groups }: Pick<RankedCounts, 'units' | 'groups'>): string {
  return `${many(units, 'unit', 'units')}${groups > 1 ? ` in ${number.format(groups)} groups` : ''}`;
}

function howItWasRanked({ score, order, column }: RanksWritten): string {
  const first = order === null ? '' : order === 'ascending' ? ', lowest first' : ', highest first';
  return `by column ${score}${first}, written to ${placeOf([column])}.`;
}

/** First how many were ranked; where ranks stood before, how many of them changed, and where some have none, how many. */
function ranksWritten(values: RanksWritten): Exclude<Said, string> {
  const { units, notRanked, changed } = values;
  const what = whatWasRanked(values);
  if (changed === null && notRanked === 0) return { headline: `Ranked ${what}.`, details: `Ranked ${howItWasRanked(values)}` };
  const details = `${what}, ranked ${howItWasRanked(values)}`;
  if (changed === null) return { headline: `Ranked ${number.format(units)} of ${number.format(units + notRanked)}${unranked(notRanked)}.`, details };
  const changes = changed === 0 ? 'Written again: no rank changed' : `Updated: ${many(changed, 'rank', 'ranks')} changed`;
  return { headline: `${changes}${unranked(notRanked)}.`, details };
}

/** What was done. */
export const outcomes: Pick<Sentences, OutcomeCode> = {
  'ranks-right': ({ columns, notRanked, ...ranked }) => ({
    headline: `The ranks are right${unranked(notRanked)}.`,
    details: `Nothing was written: ${whatWasRanked(ranked)} in ${placeOf(columns)}.`,
  }),
  'ranks-written': (values) => {
    const { leftOut, firstLeftOut } = values;
    const { headline, details } = ranksWritten(values);
    return { headline, details: joined(details, leftOut === 0 ? '' : `${many(leftOut, 'row was', 'rows were')} not ranked: ${some(firstLeftOut, leftOut)}.`, firstUnranked(values), afterwards(values)) };
  },
  'workbook-ranked': ({ columns, leftAlone, units, groups, notRanked, firstNotRanked, keptInMemoryOnly, calculating }) => ({
    headline: `Ranked ${notRanked === 0 ? many(units, 'unit', 'units') : `${number.format(units)} of ${number.format(units + notRanked)}`} on ${many(columns.length, 'sheet', 'sheets')}${unranked(notRanked)}.`,
    details: joined(
      `In ${many(groups, 'group', 'groups')}, written to ${placeOf(columns)}.`,
      leftAlone.length === 0 ? '' : `Left alone, without scores to rank: ${sheetsNamed(leftAlone)}.`,
      firstUnranked({ notRanked, firstNotRanked }),
      afterwards({ keptInMemoryOnly, calculating }),
    ),
  }),
  'tables-inserted': ({ sheets, groups, units, kind, tooLong, keptInMemoryOnly, calculating }) => ({
    headline: `Made ${many(groups, 'table', 'tables')} of ${many(units, 'unit', 'units')}.`,
    details: joined(
      `They stand on sheet ${sheetsNamed(sheets)}.`,
      kind === 'functions' ? `The ranks are XepHang functions and follow the scores. ${PASS_ON} Otherwise cells may show #NAME?.` : '',
      tooLong ? 'A table is too long for functions, so the ranks were written as values.' : '',
      afterwards({ keptInMemoryOnly, calculating }),
    ),
  }),
  'tables-updated': ({ sheets, groups, kind, keptInMemoryOnly, calculating }) => ({
    headline: `Updated ${many(groups, 'table', 'tables')}.`,
    details: joined(`On sheet ${sheetsNamed(sheets)}. What was written around the tables stays.`, kind === 'functions' ? PASS_ON : '', afterwards({ keptInMemoryOnly, calculating })),
  }),
  'text-split': ({ area, units, columnCount, unclear, firstUnclear, newSheetSince, keptInMemoryOnly }) => ({
    headline: `Split ${many(units, 'unit', 'units')} into ${many(columnCount, 'column', 'columns')}${unclear === 0 ? '' : ` · ${many(unclear, 'unclear line', 'unclear lines')}`}.`,
    details: joined(
      `The table is at ${area}${newSheetSince === null ? '' : `, on a new sheet ${splitReasons[newSheetSince]}`}. The text itself stays.`,
      unclear === 0 ? '' : `${many(unclear, 'line', 'lines')} could not be split and stayed whole, to be corrected in the table: ${some(firstUnclear, unclear)}.`,
      afterwards({ keptInMemoryOnly }),
    ),
  }),
  'table-placed': ({ sheet, units, unclear, keptInMemoryOnly }) => ({
    headline: `A table of ${many(units, 'unit', 'units')} is on the new sheet ${sheetNamed(sheet)}.`,
    details: joined(unclear === 0 ? '' : `${many(unclear, 'line', 'lines')} could not be split and stayed whole, to be corrected in the table.`, afterwards({ keptInMemoryOnly })),
  }),
  'tables-removed': ({ sheets }) => ({
    headline: `Removed the tables on sheet ${sheetsNamed(sheets.slice(0, 1))}${sheets.length > 1 ? ' and others' : ''}.`,
    details: `${sheetsNamed(sheets)}: everything else stays.`,
  }),
  'tables-restored': ({ count }) => `Put ${many(count, 'table', 'tables')} back as before the update.`,
  'functions-replaced': ({ areas, count }) => ({
    headline: `Replaced functions by values in ${many(count, 'cell', 'cells')}.`,
    details: `XEPHANG functions at ${some(areas)}. Restore brings them back.`,
  }),
  restored: ({ columns, kept }) => ({
    headline: kept === 0 ? 'Put back exactly as before.' : `Put back, but for ${many(kept, 'cell', 'cells')} changed since.`,
    details: `Restored: ${placeOf(columns)}.`,
  }),
};
