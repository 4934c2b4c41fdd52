/**
 * One sheet on its way from what was read to what will be written: whether it can be ranked at all, what its rank column will hold, what
 * that column holds now. Nothing here writes. `compute-ranks.ts` takes one sheet or all sheets of a workbook along this way.
 */
import { atMost, ExcelFailure, follow, looksAgain, tooManyToWrite, type ColumnWrite, type Conversation, type FollowedCells, type SheetLook, type SheetUnits, type TargetColumn } from '../../excel';
import { planRankColumn, type ColumnCells, type RankColumnPlan } from '../../sheet';
import { refused, type ActionResult } from '../session/action';
import { whyBlocked } from './blocked';
import type { Understood } from '../reading/found';
import { rankContents } from './rank-contents';
import { quotedSheet } from '../session/sentences';
import type { Found } from '../session/session';
import { keepTarget, obstacleIn, type Place } from './target';

/** A sheet whose units were read and ranked. */
export interface ReadSheet {
  readonly looked: SheetLook;
  readonly found: Found;
  readonly units: SheetUnits;
  readonly ranks: Float64Array;
}

/** A sheet of which is known what will be written, but not yet what is there. */
export interface DraftedSheet extends ReadSheet {
  readonly plan: RankColumnPlan;
  readonly contents: readonly (number | string | null)[];
  readonly areFormulas: boolean;
}

/** A sheet that is ready to be written: its target is kept, and nothing stands in the way. */
export interface PlannedSheet extends DraftedSheet {
  readonly write: ColumnWrite;
}

export type Step<Sheet> = { readonly sheet: Sheet } | { readonly refusal: ActionResult };

/** The sheet, or why it cannot be ranked: it is not understood, protected, or too many of its rows are hidden. */
export function readyToRank({ looked, found, units }: Understood): Step<ReadSheet> {
  if (units === null || found.ranks === null) return { refusal: whyBlocked(found) };
  const sheet = quotedSheet(looked.name);
  if (looked.isProtected) return { refusal: refused({ code: 'sheet-protected', with: { sheet } }) };
  const count = tooManyToWrite(units.hidden);
  if (count !== null) return { refusal: refused({ code: 'rows-hidden-many', with: { sheet, count } }) };
  return { sheet: { looked, found, units, ranks: found.ranks } };
}

/** Plans the rank column for the place that was settled. */
export async function draftRanks(sheet: ReadSheet, place: Exclude<Place, 'ask'>): Promise<Step<DraftedSheet>> {
  const { units, ranks, found, looked } = sheet;
  const plan = planRankColumn({
    layout: units.layout,
    reading: units.reading,
    ranks,
    column: place === 'beside' ? units.layout.lastColumn + 1 : place.column,
    existing: place !== 'beside',
    ties: found.options.ties,
  });
  const contents = await rankContents(plan, units, found.options, looked.name);
  return 'refusal' in contents ? { refusal: refused(contents.refusal) } : { sheet: { ...sheet, ...contents, plan } };
}

/** So narrow a new column cannot show its header; in points. */
const NARROWEST = 60;

/** The date, text and other formats under which a rank would not read as a rank. */
const SHOWS_RANKS = /^(?:General|0|#,##0)$/;

/** Finds the column to write into, keeps what it holds, and sees that nothing stands there in the way. */
export async function keepForRanks(context: Conversation, draft: DraftedSheet): Promise<Step<PlannedSheet>> {
  const { looked, units, contents, areFormulas } = draft;
  const rows = { top: draft.plan.top, rowCount: draft.plan.values.length };
  // From here on Excel moves these ranges with their cells.
  const followed = (cells: ColumnCells): FollowedCells => follow(context, looked.id, cells, rows);
  const unitCells = followed(withHeader(units.unitCells, looked, rows.top));
  const from = [units.scoreCells, ...(units.groupCells === null ? [] : [units.groupCells])].map(followed);
  const isAsLooked = looksAgain(context, looked);
  const target = await keepTarget(context, draft);
  if (!isAsLooked()) throw new ExcelFailure('sheet-changed');
  const plan: RankColumnPlan = { ...draft.plan, column: target.column };
  if (plan.existing && units.rankCells?.column === plan.column && !holds(target, units.rankCells)) throw new ExcelFailure('sheet-changed');
  const obstacle = obstacleIn(target, plan, looked.name);
  if (obstacle !== null) return { refusal: obstacle };
  const formatted = target.plain || formatsHideRanks(plan, target);
  const write: ColumnWrite = {
    target,
    contents,
    as: areFormulas ? 'formulas' : 'values',
    shows: areFormulas ? plan.values : null,
    numberFormats: formatted ? atMost(plan.rankRuns).map((run) => ({ ...run, numberFormat: plan.numberFormat })) : [],
    dress: target.plain ? { neighbour: plan.neighbour, runs: plan.formatRuns, centred: plan.rankRuns } : null,
    width: target.plain && target.columnWidth < NARROWEST ? NARROWEST : null,
    hidden: units.hidden,
    units: unitCells,
    from,
  };
  return { sheet: { ...draft, plan, write } };
}

/** Whether a column holds what was read of it: columns may have been put in or taken out since. */
function holds({ top, values }: TargetColumn, read: ColumnCells): boolean {
  return values.every((value, i) => {
    const before = read.values[top + i - read.top];
    return before === undefined || value === (typeof before === 'object' ? before.error : before);
  });
}

/** The cells that name the units, from the row of their header on. */
function withHeader(cells: ColumnCells, { window }: SheetLook, top: number): ColumnCells {
  if (window === null || top >= cells.top) return cells;
  const above = Array.from({ length: cells.top - top }, (_, i) => window.values[top + i - window.top]?.[cells.column - window.left] ?? '');
  return { column: cells.column, top, values: [...above, ...cells.values], numberFormats: null };
}

function formatsHideRanks(plan: RankColumnPlan, target: TargetColumn): boolean {
  return target.numberFormats.some((format, i) => {
    if (typeof plan.values[target.top - plan.top + i] !== 'number') return false;
    return !SHOWS_RANKS.test(format) || (format !== plan.numberFormat && plan.numberFormat === 'General');
  });
}

/** All sheets, or the first refusal. */
export function allOf<Sheet>(steps: readonly Step<Sheet>[]): { readonly sheets: readonly Sheet[] } | { readonly refusal: ActionResult } {
  const sheets: Sheet[] = [];
  for (const step of steps) {
    if ('refusal' in step) return step;
    sheets.push(step.sheet);
  }
  return { sheets };
}
