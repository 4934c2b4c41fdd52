/** How a sheet is printed, over an ExcelTS worksheet. Files count margins in inches and say with which row a page ends, by its number from 1. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Journal } from '../../journal';
import { noteFields } from '../noted-fields';
import { PAPER_SIZES, type HeaderFooterKinds, type PageKind, type PageLayoutModel, type PageMargins, type PageOrientation, type PageZoom, type PaperSize, type Span } from '../../page-layout';

const POINTS_PER_INCH = 72;
/** What Excel starts with, in inches; a file need not say it. */
const EXCEL_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 } as const;

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

const HEADER = { first: 'firstHeader', default: 'oddHeader', even: 'evenHeader' } as const;
const FOOTER = { first: 'firstFooter', default: 'oddFooter', even: 'evenFooter' } as const;

export class ExcelTsPageLayout implements PageLayoutModel {
  readonly #file: Worksheet;
  readonly #journal: Journal;

  constructor(file: Worksheet, journal: Journal) {
    this.#file = file;
    this.#journal = journal;
  }

  /** ExcelTS's types do not say that a file may leave each of these out. */
  get #read(): Partial<Worksheet['pageSetup']> {
    return this.#file.pageSetup;
  }

  get orientation(): PageOrientation {
    return this.#file.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set orientation(orientation: PageOrientation) {
    this.#set({ orientation: orientation === 'Landscape' ? 'landscape' : 'portrait' });
  }

  get paperSize(): PaperSize | number | null {
    const number = this.#file.pageSetup.paperSize;
    if (number === undefined) return null;
    return (Object.keys(PAPER_SIZES) as PaperSize[]).find((name) => PAPER_SIZES[name] === number) ?? number;
  }

  set paperSize(size: PaperSize | number | null) {
    this.#set({ paperSize: typeof size === 'string' ? PAPER_SIZES[size] : (size ?? undefined) });
  }

  get margins(): PageMargins {
    const { top, bottom, left, right, header, footer } = this.#read.margins ?? EXCEL_MARGINS;
    return { top: points(top), bottom: points(bottom), left: points(left), right: points(right), header: points(header), footer: points(footer) };
  }

  set margins({ top, bottom, left, right, header, footer }: PageMargins) {
    this.#set({ margins: { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right), header: inches(header), footer: inches(footer) } });
  }

  get centerHorizontally(): boolean {
    return this.#read.horizontalCentered === true;
  }

  set centerHorizontally(center: boolean) {
    this.#set({ horizontalCentered: center });
  }

  get centerVertically(): boolean {
    return this.#read.verticalCentered === true;
  }

  set centerVertically(center: boolean) {
    this.#set({ verticalCentered: center });
  }

  get blackAndWhite(): boolean {
    return this.#read.blackAndWhite === true;
  }

  set blackAndWhite(blackAndWhite: boolean) {
    this.#set({ blackAndWhite });
  }

  get draft(): boolean {
    return this.#read.draft === true;
  }

  set draft(draft: boolean) {
    this.#set({ draft });
  }

  get gridlines(): boolean {
    return this.#read.showGridLines === true;
  }

  set gridlines(show: boolean) {
    this.#set({ showGridLines: show });
  }

  get headings(): boolean {
    return this.#read.showRowColHeaders === true;
  }

  set headings(show: boolean) {
    this.#set({ showRowColHeaders: show });
  }

  /** ExcelTS reads 1 where the file says nothing, with a flag beside it that its types do not have. */
  get firstPageNumber(): number | null {
    const { firstPageNumber, useFirstPageNumber } = this.#read as Partial<Worksheet['pageSetup']> & { readonly useFirstPageNumber?: boolean };
    return useFirstPageNumber === false ? null : (firstPageNumber ?? null);
  }

  set firstPageNumber(number: number | null) {
    this.#set({ firstPageNumber: number ?? undefined, useFirstPageNumber: number === null ? false : undefined });
  }

  /** Files write 0 pages for "as many as it takes". */
  get zoom(): PageZoom {
    const { fitToPage = false, fitToWidth = 1, fitToHeight = 1, scale = 100 } = this.#read;
    return fitToPage ? { across: fitToWidth || null, down: fitToHeight || null } : { scale };
  }

  set zoom(zoom: PageZoom) {
    this.#set('scale' in zoom ? { fitToPage: false, scale: zoom.scale, fitToWidth: 1, fitToHeight: 1 } : { fitToPage: true, scale: 100, fitToWidth: zoom.across ?? 0, fitToHeight: zoom.down ?? 0 });
  }

  get kinds(): HeaderFooterKinds {
    const read: Partial<Worksheet['headerFooter']> = this.#file.headerFooter;
    return { differentFirst: read.differentFirst === true, differentOddEven: read.differentOddEven === true };
  }

  set kinds({ differentFirst, differentOddEven }: HeaderFooterKinds) {
    this.#setLine({ differentFirst, differentOddEven });
  }

  header(page: PageKind): string {
    return this.#file.headerFooter[HEADER[page]] ?? '';
  }

  setHeader(page: PageKind, text: string): void {
    this.#setLine({ [HEADER[page]]: text === '' ? null : text });
  }

  footer(page: PageKind): string {
    return this.#file.headerFooter[FOOTER[page]] ?? '';
  }

  setFooter(page: PageKind, text: string): void {
    this.#setLine({ [FOOTER[page]]: text === '' ? null : text });
  }

  get titleRows(): Span | null {
    return spanOf(this.#file.pageSetup.printTitlesRow, Number);
  }

  set titleRows(rows: Span | null) {
    this.#set({ printTitlesRow: rows === null ? undefined : `${rows.first + 1}:${rows.last + 1}` });
  }

  get titleColumns(): Span | null {
    return spanOf(this.#file.pageSetup.printTitlesColumn, (letters) => this.#file.getColumn(letters).number);
  }

  set titleColumns(columns: Span | null) {
    const letters = (column: number): string => this.#file.getColumn(column + 1).letter;
    this.#set({ printTitlesColumn: columns === null ? undefined : `${letters(columns.first)}:${letters(columns.last)}` });
  }

  get rowBreaks(): readonly number[] {
    return this.#file.rowBreaks.map(({ id }) => id).sort((one, other) => one - other);
  }

  set rowBreaks(rows: readonly number[]) {
    noteFields(this.#journal, 'appearance', this.#file, ['rowBreaks']);
    this.#file.rowBreaks = rows.map((row) => ({ id: row, max: LAST_COLUMN, man: 1 }));
  }

  get columnBreaks(): readonly number[] {
    return this.#file.colBreaks.map(({ id }) => id).sort((one, other) => one - other);
  }

  set columnBreaks(columns: readonly number[]) {
    noteFields(this.#journal, 'appearance', this.#file, ['colBreaks']);
    this.#file.colBreaks = columns.map((column) => ({ id: column, max: LAST_ROW, man: 1 }));
  }

  /** What is undefined is taken for absent by ExcelTS. */
  #set(change: Partial<Record<keyof Worksheet['pageSetup'] | 'useFirstPageNumber', unknown>>): void {
    noteFields(this.#journal, 'appearance', this.#file.pageSetup, Object.keys(change) as (keyof Worksheet['pageSetup'])[]);
    Object.assign(this.#file.pageSetup, change);
  }

  #setLine(change: Partial<Worksheet['headerFooter']>): void {
    noteFields(this.#journal, 'appearance', this.#file.headerFooter, Object.keys(change) as (keyof Worksheet['headerFooter'])[]);
    Object.assign(this.#file.headerFooter, change);
  }
}

function points(inchesOfFile: number): number {
  return Math.round(inchesOfFile * POINTS_PER_INCH * 1000) / 1000;
}

function inches(pointsOfPage: number): number {
  return pointsOfPage / POINTS_PER_INCH;
}

/** `$2:$3` -> rows 1 to 2. */
function spanOf(text: string | undefined, number: (part: string) => number): Span | null {
  const match = /^\$?(\w+):\$?(\w+)$/.exec(text ?? '');
  return match === null ? null : { first: number(match[1] ?? '') - 1, last: number(match[2] ?? '') - 1 };
}
