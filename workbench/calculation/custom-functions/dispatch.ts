/** Calls of custom functions: made once for their arguments, gathered into batches, answered later. */

import type { FormulaPlace } from '../formula/scope';
import { addressOf } from './address';
import type { Evaluation } from '../functions/definition/evaluation';
import { lift, liftedAt } from '../functions/definition/lift';
import { BUSY } from '../values/cell-error';
import { Matrix } from '../values/matrix';
import { Reference } from '../values/reference';
import { type Argument, type Value, isError } from '../values/value';
import type { CustomCallMemory } from './call-memory';
import { type BlankCells, marshalArguments, resultValue } from './marshal';
import type { CustomFunctionCall, CustomFunctionDescriptor, CustomFunctionPort, CustomFunctionResult } from './port';

/** The cell that calls, as far as calls concern it. */
export interface CallingCell extends FormulaPlace {
  readonly calls: CustomCallMemory;
}

export class CustomFunctionDispatch<Cell extends CallingCell> {
  /** Calls that may still bring results: those without one, and streams. */
  readonly #open = new Map<number, { readonly cell: Cell; readonly streaming: boolean }>();
  readonly #unanswered = new Set<number>();
  #queue: CustomFunctionCall[] = [];
  #canceled: number[] = [];
  #lastId = 0;

  constructor(
    private readonly port: CustomFunctionPort,
    private readonly blankCells: BlankCells,
  ) {}

  /** How many calls have no result yet. */
  get waitingCount(): number {
    return this.#unanswered.size;
  }

  descriptor(name: string): CustomFunctionDescriptor | null {
    return this.port.descriptor(name);
  }

  /** The result, or #BUSY! while the function runs. A range for a parameter that takes one value calls for each of its cells. */
  call(descriptor: CustomFunctionDescriptor, args: readonly Argument[], caller: { readonly cell: Cell; readonly evaluation: Evaluation }): Value {
    const operands: Matrix[] = [];
    const prepared = args.map((argument, index) => {
      const parameter = descriptor.parameters[Math.min(index, descriptor.parameters.length - 1)];
      if (argument === undefined || parameter?.dimensionality !== 'scalar') return { argument, lifts: false };
      const value = caller.evaluation.dereference(argument);
      if (!(value instanceof Matrix)) return { argument, lifts: false };
      operands.push(value);
      return { argument: value, lifts: true };
    });
    if (operands.length === 0) return this.#callOnce(descriptor, args, caller);
    return lift(operands, (row, column) => {
      const one = prepared.map(({ argument, lifts }) => (lifts && argument instanceof Matrix ? liftedAt(argument, row, column) : argument));
      return this.#callOnce(descriptor, one, caller);
    });
  }

  #callOnce(descriptor: CustomFunctionDescriptor, args: readonly Argument[], caller: { readonly cell: Cell; readonly evaluation: Evaluation }): Value {
    const marshalled = marshalArguments(args, descriptor, { blankCells: this.blankCells, evaluation: caller.evaluation });
    if (isError(marshalled)) return marshalled;
    const known = caller.cell.calls.find(descriptor.name, marshalled.values);
    if (known !== null) return known.result ?? BUSY;
    const call: CustomFunctionCall = {
      id: ++this.#lastId,
      name: descriptor.name,
      arguments: marshalled.values,
      address: descriptor.requiresAddress ? addressOf(caller.cell.sheet, { top: caller.cell.row, left: caller.cell.column, rowCount: 1, columnCount: 1 }) : null,
      parameterAddresses: descriptor.requiresParameterAddresses ? args.map(argumentAddress) : null,
      cancelable: descriptor.cancelable,
      streaming: descriptor.streaming,
      takesErrors: descriptor.takesErrors,
    };
    caller.cell.calls.add(call);
    this.#open.set(call.id, { cell: caller.cell, streaming: call.streaming });
    this.#unanswered.add(call.id);
    this.#queue.push(call);
    return BUSY;
  }

  /** Calls that are not wanted any more: those still in the queue are not made, the others are canceled with the next batch. */
  drop(ids: readonly number[]): void {
    if (ids.length === 0) return;
    const gone = new Set(ids);
    const queued = new Set(this.#queue.map((call) => call.id));
    this.#queue = this.#queue.filter((call) => !gone.has(call.id));
    for (const id of ids) {
      this.#unanswered.delete(id);
      if (this.#open.delete(id) && !queued.has(id)) this.#canceled.push(id);
    }
  }

  /** Sends everything that was gathered, as one batch. */
  flush(): void {
    const [calls, canceled] = [this.#queue, this.#canceled];
    this.#queue = [];
    this.#canceled = [];
    if (canceled.length > 0) this.port.cancel(canceled);
    if (calls.length > 0) this.port.invoke(calls);
  }

  /** Keeps results; returns the cells that wait for them. Results of calls that are not wanted any more are dropped. */
  receive(results: readonly CustomFunctionResult[]): Cell[] {
    const cells: Cell[] = [];
    for (const result of results) {
      const call = this.#open.get(result.id);
      if (call === undefined) continue;
      this.#unanswered.delete(result.id);
      if (!call.streaming) this.#open.delete(result.id);
      if (call.cell.calls.answer(result.id, resultValue(result))) cells.push(call.cell);
    }
    return cells;
  }
}

function argumentAddress(argument: Argument): string | null {
  const from = argument instanceof Reference ? argument.single : null;
  return from === null ? null : addressOf(from.sheet, from.area);
}
