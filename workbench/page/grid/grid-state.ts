/** What the grid knows between two frames: the sheet as it was last read, what is selected on it, and what was copied. */

import { getLocale } from 'numfmt';
import type { Editing } from '../../editing/editing';
import type { Area } from '../../engine/port';
import type { Shown } from './canvas-view';
import type { TextMeasure } from './content/text-measure';
import type { CopiedRange } from './clipboard/clipboard';
import type { Selection } from './selection/selection';
import { SheetSelections } from './selection/sheet-selections';
import { type SheetView, viewSheet } from './sheet-view';

export class GridState {
  readonly editing: Editing;
  readonly #measure: TextMeasure;
  /** What was copied or cut and still stands as it was. */
  copied: CopiedRange | null = null;
  guide: Shown['guide'] = null;
  #sheet: SheetView;
  #selection: Selection;
  /** The workbook's version that is shown. */
  #seen: number;
  #spill: { readonly of: Selection; readonly on: SheetView; readonly area: Area | null } | null = null;
  readonly #selections: SheetSelections;

  constructor(editing: Editing, measure: TextMeasure) {
    this.editing = editing;
    this.#measure = measure;
    this.#selections = new SheetSelections(editing);
    this.#sheet = viewSheet(editing.session, measure);
    this.#seen = editing.version;
    this.#selection = this.#selections.of(this.#sheet);
  }

  get sheet(): SheetView {
    return this.#sheet;
  }

  get selection(): Selection {
    return this.#selection;
  }

  get upToDate(): boolean {
    return this.#seen === this.editing.version;
  }

  get textOfActive(): string {
    const { row, column } = this.#selection.active;
    return this.editing.textOf(this.#sheet.sheet, row, column);
  }

  get shown(): Shown {
    const { session } = this.editing;
    const { sheet } = this.#sheet;
    return {
      view: this.#sheet,
      selection: this.#selection,
      decimalSign: getLocale(session.dataLocale)?.decimal ?? '.',
      spill: this.#spillAroundActive(),
      copied: this.copied?.sheet === sheet ? this.copied.area : null,
      guide: this.guide,
    };
  }

  /** Looked up once for each selection: every frame asks. */
  #spillAroundActive(): Area | null {
    const { row, column } = this.#selection.active;
    if (this.#spill?.of !== this.#selection || this.#spill.on !== this.#sheet) {
      const area = this.editing.session.calculation.spillAround(this.#sheet.sheet, row, column);
      this.#spill = { of: this.#selection, on: this.#sheet, area };
    }
    return this.#spill.area;
  }

  /** Reads the active sheet and its selection anew. */
  read(): void {
    this.#sheet = viewSheet(this.editing.session, this.#measure);
    this.#seen = this.editing.version;
    this.#selection = this.#selections.of(this.#sheet);
  }

  /** Selects; the session hears of it when it is settled. */
  select(selection: Selection, settled: 'yes' | 'no'): void {
    this.#selection = selection;
    if (settled === 'no') return;
    const { upToDate } = this;
    this.#selections.set(this.#sheet.sheet, selection);
    // A change of the selection alone shows no other cells.
    if (upToDate) this.#seen = this.editing.version;
  }
}
