/**
 * Long pure work, cut into steps: it yields wherever whoever waits for it may do something else first. It says nothing of how long a step takes:
 * who runs it breathes as often as is needed.
 */

/** What a step yields that only offers to be interrupted. */
export const PAUSE = null;

export type Steps<Result> = Generator<typeof PAUSE, Result, unknown>;

/** So many rows are worked on before the next pause is offered. */
export const ROWS_A_STEP = 4_096;

/**
 * Does all steps at once: where nobody waits.
 *
 * @example atOnce((function* () { yield PAUSE; return 1; })()) // 1
 */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
