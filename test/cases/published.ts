import type { SheetCase } from './case';

export const publishedCases: readonly SheetCase[] = [];
