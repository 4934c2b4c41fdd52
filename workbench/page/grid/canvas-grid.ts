/** The grid: brings its elements, its state and the ways of mouse, keys and clipboard together with what a person may do to the workbook. */

import type { Outcome } from '../../editing/refusal';
import type { Area, CellPlace } from '../../engine/port';
import { sameArea } from '../../objects/addresses/areas';
import { ActiveCellReader, SPOKEN_WORDS } from './accessibility/active-cell';
import { CanvasView } from './canvas-view';
import { type Pasted, listenToClipboard } from './clipboard/clipboard';
import { copyByCommand, readClipboard } from './clipboard/clipboard-access';
import { pasteInto } from './clipboard/pasting';
import { CanvasTextMeasure } from './content/text-measure';
import type { EditState, Grid, GridOptions } from './contract';
import { CellEdit } from './editor/cell-edit';
import { GridState } from './grid-state';
import { listenToKeys } from './input/keyboard';
import { MenuPlaces } from './input/menu-places';
import { mouseActions } from './input/mouse';
import { listenToPointer } from './input/pointer';
import { resizeLines } from './input/resizing';
import type { ScrollPlace } from './input/scroller';
import type { ChromeTheme } from './paint/palette';
import type { Command } from './selection/keys';
import { Movement } from './selection/movement';
import type { Direction, Terrain } from './selection/navigation';
import { type Selection, selectArea } from './selection/selection';

export class CanvasGrid implements Grid {
  readonly #options: GridOptions;
  readonly #measure: CanvasTextMeasure;
  readonly #state: GridState;
  readonly #view: CanvasView;
  readonly #edit: CellEdit;
  readonly #movement: Movement;
  readonly #menus: MenuPlaces;
  readonly #reader: ActiveCellReader;
  /** Where each sheet was scrolled to. */
  readonly #scrolls = new Map<string, ScrollPlace>();
  readonly #stop: readonly (() => void)[];

  constructor(parent: HTMLElement, options: GridOptions) {
    const { editing, language, theme = 'light' } = options;
    const words = SPOKEN_WORDS[language];
    this.#options = options;
    this.#measure = new CanvasTextMeasure(parent.ownerDocument);
    const state = new GridState(editing, this.#measure);
    this.#state = state;
    this.#edit = new CellEdit({
      state,
      editor: () => this.#view.editor,
      reveal: () => this.#reveal(state.selection.active),
      focus: () => this.focus(),
      changed: (outcome) => this.#changed(outcome),
      refused: (outcome) => this.#done(outcome) === null,
      onEdit: (edit) => options.onEdit?.(edit),
    });
    this.#view = new CanvasView(parent, { label: words.editor, theme, measure: this.#measure, onInput: () => this.#edit.typed(), shown: () => state.shown });
    this.#movement = new Movement({
      terrain: () => this.#terrain,
      selection: () => state.selection,
      select: (selection) => this.#select(selection, 'yes'),
      reveal: (place) => this.#reveal(place),
    });
    this.#menus = new MenuPlaces({ root: this.#view.root, viewport: () => this.#view.viewport, state, reveal: (place) => this.#reveal(place) });
    this.#reader = new ActiveCellReader(parent.ownerDocument, words);
    this.#reader.attach(this.#view.editor.element);
    this.#view.root.append(this.#reader.element);
    const follow = editing.subscribe(() => {
      if (!state.upToDate) this.refresh();
    });
    this.#stop = [follow, this.#listenToMouse(), this.#listenToKeys(), this.#listenToClipboard()];
    this.#view.measure();
    this.#tell('yes');
  }

  get edit(): EditState {
    return this.#edit.state;
  }

  refresh(): void {
    const state = this.#state;
    const { sheet: before } = state.sheet;
    const { area } = state.selection;
    this.#scrolls.set(before.id, this.#view.scroller.place);
    state.read();
    const { sheet } = state.sheet;
    const switched = sheet !== before;
    const moved = !switched && !sameArea(state.selection.area, area);
    if (switched || moved) this.#edit.close();
    this.#view.measure();
    if (switched) this.#view.scroller.moveTo(this.#scrolls.get(sheet.id) ?? { x: 0, y: 0 });
    if (moved) this.#reveal(state.selection.active);
    this.#tell('yes');
  }

  select(area: Area): void {
    if (this.commit() === 'refused') return;
    this.#movement.forgetTabs();
    this.#select(selectArea(area), 'yes');
    this.#reveal(this.#state.selection.active);
  }

  copy(how: 'copy' | 'cut'): 'done' | 'not-allowed' {
    return copyByCommand(this.#view.editor.element, how);
  }

  async paste(): Promise<'done' | 'not-allowed'> {
    const content = await readClipboard(this.#state.copied);
    if (content === 'not-allowed') return content;
    if (content !== null) this.#paste(content);
    return 'done';
  }

  focus(): void {
    this.#view.editor.element.focus({ preventScroll: true });
  }

  setTheme(theme: ChromeTheme): void {
    this.#view.setTheme(theme);
  }

  setEditText(text: string): void {
    this.#edit.open('edit', text);
  }

  commit(then?: Direction): 'done' | 'refused' {
    const answer = this.#edit.commit('active');
    if (answer === 'done' && then !== undefined) this.#movement.advance(then);
    return answer;
  }

  cancel(): void {
    this.#edit.close();
  }

  dispose(): void {
    this.#edit.close();
    for (const stop of this.#stop) stop();
    this.#view.dispose();
  }

  get #terrain(): Terrain {
    const { sheet, axes, merges, frozen } = this.#state.sheet;
    const { width, height } = this.#view.viewport.main;
    return { sheet, axes, merges, frozen, page: { width, height } };
  }

  #reveal(place: CellPlace): void {
    this.#view.reveal(place);
  }

  #select(selection: Selection, settled: 'yes' | 'no'): void {
    this.#state.select(selection, settled);
    this.#tell(settled);
  }

  /** Tells everyone who shows the selection or the active cell. */
  #tell(settled: 'yes' | 'no'): void {
    const { sheet, merges, views } = this.#state.sheet;
    const { area, active } = this.#state.selection;
    const { row, column } = active;
    const button = this.#menus.buttonOf(active);
    this.#view.paint();
    if (settled === 'yes') this.#reader.tell({ place: active, area, text: views.at(row, column).text, formula: sheet.formula(row, column), merge: merges.at(row, column), filter: button === null ? 'none' : button.filters ? 'filtering' : 'open' });
    this.#options.onSelection?.({ sheet, area, active, settled });
    if (this.#view.editor.mode === 'ready') this.#options.onEdit?.(this.edit);
  }

  /** What was done, or null after telling why not. */
  #done<T>(outcome: Outcome<T>): { readonly value: T } | null {
    if (outcome.kind === 'done') return outcome;
    this.#options.onRefusal?.(outcome);
    return null;
  }

  /** After a change nothing copied stands any more. */
  #changed(outcome: Outcome<unknown>): 'done' | 'refused' {
    if (this.#done(outcome) === null) return 'refused';
    this.#state.copied = null;
    this.refresh();
    return 'done';
  }

  #listenToKeys(): () => void {
    const { editor } = this.#view;
    return listenToKeys(editor.element, {
      mode: () => editor.mode,
      text: () => editor.text,
      run: (command) => this.#run(command),
      commit: (then) => {
        if (this.#edit.commit(then.kind === 'all' ? 'all' : 'active') === 'refused') return;
        if (then.kind === 'advance') this.#movement.advance(then.direction);
        if (then.kind === 'step') this.#movement.go({ kind: 'go', step: { kind: 'cell', direction: then.direction }, how: 'move' });
      },
      cancel: () => this.#edit.close(),
      insert: (text) => editor.insert(text),
      setMode: (mode) => this.#edit.open(mode, editor.text),
    });
  }

  #run(command: Command): void {
    const state = this.#state;
    switch (command.kind) {
      case 'go':
        this.#movement.go(command);
        return;
      case 'advance':
        this.#movement.advance(command.direction);
        return;
      case 'select':
        this.#movement.selectWhole(command.what);
        return;
      case 'edit':
        this.#edit.open('edit', state.textOfActive);
        this.focus();
        return;
      case 'editEmpty':
        this.#edit.open('enter', '');
        return;
      case 'clear':
        this.#changed(state.editing.clear(state.sheet.sheet, state.selection.area, 'contents'));
        return;
      case 'undo':
        if (state.editing.undoable !== null) state.editing.undo();
        return;
      case 'redo':
        if (state.editing.redoable !== null) state.editing.redo();
        return;
      case 'escape':
        state.copied = null;
        this.#view.paint();
        return;
      case 'menu':
        this.#options.onMenu?.(this.#menus.menu());
        return;
      case 'filter': {
        const request = this.#menus.filter();
        if (request !== null) this.#options.onFilter?.(request);
        return;
      }
    }
  }

  #listenToMouse(): () => void {
    const state = this.#state;
    const actions = mouseActions({
      viewport: () => this.#view.viewport,
      merges: () => state.sheet.merges,
      selection: () => state.selection,
      endEdit: () => {
        this.#movement.forgetTabs();
        this.focus();
        return this.commit();
      },
      select: (selection, settled) => this.#select(selection, settled),
      reveal: (place) => this.#reveal(place),
      edit: () => this.#run({ kind: 'edit' }),
      guide: (guide) => {
        state.guide = guide;
        this.#view.paint();
      },
      resize: (area, side, points) => this.#changed(resizeLines(state, { area, side, points }, this.#measure)),
      filterAt: (cell, point) => this.#menus.filterAt(cell, point),
      openFilter: (request) => this.#options.onFilter?.(request),
      openMenu: (request) => this.#options.onMenu?.(request),
    });
    return listenToPointer(this.#view.scroller.element, actions);
  }

  #listenToClipboard(): () => void {
    const state = this.#state;
    return listenToClipboard(this.#view.editor.element, {
      editing: () => this.#view.editor.mode !== 'ready',
      source: () => ({ ...state.sheet, area: state.selection.area }),
      copied: () => state.copied,
      keep: (copied) => {
        state.copied = copied;
        this.#view.paint();
      },
      paste: (content) => this.#paste(content),
    });
  }

  #paste(content: Pasted): void {
    const state = this.#state;
    const done = this.#done(pasteInto({ sheet: state.sheet.sheet, area: state.selection.area }, content, state.editing));
    if (done === null) return;
    if (content.kind !== 'range' || content.range.how === 'cut') state.copied = null;
    this.refresh();
    this.#select(selectArea(done.value), 'yes');
  }
}
