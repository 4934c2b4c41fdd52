import type { CellPlace } from '../../sheet';

/** Why what a run wrote cannot be put back. */
export type NoWayBack =
  | { readonly is: 'gone'; readonly what: 'sheet' | 'cells' | 'tables'; readonly sheetName: string }
  | { readonly is: 'unknown'; readonly because: 'rows' | 'formulas' | 'place' | 'tables'; readonly sheetName: string; readonly cells: readonly CellPlace[] }
  | { readonly is: 'protected'; readonly sheetName: string }
  | { readonly is: 'structure-protected' };

