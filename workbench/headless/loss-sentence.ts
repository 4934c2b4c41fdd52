/** What a file loses, for a person who reads the command line. */

import type { FileLoss } from '../engine/file-loss';

const SENTENCES: Readonly<Record<FileLoss, string>> = {
  macros: 'The macros of the file are not kept when it is saved.',
  'macro-sheets': 'The macro sheets of the file are not kept when it is saved.',
  'smart-art': 'The SmartArt graphics of the file are not kept when it is saved.',
  'embedded-objects': 'The embedded objects of the file are not kept when it is saved.',
  'activex-controls': 'The ActiveX controls of the file are not kept when it is saved.',
  'data-connections': 'The data connections of the file are not kept when it is saved.',
  'data-model': 'The data model of the file is not kept when it is saved.',
  'linked-data-types': 'The linked data types and in-cell pictures of the file are not kept when it is saved.',
  'custom-xml': 'The custom XML data of the file is not kept when it is saved.',
  'custom-properties': 'The custom properties of the file are not kept when it is saved.',
  'ribbon-buttons': 'The ribbon buttons of the file are not kept when it is saved.',
  signature: 'The digital signature of the file is not kept when it is saved.',
  'pivot-buttons': 'The filter buttons of pivot tables come back only when the tables are refreshed.',
  'notes-on-empty-cells': 'The notes on empty cells of the file are not kept when it is saved.',
  'grouped-shapes': 'The grouped shapes of the file are not kept when it is saved.',
  'beyond-the-sheet': 'The file is larger than a sheet, which holds 1,048,576 rows and 16,384 columns: the rest was left out.',
};

export function lossSentence(loss: FileLoss): string {
  return SENTENCES[loss];
}
