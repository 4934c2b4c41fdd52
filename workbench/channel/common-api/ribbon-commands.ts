/**
 * Buttons of the ribbon that run a function of the add-in: fired on the registration that Office.js makes when it starts, and done
 * when the function calls `event.completed`.
 */

export interface RibbonCommand {
  /** The name under which the add-in associates its function. */
  readonly functionName: string;
  /** The id of the button in the manifest, which the function sees as `event.source.id`. */
  readonly controlId: string;
}

/** Excel ends a function that has not completed after five minutes. */
export const LONGEST_COMMAND_MS = 300_000;

interface Waiting {
  readonly done: () => void;
  readonly fail: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export class RibbonCommands {
  private readonly waiting = new Map<string, Waiting>();
  private last = 0;

  /** @param send puts the invocation on the registration; waits until there is one */
  async fire(command: RibbonCommand, send: (data: unknown) => Promise<void>, limitMs = LONGEST_COMMAND_MS): Promise<void> {
    this.last += 1;
    const id = `command-${this.last}`;
    const done = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => this.end(id, `${command.functionName} did not call event.completed within ${limitMs / 1000} seconds`), limitMs);
      this.waiting.set(id, { done: resolve, fail: reject, timer });
    });
    await send({ 0: id, 1: command.functionName, 2: JSON.stringify({ source: { id: command.controlId } }) });
    await done;
  }

  /**
   * The add-in's `event.completed()`, or Office.js's own word that it could not call the function (a code other than 0): the page
   * associated none of that name, or something else on `window` has the name.
   */
  completed(id: string, code: number): void {
    this.end(id, code === 0 ? null : `Office.js could not call the command's function in the page (code ${code})`);
  }

  /** The page is gone, and with it the functions that were running. */
  abandon(): void {
    for (const id of [...this.waiting.keys()]) this.end(id, 'The page closed before the command was completed');
  }

  private end(id: string, failure: string | null): void {
    const command = this.waiting.get(id);
    if (command === undefined) return;
    this.waiting.delete(id);
    clearTimeout(command.timer);
    if (failure === null) command.done();
    else command.fail(new Error(failure));
  }
}
