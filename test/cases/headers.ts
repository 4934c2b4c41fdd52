import type { SheetCase } from './case';

export const headerCases: readonly SheetCase[] = [];
