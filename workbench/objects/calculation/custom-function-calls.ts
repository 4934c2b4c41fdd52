/**
 * Custom functions between calculation and the add-in's runtime: calls wait here until the runtime has said that it is ready, and again
 * after the page was loaded anew; the channel takes them and brings the results.
 */

import type { CustomFunctionCall, CustomFunctionDescriptor, CustomFunctionParameter, CustomFunctionPort, CustomFunctionResult } from '../../calculation/custom-functions/port';

export interface CustomFunctionDefinition extends CustomFunctionDescriptor {
  /** Under which the add-in associates its function: the name without namespace. */
  readonly id: string;
  /** In the language of the metadata; '' for none. */
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
}

export interface DescribedParameter extends CustomFunctionParameter {
  /** '' for none. */
  readonly description: string;
}

export interface OutgoingCall extends CustomFunctionCall {
  readonly functionId: string;
}

export class CustomFunctionCalls implements CustomFunctionPort {
  readonly names: readonly string[];
  readonly #definitions: ReadonlyMap<string, CustomFunctionDefinition>;
  /** Without a result, or streams. */
  readonly #open = new Map<number, CustomFunctionCall>();
  #unsent: CustomFunctionCall[] = [];
  #canceled: number[] = [];
  #ready = false;
  #listener: () => void = () => undefined;

  constructor(definitions: readonly CustomFunctionDefinition[]) {
    this.names = definitions.map(({ name }) => name);
    this.#definitions = new Map(definitions.map((definition) => [definition.name.toUpperCase(), definition]));
  }

  descriptor(name: string): CustomFunctionDefinition | null {
    return this.#definitions.get(name.toUpperCase()) ?? null;
  }

  invoke(calls: readonly CustomFunctionCall[]): void {
    for (const call of calls) {
      this.#open.set(call.id, call);
      this.#unsent.push(call);
    }
    this.#tell();
  }

  cancel(ids: readonly number[]): void {
    const gone = new Set(ids);
    const unsent = new Set(this.#unsent.map(({ id }) => id));
    this.#unsent = this.#unsent.filter(({ id }) => !gone.has(id));
    for (const id of ids) if (this.#open.delete(id) && !unsent.has(id)) this.#canceled.push(id);
    this.#tell();
  }

  /** Calls `listener` whenever there may be something to take. */
  listen(listener: () => void): void {
    this.#listener = listener;
  }

  /** The runtime can be called from now on. */
  runtimeReady(): void {
    this.#ready = true;
    this.#tell();
  }

  /** The page is gone: what it was asked for will be asked of the next one. */
  runtimeGone(): void {
    this.#ready = false;
    this.#canceled = [];
    this.#unsent = [...this.#open.values()];
  }

  /** What is to be sent now; nothing while no runtime is ready. */
  take(): { readonly calls: readonly OutgoingCall[]; readonly canceled: readonly number[] } {
    if (!this.#ready) return { calls: [], canceled: [] };
    const [calls, canceled] = [this.#unsent, this.#canceled];
    this.#unsent = [];
    this.#canceled = [];
    return { calls: calls.map((call) => ({ ...call, functionId: this.descriptor(call.name)?.id ?? call.name })), canceled };
  }

  /** Calls that are answered are not made again. */
  answered(results: readonly CustomFunctionResult[]): void {
    for (const { id } of results) if (this.#open.get(id)?.streaming === false) this.#open.delete(id);
  }

  #tell(): void {
    if (this.#ready && (this.#unsent.length > 0 || this.#canceled.length > 0)) this.#listener();
  }
}
