/** The add-in's page in its frame, connected to the host by messages between the windows. */

import type { Connection } from '../../channel/connection';
import type { OfficeHost } from '../../channel/office-host';
import { pathBesidePage, type AddinManifest } from '../../manifest/manifest';

export interface FrameOptions {
  readonly host: OfficeHost;
  readonly addin: AddinManifest;
  readonly element: HTMLIFrameElement;
}

/** The bits of `_host_Info`: a shared runtime that also runs custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export class AddinFrame {
  readonly connection: Connection;
  private readonly origin: string;
  private readonly listener: (event: MessageEvent) => void;

  /** Loads the add-in's page into the frame, in place of what was there. */
  constructor(options: FrameOptions) {
    const { host, addin, element } = options;
    const address = addinAddress(addin);
    this.origin = address.origin;
    // The relay in the page lets Office.js see this address; see relay.ts.
    const hostUrl = `https://${address.hostname}/`;
    this.connection = host.connect({ hostUrl, post: (text) => element.contentWindow?.postMessage(text, this.origin) }, addin.id);
    this.listener = (event) => {
      if (event.source === element.contentWindow && event.origin === this.origin) this.connection.receive(event.data);
    };
    window.addEventListener('message', this.listener);
    const hostInfo = encodeURIComponent(`Excel$Web$16.00$${host.displayLocale}$${crypto.randomUUID()}$isNotDialog$$${SHARED_RUNTIME_WITH_FUNCTIONS}`);
    element.src = `${address.href}?_host_Info=${hostInfo}#&_xdm_Info=${addin.id}|${addin.id}|${hostUrl}`;
  }

  close(): void {
    window.removeEventListener('message', this.listener);
    this.connection.close();
  }
}

/** The server puts the add-in at an origin of its own, which it names in the page. */
function addinAddress(addin: AddinManifest): URL {
  const origin = document.documentElement.dataset['addinOrigin'];
  if (origin === undefined) throw new Error('The page does not name the origin of the add-in');
  return new URL(pathBesidePage(addin.pageUrl, addin), origin);
}
