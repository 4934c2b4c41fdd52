/**
 * One add-in page and the host: messages in, messages out. It knows the protocol and no transport, so the same code serves a page in
 * jsdom and one in a browser's frame. Requests are answered one after the other, in the order in which they came.
 */

import type { RaisedEvent } from '../objects/session/workbook-events';
import type { WorkbookSession } from '../objects/session/workbook-session';
import { appContext } from './app-context';
import { LARGEST_MESSAGE, type BatchService } from './batches/batch-service';
import { refreshedSettings, saveSettings } from './common-api/document-settings';
import { isRecord, readMessage, writeMessage, type AddinMessage } from './envelope';
import { customFunctionMessages } from './entries/custom-function-entries';
import { eventEntries } from './entries/event-entries';
import { customFunctionsOf, type ExcelVersion } from './excel-version';
import type { RibbonCommand, RibbonCommands } from './common-api/ribbon-commands';
import { getSelectedData, setSelectedData, unsupportedSelection } from './common-api/selected-data';

/** The way to the page. */
export interface Transport {
  /** The host's own address, by which Office.js trusts its messages. */
  readonly hostUrl: string;
  /** Delivers a message to the page, later and in order. */
  readonly post: (text: string) => void;
}

export interface ConnectionOptions {
  readonly transport: Transport;
  readonly session: WorkbookSession;
  readonly batches: BatchService;
  readonly commands: RibbonCommands;
  readonly excel: ExcelVersion;
  readonly displayLocale: string;
  readonly addinId: string;
  readonly onUnsupported: (message: string) => void;
  /** A fault of the host itself: never the add-in's to handle. */
  readonly onFault: (error: unknown) => void;
  /** Told after each answer, whatever became of the request. */
  readonly onAnswered: () => void;
}

const GET_SELECTED_DATA = 64;
const SET_SELECTED_DATA = 65;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const BATCH = 93;
const COMMAND_COMPLETED = 94;

/** Registrations of the Common API. A page that opens a dialog registers for its notifications first. */
const SELECTION_CHANGED = 'documentSelectionChanged';
const DIALOG = 'dialogNotificationShown';

const TOO_LARGE = 'The arguments are larger than the 5 MB that a message to the add-in may have.';

/** Error numbers of the Common API. */
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

export class Connection {
  private readonly registrations = new Map<string, AddinMessage>();
  private readonly whenRegistered = new Map<string, (() => void)[]>();
  private readonly stopListening: () => void;
  private queue: Promise<void> = Promise.resolve();
  private raised: RaisedEvent[] = [];
  private unanswered = 0;
  private exchanged = 0;
  private open = true;

  constructor(private readonly options: ConnectionOptions) {
    this.stopListening = options.session.events.listen((event) => this.collect(event));
    options.session.customFunctions.listen(() => this.deliverSoon());
  }

  /** How many requests wait for their answer. */
  get underWay(): number {
    return this.unanswered;
  }

  /** Grows with every message, so that a watcher can see whether anything happened. */
  get messages(): number {
    return this.exchanged;
  }

  /** Resolves when Office.js has started in the page: when it can hear of ribbon buttons and, where there are any, of custom functions. */
  async started(): Promise<void> {
    await this.registration('appCommandInvoked');
    // Without custom functions the library registers for messages only when the page adds its first event handler.
    if (customFunctionsOf(this.options.excel).available) await this.registration('richApiMessage');
  }

  receive(text: unknown): void {
    const message = readMessage(text);
    if (message === null || !this.open || message.action === 'ContextActivationManager_notifyHost') return;
    this.exchanged += 1;
    this.unanswered += 1;
    this.queue = this.queue.then(async () => {
      try {
        this.send({ to: message, kind: 'answer', data: await this.answer(message) });
      } catch (error) {
        this.send({ to: message, kind: 'answer', data: { Error: INTERNAL_ERROR } });
        this.options.onFault(error);
      } finally {
        this.unanswered -= 1;
      }
      this.deliver();
      this.options.onAnswered();
    });
  }

  /** Fires a ribbon button and waits for its `event.completed`. */
  fire(command: RibbonCommand): Promise<void> {
    return this.options.commands.fire(command, async (data) => {
      const registration = await this.registration('appCommandInvoked');
      this.send({ to: registration, kind: 'event', data });
    });
  }

  close(): void {
    this.open = false;
    this.stopListening();
    this.options.session.events.forgetRegistrations();
    this.options.session.customFunctions.runtimeGone();
    this.options.commands.abandon();
  }

  private answer(message: AddinMessage): unknown {
    const { action, kind } = message;
    if (action === 'ContextActivationManager_getAppContextAsync') return appContext(this.options);
    if (kind === 'register') return this.register(message);
    if (kind === 'unregister') {
      if (action === SELECTION_CHANGED) this.options.session.events.unregister('documentSelectionChanged', '');
      this.registrations.delete(action);
      return { Error: 0 };
    }
    if (action === 'executeMethod') return this.execute(message.data);
    return this.refuse(action);
  }

  private register(message: AddinMessage): unknown {
    if (message.action === SELECTION_CHANGED) this.options.session.events.register('documentSelectionChanged', '');
    else if (message.action === DIALOG) return this.refuse('Office.context.ui.displayDialogAsync');
    else if (message.action !== 'richApiMessage' && message.action !== 'appCommandInvoked') return this.refuse(`The event ${message.action}`);
    this.registrations.set(message.action, message);
    for (const go of this.whenRegistered.get(message.action) ?? []) go();
    this.whenRegistered.delete(message.action);
    return { Error: 0 };
  }

  private registration(action: string): Promise<AddinMessage> {
    const known = this.registrations.get(action);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve) => {
      const waiting = this.whenRegistered.get(action) ?? [];
      waiting.push(() => resolve(this.registration(action)));
      this.whenRegistered.set(action, waiting);
    });
  }

  private execute(data: unknown): unknown {
    const request = isRecord(data) ? data : {};
    const method = isRecord(request['DdaMethod']) ? request['DdaMethod']['DispatchId'] : undefined;
    const { session, batches, commands } = this.options;
    switch (method) {
      case BATCH: {
        const array: readonly unknown[] = Array.isArray(request['ArrayData']) ? request['ArrayData'] : [];
        const [json, flags] = [array[4], array[6]];
        if (typeof json !== 'string') throw new TypeError('A batch without text');
        return batches.answer(json, typeof flags === 'number' ? flags : 0);
      }
      case COMMAND_COMPLETED:
        commands.completed(String(request['0']), Number(request['1'] ?? 0));
        return { Error: 0 };
      case GET_SELECTED_DATA:
      case SET_SELECTED_DATA: {
        const lacking = unsupportedSelection(data);
        if (lacking !== null) return this.refuse(lacking);
        return method === GET_SELECTED_DATA ? getSelectedData(session, data) : setSelectedData(session, data);
      }
      case LOAD_SETTINGS:
        return refreshedSettings(session.model.settings);
      case SAVE_SETTINGS:
        saveSettings(session.model.settings, data);
        return { Error: 0 };
      default:
        return this.refuse(`The Common API method with dispatch id ${String(method)}`);
    }
  }

  private refuse(what: string): unknown {
    this.options.onUnsupported(`NotImplemented: ${what} is not implemented by the workbench`);
    return { Error: NOT_SUPPORTED };
  }

  private collect(event: RaisedEvent): void {
    this.raised.push(event);
    this.deliverSoon();
  }

  /** While a request is under way events and calls wait, so that its answer arrives before they do. */
  private deliverSoon(): void {
    if (this.unanswered === 0) queueMicrotask(() => this.deliver());
  }

  /** Sends the events that were raised and the custom functions that are to be called. */
  private deliver(): void {
    this.deliverSelection();
    const registration = this.registrations.get('richApiMessage');
    if (registration === undefined || !this.open) return;
    if (this.raised.length > 0) {
      const data = eventEntries(this.raised);
      this.raised = [];
      this.send({ to: registration, kind: 'event', data });
    }
    const { messages, tooLarge } = customFunctionMessages(this.options.session.customFunctions.take(), LARGEST_MESSAGE);
    for (const data of messages) this.send({ to: registration, kind: 'event', data });
    if (tooLarge.length > 0) this.options.session.deliver(tooLarge.map((id) => ({ id, ok: false, error: '#VALUE!', message: TOO_LARGE })));
  }

  /** The Common API has a registration of its own for the selection, and tells nothing but that it changed. */
  private deliverSelection(): void {
    const changes = this.raised.filter(({ kind }) => kind === 'documentSelectionChanged');
    this.raised = this.raised.filter(({ kind }) => kind !== 'documentSelectionChanged');
    const registration = this.registrations.get(SELECTION_CHANGED);
    if (registration !== undefined) changes.forEach(() => this.send({ to: registration, kind: 'event', data: {} }));
  }

  private send(message: { readonly to: AddinMessage; readonly kind: 'answer' | 'event'; readonly data: unknown }): void {
    if (!this.open) return;
    this.exchanged += 1;
    this.options.transport.post(writeMessage({ ...message, origin: this.options.transport.hostUrl }));
  }
}
