/**
 * The start-up script of the add-in's frame, before Office.js. Office.js trusts only a host with an https address, and replaces the page
 * by an error where the host's is http, which would ask everyone who tries the workbench to trust a certificate. So the host names an https
 * address, and this script stands between: what the page posts to its parent goes to the real origin, and what comes from there arrives
 * as if from the named one. The library itself stays as Microsoft ships it. The script also tells the add-in the theme
 * (office-theme.ts), and the host of errors that nobody caught.
 */

import { isRelayMessage, type OfficeTheme, type RelayMessage } from './office-theme';
import { PreferredScheme } from './preferred-scheme';

const hostOrigin = requireHostOrigin();
const namedOrigin = `https://${window.location.hostname}`;
const host = window.parent;
const preferred = new PreferredScheme(window);
let theme: OfficeTheme | null = null;

// `parent` is replaceable, as the HTML standard has it.
Object.defineProperty(window, 'parent', { value: { postMessage: (message: unknown) => host.postMessage(message, hostOrigin) }, configurable: true });

window.addEventListener(
  'message',
  (event: MessageEvent<unknown>) => {
    if (event.source !== host || event.origin !== hostOrigin) return;
    event.stopImmediatePropagation();
    if (isRelayMessage(event.data)) {
      if (event.data.relay === 'theme') {
        ({ theme } = event.data);
        preferred.prefer(theme.isDarkTheme ? 'dark' : 'light');
      }
      return;
    }
    window.dispatchEvent(new MessageEvent('message', { data: event.data, origin: namedOrigin }));
    tellTheme();
  },
  { capture: true },
);

tellHost({ relay: 'started' });
window.addEventListener('error', ({ message }) => tellHost({ relay: 'fault', text: message }));
window.addEventListener('unhandledrejection', ({ reason }: { readonly reason: unknown }) => tellHost({ relay: 'fault', text: String(reason) }));

function tellHost(message: RelayMessage): void {
  host.postMessage(message, hostOrigin);
}

/** Office.js makes its context when it gets the host's first answer, and on the web without a theme. */
function tellTheme(): void {
  const library: unknown = Reflect.get(window, 'Office');
  const context: unknown = typeof library === 'object' && library !== null && 'context' in library ? library.context : null;
  if (typeof context !== 'object' || context === null || 'officeTheme' in context) return;
  Object.defineProperty(context, 'officeTheme', { get: () => theme ?? undefined, enumerable: true });
}

function requireHostOrigin(): string {
  const origin = document.currentScript?.dataset['hostOrigin'];
  if (origin === undefined) throw new Error('The relay needs the origin of the host page');
  return origin;
}
