import type { SheetCase } from './case';

export const scoreCases: readonly SheetCase[] = [];
