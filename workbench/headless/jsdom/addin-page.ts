/**
 * One window of jsdom with the add-in's page in it, connected to the host.
 *
 * Office.js trusts its host by three things, which are made to hold here: the page's address names the host page (`_xdm_Info`), that
 * address is https, and its host name equals `document.domain`, which jsdom does not have. The library posts to `window.parent`; in
 * jsdom that is the window itself, which would hand it its own messages back, so the page gets a parent that is the host's end of the
 * channel. Answers are dispatched as message events of the host's origin. jsdom runs no module scripts: a page must be built as
 * classic ones.
 */

import { inspect } from 'node:util';
import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';
import type { Connection } from '../../channel/connection';
import type { OfficeHost } from '../../channel/office-host';
import { pathBesidePage, type AddinFiles } from '../../manifest/manifest';
import { PageResources } from './page-resources';
import { PageTimers } from './page-timers';
import { completeWebView, type Clipboard } from './web-view';

/** The bits of `_host_Info`: a shared runtime that also runs custom functions. In an Excel without these only its requirement sets say so. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export interface PageStorage {
  readonly session: readonly (readonly [string, string])[];
  readonly local: readonly (readonly [string, string])[];
}

export interface PageOptions {
  readonly host: OfficeHost;
  readonly addin: AddinFiles;
  /** What the page before a reload kept. */
  readonly storage?: PageStorage;
  /** Told of each line of the page's console as it comes. */
  readonly onConsoleLine?: (line: string) => void;
}

export class AddinPage {
  readonly window: DOMWindow;
  readonly connection: Connection;
  readonly resources: PageResources;
  readonly timers = new PageTimers();
  /** Errors that no code of the page caught, with their stacks. */
  readonly errors: string[] = [];
  readonly consoleLines: string[] = [];
  clipboard: Clipboard = new Map();
  private readonly onConsoleLine: (line: string) => void;
  private undelivered = 0;
  /** What the page had stored when it was closed; null while it is open. */
  private left: PageStorage | null = null;

  /** Loads the page; its scripts run from then on. @throws {Error} where the add-in has no such page */
  static async load(options: PageOptions): Promise<AddinPage> {
    const { addin } = options;
    const html = await addin.read(pathBesidePage(addin.pageUrl, addin));
    if (html === null) throw new Error(`The add-in has no page ${addin.pageUrl}`);
    return new AddinPage(options, new TextDecoder().decode(html));
  }

  private constructor({ host, addin, storage, onConsoleLine }: PageOptions, html: string) {
    this.onConsoleLine = onConsoleLine ?? ((): void => undefined);
    const { hostname, origin, pathname } = new URL(addin.pageUrl);
    const hostUrl = `https://${hostname}/host.html`;
    const hostInfo = encodeURIComponent(`Excel$Web$16.00$${host.displayLocale}$${addin.id}$isNotDialog$$${SHARED_RUNTIME_WITH_FUNCTIONS}`);
    this.resources = new PageResources(addin);
    this.connection = host.connect({ hostUrl, post: (text) => this.post(text, new URL(hostUrl).origin) }, addin.id);
    const dom = new JSDOM(html, {
      url: `${origin}${pathname}?_host_Info=${hostInfo}#&_xdm_Info=${addin.id}|${addin.id}|${hostUrl}`,
      runScripts: 'dangerously',
      resources: this.resources,
      pretendToBeVisual: true,
      virtualConsole: this.console(),
      beforeParse: (window) => this.prepare(window, hostname, storage),
    });
    this.window = dom.window;
  }

  /** How many messages are on their way to the page. */
  get undeliveredMessages(): number {
    return this.undelivered;
  }

  get open(): boolean {
    return this.left === null;
  }

  get storage(): PageStorage {
    return this.left ?? { session: entries(this.window.sessionStorage), local: entries(this.window.localStorage) };
  }

  close(): void {
    if (this.left !== null) return;
    this.left = this.storage;
    this.connection.close();
    this.window.close();
  }

  private prepare(window: DOMWindow, domain: string, storage: PageStorage | undefined): void {
    Object.defineProperty(window.document, 'domain', { value: domain });
    Object.defineProperty(window, 'parent', { value: { postMessage: (text: unknown) => this.connection.receive(text) }, configurable: true });
    for (const [key, value] of storage?.session ?? []) window.sessionStorage.setItem(key, value);
    for (const [key, value] of storage?.local ?? []) window.localStorage.setItem(key, value);
    this.timers.watch(window);
    completeWebView({ window, resources: this.resources, onCopy: (clipboard) => (this.clipboard = clipboard) });
  }

  private say(line: string): void {
    this.consoleLines.push(line);
    this.onConsoleLine(line);
  }

  private post(text: string, origin: string): void {
    this.undelivered += 1;
    setImmediate(() => {
      this.undelivered -= 1;
      if (this.open) this.window.dispatchEvent(new this.window.MessageEvent('message', { data: text, origin }));
    });
  }

  private console(): VirtualConsole {
    const virtualConsole = new VirtualConsole();
    virtualConsole.on('jsdomError', (error) => {
      const kind = 'type' in error ? error.type : '';
      // What could not be loaded is in the list of refused addresses.
      if (kind === 'resource-loading') return;
      const text = describe(error.cause ?? error);
      if (kind === 'unhandled-exception') this.errors.push(text);
      else this.say(text);
    });
    for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const) {
      virtualConsole.on(level, (...parts: readonly unknown[]) => this.say(`${level}: ${parts.map(describe).join(' ')}`));
    }
    return virtualConsole;
  }
}

/** Values of the page are of its own realm: errors are known by their shape, other objects print as Node shows them. */
function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('stack' in value && typeof value.stack === 'string') return value.stack;
  return inspect(value, { depth: 4 });
}

function entries(storage: Storage): readonly (readonly [string, string])[] {
  return Array.from({ length: storage.length }, (_, index) => {
    const key = storage.key(index) ?? '';
    return [key, storage.getItem(key) ?? ''] as const;
  });
}
