/** What a person does to whole sheets. In Excel none of it but hiding and renaming can be undone; here too it ends what can be undone. */

import type { SheetModel } from '../engine/port';
import { ExcelError } from '../objects/definition/excel-error';
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../objects/sheet/sheet-changes';
import { sheetNameFault, type SheetNameFault } from '../objects/sheet/sheet-name';
import { NOTHING_ALLOWED } from '../objects/sheet/worksheet-protection';
import type { WorkbookSession } from '../objects/session/workbook-session';
import { DONE, refusalOf, refused, type Outcome, type Refusal } from './refusal';

export interface NameRefusal {
  readonly kind: 'refused';
  readonly code: 'sheet-name';
  readonly detail: SheetNameFault;
}

export class SheetEditing {
  constructor(private readonly session: WorkbookSession) {}

  /** A new sheet behind the active one, with a free name, which becomes the active one unless another person adds it. */
  add({ by = 'person' }: { readonly by?: 'person' | 'another' } = {}): Outcome<SheetModel> {
    return this.#act(() => {
      const position = this.session.positionOf(this.session.model.activeSheet) + 1;
      const sheet = addSheet(null, this.session);
      moveSheet(sheet, position, this.session);
      if (by === 'person') this.session.activate(sheet);
      return { kind: 'done', value: sheet };
    });
  }

  /** Formulas that name the sheet name it anew. */
  rename(sheet: SheetModel, name: string): Outcome | NameRefusal {
    const fault = sheetNameFault(name, sheet, this.session.model.sheets);
    if (fault !== null) return { kind: 'refused', code: 'sheet-name', detail: fault };
    if (name === sheet.name) return DONE;
    return this.#act(() => {
      this.session.history.step('rename-sheet', () => renameSheet(sheet, name, this.session));
      return DONE;
    });
  }

  /** References to its cells become #REF!. The last visible sheet stays. */
  delete(sheet: SheetModel): Outcome {
    return this.#lastVisible(sheet) ?? this.#does(() => deleteSheet(sheet, this.session));
  }

  /** @param position among all sheets, hidden ones too, from 0 */
  move(sheet: SheetModel, position: number): Outcome {
    return this.#does(() => moveSheet(sheet, position, this.session));
  }

  hide(sheet: SheetModel): Outcome {
    return this.#lastVisible(sheet) ?? this.#does(() => this.session.history.step('hide-sheet', () => setVisibility(sheet, 'Hidden', this.session)));
  }

  unhide(sheet: SheetModel): Outcome {
    return this.#does(() => this.session.history.step('unhide-sheet', () => setVisibility(sheet, 'Visible', this.session)));
  }

  /** Shows a sheet; add-ins hear of it. */
  activate(sheet: SheetModel): void {
    this.session.asPerson(() => this.session.activate(sheet));
  }

  /** Protects a sheet as Excel proposes it: its locked cells can be selected and nothing else. There is no password. */
  protect(sheet: SheetModel): Outcome {
    return this.#does(() => {
      if (sheet.protection !== null) throw new ExcelError('InvalidOperation', { message: `${sheet.name} is protected already.` });
      sheet.protect(NOTHING_ALLOWED);
      this.session.history.clear();
    });
  }

  unprotect(sheet: SheetModel): Outcome {
    return this.#does(() => {
      sheet.unprotect();
      this.session.history.clear();
    });
  }

  #lastVisible(sheet: SheetModel): Refusal | null {
    const visible = this.session.model.sheets.filter(({ visibility }) => visibility === 'Visible');
    return visible.length === 1 && visible[0] === sheet ? refused('last-sheet', sheet.name) : null;
  }

  #does(change: () => void): Outcome {
    return this.#act(() => {
      change();
      return DONE;
    });
  }

  #act<T>(change: () => Outcome<T>): Outcome<T> {
    try {
      return this.session.asPerson(change);
    } catch (error) {
      return refusalOf(error);
    } finally {
      this.session.calculation.settle();
    }
  }
}
