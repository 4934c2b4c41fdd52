/** Pauses in long work, in which the page draws, hears a click on Cancel, and answers Excel. */

/** Work goes on so long without one: a task of 100 ms is felt. */
const WITHOUT_PAUSE_MS = 24;

/** Lets the page do what waits, where the last pause was long ago. */
export type Breathe = () => Promise<void>;

/** Pauses for one piece of work. `check` is called after each: it throws where the work is to end. */
export function breathing(check: () => void = () => undefined): Breathe {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < WITHOUT_PAUSE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
    check();
  };
}
