/**
 * The start-up script of the add-in's frame, before Office.js. Office.js trusts only a host with an https address, and replaces the page
 * by an error where the host's is http, which would ask everyone who tries the workbench to trust a certificate. So the host names an https
 * address, and this script stands between: what the page posts to its parent goes to the real origin, and what comes from there arrives
 * as if from the named one. The library itself stays as Microsoft ships it.
 */

const script = document.currentScript;
const hostOrigin = script?.dataset['hostOrigin'];
if (hostOrigin === undefined) throw new Error('The relay needs the origin of the host page');
const namedOrigin = `https://${window.location.hostname}`;
const host = window.parent;

// `parent` is replaceable, as the HTML standard has it.
Object.defineProperty(window, 'parent', { value: { postMessage: (message: unknown) => host.postMessage(message, hostOrigin) }, configurable: true });

window.addEventListener(
  'message',
  (event) => {
    if (event.source !== host || event.origin !== hostOrigin) return;
    event.stopImmediatePropagation();
    window.dispatchEvent(new MessageEvent('message', { data: event.data as unknown, origin: namedOrigin }));
  },
  { capture: true },
);
