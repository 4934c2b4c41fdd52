/**
 * The grid: brings the elements (canvas-view.ts), the selection and the editor together with the session and with what a person may do to it
 * (contract.ts). It keeps nothing of the workbook but what it last read; `refresh` reads it anew.
 */

import { getLocale } from 'numfmt';
import type { Area, CellPlace } from '../../engine/port';
import { WHOLE_SHEET, sameArea } from '../../objects/areas';
import { surroundingRegion } from '../../objects/range/range-region';
import { ActiveCellReader, SPOKEN_WORDS } from './accessibility/active-cell';
import { CanvasView, type Shown } from './canvas-view';
import { type CopiedRange, listenToClipboard } from './clipboard/clipboard';
import type { EditState, Grid, GridOptions, GridRefusal } from './contract';
import { listenToKeys } from './input/keyboard';
import { mouseActions } from './input/mouse';
import { listenToPointer } from './input/pointer';
import type { ScrollPlace } from './input/scroller';
import type { ChromeTheme } from './paint/palette';
import type { Command } from './selection/keys';
import { type Direction, type Terrain, advanceWithin, stepFrom } from './selection/navigation';
import { type Selection, extendTo, isOneCell, selectArea, selectCell, wholeColumns, wholeRows } from './selection/selection';
import { SheetSelections } from './selection/sheet-selections';
import { type SheetView, viewSheet } from './sheet-view';

export class CanvasGrid implements Grid {
  readonly #options: GridOptions;
  readonly #selections: SheetSelections;
  readonly #scrolls = new Map<string, ScrollPlace>();
  readonly #view: CanvasView;
  readonly #reader: ActiveCellReader;
  readonly #stop: readonly (() => void)[];
  #sheet: SheetView;
  #selection: Selection;
  #copied: CopiedRange | null = null;
  #guide: Shown['guide'] = null;
  /** Where Tab began, so that Enter returns below it. */
  #tabbedFrom: number | null = null;

  constructor(parent: HTMLElement, options: GridOptions) {
    const { session, language } = options;
    this.#options = options;
    this.#selections = new SheetSelections(session);
    this.#sheet = viewSheet(session);
    this.#selection = this.#selections.of(this.#sheet.sheet);
    const words = SPOKEN_WORDS[language];
    this.#view = new CanvasView(parent, { label: words.editor, onInput: () => this.#typed(), shown: () => this.#shown() });
    this.#view.theme = options.theme ?? 'light';
    this.#reader = new ActiveCellReader(parent.ownerDocument, words);
    this.#reader.attach(this.#view.editor.element);
    this.#view.root.append(this.#reader.element);
    this.#stop = [this.#listenToMouse(), this.#listenToKeys(), this.#listenToClipboard()];
    this.#view.measure();
    this.#tell('yes');
  }

  get edit(): EditState {
    const { mode, text } = this.#view.editor;
    return { mode, text: mode === 'ready' ? this.#options.editing.textOf(this.#sheet.sheet, this.#selection.active) : text };
  }

  refresh(): void {
    const before = this.#sheet.sheet;
    this.#scrolls.set(before.id, this.#view.scroller.place);
    this.#sheet = viewSheet(this.#options.session);
    const { sheet } = this.#sheet;
    const selection = this.#selections.of(sheet);
    const moved = sheet === before && !sameArea(selection.area, this.#selection.area);
    if (sheet !== before || moved) this.#closeEditor();
    this.#selection = selection;
    this.#view.measure();
    if (sheet !== before) this.#view.scroller.moveTo(this.#scrolls.get(sheet.id) ?? { x: 0, y: 0 });
    if (moved) this.#view.reveal(selection.active);
    this.#tell('yes');
  }

  select(area: Area): void {
    if (this.commit() === 'refused') return;
    this.#select(selectArea(area), 'yes');
    this.#view.reveal(this.#selection.active);
  }

  focus(): void {
    this.#view.editor.element.focus({ preventScroll: true });
  }

  setTheme(theme: ChromeTheme): void {
    this.#view.theme = theme;
    this.#view.paint();
  }

  setEditText(text: string): void {
    this.#view.editor.open('edit', text);
    this.#view.reveal(this.#selection.active);
    this.#options.onEdit?.(this.edit);
  }

  commit(): 'done' | 'refused' {
    return this.#commit(this.#activeArea());
  }

  cancel(): void {
    this.#closeEditor();
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
    this.#view.dispose();
  }

  #shown(): Shown {
    const { session } = this.#options;
    const { row, column } = this.#selection.active;
    return {
      view: this.#sheet,
      selection: this.#selection,
      decimalSign: getLocale(session.dataLocale)?.decimal ?? '.',
      spill: session.calculation.spillAround(this.#sheet.sheet, row, column),
      copied: this.#copied?.sheet === this.#sheet.sheet ? this.#copied.area : null,
      guide: this.#guide,
    };
  }

  get #terrain(): Terrain {
    const { sheet, axes, merges, frozen } = this.#sheet;
    const { width, height } = this.#view.viewport.main;
    return { sheet, axes, merges, frozen, page: { width, height } };
  }

  #activeArea(): Area {
    return selectCell(this.#selection.active, this.#sheet.merges).area;
  }

  #select(selection: Selection, settled: 'yes' | 'no'): void {
    this.#selection = selection;
    if (settled === 'yes') this.#selections.set(this.#sheet.sheet, selection);
    this.#tell(settled);
  }

  /** Tells everyone who shows the selection or the active cell. */
  #tell(settled: 'yes' | 'no'): void {
    const { sheet, merges, views } = this.#sheet;
    const { area, active } = this.#selection;
    this.#view.paint();
    if (settled === 'yes') {
      const formula = sheet.formula(active.row, active.column);
      this.#reader.tell({ place: active, area, text: views.at(active.row, active.column).text, formula, merge: merges.at(active.row, active.column) });
    }
    this.#options.onSelection?.({ sheet, area, active, settled });
    if (this.#view.editor.mode === 'ready') this.#options.onEdit?.(this.edit);
  }

  #refuse(refusal: GridRefusal | null): 'done' | 'refused' {
    if (refusal === null) return 'done';
    this.#options.onRefusal?.(refusal);
    return 'refused';
  }

  /** What was done changed the workbook: nothing copied stands any more. */
  #changed(refusal: GridRefusal | null): 'done' | 'refused' {
    const answer = this.#refuse(refusal);
    if (answer === 'done') {
      this.#copied = null;
      this.refresh();
    }
    return answer;
  }

  // Editing

  /** The text field got a text: the first letter begins an edit. */
  #typed(): void {
    const { editor } = this.#view;
    if (editor.mode === 'ready') {
      editor.open('enter', editor.text);
      this.#view.reveal(this.#selection.active);
    } else editor.open(editor.mode, editor.text);
    this.#options.onEdit?.(this.edit);
  }

  #edit(mode: 'enter' | 'edit', text: string): void {
    this.#view.editor.open(mode, text);
    this.#view.reveal(this.#selection.active);
    this.focus();
    this.#options.onEdit?.(this.edit);
  }

  #closeEditor(): void {
    if (this.#view.editor.mode === 'ready') return;
    this.#view.editor.close();
    this.#options.onEdit?.(this.edit);
  }

  #commit(area: Area): 'done' | 'refused' {
    const { editor } = this.#view;
    if (editor.mode === 'ready') return 'done';
    const { sheet } = this.#sheet;
    const answer = this.#refuse(this.#options.editing.enter({ sheet, area }, editor.text));
    if (answer === 'refused') {
      this.focus();
      return answer;
    }
    this.#copied = null;
    editor.close();
    this.refresh();
    return answer;
  }

  // Keys

  #listenToKeys(): () => void {
    const { editor } = this.#view;
    return listenToKeys(editor.element, {
      mode: () => editor.mode,
      text: () => editor.text,
      run: (command) => this.#run(command),
      commit: (then) => {
        if (this.#commit(then.kind === 'all' ? this.#selection.area : this.#activeArea()) === 'refused') return;
        if (then.kind === 'advance') this.#advance(then.direction);
        if (then.kind === 'step') this.#run({ kind: 'go', step: { kind: 'cell', direction: then.direction }, how: 'move' });
      },
      cancel: () => this.#closeEditor(),
      insert: (text) => editor.insert(text),
      setMode: (mode) => {
        editor.open(mode, editor.text);
        this.#options.onEdit?.(this.edit);
      },
    });
  }

  #run(command: Command): void {
    const { editing } = this.#options;
    const { sheet } = this.#sheet;
    const { area, active } = this.#selection;
    switch (command.kind) {
      case 'go':
        this.#go(command);
        return;
      case 'advance':
        this.#advance(command.direction);
        return;
      case 'select':
        this.#selectWhole(command.what);
        return;
      case 'edit':
        this.#edit('edit', editing.textOf(sheet, active));
        return;
      case 'editEmpty':
        this.#edit('enter', '');
        return;
      case 'clear':
        this.#changed(editing.clear({ sheet, area }));
        return;
      case 'escape':
        this.#copied = null;
        this.#view.paint();
        return;
      case 'undo':
        this.#changed(editing.undo());
        return;
      case 'redo':
        this.#changed(editing.redo());
        return;
    }
  }

  #go({ step, how }: Extract<Command, { kind: 'go' }>): void {
    this.#tabbedFrom = null;
    const terrain = this.#terrain;
    if (how === 'move') this.#goTo(stepFrom(this.#selection.active, step, terrain));
    else {
      const head = stepFrom(this.#selection.head, step, terrain);
      this.#select(extendTo(this.#selection, head, this.#sheet.merges), 'yes');
      this.#view.reveal(head);
    }
  }

  #goTo(place: CellPlace): void {
    this.#select(selectCell(place, this.#sheet.merges), 'yes');
    this.#view.reveal(this.#selection.active);
  }

  #advance(direction: Direction): void {
    const { merges } = this.#sheet;
    const terrain = this.#terrain;
    if (!isOneCell(this.#selection, merges)) {
      const active = advanceWithin(this.#selection, direction, terrain);
      this.#select({ ...selectArea(this.#selection.area, active) }, 'yes');
      this.#view.reveal(active);
      return;
    }
    const { active } = this.#selection;
    const sideways = direction === 'Left' || direction === 'Right';
    const begun = sideways ? (this.#tabbedFrom ?? active.column) : null;
    const from = sideways ? active : { row: active.row, column: this.#tabbedFrom ?? active.column };
    this.#goTo(stepFrom(from, { kind: 'cell', direction }, terrain));
    this.#tabbedFrom = begun;
  }

  #selectWhole(what: 'all' | 'rows' | 'columns'): void {
    const { sheet } = this.#sheet;
    const { area, active } = this.#selection;
    if (what === 'rows') this.#select(selectArea(wholeRows(area.top, area.top + area.rowCount - 1), active), 'yes');
    else if (what === 'columns') this.#select(selectArea(wholeColumns(area.left, area.left + area.columnCount - 1), active), 'yes');
    else {
      // First the block of cells around, then the sheet.
      const region = surroundingRegion(sheet, area);
      const grown = region.rowCount * region.columnCount > 1 && !sameArea(region, area) ? region : WHOLE_SHEET;
      this.#select(selectArea(grown, active), 'yes');
    }
  }

  // Mouse

  #listenToMouse(): () => void {
    const { editing } = this.#options;
    return listenToPointer(
      this.#view.scroller.element,
      mouseActions({
        viewport: () => this.#view.viewport,
        merges: () => this.#sheet.merges,
        selection: () => this.#selection,
        endEdit: () => {
          this.#tabbedFrom = null;
          this.focus();
          return this.commit();
        },
        select: (selection, settled) => this.#select(selection, settled),
        reveal: (place) => this.#view.reveal(place),
        edit: () => this.#run({ kind: 'edit' }),
        guide: (guide) => {
          this.#guide = guide;
          this.#view.paint();
        },
        resize: (area, side, points) => {
          this.#changed(editing.resize({ sheet: this.#sheet.sheet, area }, side, points));
        },
      }),
    );
  }

  #listenToClipboard(): () => void {
    const { editing } = this.#options;
    return listenToClipboard(this.#view.editor.element, {
      editing: () => this.#view.editor.mode !== 'ready',
      source: () => ({ sheet: this.#sheet.sheet, area: this.#selection.area, views: this.#sheet.views, merges: this.#sheet.merges, axes: this.#sheet.axes }),
      copied: () => this.#copied,
      keep: (copied) => {
        this.#copied = copied;
        this.#view.paint();
      },
      paste: (content) => {
        const target = { sheet: this.#sheet.sheet, area: this.#selection.area };
        const answer = content.kind === 'range' ? editing.pasteRange(content.range, target, content.range.how) : editing.paste(target, content.rows);
        if ('reason' in answer) {
          this.#refuse(answer);
          return;
        }
        if (content.kind !== 'range' || content.range.how === 'cut') this.#copied = null;
        this.refresh();
        this.#select(selectArea(answer), 'yes');
      },
    });
  }
}
