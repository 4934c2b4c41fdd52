/** The add-in's page in its frame, connected to the host by messages between the windows. */

import type { Connection } from '../../channel/connection';
import type { OfficeHost } from '../../channel/office-host';
import { pathBesidePage, type AddinManifest } from '../../manifest/manifest';
import type { Theme } from '../words/words';
import { focusLeaving, type FocusLeaving } from './focus-leaving';
import { isRelayMessage, OFFICE_THEMES, type RelayMessage } from './office-theme';

export interface FrameOptions {
  readonly host: OfficeHost;
  readonly addin: AddinManifest;
  readonly element: HTMLIFrameElement;
  readonly theme: Theme;
  /** The person leaves the page by a key. */
  readonly onFocusLeaves: (way: FocusLeaving) => void;
  /** An error that the page did not catch. */
  readonly onFault: (text: string) => void;
}

/** The bits of `_host_Info`: a shared runtime that also runs custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export class AddinFrame {
  readonly connection: Connection;
  private readonly origin: string;
  private theme: Theme;

  /** Loads the add-in's page into the frame, in place of what was there. */
  constructor(private readonly options: FrameOptions) {
    const { host, addin, element, theme } = options;
    const address = addinAddress(addin);
    this.theme = theme;
    this.origin = address.origin;
    // The relay in the page lets Office.js see this address; see relay.ts.
    const hostUrl = `https://${address.hostname}/`;
    this.connection = host.connect({ hostUrl, post: (text) => this.post(text) }, addin.id);
    window.addEventListener('message', this.receive);
    const hostInfo = encodeURIComponent(`Excel$Web$16.00$${host.displayLocale}$${crypto.randomUUID()}$isNotDialog$$${SHARED_RUNTIME_WITH_FUNCTIONS}`);
    element.src = `${address.href}?_host_Info=${hostInfo}#&_xdm_Info=${addin.id}|${addin.id}|${hostUrl}`;
  }

  /** Tells the add-in another theme: an open pane follows at once where it listens to what the web view prefers (preferred-scheme.ts). */
  setTheme(theme: Theme): void {
    this.theme = theme;
    const message: RelayMessage = { relay: 'theme', theme: OFFICE_THEMES[theme] };
    this.post(message);
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.connection.close();
  }

  private readonly receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.options.element.contentWindow || origin !== this.origin) return;
    if (isRelayMessage(data)) {
      if (data.relay === 'started') this.setTheme(this.theme);
      if (data.relay === 'fault') this.options.onFault(data.text);
      return;
    }
    const leaving = focusLeaving(data);
    if (leaving !== null) this.options.onFocusLeaves(leaving);
    else this.connection.receive(data);
  };

  private post(message: unknown): void {
    this.options.element.contentWindow?.postMessage(message, this.origin);
  }
}

/** The server puts the add-in at an origin of its own, which it names in the page. */
function addinAddress(addin: AddinManifest): URL {
  const origin = document.documentElement.dataset['addinOrigin'];
  if (origin === undefined) throw new Error('The page does not name the origin of the add-in');
  return new URL(pathBesidePage(addin.pageUrl, addin), origin);
}
