/**
 * Custom functions as calculation needs them: who describes them, who runs them, and in which form arguments and results travel.
 * Calls go out in batches; results come back later, in any order, by `Calculation.deliver`.
 */

import type { CellValue, ErrorValue } from '../../engine/port';

export interface CustomFunctionParameter {
  readonly name: string;
  /** Of a scalar: what a value is converted to before the call; text that is no number is #VALUE!. */
  readonly type: 'number' | 'string' | 'boolean' | 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** Only the last: takes all further arguments. */
  readonly repeating: boolean;
}

export interface CustomFunctionDescriptor {
  /** With its namespace, as it is typed: `XEPHANG.RANK`. */
  readonly name: string;
  readonly parameters: readonly CustomFunctionParameter[];
  /** Its result may have more than one cell. */
  readonly givesMatrix: boolean;
  /** Called anew after every change of the workbook. */
  readonly volatile: boolean;
  /** Gives results again and again until it is canceled. */
  readonly streaming: boolean;
  readonly cancelable: boolean;
  /** Error values arrive as arguments; without it an error among the arguments is the result. */
  readonly takesErrors: boolean;
  /** The calling cell's address, and those of its arguments, travel with a call. */
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
}

/** A scalar, the rows of a range or array, or null for an argument left out. Errors are `{ error: '#N/A' }`. */
export type CustomFunctionArgument = CellValue | readonly (readonly CellValue[])[];

export interface CustomFunctionCall {
  readonly id: number;
  readonly name: string;
  /** One for each parameter; those of a repeating one are a list at its place. */
  readonly arguments: readonly (CustomFunctionArgument | readonly CustomFunctionArgument[])[];
  /** `Sheet1!B2`; null where the function does not ask for it. */
  readonly address: string | null;
  /** null where the function does not ask for them; of an argument that is no range, null. */
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly cancelable: boolean;
  readonly streaming: boolean;
  readonly takesErrors: boolean;
}

export type CustomFunctionResult =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string; readonly message: string | null };

export interface CustomFunctionPort {
  /** The function of that name, whatever its case; null for none. */
  descriptor(name: string): CustomFunctionDescriptor | null;
  /** All of them, for the names that files write. */
  readonly names: readonly string[];
  /** Starts the calls. Results may be delivered at once or later. */
  invoke(calls: readonly CustomFunctionCall[]): void;
  /** These calls are not needed any more: their cells have other formulas or arguments now. */
  cancel(ids: readonly number[]): void;
}

/** A workbook without an add-in. */
export const NO_CUSTOM_FUNCTIONS: CustomFunctionPort = {
  descriptor: () => null,
  names: [],
  invoke: (calls) => {
    throw new Error(`There is nobody to run ${calls.map((call) => call.name).join(', ')}.`);
  },
  cancel: () => undefined,
};

const ERROR_CODES: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** The error that the runtime's number stands for; #VALUE! for a number that it does not use. */
export function errorOfCode(code: number): ErrorValue {
  return { error: ERROR_CODES[code] ?? '#VALUE!' };
}
