/**
 * One sheet on its way from what was read to what will be written: whether it can be ranked at all, what its rank column will hold, what
 * that column holds now. Nothing here writes. `compute-ranks.ts` takes one sheet or all sheets of a workbook along this way.
 */
import { tooManyToWrite, type Conversation, type RestorePart, type SheetLook, type SheetUnits, type TargetColumn } from '../../excel';
import { planRankColumn, type RankColumnPlan } from '../../sheet';
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
  readonly target: TargetColumn;
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

/** Finds the column to write into, keeps what it holds, and sees that nothing stands there in the way. */
export async function keepForRanks(context: Conversation, draft: DraftedSheet): Promise<Step<PlannedSheet>> {
  const { looked } = draft;
  const target = await keepTarget(context, context.workbook.worksheets.getItem(looked.id), draft);
  const plan: RankColumnPlan = { ...draft.plan, column: target.column };
  const obstacle = obstacleIn(target, plan, looked.name);
  return obstacle === null ? { sheet: { ...draft, plan, target } } : { refusal: obstacle };
}

/** What Restore needs of a sheet. */
export function restorePart({ looked, target, contents }: PlannedSheet): RestorePart {
  return { sheetId: looked.id, sheetName: looked.name, before: target, written: contents };
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
