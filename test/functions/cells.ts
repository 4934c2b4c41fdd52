/** Ranges as Excel hands them to functions, and what a function answered. */
import { FunctionFault } from '../../src/functions/function-fault';

/** A range of one column. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** The cell's error and the code of its sentence. Fails where the call answers. */
export function faultOf(call: () => unknown): readonly [string, string] {
  try {
    call();
  } catch (error) {
    if (error instanceof FunctionFault) return [error.cellError, error.fault.code];
    throw error;
  }
  throw new Error('The function answered.');
}
