/** What every way of making tables is given, and the record that it leaves in the workbook. */
import { checksum, encodeMadeTables, ownContents, TABLES_SETTING, type ExcelTableLook, type MadeTables, type TablesLook } from '../../../excel';
import { excelTableName, freeExcelTableNames, headingOf, styleMark, tableWords, unitCells, type GroupTable, type TableBlock, type TableStyle, type TableWords } from '../../../tables';
import type { Understood } from '../../reading/found';
import type { Write } from '../../session/options';
import type { SessionState } from '../../session/session';
import { optionTexts } from '../../session/settings';
import type { TableOptions } from '../table-options';

/** The person's answer about tables that were edited: 'ask' where there was none yet; 'overwrite' them, or make others on a new sheet. */
export type TablesConsent = 'ask' | 'overwrite' | 'new';

export interface Making {
  /** The sheet of scores. */
  readonly understood: Understood;
  readonly options: TableOptions;
  readonly style: TableStyle;
  readonly tables: readonly GroupTable[];
  /** What rank cells will hold. */
  readonly kind: Write;
  /** True where they hold values instead of functions, since a table is too long for them. */
  readonly tooLong: boolean;
  readonly look: TablesLook;
  readonly made: readonly MadeTables[];
}

/** The names and looks of the Excel Tables to make; null where tables are to be plain cells. `names` are the defined names that these tables get. */
export function excelTables({ options, look, tables, understood }: Making, names: readonly string[]): ExcelTableLook | null {
  if (options.as === 'cells') return null;
  const { excelTableName: usual } = tableWords(understood.found.layout?.language ?? 'vi');
  return { names: freeExcelTableNames(excelTableName(options.name, usual), tables.length, [...look.names.keys(), ...look.excelTables, ...names]), bandedRows: options.banding };
}

/** A heading that several columns have, which an Excel Table would change; null where there is none. */
export function repeatedHeading(style: TableStyle, words: TableWords): string | null {
  const headings = style.columns.map((column) => headingOf(column, words));
  const folded = headings.map((heading) => heading.toLocaleLowerCase());
  return headings.find((_, index) => folded.indexOf(folded[index] ?? '') < index) ?? null;
}

/** What the workbook remembers of a table. */
export function madeTable(block: TableBlock, name: string, style: TableStyle): MadeTables['tables'][number] {
  const { rankColumn } = unitCells(block, style);
  return { name, parts: block.parts, checksum: checksum(ownContents(block, rankColumn === null ? null : rankColumn - block.area.left)) };
}

/** From what and how tables are made: what tells whether others were made so before. */
export function sourceOf({ understood: { looked, units }, options, style }: Pick<Making, 'understood' | 'options' | 'style'>): Omit<MadeTables, 'tables'> {
  const output = options.as === 'cells' ? [] : [`${options.as} ${options.banding}`];
  const groups = checksum([...(units?.reading.units.groupNames ?? []), styleMark(style), ...output]);
  return { sourceId: looked.id, sourceName: looked.name, where: options.where, groups };
}

/** Made from the same sheet in the same way: the sheet is known by its id, or by its name where the file was made anew. */
export function sameSource(one: MadeTables, other: Omit<MadeTables, 'tables'>): boolean {
  return one.where === other.where && (one.sourceId === other.sourceId || one.sourceName === other.sourceName);
}

/** The settings that change where tables are made: what was chosen, and which tables there are now. */
export function textsWith({ chosen, chosenTables }: SessionState, made: readonly MadeTables[]): Record<string, string | null> {
  return { ...optionTexts({ ...chosen, ...chosenTables }), [TABLES_SETTING]: encodeMadeTables(made) };
}
