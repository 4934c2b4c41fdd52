/**
 * Calls of custom functions as entries of the registration under which Office.js hears them (`richApiMessage`), as many in a message as
 * its size allows. A range travels once for each call that takes it; its text is made once.
 */

import type { CustomFunctionCall } from '../../calculation/custom-functions/port';
import type { OutgoingCall } from '../../objects/calculation/custom-function-calls';
import { byteLength } from '../batches/request-log';

const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;
const CANCEL = 1001;

const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

type Entry = readonly [category: number, type: number, target: string, json: string, id: string, remote: boolean];

export interface CustomFunctionMessages {
  readonly messages: readonly { readonly ArrayData: readonly Entry[] }[];
  /** Calls whose arguments alone exceed a message. */
  readonly tooLarge: readonly number[];
}

interface Outgoing {
  readonly calls: readonly OutgoingCall[];
  readonly canceled: readonly number[];
}

/** @param largest the bytes that a message may have */
export function customFunctionMessages({ calls, canceled }: Outgoing, largest: number): CustomFunctionMessages {
  const texts = new Map<object, string>();
  const messages: { ArrayData: Entry[] }[] = [];
  const tooLarge: number[] = [];
  let size = Infinity;
  const add = (type: number, json: string): void => {
    const bytes = byteLength(json);
    if (size + bytes > largest) {
      messages.push({ ArrayData: [] });
      size = 0;
    }
    size += bytes;
    messages.at(-1)?.ArrayData.push([CUSTOM_FUNCTIONS, type, '', json, '', false]);
  };
  for (const id of canceled) add(CANCEL, JSON.stringify({ invocationId: id }));
  for (const call of calls) {
    const json = invocation(call, texts);
    if (byteLength(json) > largest) tooLarge.push(call.id);
    else add(INVOKE, json);
  }
  return { messages, tooLarge };
}

/** `[invocationId, functionName, parameterValues, callerAddress, flags, parameterAddresses]` */
function invocation(call: OutgoingCall, texts: Map<object, string>): string {
  const { id, functionId, address, cancelable, streaming, takesErrors, parameterAddresses } = call;
  const flags = (cancelable ? CANCELABLE : 0) + (streaming ? STREAMING : 0) + (takesErrors ? TAKES_ERRORS : 0);
  const values = call.arguments.map((argument) => textOf(argument, texts)).join(',');
  const rest = [address, flags, ...(parameterAddresses === null ? [] : [parameterAddresses])].map((part) => JSON.stringify(part)).join(',');
  return `[${id},${JSON.stringify(functionId)},[${values}],${rest}]`;
}

function textOf(argument: CustomFunctionCall['arguments'][number], texts: Map<object, string>): string {
  if (typeof argument !== 'object' || argument === null) return JSON.stringify(argument);
  const known = texts.get(argument);
  if (known !== undefined) return known;
  const plain = JSON.stringify(argument);
  // A visitor of every cell is slow, and few ranges have an error.
  const text = plain.includes('{"error":') ? JSON.stringify(argument, travelling) : plain;
  texts.set(argument, text);
  return text;
}

/** An error value in the form in which the library takes it for one. */
function travelling(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('error' in value)) return value;
  return { type: 'CustomFunctionError', code: value.error };
}
