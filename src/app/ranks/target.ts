/** Where the ranks go: into the rank column that is there (with consent), or beside the table; and what makes a column unfit. */
import { keepColumn, keepFreeColumn, type Conversation, type SheetLook, type SheetUnits, type TargetColumn } from '../../excel';
import type { ColumnOfRanks, Sentence } from '../../messages';
import type { Layout, RankColumnPlan } from '../../sheet';
import { refused, type ActionResult } from '../session/action';
import type { RankingOptions } from '../session/options';
import { addressOf, columnOfRanks } from '../session/sentences';
import type { Found, RankedColumn } from '../session/session';

/**
 * The person's answer about a rank column that is already there; 'ask' where there was none yet. 'again': write once more into the column
 * into which this session has written, which was agreed to then.
 */
export type Consent = 'ask' | 'overwrite' | 'beside' | 'again';

/** Where to write: into a column that is there, beside the table, or wherever the person says. */
export type Place = { readonly column: number } | 'beside' | 'ask';

/** Where to write, from the person's answer or else from the setting `overwrite`. */
export function placeOf(
  { layout, ranked }: { readonly layout: Layout; readonly ranked: RankedColumn | undefined },
  options: RankingOptions,
  consent: Consent,
): Place {
  if (consent === 'again' && ranked !== undefined) return { column: ranked.column };
  if (layout.rankColumn === null) return 'beside';
  const existing = { column: layout.rankColumn };
  if (consent === 'overwrite') return existing;
  if (consent === 'beside') return 'beside';
  switch (options.overwrite) {
    case 'yes':
      return existing;
    case 'no':
      return 'beside';
    case 'ask':
      return 'ask';
  }
}

/** Finds the column to write into and keeps what it holds. */
export function keepTarget(context: Conversation, { looked, plan }: { readonly looked: SheetLook; readonly plan: RankColumnPlan }): Promise<TargetColumn> {
  const rows = { top: plan.top, rowCount: plan.values.length };
  return plan.existing ? keepColumn(context, looked.id, plan.column, rows) : keepFreeColumn(context, looked, { after: plan.column - 1, rows });
}

/** The question about the rank columns that are already there, on one sheet or several: one answer is for all of them. */
export function askAboutColumns(sheets: readonly { readonly units: SheetUnits; readonly found: Found }[]): ActionResult {
  const columns = sheets.map(({ units, found }) => rankColumnOf(units, found));
  const [first] = columns;
  if (first === undefined) throw new RangeError('no rank column to ask about');
  const agreement = ranksThatAgree(sheets.map(({ found }) => found));
  const sentence: Sentence =
    columns.length === 1 ? { code: 'rank-column-exists', with: { column: first.column, ...agreement } } : { code: 'rank-columns-exist', with: { columns, ...agreement } };
  return refused(sentence, { about: 'rank-column-exists', sentence });
}

/** How many of the ranks that stand on the sheets are those that the scores give; cells without a rank count nothing. */
function ranksThatAgree(sheets: readonly Found[]): { readonly agree: number; readonly of: number } {
  let agree = 0;
  let of = 0;
  for (const { changes } of sheets) {
    const differs = new Set(changes?.changed);
    changes?.before.forEach((cell, unit) => {
      if (cell === '') return;
      of += 1;
      if (!differs.has(unit)) agree += 1;
    });
  }
  return { agree, of };
}

/** The ranks that stand on a sheet. */
export function rankColumnOf({ layout, reading }: SheetUnits, { sheetName }: Found): ColumnOfRanks {
  const { rows } = reading.units;
  const top = rows[0] ?? layout.firstRow;
  const rowCount = (rows.at(-1) ?? top) - top + 1;
  return columnOfRanks(sheetName, { column: layout.rankColumn ?? layout.lastColumn, top, rowCount });
}

/** What makes the target column unfit: merged cells where ranks would go, or a formula that spills over it. */
export function obstacleIn(target: TargetColumn, plan: RankColumnPlan, sheetName: string): ActionResult | null {
  const merged = target.merges.find((area) => {
    for (let row = area.top; row < area.top + area.rowCount; row += 1) {
      const value = plan.values[row - plan.top];
      if (value !== null && value !== undefined) return true;
    }
    return false;
  });
  if (merged !== undefined) return refused({ code: 'rank-column-merged', with: { area: addressOf(sheetName, merged) } });
  if (target.hasSpill) {
    const area = addressOf(sheetName, { top: target.top, left: target.column, rowCount: target.rowCount, columnCount: 1 });
    return refused({ code: 'rank-column-spills', with: { area } });
  }
  return null;
}
