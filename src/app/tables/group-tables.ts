/** The tables of what was found on the active sheet, under the options that were chosen. */
import type { SheetUnits } from '../../excel';
import type { ColumnCells, SheetLanguage } from '../../sheet';
import { DECREE_PAGE, groupsLongerThanAPage, planGroupTables, tableWords, type AnnexHeading, type GroupTable } from '../../tables';
import type { Found } from '../session/session';
import { styleOf } from './style-of-options';
import type { TableOptions } from './table-options';

/** The table of each group. The scores are those that were read with the units, and so are the extra columns of the style. */
export function groupTables(found: Found, units: Pick<SheetUnits, 'reading' | 'scoreCells'>, extras: readonly ColumnCells[], options: TableOptions): GroupTable[] {
  return planGroupTables({
    units: units.reading.units,
    ranks: found.ranks ?? new Float64Array(units.reading.units.names.length).fill(Number.NaN),
    scoreCells: units.scoreCells,
    decimals: found.options.decimals,
    extras,
    language: found.layout?.language ?? 'vi',
    order: found.options.order,
    ties: found.options.ties,
    tieOrder: options.tieOrder,
    notes: options.notes,
  });
}

/** The annex heading with the words that were chosen, else with the sheet's own title, else with those of the language. */
export function annexHeading(options: TableOptions, found: Found, language: SheetLanguage): AnnexHeading | null {
  if (options.annex === 'no') return null;
  const { annex } = tableWords(language);
  const given = (text: string, otherwise: string): string => (text === '' ? otherwise : text);
  return { heading: given(options.annexHeading, annex.heading), title: given(options.title, found.layout?.evidence.titleAbove ?? annex.title), issued: given(options.issued, annex.issued) };
}

/** The names of groups whose table is longer than a page: the pane proposes a sheet for each group. */
export function groupsLongerThanOnePage(found: Found): string[] {
  const { reading } = found;
  const styled = styleOf(found);
  if (reading === null || 'refusal' in styled) return [];
  return groupsLongerThanAPage(reading.units, { ...styled, page: DECREE_PAGE }).map((group) => reading.units.groupNames[group] ?? '');
}
