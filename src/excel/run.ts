/** One conversation with Excel, and what comes of its errors. */
import { failureOf, type Failure } from './failure';

export type ExcelResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/**
 * Runs a batch and gives Excel's refusal as a value; other errors are thrown.
 *
 * @param options.waitForCellEdit - Wait until the person has finished editing a cell, instead of failing: only for putting things back.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: { readonly waitForCellEdit: boolean } = { waitForCellEdit: false },
): Promise<ExcelResult<T>> {
  try {
    const value = await Excel.run({ delayForCellEdit: options.waitForCellEdit }, batch);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
