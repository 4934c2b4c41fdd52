/**
 * Office.js, asked for by a script of ours instead of by a tag in the page: where Microsoft's server refuses it or a firewall drops the
 * packets, the page goes on and can say so, and can ask again. taskpane.html names the address, and has the browser fetch it early.
 */

/** Loads Office.js. 'refused' where it did not come, or something else came in its place. */
export async function loadOffice(): Promise<'loaded' | 'refused'> {
  const named = document.getElementById('office-js');
  if (!(named instanceof HTMLLinkElement)) throw new Error('taskpane.html does not name Office.js');
  const script = document.createElement('script');
  script.src = named.href;
  const came = await new Promise<boolean>((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
  // A proxy may answer with a page of its own.
  if (came && typeof Office !== 'undefined') return 'loaded';
  script.remove();
  return 'refused';
}
