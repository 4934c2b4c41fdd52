/**
 * Cell formats: ExcelTS's style objects read as the port's `CellStyle`, and changed in its terms.
 *
 * Reading the formats of 100,000 cells must be cheap, yet ExcelTS gives every cell its own style object. So one `StyleBook`
 * for a workbook interns them: equal styles become one shared object, which is never changed afterwards (a changed format is another
 * object), each is translated once, and a change of a style is worked out once. ExcelTS's own setters (`cell.font = …`) would
 * write into the shared objects: nothing here or elsewhere in the adapter uses them.
 */
import type { Alignment, Fill, Font, Style } from '@cj-tech-master/excelts';
import { borderLines, withBorders } from './border';
import { argb, resolveColor } from './color';
import { unquoted } from '../../package/date-formats';
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../../port';

export type FileStyle = Readonly<Partial<Style>>;

/** ExcelTS keeps this flag of a cell format but not `quotePrefix`, which travels in it: see package/quote-prefix.ts. */
interface QuotePrefixCarrier {
  readonly pivotButton?: boolean;
}

const HORIZONTAL: Readonly<Record<NonNullable<Alignment['horizontal']>, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<NonNullable<Alignment['vertical']>, VerticalAlignment>> = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

const UNDERLINE = { none: 'None', single: 'Single', double: 'Double', singleAccounting: 'SingleAccountant', doubleAccounting: 'DoubleAccountant' } as const;

/** Office.js calls stacked letters an orientation of 180 degrees. */
const STACKED = 180;

const EMPTY_STYLE: FileStyle = Object.freeze({});

export class StyleBook {
  readonly #theme: readonly string[];
  readonly #defaultFont: Partial<Font>;
  readonly #interned = new Map<string, FileStyle>([['{}', EMPTY_STYLE]]);
  readonly #canonical = new WeakSet<FileStyle>([EMPTY_STYLE]);
  readonly #translated = new WeakMap<FileStyle, CellStyle>();
  readonly #changed = new WeakMap<FileStyle, Map<string, FileStyle>>();
  readonly #plainness = new WeakMap<FileStyle, boolean>([[EMPTY_STYLE, true]]);
  /** The style of a cell without a format. */
  readonly plain: CellStyle;

  constructor(options: { readonly theme: readonly string[]; readonly defaultFont: Partial<Font> }) {
    this.#theme = options.theme;
    this.#defaultFont = options.defaultFont;
    this.plain = this.read(EMPTY_STYLE);
  }

  /** The one shared object for all styles equal to this one. */
  intern(style: FileStyle | undefined): FileStyle {
    if (style === undefined) return EMPTY_STYLE;
    if (this.#canonical.has(style)) return style;
    const key = JSON.stringify(style);
    const known = this.#interned.get(key);
    if (known !== undefined) return known;
    this.#interned.set(key, style);
    this.#canonical.add(style);
    return style;
  }

  /** An interned style in Excel's terms; the same frozen object every time. */
  read(style: FileStyle): CellStyle {
    const known = this.#translated.get(style);
    if (known !== undefined) return known;
    const translated = this.#translate(style);
    this.#translated.set(style, translated);
    return translated;
  }

  /** True where Excel would show the cell as one without a format. Worked out once for each interned style, since every written cell asks. */
  isPlain(style: FileStyle): boolean {
    const known = this.#plainness.get(style);
    if (known !== undefined) return known;
    const plain = JSON.stringify(this.read(style)) === JSON.stringify(this.plain);
    this.#plainness.set(style, plain);
    return plain;
  }

  hasQuotePrefix(style: FileStyle): boolean {
    return (style as QuotePrefixCarrier).pivotButton === true;
  }

  /** The style with or without Excel's apostrophe before a text. */
  withQuotePrefix(style: FileStyle, { quotePrefix }: { readonly quotePrefix: boolean }): FileStyle {
    if (this.hasQuotePrefix(style) === quotePrefix) return style;
    const { pivotButton: _dropped, ...rest } = style as FileStyle & QuotePrefixCarrier;
    return this.intern(quotePrefix ? ({ ...rest, pivotButton: true } as FileStyle) : rest);
  }

  /** The style with the borders of another. */
  withBordersOf(style: FileStyle, other: FileStyle): FileStyle {
    if (style.border === other.border) return style;
    const { border: _own, ...rest } = style;
    return this.intern(other.border === undefined ? rest : { ...rest, border: other.border });
  }

  /** The style with some parts changed: a new interned style, worked out once for each pair of style and change. */
  change(style: FileStyle, change: Partial<CellStyle>): FileStyle {
    const key = JSON.stringify(change);
    let changes = this.#changed.get(style);
    if (changes === undefined) {
      changes = new Map();
      this.#changed.set(style, changes);
    }
    const known = changes.get(key);
    if (known !== undefined) return known;
    const changed = this.intern(this.#applied(style, change));
    changes.set(key, changed);
    return changed;
  }

  #translate(style: FileStyle): CellStyle {
    const font = style.font ?? this.#defaultFont;
    const { alignment, protection } = style;
    const fontColor = resolveColor(font.color, this.#theme, '#000000');
    return Object.freeze({
      fontName: font.name ?? 'Calibri',
      fontSize: font.size ?? 11,
      bold: font.bold === true,
      italic: font.italic === true,
      underline: UNDERLINE[font.underline === true ? 'single' : font.underline === false ? 'none' : (font.underline ?? 'none')],
      strikethrough: font.strike === true,
      superscript: font.vertAlign === 'superscript',
      subscript: font.vertAlign === 'subscript',
      fontColor,
      fillColor: this.#fillColor(style.fill),
      numberFormat: unquoted(typeof style.numFmt === 'string' ? style.numFmt : (style.numFmt?.formatCode ?? 'General')),
      horizontalAlignment: alignment?.horizontal === undefined ? 'General' : HORIZONTAL[alignment.horizontal],
      verticalAlignment: alignment?.vertical === undefined ? 'Bottom' : VERTICAL[alignment.vertical],
      wrapText: alignment?.wrapText === true,
      shrinkToFit: alignment?.shrinkToFit === true,
      indentLevel: alignment?.indent ?? 0,
      textOrientation: alignment?.textRotation === 'vertical' ? STACKED : (alignment?.textRotation ?? 0),
      borders: Object.freeze(borderLines(style.border, this.#theme)),
      locked: protection?.locked !== false,
      formulaHidden: protection?.hidden === true,
    });
  }

  /** Patterns and gradients have no single colour in Office.js either: a pattern is answered by its background, a gradient by ''. */
  #fillColor(fill: Fill | undefined): string {
    if (fill?.type !== 'pattern' || fill.pattern === 'none') return '';
    const color = fill.pattern === 'solid' ? fill.fgColor : fill.bgColor;
    return resolveColor(color, this.#theme, fill.pattern === 'solid' ? '' : '#FFFFFF');
  }

  #applied(style: FileStyle, change: Partial<CellStyle>): FileStyle {
    const result: { -readonly [Part in keyof Style]?: Style[Part] } = { ...style };
    const font = changedFont(style.font ?? this.#defaultFont, change);
    if (font !== null) result.font = font;
    const alignment = changedAlignment(style.alignment ?? {}, change);
    if (alignment !== null) result.alignment = alignment;
    if (change.numberFormat !== undefined) result.numFmt = change.numberFormat;
    if (change.fillColor !== undefined) {
      result.fill = change.fillColor === '' ? { type: 'pattern', pattern: 'none' } : { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(change.fillColor) } };
    }
    if (change.borders !== undefined) result.border = withBorders(style.border ?? {}, change.borders);
    if (change.locked !== undefined || change.formulaHidden !== undefined) {
      const was = style.protection ?? {};
      result.protection = { locked: change.locked ?? was.locked ?? true, hidden: change.formulaHidden ?? was.hidden ?? false };
    }
    return result;
  }
}

function changedFont(font: Partial<Font>, change: Partial<CellStyle>): Partial<Font> | null {
  const next: Partial<Font> = { ...font };
  if (change.fontName !== undefined) {
    next.name = change.fontName;
    // These three describe the former font; a `scheme` would even win over the name.
    delete next.scheme;
    delete next.family;
    delete next.charset;
  }
  if (change.fontSize !== undefined) next.size = change.fontSize;
  if (change.bold !== undefined) next.bold = change.bold;
  if (change.italic !== undefined) next.italic = change.italic;
  if (change.strikethrough !== undefined) next.strike = change.strikethrough;
  if (change.underline !== undefined) next.underline = fileWord(UNDERLINE, change.underline);
  if (change.superscript === true) next.vertAlign = 'superscript';
  else if (change.subscript === true) next.vertAlign = 'subscript';
  else if (change.superscript === false && next.vertAlign === 'superscript') delete next.vertAlign;
  else if (change.subscript === false && next.vertAlign === 'subscript') delete next.vertAlign;
  if (change.fontColor !== undefined) next.color = { argb: argb(change.fontColor) };
  return JSON.stringify(next) === JSON.stringify(font) ? null : next;
}

function changedAlignment(alignment: Partial<Alignment>, change: Partial<CellStyle>): Partial<Alignment> | null {
  const next: Partial<Alignment> = { ...alignment };
  if (change.horizontalAlignment === 'General') delete next.horizontal;
  else if (change.horizontalAlignment !== undefined) next.horizontal = fileWord(HORIZONTAL, change.horizontalAlignment);
  if (change.verticalAlignment !== undefined) next.vertical = fileWord(VERTICAL, change.verticalAlignment);
  if (change.wrapText !== undefined) next.wrapText = change.wrapText;
  if (change.shrinkToFit !== undefined) next.shrinkToFit = change.shrinkToFit;
  if (change.indentLevel !== undefined) next.indent = change.indentLevel;
  if (change.textOrientation !== undefined) next.textRotation = change.textOrientation === STACKED ? 'vertical' : change.textOrientation;
  return JSON.stringify(next) === JSON.stringify(alignment) ? null : next;
}

/** The file's word for one of Excel's. */
function fileWord<Word extends string>(words: Readonly<Record<Word, string>>, excelWord: string): Word {
  for (const word of Object.keys(words) as Word[]) {
    if (words[word] === excelWord) return word;
  }
  throw new RangeError(`No file word for ${excelWord}`);
}

