/**
 * Whether the host has another version than the one that runs. The page itself tells: it is small, always asked for anew, and names its scripts by
 * hashes of their contents. So no second file can disagree with it, and a version that was built again under its old number is noticed too.
 */

const OWN_SCRIPTS = 'script[src^="app/"]';

/** The version that the host has now, where it is another than this page's; null where it is the same, or the host cannot be asked. */
export async function newerVersion(page: Document): Promise<string | null> {
  try {
    const answer = await fetch(page.URL.replace(/[?#].*$/u, ''), { cache: 'no-cache', credentials: 'same-origin' });
    if (!answer.ok) return null;
    const there = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const version = there.querySelector('meta[name="xephang-version"]')?.getAttribute('content') ?? null;
    const scripts = scriptsOf(there);
    // A sign-in page or a proxy's notice has no scripts of ours.
    return version === null || scripts === '' || scripts === scriptsOf(page) ? null : version;
  } catch {
    // Offline: there is nothing to tell.
    return null;
  }
}

function scriptsOf(page: Document): string {
  // Those in the head: what is loaded later is appended there without `defer`.
  return [...page.querySelectorAll(`${OWN_SCRIPTS}[defer]`)].map((script) => script.getAttribute('src')).join(' ');
}
