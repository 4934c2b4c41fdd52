/** Requests filled up to the size that Excel takes: each piece of work says how many bytes it adds, and a sync goes out before it would be too much. */
import type { Conversation } from './conversation';
import { PAYLOAD_TARGET } from './payload';

/** What an operation on a range takes of a request, in bytes, beside what it writes. */
export const OPERATION_BYTES = 1_000;

export class Batch {
  private bytes = 0;

  constructor(
    private readonly context: Conversation,
    private readonly onSync?: () => void,
  ) {}

  /** Makes room for work of so many bytes, sent or answered. */
  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > PAYLOAD_TARGET) await this.send();
    this.bytes += bytes;
  }

  /** Sends what is queued. */
  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
    this.onSync?.();
  }
}
