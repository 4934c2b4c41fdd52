/**
 * Several sheets worked on at once, in the requests of one. Each sheet's story is written as if it were alone: it queues what it wants to
 * know or to write and awaits `sync`. Here the stories run side by side, and one request goes out when every one of them waits (or has
 * ended), so that ten sheets cost as many requests as the longest of their stories. Together they stay below what Excel takes in one
 * request: stories that would be too large together are told one batch after the other.
 */
import { PAYLOAD_TARGET } from './payload';

/** What a story needs of Excel's request context: the workbook's objects, and a way to send what was queued. */
export interface Conversation {
  readonly workbook: Excel.Workbook;
  sync(): Promise<unknown>;
}

export interface Stories<Item, Result> {
  readonly story: (conversation: Conversation, item: Item, index: number) => Promise<Result>;
  /** About how many bytes the largest request or answer of an item's story has. */
  readonly bytesOf: (item: Item) => number;
}

/**
 * Tells a story for each item, side by side, and gives their results in the order of the items. Where one fails, the others get no
 * further request; when all have ended, its error is thrown.
 */
export async function inStep<Item, Result>(context: Conversation, items: readonly Item[], { story, bytesOf }: Stories<Item, Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const batch of batchesOf(items, bytesOf)) {
    const meeting = new Meeting(context, batch.length);
    const told = batch.map((item, i) => meeting.attend(story(meeting, item, results.length + i)));
    results.push(...(await meeting.results(told)));
  }
  return results;
}

/** Consecutive items that fit into one payload together; an item that is too large by itself is alone. */
export function batchesOf<Item>(items: readonly Item[], bytesOf: (item: Item) => number): Item[][] {
  const batches: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = batches.at(-1);
    if (last === undefined || bytes > room) {
      batches.push([item]);
      room = PAYLOAD_TARGET - bytes;
    } else {
      last.push(item);
      room -= bytes;
    }
  }
  return batches;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

class Meeting implements Conversation {
  private waiting: Waiting[] = [];
  private fault: { readonly error: unknown } | null = null;

  constructor(
    private readonly context: Conversation,
    private running: number,
  ) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  sync(): Promise<void> {
    const { fault } = this;
    if (fault !== null) return Promise.reject(asError(fault.error));
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.sendWhenAllWait();
    });
  }

  /** Counts a story out when it ends. */
  async attend<Result>(story: Promise<Result>): Promise<Result> {
    try {
      return await story;
    } catch (error) {
      this.fault ??= { error };
      throw error;
    } finally {
      this.running -= 1;
      this.sendWhenAllWait();
    }
  }

  /** All results; the first error in time, once no story is under way any more. */
  async results<Result>(stories: readonly Promise<Result>[]): Promise<Result[]> {
    await Promise.allSettled(stories);
    if (this.fault !== null) throw asError(this.fault.error);
    return Promise.all(stories);
  }

  private sendWhenAllWait(): void {
    if (this.waiting.length < this.running || this.waiting.length === 0) return;
    const { waiting, fault } = this;
    this.waiting = [];
    if (fault !== null) {
      for (const { reject } of waiting) reject(fault.error);
      return;
    }
    this.context.sync().then(
      () => {
        for (const { resolve } of waiting) resolve();
      },
      (error: unknown) => {
        for (const { reject } of waiting) reject(error);
      },
    );
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
