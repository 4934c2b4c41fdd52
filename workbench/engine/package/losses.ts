/**
 * What a file holds that is lost when the engine saves it, told by the parts of the file.
 *
 * Kept by ExcelTS, and so not listed: pictures, notes on cells that hold something, charts, pivot tables, slicers, links to other workbooks, data
 * validation, conditional formats and page setup.
 */
import type { FileLoss } from '../file-loss';
import { type Parts, partText, relationships, sheetParts } from './parts';

interface Loss {
  readonly holds: (parts: Parts) => boolean;
  readonly kind: FileLoss;
}

const LOSSES: readonly Loss[] = [
  lossOfParts(/^xl\/vbaProject\.bin$/, 'macros'),
  lossOfParts(/^xl\/macrosheets\//, 'macro-sheets'),
  lossOfParts(/^xl\/diagrams\//, 'smart-art'),
  lossOfParts(/^xl\/embeddings\//, 'embedded-objects'),
  lossOfParts(/^xl\/activeX\//, 'activex-controls'),
  lossOfParts(/^xl\/(?:connections\.xml|queryTables\/)/, 'data-connections'),
  lossOfParts(/^xl\/model\//, 'data-model'),
  lossOfParts(/^xl\/richData\//, 'linked-data-types'),
  lossOfParts(/^customXml\/item/, 'custom-xml'),
  lossOfParts(/^docProps\/custom\.xml$/, 'custom-properties'),
  lossOfParts(/^customUI\//, 'ribbon-buttons'),
  lossOfParts(/^_xmlsignatures\//, 'signature'),
  { holds: (parts) => hasText(parts, /^xl\/styles\.xml$/, 'pivotButton="1"'), kind: 'pivot-buttons' },
  { holds: hasNoteOnEmptyCell, kind: 'notes-on-empty-cells' },
  { holds: (parts) => hasText(parts, /^xl\/drawings\/[^/]+\.xml$/, '<xdr:grpSp>'), kind: 'grouped-shapes' },
];

/** In the order above; empty for most files. */
export function losses(parts: Parts): readonly FileLoss[] {
  return LOSSES.filter(({ holds }) => holds(parts)).map(({ kind }) => kind);
}

function lossOfParts(name: RegExp, kind: FileLoss): Loss {
  return { holds: (parts) => Object.keys(parts).some((part) => name.test(part)), kind };
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
