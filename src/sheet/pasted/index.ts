/** Pasted text: a door of its own beside that of `sheet`, since it is loaded only where a sheet may hold such text. */
export { columnBeside, columnOfText, findPasted, pastedGrid } from './find-pasted';
export type { PastedTable } from './pasted-table';
export { readsBeside } from './reads-beside';
