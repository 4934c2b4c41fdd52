/** How to make the tables: what the workbook's settings say, and what a person chose in the pane since. */
import type { Sentence } from '../../messages';
import type { Layout } from '../../sheet';
import { readSettings, TABLES, usualValues, type ValuesOf } from '../session/settings';
import { extraPlaces, ownColumnsOf } from './own/columns';

export type TableOptions = ValuesOf<typeof TABLES>;

export type ChosenTableOptions = Partial<TableOptions>;

/** The options of the workbook's settings (without their prefix). A value that means nothing is left aside and reported. */
export function readTableOptions(texts: ReadonlyMap<string, string>): { options: TableOptions; invalid: readonly Sentence[] } {
  const { given, invalid } = readSettings(TABLES, texts);
  return { options: { ...usualValues(TABLES), ...given }, invalid };
}

/** The columns of the sheet that the tables take besides, so far as the sheet has them. */
export function extraColumns({ style, columns }: Pick<TableOptions, 'style' | 'columns'>, layout: Layout): number[] {
  return style === 'own' ? extraPlaces(ownColumnsOf(columns), layout) : [];
}
