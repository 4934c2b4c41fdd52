/** The custom functions that one formula called, so that its next calculation with the same arguments does not call them again. */

import type { Value } from '../values/value';
import type { CustomFunctionCall } from './port';

interface RememberedCall {
  readonly id: number;
  readonly name: string;
  readonly arguments: CustomFunctionCall['arguments'];
  /** undefined while the function runs. */
  result: Value | undefined;
  used: boolean;
}

export class CustomCallMemory {
  #calls: RememberedCall[] = [];

  /** True while a function called by the formula runs. */
  get anyRunning(): boolean {
    return this.#calls.some((call) => call.result === undefined);
  }

  /** Begins a calculation of the formula. */
  begin(): void {
    for (const call of this.#calls) call.used = false;
  }

  /** Ends it: forgets the calls that were not made again; returns their ids. */
  end(): number[] {
    const dropped = this.#calls.filter((call) => !call.used);
    if (dropped.length > 0) this.#calls = this.#calls.filter((call) => call.used);
    return dropped.map((call) => call.id);
  }

  /** Forgets everything; returns the ids of all calls. */
  clear(): number[] {
    this.begin();
    return this.end();
  }

  find(name: string, args: CustomFunctionCall['arguments']): RememberedCall | null {
    const found = this.#calls.find((call) => !call.used && call.name === name && equalData(call.arguments, args));
    if (found === undefined) return null;
    found.used = true;
    return found;
  }

  add(call: CustomFunctionCall): void {
    this.#calls.push({ id: call.id, name: call.name, arguments: call.arguments, result: undefined, used: true });
  }

  /** Keeps a result; false where the call is no longer wanted. */
  answer(id: number, result: Value): boolean {
    const call = this.#calls.find((one) => one.id === id);
    if (call === undefined) return false;
    call.result = result;
    return true;
  }
}

type Data = CustomFunctionCall['arguments'][number] | readonly Data[];

function equalData(a: Data, b: Data): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('error' in a || 'error' in b) return 'error' in a && 'error' in b && a.error === b.error;
  return a.length === b.length && a.every((item, index) => equalData(item, b[index] ?? null));
}
