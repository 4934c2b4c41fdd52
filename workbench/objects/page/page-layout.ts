/** `worksheet.pageLayout`: paper, margins, zoom, what is repeated on every page. What Excel has beyond this list is refused by name. */

import { SHEET_COLUMNS, SHEET_ROWS, type SheetModel } from '../../engine/port';
import { PAPER_SIZES, type PageLayoutModel, type PageMargins, type PageZoom, type PaperSize } from '../../engine/page-layout';
import { ExcelError, notImplemented } from '../definition/excel-error';
import { hostObject, type HostObject } from '../definition/host-object';
import { asBoolean, asWord } from '../range/format/range-style';
import type { Property, TypeDefinition } from '../definition/type-definition';

const SINCE = 9;

const POINTS_PER: Readonly<Record<'Points' | 'Inches' | 'Centimeters', number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new ExcelError('InvalidArgument');
  return value;
}

/** A protected sheet keeps its page setup from being changed: Excel greys the dialog. The code is a guess. */
function pageOf(sheet: SheetModel): PageLayoutModel {
  if (sheet.protection !== null) throw new ExcelError('AccessDenied');
  return sheet.page;
}

type FlagName = 'centerHorizontally' | 'centerVertically' | 'blackAndWhite' | 'draft' | 'gridlines' | 'headings';

function flag(name: FlagName): Property<SheetModel> {
  return {
    since: SINCE,
    get: ({ page }) => page[name],
    set: (sheet, value) => {
      pageOf(sheet)[name] = required(asBoolean(value));
    },
  };
}

function margin(name: keyof PageMargins): Property<SheetModel> {
  return {
    since: SINCE,
    get: ({ page }) => page.margins[name],
    set: (sheet, value) => {
      const page = pageOf(sheet);
      page.margins = { ...page.margins, [name]: asLength(value) };
    },
  };
}

function asLength(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new ExcelError('InvalidArgument');
  return value;
}

function zoomOf(value: unknown): PageZoom {
  if (typeof value !== 'object' || value === null) throw new ExcelError('InvalidArgument');
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = { scale: null, horizontalFitToPages: null, verticalFitToPages: null, ...value } as Readonly<Record<string, unknown>>;
  if (typeof scale === 'number') {
    if (scale < 10 || scale > 400 || across !== null || down !== null) throw new ExcelError('InvalidArgument');
    return { scale };
  }
  const pages = (count: unknown): number | null => {
    if (count === null || (typeof count === 'number' && Number.isInteger(count) && count > 0)) return count;
    throw new ExcelError('InvalidArgument');
  };
  return { across: pages(across), down: pages(down) };
}

function titleRange(sheet: SheetModel, axis: 'rows' | 'columns'): HostObject<'Range'> | null {
  const span = axis === 'rows' ? sheet.page.titleRows : sheet.page.titleColumns;
  if (span === null) return null;
  const count = span.last - span.first + 1;
  const area = axis === 'rows' ? { top: span.first, left: 0, rowCount: count, columnCount: SHEET_COLUMNS } : { top: 0, left: span.first, rowCount: SHEET_ROWS, columnCount: count };
  return hostObject('Range', { sheet, area });
}

function there(range: HostObject<'Range'> | null): HostObject<'Range'> {
  if (range === null) throw new ExcelError('ItemNotFound');
  return range;
}

export const pageLayout: TypeDefinition<'PageLayout'> = {
  sheet: (sheet) => sheet,
  properties: {
    Orientation: {
      since: SINCE,
      get: ({ page }) => page.orientation,
      set: (sheet, value) => {
        pageOf(sheet).orientation = required(asWord('Portrait', 'Landscape')(value));
      },
    },
    /** A paper without a name here, and the printer's own, are answered as Letter, which Excel starts with. */
    PaperSize: {
      since: SINCE,
      get: ({ page }) => (typeof page.paperSize === 'string' ? page.paperSize : 'Letter'),
      set: (sheet, value) => {
        if (typeof value === 'string' && !(value in PAPER_SIZES)) throw notImplemented(`PageLayout.paperSize ${value}`);
        pageOf(sheet).paperSize = required(asWord(...(Object.keys(PAPER_SIZES) as PaperSize[]))(value));
      },
    },
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draft'),
    PrintGridlines: flag('gridlines'),
    PrintHeadings: flag('headings'),
    FirstPageNumber: {
      since: SINCE,
      get: ({ page }) => page.firstPageNumber ?? '',
      set: (sheet, value) => {
        if (value !== '' && !(typeof value === 'number' && Number.isInteger(value))) throw new ExcelError('InvalidArgument');
        pageOf(sheet).firstPageNumber = value === '' ? null : value;
      },
    },
    Zoom: {
      since: SINCE,
      get: ({ page: { zoom } }) => ('scale' in zoom ? { scale: zoom.scale, horizontalFitToPages: null, verticalFitToPages: null } : { scale: null, horizontalFitToPages: zoom.across, verticalFitToPages: zoom.down }),
      set: (sheet, value) => {
        pageOf(sheet).zoom = zoomOf(value);
      },
    },
  },
  links: { HeadersFooters: { since: SINCE, to: (sheet) => hostObject('HeaderFooterGroup', sheet) } },
  methods: {
    SetPrintMargins: {
      since: SINCE,
      act: (sheet, { args }) => {
        const unit = required(asWord('Points', 'Inches', 'Centimeters')(args.string(0)));
        const given = args.any(1);
        if (typeof given !== 'object' || given === null) throw new ExcelError('InvalidArgument');
        const page = pageOf(sheet);
        const names = Object.keys(page.margins);
        const changed = Object.entries(given).map(([name, value]: [string, unknown]): [string, number] => {
          if (!names.includes(name)) throw new ExcelError('InvalidArgument');
          return [name, asLength(value) * POINTS_PER[unit]];
        });
        page.margins = { ...page.margins, ...Object.fromEntries(changed) };
      },
    },
    SetPrintTitleRows: {
      since: SINCE,
      act: (sheet, { args, session }) => {
        const { area } = args.range(0, (address) => session.rangeAt(address, sheet));
        if (area.columnCount !== SHEET_COLUMNS) throw new ExcelError('InvalidArgument');
        pageOf(sheet).titleRows = { first: area.top, last: area.top + area.rowCount - 1 };
      },
    },
    SetPrintTitleColumns: {
      since: SINCE,
      act: (sheet, { args, session }) => {
        const { area } = args.range(0, (address) => session.rangeAt(address, sheet));
        if (area.rowCount !== SHEET_ROWS) throw new ExcelError('InvalidArgument');
        pageOf(sheet).titleColumns = { first: area.left, last: area.left + area.columnCount - 1 };
      },
    },
    GetPrintTitleRows: { since: SINCE, call: (sheet) => there(titleRange(sheet, 'rows')) },
    GetPrintTitleRowsOrNullObject: { since: SINCE, call: (sheet) => titleRange(sheet, 'rows') },
    GetPrintTitleColumns: { since: SINCE, call: (sheet) => there(titleRange(sheet, 'columns')) },
    GetPrintTitleColumnsOrNullObject: { since: SINCE, call: (sheet) => titleRange(sheet, 'columns') },
  },
};
