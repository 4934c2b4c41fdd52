/** How wide texts are, remembered: a canvas measures slowly and a scrolled sheet asks for the same texts again and again. */

export interface TextMeasure {
  /** CSS pixels of one line of text in a CSS font. */
  readonly width: (text: string, font: string) => number;
}

/** So many texts are remembered twice over; then the older half is forgotten. */
const REMEMBERED = 20_000;

export class CanvasTextMeasure implements TextMeasure {
  readonly #context: CanvasRenderingContext2D;
  #font = '';
  /** By font, then by text. */
  #recent = new Map<string, Map<string, number>>();
  #older = new Map<string, Map<string, number>>();
  #remembered = 0;

  constructor(document: Document) {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('This browser has no canvas');
    this.#context = context;
  }

  width(text: string, font: string): number {
    if (text === '') return 0;
    const recent = this.#recent.get(font)?.get(text);
    if (recent !== undefined) return recent;
    const width = this.#older.get(font)?.get(text) ?? this.#measure(text, font);
    this.#remember(text, font, width);
    return width;
  }

  /** Forgets all widths, as has to be done when a font has been loaded. */
  forget(): void {
    this.#recent.clear();
    this.#older.clear();
    this.#remembered = 0;
    this.#font = '';
  }

  #remember(text: string, font: string, width: number): void {
    if (this.#remembered >= REMEMBERED) [this.#older, this.#recent, this.#remembered] = [this.#recent, new Map<string, Map<string, number>>(), 0];
    const ofFont = this.#recent.get(font) ?? new Map<string, number>();
    ofFont.set(text, width);
    this.#recent.set(font, ofFont);
    this.#remembered += 1;
  }

  #measure(text: string, font: string): number {
    if (font !== this.#font) {
      this.#context.font = font;
      this.#font = font;
    }
    return this.#context.measureText(text).width;
  }
}
