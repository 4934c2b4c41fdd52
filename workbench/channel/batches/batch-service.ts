/**
 * Batches from the text that comes in to the text that goes out: the limits of size, cell edit mode, planned faults, and the log.
 * Excel on the web takes no request and gives no answer above 5 MB; that an answer is too large shows only after the batch has run.
 */

import type { WorkbookSession } from '../../objects/session/workbook-session';
import { ExcelError, type ExcelErrorCode } from '../../objects/definition/excel-error';
import { runBatch, type BatchOutcome, type MemberUse } from './batch';
import { firstHalf, readBatch, type BatchRequest } from './batch-request';
import type { Fate, Faults } from './faults';
import { byteLength, summarize, type RequestKind, type RequestLog, type RequestTexts } from './request-log';

export const LARGEST_MESSAGE = 5 * 1024 * 1024;

const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** The flag with which `Excel.run({ delayForCellEdit: true })` marks its requests. */
const DELAY_FOR_CELL_EDIT = 64;

/** What the window message answers: a number other than 0 fails the whole request. */
export interface BatchAnswer {
  readonly Error: number;
  readonly Data?: readonly [200, readonly [], string];
}

export interface BatchServiceOptions {
  readonly session: WorkbookSession;
  readonly log: RequestLog;
  readonly faults: Faults;
  /** Told of every call that the workbench does not have. */
  readonly onUnsupported: (message: string) => void;
}

export class BatchService {
  constructor(private readonly options: BatchServiceOptions) {}

  async answer(json: string, flags: number): Promise<BatchAnswer> {
    const { session, faults } = this.options;
    const started = performance.now();
    const requestBytes = byteLength(json);
    const tag = this.options.log.tag;
    const request = readBatch(json);
    const kind = kindOf(request);
    const fate = kind === 'document' ? await faults.admit() : null;
    if (requestBytes > LARGEST_MESSAGE && !bringsFunctionResults(request)) {
      this.record({ kind, tag, started, requestBytes, responseBytes: 0, uses: [], error: 'RequestPayloadSizeLimitExceeded', before: session.cells, texts: { request: json, response: '' } });
      return { Error: REQUEST_TOO_LARGE };
    }
    if (kind === 'document' && (flags & DELAY_FOR_CELL_EDIT) !== 0) await faults.cellFree();
    const before = { ...session.cells };
    const outcome = this.refusal(kind, fate) ?? this.run(fate === 'half' ? firstHalf(request) : request);
    const answered = broken(outcome, fate);
    const text = JSON.stringify({ Results: answered.results, TraceIds: answered.traceIds, ...(answered.error === null ? {} : { Error: answered.error }) });
    const responseBytes = byteLength(text);
    const tooLarge = responseBytes > LARGEST_MESSAGE;
    const error = tooLarge ? 'ResponsePayloadSizeLimitExceeded' : (answered.error?.Code ?? null);
    this.record({ kind, tag, started, requestBytes, responseBytes, uses: outcome.uses, error, before, texts: { request: json, response: text } });
    if (kind === 'document') faults.done();
    return tooLarge ? { Error: RESPONSE_TOO_LARGE } : { Error: 0, Data: [200, [], text] };
  }

  /** The outcome of a batch that is not run at all; null for one that is. */
  private refusal(kind: RequestKind, fate: Fate | null): BatchOutcome | null {
    if (kind !== 'document') return null;
    if (fate === 'lost-before') return refused('RequestAborted');
    if (fate === 'fails') return refused('GeneralException');
    return this.options.session.cellEdit.on ? refused('InvalidOperationInCellEditMode') : null;
  }

  private run(request: BatchRequest): BatchOutcome {
    const { session, faults, onUnsupported } = this.options;
    const outcome = session.asAddin(() => runBatch(request, { session, beforeUse: (use) => faults.check(use) }));
    if (outcome.error?.Code === 'WorkbenchNotImplemented') onUnsupported(outcome.error.Message);
    return outcome;
  }

  private record(entry: {
    readonly kind: RequestKind;
    readonly tag: string;
    readonly started: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
    readonly uses: readonly MemberUse[];
    readonly error: string | null;
    readonly before: { readonly read: number; readonly written: number };
    readonly texts: RequestTexts;
  }): void {
    const { session, log } = this.options;
    const { kind, tag, started, requestBytes, responseBytes, error, before, texts } = entry;
    const actions = summarize(entry.uses.map((use) => (use.kind === 'load' ? `load ${use.member.replace('.load', '')}: ${use.names.join(', ')}` : `${use.kind} ${use.member}`)));
    const { read, written } = session.cells;
    log.add({ kind, tag, requestBytes, responseBytes, cellsRead: read - before.read, cellsWritten: written - before.written, actions, error, milliseconds: performance.now() - started, texts });
  }
}

function refused(error: ExcelErrorCode): BatchOutcome {
  const { code, message } = new ExcelError(error);
  return { results: [], traceIds: [], uses: [], error: { Code: code, Message: message, Location: '', ActionIndex: -1 } };
}

/** What the add-in is told of a batch that was run. */
function broken(outcome: BatchOutcome, fate: Fate | null): BatchOutcome {
  if (fate === 'lost-after') return refused('RequestAborted');
  return fate === 'half' && outcome.error === null ? { ...outcome, error: refused('GeneralException').error } : outcome;
}

/** Results of custom functions are taken apart: Office.js would send all of them again, in vain. One that is too large alone is an error of its cell. */
function bringsFunctionResults({ actions }: BatchRequest): boolean {
  return actions.some(({ name }) => name === 'SetInvocationArrayResults' || name === 'SetInvocationResults');
}

/** What a request is about: of the workbook, of its references only, or of a service beside it. */
function kindOf({ paths, actions }: BatchRequest): RequestKind {
  const work = actions.filter((action) => action.kind !== 'instantiate' && action.kind !== 'trace');
  if (work.length > 0 && work.every((action) => action.name === '_RemoveReference')) return 'release';
  return [...paths.values()].some((path) => path.kind === 'new') ? 'service' : 'document';
}
