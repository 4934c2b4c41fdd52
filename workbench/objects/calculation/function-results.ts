/** Results of custom functions as the runtime sends them: as lists from CustomFunctions 1.7 on, as objects before. */

import { errorOfCode, type CustomFunctionResult } from '../../calculation/custom-functions/port';
import { ExcelError } from '../definition/excel-error';

/** The bytes of JSON that Excel on the web takes in a message. */
const LARGEST_RESULT = 5 * 1024 * 1024;

const TOO_LARGE = 'The result is larger than the 5 MB that a message to Excel may have.';

/** `[[id, ok, value, errorCode?], ...]`; of a failure the value is its sentence. */
export function readArrayResults(results: unknown): readonly CustomFunctionResult[] {
  return listOf(results).map((entry) => {
    const [id, ok, value, errorCode] = listOf(entry);
    return result({ id, ok: ok === true, value, errorCode });
  });
}

/** `[{ id, failed, value, errorCode }, ...]` */
export function readResults(results: unknown): readonly CustomFunctionResult[] {
  return listOf(results).map((entry) => {
    if (typeof entry !== 'object' || entry === null) throw new ExcelError('InvalidArgument');
    const { id, failed, value, errorCode }: Readonly<Record<string, unknown>> = { ...entry };
    return result({ id, ok: failed !== true, value, errorCode });
  });
}

function result({ id, ok, value, errorCode }: { readonly id: unknown; readonly ok: boolean; readonly value: unknown; readonly errorCode: unknown }): CustomFunctionResult {
  if (typeof id !== 'number') throw new ExcelError('InvalidArgument');
  if (ok) return isTooLarge(value) ? { id, ok: false, error: '#VALUE!', message: TOO_LARGE } : { id, ok, value };
  const { error } = errorOfCode(typeof errorCode === 'number' ? errorCode : 0);
  return { id, ok, error, message: typeof value === 'string' && value !== '' ? value : null };
}

function isTooLarge(value: unknown): boolean {
  return Array.isArray(value) && new TextEncoder().encode(JSON.stringify(value)).length > LARGEST_RESULT;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ExcelError('InvalidArgument');
}
