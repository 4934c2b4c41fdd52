import type { SheetCase } from './case';

export const groupCases: readonly SheetCase[] = [];
