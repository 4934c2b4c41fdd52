/**
 * What every request cost. Bytes are those of the batch's JSON as UTF-8, without the envelope; a cell counts once for each of its
 * properties that is answered or written. A developer reads the log to see what an add-in really asks of Excel.
 */

/** document: on the workbook · release: the library dropping the references that `Excel.run` kept · service: pane, ribbon and start-up. */
export type RequestKind = 'document' | 'release' | 'service';

export interface RequestRecord {
  readonly kind: RequestKind;
  /** As set by `tag` when the request came in, e.g. `reading`. */
  readonly tag: string;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** What the batch did, in order, e.g. `load Range.values, address`; repeats are counted. */
  readonly actions: readonly string[];
  /** The code of the error that ended it. */
  readonly error: string | null;
  /** Until the answer was ready. */
  readonly milliseconds: number;
  /** The JSON of both ways; null where the log did not keep it. */
  readonly texts: RequestTexts | null;
}

export interface RequestTexts {
  readonly request: string;
  /** '' where there was none. */
  readonly response: string;
}

export interface RequestCounts {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

export class RequestLog {
  /** Marks the requests from now on, for those who count parts of a job apart. */
  tag = '';
  /** Whether texts are kept from now on: megabytes, which only somebody who reads them needs. */
  keepsTexts = false;
  private entries: RequestRecord[] = [];

  get records(): readonly RequestRecord[] {
    return this.entries;
  }

  add(record: RequestRecord): void {
    this.entries.push(this.keepsTexts ? record : { ...record, texts: null });
  }

  reset(): void {
    this.entries = [];
  }

  /** The sums over requests on the document, with the library's own releases: all that travels because of the add-in's work. */
  counts(of: (record: RequestRecord) => boolean = () => true): RequestCounts {
    const counted = this.entries.filter((record) => record.kind !== 'service' && of(record));
    const sum = (field: 'requestBytes' | 'responseBytes' | 'cellsRead' | 'cellsWritten'): number => counted.reduce((total, record) => total + record[field], 0);
    return {
      requests: counted.length,
      requestBytes: sum('requestBytes'),
      responseBytes: sum('responseBytes'),
      cellsRead: sum('cellsRead'),
      cellsWritten: sum('cellsWritten'),
    };
  }
}

/** The same action many times in a row, as one entry: `set Range.values (34 times)`. */
export function summarize(actions: readonly string[]): readonly string[] {
  const summary: { action: string; times: number }[] = [];
  for (const action of actions) {
    const last = summary.at(-1);
    if (last?.action === action) last.times += 1;
    else summary.push({ action, times: 1 });
  }
  return summary.map(({ action, times }) => (times === 1 ? action : `${action} (${times} times)`));
}
