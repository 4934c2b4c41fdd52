/**
 * What a web view of Office has and jsdom lacks, as little as makes pages run: sizes are all zero since nothing is laid out, and a copy
 * goes to a clipboard of our own, which tests and the command line read.
 */

import type { DOMWindow } from 'jsdom';
import type { PageResources } from './page-resources';

/** What the last copy put there, by type (`text/plain`, `text/html`, `application/json`). */
export type Clipboard = ReadonlyMap<string, string>;

export interface WebViewOptions {
  readonly window: DOMWindow;
  readonly resources: PageResources;
  readonly onCopy: (clipboard: Clipboard) => void;
}

export function completeWebView({ window, resources, onCopy }: WebViewOptions): void {
  class NothingToObserve {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): readonly never[] {
      return [];
    }
  }
  define(window, 'ResizeObserver', NothingToObserve);
  define(window, 'IntersectionObserver', NothingToObserve);
  define(window, 'matchMedia', (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }));
  define(window, 'scrollTo', () => undefined);
  define(window, 'TextEncoder', textEncoder(window));
  define(window, 'TextDecoder', TextDecoder);
  define(window.Element.prototype, 'scrollIntoView', () => undefined);
  define(window.Element.prototype, 'scrollTo', () => undefined);
  define(window.document, 'execCommand', (command: string) => (command === 'copy' ? copy(window, onCopy) : false));
  refuseNetwork(window, resources);
}

/** Bytes are arrays of the page's own realm, as `instanceof` there expects. */
function textEncoder(window: DOMWindow): object {
  return class {
    readonly encoding = 'utf-8';
    encode(text = ''): Uint8Array {
      return window.Uint8Array.from(Buffer.from(text, 'utf8'));
    }
  };
}

function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

/** A copy as browsers do it: the page may put its own data on the clipboard and prevents the default to keep it, else the selection is copied. */
function copy(window: DOMWindow, onCopy: (clipboard: Clipboard) => void): boolean {
  const data = new Map<string, string>();
  const event = new window.Event('copy', { bubbles: true, cancelable: true });
  define(event, 'clipboardData', {
    setData: (type: string, text: string) => void data.set(type, text),
    getData: (type: string) => data.get(type) ?? '',
    clearData: () => data.clear(),
  });
  (window.document.activeElement ?? window.document.body).dispatchEvent(event);
  const selected = window.getSelection()?.toString() ?? '';
  if (event.defaultPrevented) onCopy(data);
  else if (selected !== '') onCopy(new Map([['text/plain', selected]]));
  return event.defaultPrevented || selected !== '';
}

/** jsdom would really ask the network, or lacks the way to. Files of the add-in can be fetched. */
function refuseNetwork(window: DOMWindow, resources: PageResources): void {
  class Offline extends window.XMLHttpRequest {
    override open(_method: string, url: string | URL): void {
      resources.refuse(String(url));
      throw new window.DOMException(`${String(url)} is refused: the headless host has no network`, 'NetworkError');
    }
  }
  define(window, 'XMLHttpRequest', Offline);
  define(window, 'fetch', async (input: unknown) => {
    const url = new URL(typeof input === 'object' && input !== null && 'url' in input ? String(input.url) : String(input), window.location.href).href;
    const content = await resources.content(url);
    if (content !== null) return new Response(Buffer.from(content));
    resources.refuse(url);
    // As in a browser that is offline, and of the page's own realm.
    return window.Promise.reject(new window.TypeError('Failed to fetch'));
  });
  define(window, 'WebSocket', undefined);
  define(window.navigator, 'sendBeacon', (url: string) => {
    resources.refuse(url);
    return false;
  });
}
