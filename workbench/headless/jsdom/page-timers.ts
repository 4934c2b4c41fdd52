/**
 * The timers that a page has open, so that a run can wait for what the page still means to do.
 *
 * A page may poll for ever, so not every timer is waited for. A timer that is set while another one fires continues that one: together
 * they are a chain, and an interval is a chain by itself. Waited for is a timer that is due within 10 seconds and whose chain began less
 * than 10 seconds ago. Office.js looks after its unanswered requests by an interval of its own, which is not the page's work.
 */

import type { DOMWindow } from 'jsdom';
import { isOfficeAddress } from './office-library';

export const LONGEST_CHAIN_MS = 10_000;

interface OpenTimer {
  readonly due: number;
  readonly chainBegan: number;
}

type Callback = (...values: readonly unknown[]) => void;

export class PageTimers {
  private readonly open = new Map<number, OpenTimer>();
  /** When the chain of the timer that fires now began. */
  private firing: number | null = null;

  /** Counts the timers of a window from now on. */
  watch(window: DOMWindow): void {
    const { setTimeout: later, setInterval: again, clearTimeout: forget, clearInterval: stop } = window;
    window.setTimeout = Object.assign((task: unknown, delay = 0, ...values: readonly unknown[]): number => {
      const chainBegan = this.firing ?? Date.now();
      const id = later((): void => {
        this.open.delete(id);
        this.fire(window, { task, values }, chainBegan);
      }, delay);
      this.open.set(id, { due: Date.now() + delay, chainBegan });
      return id;
    }, window.setTimeout);
    window.setInterval = Object.assign((task: unknown, delay = 0, ...values: readonly unknown[]): number => {
      const chainBegan = this.firing ?? Date.now();
      const id = again((): void => this.fire(window, { task, values }, chainBegan), delay);
      if (!setByOffice()) this.open.set(id, { due: Date.now() + delay, chainBegan });
      return id;
    }, window.setInterval);
    // Browsers count timeouts and intervals together, and either call ends either.
    const end = (id: number | undefined): void => {
      if (id === undefined) return;
      this.open.delete(id);
      forget.call(window, id);
      stop.call(window, id);
    };
    window.clearTimeout = end;
    window.clearInterval = end;
  }

  /** How many timers worth waiting for are due within a time. */
  dueWithin(ms: number): number {
    const now = Date.now();
    return [...this.open.values()].filter(({ due, chainBegan }) => due - now < ms && now - chainBegan < LONGEST_CHAIN_MS).length;
  }

  /** Whether a chain of timers goes on for longer than it is waited for. */
  get endless(): boolean {
    const now = Date.now();
    return [...this.open.values()].some(({ chainBegan }) => now - chainBegan >= LONGEST_CHAIN_MS);
  }

  private fire(window: DOMWindow, { task, values }: { readonly task: unknown; readonly values: readonly unknown[] }, chainBegan: number): void {
    const before = this.firing;
    this.firing = chainBegan;
    try {
      if (typeof task === 'function') (task as Callback).apply(window, [...values]);
      else window.eval(String(task));
    } finally {
      this.firing = before;
    }
  }
}

/** By the address of the script that is calling: the third line of a stack, after the error's own and those of this file. */
function setByOffice(): boolean {
  const lines = (new Error().stack ?? '').split('\n').filter((line) => line.includes('https://'));
  const address = /https:\/\/[^\s)]+/.exec(lines[0] ?? '')?.[0];
  return address !== undefined && isOfficeAddress(address);
}
