/** Does what a person does, through the code by which the window of the workbench lets people edit: an add-in hears the same of it. */

import type { Editing } from '../../editing/editing';
import type { Outcome } from '../../editing/refusal';
import type { NameRefusal } from '../../editing/sheet-editing';
import type { SheetModel } from '../../engine/port';
import { moveLines, sortedPlaces } from '../../objects/range/moving/range-sort';
import { sheetNameFault } from '../../objects/sheet/sheet-name';
import type { WorkbookEdit } from './person-edit';

/** person: who sits here. another: who has the workbook open elsewhere. */
export type Editor = 'person' | 'another';

/** Why an edit was not done, in words: a code and what it is about. */
export type Refused = string;

export interface EditOptions {
  /** The sheet that is meant where the edit names none. */
  readonly front: SheetModel;
  readonly by: Editor;
}

/** An edit that was done, with what it takes to do it to the same workbook again without what the add-in had written. */
export interface DoneEdit {
  readonly edit: WorkbookEdit;
  readonly sheetName: string;
  /** Where sorting took each row: the order may have come from the add-in's cells. */
  readonly rows: ReadonlyMap<number, number> | null;
}

export function doEdit(editing: Editing, edit: WorkbookEdit, { front, by }: EditOptions): DoneEdit | Refused {
  const { session } = editing;
  const sheet = edit.sheet === null ? front : session.findSheet(edit.sheet);
  if (sheet === null || !session.model.sheets.includes(sheet)) return `there is no sheet ${edit.sheet ?? front.name}`;
  const sheetName = sheet.name;
  const rows = edit.kind === 'sort' ? placesAfter(editing, edit, sheet) : null;
  const change = (): Outcome<unknown> | NameRefusal => changed(editing, edit, { front: sheet, by });
  const outcome = by === 'another' ? session.events.fromAfar(change) : change();
  if (outcome.kind === 'done') return { edit, sheetName, rows };
  return outcome.detail === '' ? outcome.code : `${outcome.code}: ${outcome.detail}`;
}

/** Does an edit again on a workbook in which the add-in did nothing. What was done to the add-in's own sheets is left out. */
export function repeatEdit(editing: Editing, { edit, sheetName, rows }: DoneEdit): void {
  const { session } = editing;
  const sheet = session.findSheet(sheetName);
  if (edit.kind === 'add-sheet') {
    // A new sheet stands behind the one in front.
    if (sheet !== null) session.activate(sheet);
    addNamed(editing, edit.name, 'person');
  } else if (sheet !== null && rows !== null && edit.kind === 'sort') {
    moveLines({ sheet, area: edit.area }, 'rows', rows, session);
    session.calculation.settle();
  } else if (sheet !== null) {
    changed(editing, edit, { front: sheet, by: 'person' });
  }
}

function placesAfter(
  { session }: Editing,
  { area, column, order }: WorkbookEdit & { readonly kind: 'sort' },
  sheet: SheetModel,
): ReadonlyMap<number, number> {
  const fields = [{ key: column - area.left, ascending: order === 'ascending', textAsNumber: false }];
  return sortedPlaces({ sheet, area }, { fields, matchCase: false, lines: 'rows' }, session);
}

/** A person gives the new sheet its name once it is there. */
function addNamed(editing: Editing, name: string, by: Editor): Outcome<unknown> | NameRefusal {
  const fault = sheetNameFault(name, null, editing.session.model.sheets);
  if (fault !== null) return { kind: 'refused', code: 'sheet-name', detail: fault };
  const added = editing.sheets.add({ by });
  return added.kind === 'refused' ? added : editing.sheets.rename(added.value, name);
}

function changed(editing: Editing, edit: WorkbookEdit, { front: sheet, by }: EditOptions): Outcome<unknown> | NameRefusal {
  const { sheets } = editing;
  switch (edit.kind) {
    case 'type':
      return editing.type(sheet, { row: edit.area.top, column: edit.area.left }, edit.text);
    case 'insert':
      return editing.insert(sheet, edit.area, edit.what);
    case 'delete':
      return editing.delete(sheet, edit.area, edit.what);
    case 'sort':
      return editing.sort(sheet, { area: edit.area, header: 'none', by: [{ column: edit.column, order: edit.order }] });
    case 'protect':
      return sheets.protect(sheet);
    case 'unprotect':
      return sheets.unprotect(sheet);
    case 'add-sheet':
      return addNamed(editing, edit.name, by);
    case 'rename-sheet':
      return sheets.rename(sheet, edit.name);
    case 'delete-sheet':
      return sheets.delete(sheet);
  }
}
