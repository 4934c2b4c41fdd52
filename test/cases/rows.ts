import type { SheetCase } from './case';

export const rowCases: readonly SheetCase[] = [];
