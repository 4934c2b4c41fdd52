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
  #recent = new Map<string, number>();
  #older = new Map<string, number>();

  constructor(document: Document) {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('This browser has no canvas');
    this.#context = context;
  }

  width(text: string, font: string): number {
    if (text === '') return 0;
    const key = `${font}\n${text}`;
    const found = this.#recent.get(key) ?? this.#older.get(key);
    const width = found ?? this.#measure(text, font);
    if (this.#recent.size >= REMEMBERED) [this.#older, this.#recent] = [this.#recent, new Map<string, number>()];
    this.#recent.set(key, width);
    return width;
  }

  /** Forgets all widths, as has to be done when a font has been loaded. */
  forget(): void {
    this.#recent.clear();
    this.#older.clear();
    this.#font = '';
  }

  #measure(text: string, font: string): number {
    if (font !== this.#font) {
      this.#context.font = font;
      this.#font = font;
    }
    return this.#context.measureText(text).width;
  }
}
