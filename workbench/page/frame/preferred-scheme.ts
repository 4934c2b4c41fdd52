/**
 * How an open pane hears of another theme at once. Excel raises no event for it: `Office.EventType.OfficeThemeChanged` is Outlook's, and the library for
 * Excel does not even name it. What changes is what the web view prefers: on a Mac `prefers-color-scheme` follows the application (reported for
 * OfficeDev/office-js#6912), and a page hears `change` on that media query. A frame in a browser always prefers what the browser does, so here scripts of the page
 * are told the workbench's theme instead; style sheets that ask for themselves still get the browser's answer.
 */

type Scheme = 'light' | 'dark';

const ASKED = /^\s*\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)\s*$/i;

export class PreferredScheme {
  /** By the scheme that is asked for; every page's query for it is the same object. */
  private readonly lists = new Map<Scheme, MediaQueryList>();
  private scheme: Scheme | null = null;

  /** Takes the window's queries for the scheme over; all others stay the browser's. */
  constructor(window: Window) {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      const asked = ASKED.exec(query)?.[1]?.toLowerCase();
      return asked === 'light' || asked === 'dark' ? this.listFor(asked, ask) : ask(query);
    };
  }

  /** Tells the page, where that is another scheme than before. */
  prefer(scheme: Scheme): void {
    const before = new Map([...this.lists].map(([asked, list]) => [asked, list.matches]));
    this.scheme = scheme;
    for (const [asked, list] of this.lists) {
      const { matches, media } = list;
      if (matches !== before.get(asked)) list.dispatchEvent(new MediaQueryListEvent('change', { matches, media }));
    }
  }

  private listFor(asked: Scheme, ask: (query: string) => MediaQueryList): MediaQueryList {
    const known = this.lists.get(asked);
    if (known !== undefined) return known;
    const list = ask(`(prefers-color-scheme: ${asked})`);
    const ofBrowser = ask(`(prefers-color-scheme: ${asked})`);
    Object.defineProperty(list, 'matches', { get: () => (this.scheme === null ? ofBrowser.matches : this.scheme === asked) });
    // Once the workbench has told its theme, the browser's own changes are no news.
    list.addEventListener('change', (event) => (event.isTrusted && this.scheme !== null ? event.stopImmediatePropagation() : undefined));
    this.lists.set(asked, list);
    return list;
  }
}
