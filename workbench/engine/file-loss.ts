/** What a file holds and the workbench loses, by its kind. Whoever shows it to a person has the words. */
export type FileLoss =
  | 'macros'
  | 'macro-sheets'
  | 'smart-art'
  | 'embedded-objects'
  | 'activex-controls'
  | 'data-connections'
  | 'data-model'
  | 'linked-data-types'
  | 'custom-xml'
  | 'custom-properties'
  | 'ribbon-buttons'
  | 'signature'
  | 'pivot-buttons'
  | 'notes-on-empty-cells'
  | 'grouped-shapes'
  /** Rows and columns of a text file beyond the edge of a sheet: not even opened. */
  | 'beyond-the-sheet';
