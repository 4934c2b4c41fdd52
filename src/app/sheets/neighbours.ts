/**
 * The other sheets of the workbook: which of them have a table of scores. Where all are to be ranked, a sheet counts only if its table has a
 * header or a person has settled something about it: a cover or a list of figures must not get a rank column unasked.
 * Tables that the add-in itself has made from a sheet of scores are never ranked again.
 */
import { decodeMadeTables, lookAtSheets, lookForTables, TABLES_SETTING, textsOf, type ActiveSheet, type Conversation, type SheetLook } from '../../excel';
import { detectLayout, findChosenColumns, type LayoutResult } from '../../sheet';
import { readOptions } from '../session/options';
import { choicesAbout } from '../choices/sheet-choices';

export interface SheetInWorkbook {
  readonly look: SheetLook;
  /** True where the sheet seems to have a table of scores to rank, whether it can be understood without help or not. */
  readonly isRankable: boolean;
}

/** Looks at those of the visible sheets that are wanted besides the active one; in the order of the workbook. One request for sixteen sheets, one more where the add-in has made tables. */
export async function lookAround(context: Conversation, active: ActiveSheet, isWanted: (sheetId: string) => boolean = () => true): Promise<SheetInWorkbook[]> {
  const wanted = active.visibleSheets.filter(({ id }) => id !== active.id && isWanted(id)).map(({ id }) => id);
  const looks = new Map((wanted.length === 0 ? [] : await lookAtSheets(context, active, wanted)).map((look) => [look.id, look]));
  looks.set(active.id, active);
  const made = await sheetsOfMadeTables(context, active);
  return active.visibleSheets.flatMap(({ id }) => {
    const look = looks.get(id);
    return look === undefined ? [] : [{ look, isRankable: !made.has(look.name) && hasTable(look) }];
  });
}

function hasTable(look: SheetLook): boolean {
  const { window } = look;
  if (window === null) return false;
  const { choices } = choicesAbout(look);
  const chosen = { ...readOptions(textsOf(look.settings)).options.choices, ...findChosenColumns(window, choices).columns };
  // Columns that settings name for the whole workbook may be missing on this sheet, as on a cover.
  const readings = [detectLayout(window, {}), detectLayout(window, chosen)];
  return readings.some(isTableWithHeader) || (choices.length > 0 && readings.some(({ layout }) => layout !== null));
}

function isTableWithHeader({ layout, problems }: LayoutResult): boolean {
  return layout === null ? problems.some(({ code }) => code === 'score-column-ambiguous') : layout.headerRow !== null;
}

/** The names of sheets that hold tables which the add-in has made. */
async function sheetsOfMadeTables(context: Conversation, { settings }: ActiveSheet): Promise<ReadonlySet<string>> {
  const made = decodeMadeTables(textsOf(settings).get(TABLES_SETTING));
  if (made.length === 0) return new Set();
  const { names } = await lookForTables(context);
  return new Set(made.flatMap(({ tables }) => tables.flatMap(({ name }) => names.get(name)?.sheetName ?? [])));
}
