/** A formula's text as it is calculated at its place: parsed, its names resolved, its precedents gathered. */

import { isSpillingFunction, withImplicitIntersection } from '../evaluate/implicit-intersection';
import { type Expression, walk } from '../formula/expression';
import { FormulaSyntaxError, parseFormula } from '../formula/parse';
import type { FormulaPlace, FormulaScope } from '../formula/scope';
import { isExcelFunctionOnly } from '../functions/excel-names';
import { functionNamed } from '../functions/registry';
import type { SheetArea } from '../values/reference';
import { isError } from '../values/value';
import type { ArrayMode, BoundFormula } from './formula-cell';

/** A function that Excel has and the workbench does not calculate. */
export class UnsupportedFunction extends Error {
  constructor(readonly functionName: string) {
    super(`${functionName} is not implemented by the workbench.`);
    this.name = 'UnsupportedFunction';
  }
}

/** @throws {FormulaSyntaxError} for a text that is no formula */
export function bindFormula(text: string, place: FormulaPlace, options: { readonly scope: FormulaScope; readonly mode: ArrayMode }): BoundFormula {
  const parsed = parseFormula(text, place, options.scope);
  const facts = new Facts();
  walk(parsed, (part) => facts.add(part));
  const intersects = options.mode === 'intersects' && !facts.spilling;
  return {
    expression: facts.unsupported !== null ? null : intersects ? withImplicitIntersection(parsed) : parsed,
    unsupported: facts.unsupported,
    precedents: facts.precedents,
    volatile: facts.volatile,
    customNames: facts.customNames,
  };
}

/** The same, where a text that is no formula is one that cannot be calculated. */
export function bindStoredFormula(text: string, place: FormulaPlace, options: { readonly scope: FormulaScope; readonly mode: ArrayMode }): BoundFormula {
  try {
    return bindFormula(text, place, options);
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    return { expression: null, unsupported: text, precedents: [], volatile: false, customNames: [] };
  }
}

/**
 * What names and references in a formula came to: the same before and after a change of the workbook's names, tables or sheets that does
 * not concern it.
 */
export function meaningOf(expression: Expression | null): string {
  const parts: string[] = [];
  if (expression === null) return '';
  walk(expression, (part) => {
    if (part.kind === 'unknown-name' || part.kind === 'call') parts.push(`${part.kind} ${part.name}`);
    if (part.kind === 'constant') parts.push(isError(part.value) ? part.value.error : JSON.stringify(part.value));
    if (part.kind !== 'reference') return;
    for (const { sheet, area } of part.reference.areas) parts.push(`${sheet.id}!${area.top},${area.left},${area.rowCount},${area.columnCount}`);
  });
  return parts.join(' ');
}

class Facts {
  readonly precedents: SheetArea[] = [];
  readonly customNames: string[] = [];
  unsupported: string | null = null;
  volatile = false;
  spilling = false;

  add(part: Expression): void {
    switch (part.kind) {
      case 'reference':
        this.precedents.push(...part.reference.areas);
        break;
      case 'range':
        // What it reaches may lie between its ends and depend on values.
        this.volatile = true;
        break;
      case 'spill':
        this.spilling = true;
        break;
      case 'unknown-name':
        if (isExcelFunctionOnly(part.name)) this.unsupported = part.name;
        break;
      case 'call':
        this.#addCall(part.name);
        break;
      case 'constant':
      case 'array':
      case 'local':
      case 'name':
      case 'unary':
      case 'binary':
      case 'union':
      case 'intersection':
      case 'implicit-intersection':
      case 'apply':
      case 'let':
      case 'lambda':
        break;
    }
  }

  #addCall(name: string): void {
    const definition = functionNamed(name);
    if (definition?.volatile === true) this.volatile = true;
    if (isSpillingFunction(name)) this.spilling = true;
    if (definition !== null) return;
    if (isExcelFunctionOnly(name)) this.unsupported = name;
    else this.customNames.push(name);
  }
}
