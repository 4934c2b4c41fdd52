/** The texts, addresses and pictures that an add-in-only manifest names by id, each with its overrides by locale. */

export class ManifestResources {
  private readonly elements: ReadonlyMap<string, Element>;

  constructor(document: Document) {
    this.elements = new Map([...document.querySelectorAll('Resources > * > *')].map((element) => [element.getAttribute('id') ?? '', element]));
  }

  /** @throws {Error} for an id that the manifest does not have */
  find(id: string): Element {
    const found = this.elements.get(id);
    if (found === undefined) throw new Error(`The manifest names the resource ${id} and does not have it`);
    return found;
  }

  /** The value in the language of Excel's interface: the override for exactly that locale, else the manifest's own. */
  value(id: string, locale: string): string {
    const element = this.find(id);
    return overrides(element).get(locale) ?? element.getAttribute('DefaultValue') ?? '';
  }
}

/** What an element says in other locales than the manifest's own, by locale, e.g. `en-US`. */
export function overrides(element: Element): ReadonlyMap<string, string> {
  return new Map([...element.children].map((override) => [override.getAttribute('Locale') ?? '', override.getAttribute('Value') ?? '']));
}

/** The id that an element of the manifest refers to. @throws {Error} where there is no such element */
export function resourceId(owner: Element, selector: string): string {
  const id = owner.querySelector(selector)?.getAttribute('resid');
  if (typeof id !== 'string') throw new Error(`The manifest names no ${selector} in ${owner.tagName} ${owner.getAttribute('id') ?? ''}`.trim());
  return id;
}
