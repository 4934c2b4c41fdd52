/**
 * Faults that tests and demonstrations put into the host: a call that fails, a request that is lost, a workbook that changes between
 * two requests, a person who is typing in a cell. The add-in has no part in it.
 */

import type { CellEditMode } from '../../objects/session/cell-edit-mode';
import { ExcelError, type ExcelErrorCode } from '../../objects/definition/excel-error';
import type { MemberUse } from './batch';

export interface FailNext {
  readonly when: (use: MemberUse) => boolean;
  readonly error: ExcelErrorCode;
}

/** before: nothing of the request was done. after: all of it was done, and the answer was lost. */
export type LostWhen = 'before' | 'after';

export class Faults {
  private failures: FailNext[] = [];
  private changes = new Map<number, () => void | Promise<void>>();
  private lost = new Map<number, LostWhen>();
  private requests = 0;

  constructor(private readonly cellEdit: CellEditMode) {}

  /** Fails the first use of a member that matches, once. */
  failNext(failure: FailNext): void {
    this.failures.push(failure);
  }

  /** Runs just before the nth request on the document from now on (1 is the next). */
  beforeRequest(n: number, change: () => void | Promise<void>): void {
    this.changes.set(this.requests + n, change);
  }

  /** Loses the nth request on the document from now on. */
  loseRequest(n: number, when: LostWhen): void {
    this.lost.set(this.requests + n, when);
  }

  /** While a person edits a cell every request on the document is refused, or waits where the add-in asked for that. */
  setCellEditMode(editing: boolean): void {
    if (editing) this.cellEdit.begin();
    else this.cellEdit.end();
  }

  /** Counts a request and makes the change that was planned for it. Answers whether it gets lost. */
  async admit(): Promise<LostWhen | null> {
    this.requests += 1;
    await this.changes.get(this.requests)?.();
    this.changes.delete(this.requests);
    return this.lost.get(this.requests) ?? null;
  }

  /** @throws {ExcelError} where a failure was planned for this use */
  check(use: MemberUse): void {
    const index = this.failures.findIndex((failure) => failure.when(use));
    const failure = this.failures[index];
    if (failure === undefined) return;
    this.failures.splice(index, 1);
    throw new ExcelError(failure.error, { location: use.member });
  }
}
