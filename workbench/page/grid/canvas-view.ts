/**
 * The elements of the grid and what they show: a canvas with the cells, over it the native scrollbars, the text field of the editor, and the
 * words for screen readers. It paints at most once in a frame, and only when something changed.
 */

import { CellEditor, type CellEditorOptions } from './editor/cell-editor';
import type { CanvasTextMeasure } from './content/text-measure';
import { type Viewport, boxOf, layOut, paneOf, scrollToShow } from './geometry/viewport';
import { addGridStyle } from './grid-style';
import { Scroller } from './input/scroller';
import { HEADER_HEIGHT, rowHeaderWidth } from './paint/headers';
import { paintNext } from './paint/frame';
import { type ChromeTheme, PALETTES } from './paint/palette';
import type { Scene } from './paint/scene';
import { Surface } from './paint/surface';
import type { Selection } from './selection/selection';
import type { SheetView } from './sheet-view';
import { cellArea } from '../../objects/addresses/areas';
import type { Area, CellPlace } from '../../engine/port';

/** What a frame shows. */
export interface Shown {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly decimalSign: string;
  readonly spill: Area | null;
  readonly copied: Area | null;
  /** The line that is dragged to resize. */
  readonly guide: Scene['guide'];
}

export interface CanvasViewOptions extends CellEditorOptions {
  readonly theme: ChromeTheme;
  readonly measure: CanvasTextMeasure;
  readonly shown: () => Shown;
}

export class CanvasView {
  readonly root: HTMLElement;
  readonly scroller: Scroller;
  readonly editor: CellEditor;
  #theme: ChromeTheme;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #measure: CanvasTextMeasure;
  readonly #shown: () => Shown;
  #frame = 0;
  /** What the canvas shows; null where it has to be painted whole. */
  #painted: Scene | null = null;
  readonly #stop: (() => void)[] = [];

  constructor(parent: HTMLElement, options: CanvasViewOptions) {
    const { ownerDocument: document } = parent;
    addGridStyle(document);
    this.#shown = options.shown;
    this.#theme = options.theme;
    this.root = document.createElement('div');
    this.root.className = 'canvas-grid';
    this.#canvas = document.createElement('canvas');
    this.#canvas.setAttribute('aria-hidden', 'true');
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('This browser has no canvas');
    this.#context = context;
    this.#measure = options.measure;
    this.scroller = new Scroller(document, () => this.paint());
    this.editor = new CellEditor(document, options);
    this.root.append(this.#canvas, this.scroller.element, this.editor.element);
    parent.append(this.root);
    const resized = new ResizeObserver(() => this.measure());
    resized.observe(this.root);
    // Fonts that come late have other widths.
    const fontsCame = (): void => {
      this.#measure.forget();
      this.#painted = null;
      this.paint();
    };
    document.fonts.addEventListener('loadingdone', fontsCame);
    this.#stop.push(() => resized.disconnect(), () => document.fonts.removeEventListener('loadingdone', fontsCame));
    this.#watchRatio();
  }

  get viewport(): Viewport {
    const { view } = this.#shown();
    const { axes, frozen } = view;
    const scroll = this.scroller.place;
    const size = this.scroller.size;
    const lastRow = axes.rows.indexAt(axes.rows.start(frozen.rows) + scroll.y + size.height);
    return layOut({ axes, frozen, size, scroll, headers: { width: rowHeaderWidth(lastRow), height: HEADER_HEIGHT } });
  }

  /** To be called when the sheet's sizes or the grid's size changed. */
  measure(): void {
    const { view } = this.#shown();
    const { headers, frozenSize } = this.viewport;
    this.scroller.measure(view, { width: headers.width + frozenSize.width, height: headers.height + frozenSize.height });
    this.paint();
  }

  /** Scrolls as little as shows a cell. */
  reveal({ row, column }: CellPlace): void {
    this.scroller.moveTo(scrollToShow(this.viewport, row, column));
    this.paint();
  }

  setTheme(theme: ChromeTheme): void {
    this.#theme = theme;
    this.paint();
  }

  /** Paints in the next frame. */
  paint(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paintNow();
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    for (const stop of this.#stop) stop();
    this.root.remove();
  }

  #paintNow(): void {
    const shown = this.#shown();
    const { viewport } = this;
    const { width, height } = viewport.size;
    if (width === 0 || height === 0) return;
    const ratio = window.devicePixelRatio;
    this.#fitCanvas(width, height, ratio);
    const { view, selection, decimalSign, spill, copied, guide } = shown;
    const scene: Scene = {
      viewport,
      views: view.views,
      merges: view.merges,
      filters: view.filters,
      measure: this.#measure,
      palette: PALETTES[this.#theme],
      decimalSign,
      gridlines: view.gridlines,
      used: view.used,
      selection: selection.area,
      active: selection.active,
      spill,
      copied,
      guide,
    };
    paintNext(new Surface(this.#context, ratio), scene, this.#painted);
    this.#painted = scene;
    this.#layEditor(viewport, shown);
  }

  /** The canvas has exactly as many pixels as the device shows of it. */
  #fitCanvas(width: number, height: number, ratio: number): void {
    const [pixelsAcross, pixelsDown] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width === pixelsAcross && this.#canvas.height === pixelsDown) return;
    this.#painted = null;
    this.#canvas.width = pixelsAcross;
    this.#canvas.height = pixelsDown;
    this.#canvas.style.width = `${pixelsAcross / ratio}px`;
    this.#canvas.style.height = `${pixelsDown / ratio}px`;
  }

  #layEditor(viewport: Viewport, { view, selection }: Shown): void {
    const { row, column } = selection.active;
    const pane = paneOf(viewport, row, column);
    const cell = view.views.at(row, column);
    const { headers, size } = viewport;
    this.editor.lay({
      box: boxOf(pane, view.axes, view.merges.at(row, column) ?? cellArea(row, column)),
      bounds: { x: headers.width, y: headers.height, width: size.width - headers.width, height: size.height - headers.height },
      style: cell.style,
      fill: cell.fill,
    });
  }

  /** Zooming the browser, or another screen, changes how many device pixels a CSS pixel has. */
  #watchRatio(): void {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = (): void => {
      this.paint();
      this.#watchRatio();
    };
    query.addEventListener('change', changed, { once: true });
    this.#stop.push(() => query.removeEventListener('change', changed));
  }
}
