/** The part of the port that says how a sheet is printed, in Excel's own terms. Lengths are points; rows and columns count from 0. */

export type PageOrientation = 'Portrait' | 'Landscape';

/** Excel's names of papers with the numbers that files and printers have for them (ECMA-376 part 1, 18.3.1.63). */
export const PAPER_SIZES = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
} as const;

export type PaperSize = keyof typeof PAPER_SIZES;

export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Either a scale in percent, or a number of pages to fit into; null means as many as it takes. */
export type PageZoom = { readonly scale: number } | { readonly across: number | null; readonly down: number | null };

/** Which pages have a header and footer of their own. */
export interface HeaderFooterKinds {
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
}

/** `default` is also that of the odd pages. */
export type PageKind = 'first' | 'default' | 'even';

/** As files and Excel write it: `&L…&C…&R…`; '' for none. */
export type HeaderFooterText = string;

export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface PageLayoutModel {
  orientation: PageOrientation;
  /** null: the printer's own. A file may name a paper that has no name here: its number. */
  paperSize: PaperSize | number | null;
  margins: PageMargins;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  gridlines: boolean;
  headings: boolean;
  /** null: counted on from what is printed before. */
  firstPageNumber: number | null;
  zoom: PageZoom;
  kinds: HeaderFooterKinds;
  header(page: PageKind): HeaderFooterText;
  setHeader(page: PageKind, text: HeaderFooterText): void;
  footer(page: PageKind): HeaderFooterText;
  setFooter(page: PageKind, text: HeaderFooterText): void;
  /** Repeated on every page. */
  titleRows: Span | null;
  titleColumns: Span | null;
  /** Rows and columns with which a page begins by a person's or an add-in's wish, in ascending order. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}
