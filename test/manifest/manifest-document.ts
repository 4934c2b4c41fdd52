/** The add-in's manifest as its tests look at it: resources by id, references to them, and every address. */
import { JSDOM } from 'jsdom';

export const LOCALES = ['vi-VN', 'en-US'] as const;

export type ResourceKind = 'Image' | 'Url' | 'String';

export interface Resource {
  readonly kind: ResourceKind;
  /** Whether the text stands among the long strings, which may hold 250 characters instead of 125. */
  readonly length: 'short' | 'long';
  readonly text: LocalizedText;
}

/** What an element says in the default language, and its overrides by language. */
export interface LocalizedText {
  readonly default: string;
  readonly overrides: ReadonlyMap<string, string>;
}

export interface Reference {
  readonly resid: string;
  /** The element that refers, with its parent: `Supertip > Title`. */
  readonly place: string;
  readonly kind: ResourceKind;
}

export interface IconReference {
  readonly control: string;
  readonly size: number;
  readonly resid: string;
}

export function parseManifest(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

export function elements(scope: Document | Element, localName: string): readonly Element[] {
  return [...scope.getElementsByTagNameNS('*', localName)];
}

/** The one element of this name; a manifest with none or several is refused. */
export function only(scope: Document | Element, localName: string): Element {
  const [first, ...others] = elements(scope, localName);
  if (first === undefined || others.length > 0) throw new Error(`The manifest has ${first === undefined ? 'no' : 'more than one'} ${localName}.`);
  return first;
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} lacks ${name}.`);
  return value;
}

export function localizedText(element: Element): LocalizedText {
  const overrides = elements(element, 'Override').map((override): [string, string] => [attribute(override, 'Locale'), attribute(override, 'Value')]);
  return { default: attribute(element, 'DefaultValue'), overrides: new Map(overrides) };
}

export function resources(manifest: Document): readonly (Resource & { readonly id: string })[] {
  const kinds: readonly ResourceKind[] = ['Image', 'Url', 'String'];
  return kinds.flatMap((kind) =>
    elements(only(manifest, 'Resources'), kind).map((element) => ({
      id: attribute(element, 'id'),
      kind,
      length: element.parentElement?.localName === 'LongStrings' ? 'long' : 'short',
      text: localizedText(element),
    })),
  );
}

const ADDRESSES = new Set(['Runtime', 'FunctionFile', 'SourceLocation', 'LearnMoreUrl']);

export function references(manifest: Document): readonly Reference[] {
  return [...manifest.querySelectorAll('[resid]')].map((element) => ({
    resid: attribute(element, 'resid'),
    place: `${element.parentElement?.localName ?? ''} > ${element.localName}`,
    kind: element.localName === 'Image' ? 'Image' : ADDRESSES.has(element.localName) ? 'Url' : 'String',
  }));
}

export function icons(manifest: Document): readonly IconReference[] {
  return elements(manifest, 'Icon').flatMap((icon) =>
    elements(icon, 'Image').map((image) => ({
      control: attribute(icon.parentElement ?? icon, 'id'),
      size: Number(attribute(image, 'size')),
      resid: attribute(image, 'resid'),
    })),
  );
}

/** Every address that Excel or a person would open. */
export function addresses(manifest: Document): readonly string[] {
  return [...manifest.querySelectorAll('[DefaultValue], [Value]')]
    .map((element) => element.getAttribute('DefaultValue') ?? attribute(element, 'Value'))
    .filter((value) => /^[a-z]+:\/\//.test(value));
}
