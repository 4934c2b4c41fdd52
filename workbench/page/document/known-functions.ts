/** The functions that a formula may call, as completion and the help with arguments show them: the add-in's and the calculation's own. */

import { functionNames } from '../../calculation/functions/registry';
import type { CustomFunctionDefinition } from '../../objects/calculation/custom-function-calls';

export interface KnownFunction {
  readonly name: string;
  /** '' where there is none to show. */
  readonly description: string;
  /** null for Excel's own functions: the workbench does not have their texts. */
  readonly parameters: readonly KnownParameter[] | null;
}

export interface KnownParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** All further arguments are of this one. */
  readonly repeating: boolean;
}

const EXCELS_OWN: readonly KnownFunction[] = functionNames().map((name) => ({ name, description: '', parameters: null }));

export function knownFunctions(ofAddin: readonly CustomFunctionDefinition[]): readonly KnownFunction[] {
  return [...ofAddin, ...EXCELS_OWN].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Those whose names begin so, in alphabetical order. */
export function functionsBeginning(functions: readonly KnownFunction[], typed: string): readonly KnownFunction[] {
  const start = typed.toUpperCase();
  return functions.filter(({ name }) => name.startsWith(start));
}

export function functionCalled(functions: readonly KnownFunction[], name: string): KnownFunction | null {
  return functions.find((known) => known.name === name.toUpperCase()) ?? null;
}
