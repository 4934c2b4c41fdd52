/**
 * `pageLayout.headersFooters`: what stands above and below the pages, and which pages have their own. A file keeps the three parts of
 * one line in one text, `&L…&C…&R…`; here it is taken apart and put together.
 */

import type { SheetModel } from '../../engine/port';
import type { HeaderFooterKinds, PageKind } from '../../engine/page-layout';
import { ExcelError } from '../definition/excel-error';
import { hostObject, type HeaderFooterTarget } from '../definition/host-object';
import type { Property, TypeDefinition } from '../definition/type-definition';

const SINCE = 9;

type Part = 'L' | 'C' | 'R';
type Parts = Readonly<Record<Part, string>>;

/** `&C&P&RTrang` -> C: `&P`, R: `Trang`. Text before the first mark stands in the middle, as Excel has it. */
export function partsOf(text: string): Parts {
  const parts = { L: '', C: '', R: '' };
  let part: Part = 'C';
  for (const piece of text.split(/(&"[^"]*"|&&|&[LCR])/)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1];
    if (mark === 'L' || mark === 'C' || mark === 'R') part = mark;
    else parts[part] += piece;
  }
  return parts;
}

export function textOf(parts: Parts): string {
  return (['L', 'C', 'R'] as const).map((part) => (parts[part] === '' ? '' : `&${part}${parts[part]}`)).join('');
}

function part(line: 'header' | 'footer', which: Part): Property<HeaderFooterTarget> {
  return {
    since: SINCE,
    get: ({ sheet, page }) => partsOf(sheet.page[line](page))[which],
    set: ({ sheet, page }, value) => {
      if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
      if (sheet.protection !== null) throw new ExcelError('AccessDenied');
      const text = textOf({ ...partsOf(sheet.page[line](page)), [which]: value });
      // Excel takes at most 255 characters for the whole line.
      if (text.length > 255) throw new ExcelError('InvalidArgument');
      if (line === 'header') sheet.page.setHeader(page, text);
      else sheet.page.setFooter(page, text);
    },
  };
}

export const headerFooter: TypeDefinition<'HeaderFooter'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    LeftHeader: part('header', 'L'),
    CenterHeader: part('header', 'C'),
    RightHeader: part('header', 'R'),
    LeftFooter: part('footer', 'L'),
    CenterFooter: part('footer', 'C'),
    RightFooter: part('footer', 'R'),
  },
};

const STATES: Readonly<Record<string, HeaderFooterKinds>> = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

function stateOf({ differentFirst, differentOddEven }: HeaderFooterKinds): string {
  return Object.keys(STATES).find((state) => STATES[state]?.differentFirst === differentFirst && STATES[state].differentOddEven === differentOddEven) ?? 'Default';
}

const pages = (page: PageKind) => ({ since: SINCE, to: (sheet: SheetModel) => hostObject('HeaderFooter', { sheet, page }) });

export const headerFooterGroup: TypeDefinition<'HeaderFooterGroup'> = {
  sheet: (sheet) => sheet,
  properties: {
    State: {
      since: SINCE,
      get: ({ page }) => stateOf(page.kinds),
      set: (sheet, value) => {
        const kinds = typeof value === 'string' ? STATES[value] : undefined;
        if (kinds === undefined) throw new ExcelError('InvalidArgument');
        if (sheet.protection !== null) throw new ExcelError('AccessDenied');
        sheet.page.kinds = kinds;
      },
    },
  },
  links: { DefaultForAllPages: pages('default'), OddPages: pages('default'), EvenPages: pages('even'), FirstPage: pages('first') },
};
