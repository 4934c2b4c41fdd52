/**
 * What a file holds that is lost when the engine saves it, told by the parts of the file.
 *
 * Kept by ExcelTS, and so not listed: pictures, notes on cells that hold something, charts, pivot tables, slicers, links to other workbooks, data
 * validation, conditional formats and page setup.
 */
import { type Parts, partText, relationships, sheetParts } from './parts';

interface Loss {
  readonly holds: (parts: Parts) => boolean;
  readonly sentence: string;
}

const LOSSES: readonly Loss[] = [
  lossOfParts(/^xl\/vbaProject\.bin$/, 'The macros of the file are not kept when it is saved.'),
  lossOfParts(/^xl\/macrosheets\//, 'The macro sheets of the file are not kept when it is saved.'),
  lossOfParts(/^xl\/diagrams\//, 'The SmartArt graphics of the file are not kept when it is saved.'),
  lossOfParts(/^xl\/embeddings\//, 'The embedded objects of the file are not kept when it is saved.'),
  lossOfParts(/^xl\/activeX\//, 'The ActiveX controls of the file are not kept when it is saved.'),
  lossOfParts(/^xl\/(?:connections\.xml|queryTables\/)/, 'The data connections of the file are not kept when it is saved.'),
  lossOfParts(/^xl\/model\//, 'The data model of the file is not kept when it is saved.'),
  lossOfParts(/^xl\/richData\//, 'The linked data types and in-cell pictures of the file are not kept when it is saved.'),
  lossOfParts(/^customXml\/item/, 'The custom XML data of the file is not kept when it is saved.'),
  lossOfParts(/^docProps\/custom\.xml$/, 'The custom properties of the file are not kept when it is saved.'),
  lossOfParts(/^customUI\//, 'The ribbon buttons of the file are not kept when it is saved.'),
  lossOfParts(/^_xmlsignatures\//, 'The digital signature of the file is not kept when it is saved.'),
  {
    holds: (parts) => hasText(parts, /^xl\/styles\.xml$/, 'pivotButton="1"'),
    sentence: 'The filter buttons of pivot tables come back only when the tables are refreshed.',
  },
  { holds: hasNoteOnEmptyCell, sentence: 'The notes on empty cells of the file are not kept when it is saved.' },
  {
    holds: (parts) => hasText(parts, /^xl\/drawings\/[^/]+\.xml$/, '<xdr:grpSp>'),
    sentence: 'The grouped shapes of the file are not kept when it is saved.',
  },
];

/** One sentence for each kind of loss; empty for most files. */
export function losses(parts: Parts): readonly string[] {
  return LOSSES.filter(({ holds }) => holds(parts)).map(({ sentence }) => sentence);
}

function lossOfParts(name: RegExp, sentence: string): Loss {
  return { holds: (parts) => Object.keys(parts).some((part) => name.test(part)), sentence };
}

function hasText(parts: Parts, name: RegExp, text: string): boolean {
  return Object.keys(parts).some((part) => name.test(part) && (partText(parts, part) ?? '').includes(text));
}

/** ExcelTS hangs notes on the cells that the sheet lists, and an empty cell need not be among them. */
function hasNoteOnEmptyCell(parts: Parts): boolean {
  return sheetParts(parts).some(({ part }) => {
    const notes = relationships(parts, part).find(({ type }) => type.endsWith('/comments'));
    const noted = [...((notes === undefined ? null : partText(parts, notes.target)) ?? '').matchAll(/<comment\b[^>]*?\bref="([^"]*)"/g)];
    const sheet = noted.length === 0 ? '' : (partText(parts, part) ?? '');
    return noted.some(([, cell]) => !new RegExp(`<c\\b[^>]*\\br="${cell ?? ''}"`).test(sheet));
  });
}
