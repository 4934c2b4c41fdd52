/**
 * The text field of the grid. It always has the focus while the grid has it, and lies over the active cell: invisible and empty while keys
 * move, visible while a cell is edited. So an input method (Telex, VNI, any other) composes from its first key in a real text field, and nothing is
 * handed over while it composes.
 */

import type { CellStyle } from '../../../engine/port';
import { canvasFont, lineHeight } from '../content/fonts';
import type { EditMode } from '../contract';
import type { Box } from '../geometry/viewport';

export interface CellEditorOptions {
  readonly label: string;
  /** The text changed by typing; in mode 'ready' this begins an edit. */
  readonly onInput: (text: string) => void;
}

/** Where the editor lies, and how it looks. */
export interface EditorPlace {
  readonly box: Box;
  /** What it may not leave: the cells' part of the grid. */
  readonly bounds: Box;
  readonly style: CellStyle;
  readonly fill: string;
}

const BORDER = 2;

export class CellEditor {
  readonly element: HTMLTextAreaElement;
  #mode: EditMode = 'ready';
  #place: EditorPlace | null = null;

  constructor(document: Document, options: CellEditorOptions) {
    const element = document.createElement('textarea');
    Object.assign(element, { autocapitalize: 'off', autocomplete: 'off', spellcheck: false, rows: 1, className: 'grid-editor' });
    element.setAttribute('autocorrect', 'off');
    element.setAttribute('aria-label', options.label);
    element.addEventListener('input', () => options.onInput(element.value));
    this.element = element;
  }

  get mode(): EditMode {
    return this.#mode;
  }

  get text(): string {
    return this.element.value;
  }

  /** Shows the editor; what was typed so far stays where the text is the same. */
  open(mode: Exclude<EditMode, 'ready'>, text: string): void {
    this.#mode = mode;
    if (this.element.value !== text) {
      this.element.value = text;
      this.element.setSelectionRange(text.length, text.length);
    }
    this.#draw();
  }

  /** Back to waiting for the next key. */
  close(): void {
    this.#mode = 'ready';
    this.element.value = '';
    this.#draw();
  }

  lay(place: EditorPlace): void {
    this.#place = place;
    this.#draw();
  }

  insert(text: string): void {
    const { element } = this;
    element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end');
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Lays the field over the cell; its text grows to the right and then downwards, within what is seen. */
  #draw(): void {
    const place = this.#place;
    if (place === null) return;
    const { style: css } = this.element;
    const { box, bounds, style, fill } = place;
    const editing = this.#mode !== 'ready';
    this.element.classList.toggle('is-editing', editing);
    const left = Math.min(Math.max(box.x - BORDER, bounds.x - BORDER), bounds.x + bounds.width - 20);
    const top = Math.min(Math.max(box.y - BORDER, bounds.y - BORDER), bounds.y + bounds.height - 10);
    const room = { width: bounds.x + bounds.width - left, height: bounds.y + bounds.height - top };
    const width = Math.min(box.width + 2 * BORDER, room.width);
    const height = Math.min(box.height + 2 * BORDER, room.height);
    css.left = `${left}px`;
    css.top = `${top}px`;
    css.width = `${width}px`;
    css.height = `${height}px`;
    if (!editing) return;
    css.font = canvasFont({ ...style, superscript: false, subscript: false });
    css.lineHeight = `${lineHeight(style)}px`;
    css.color = style.fontColor;
    css.background = fill === '' ? '#ffffff' : fill;
    css.textAlign = style.horizontalAlignment === 'Right' ? 'right' : style.horizontalAlignment === 'Center' ? 'center' : 'left';
    css.whiteSpace = style.wrapText ? 'pre-wrap' : 'pre';
    const wanted = Math.min(Math.max(width, style.wrapText ? 0 : this.element.scrollWidth + 2 * BORDER + 2), room.width);
    css.width = `${wanted}px`;
    css.whiteSpace = 'pre-wrap';
    css.height = `${Math.min(Math.max(height, this.element.scrollHeight + 2 * BORDER), room.height)}px`;
  }
}
