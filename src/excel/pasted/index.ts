/** Pasted text: a door of its own, since it is loaded only where a sheet may hold such text. */
export { keepColumnsBeside } from './columns-beside';
export { readPasted, type PastedText } from './read-pasted';
export { addSplitSheet, splitColumns, splitUndo, textIsUnchanged, verifySplit, writeSplit, type SplitPlace } from './write-split';
