/**
 * Members of an object by the name under which they travel. Here, once for all types, a member that does not exist fails by name, one
 * that is newer than the chosen Excel fails as there, and an object whose sheet is gone is gone too.
 */

import { CallArguments } from './call-arguments';
import { definitionOf } from './definitions';
import { ExcelError, notImplemented } from './excel-error';
import { isHostObject, type HostObject, type TypeName } from './host-object';
import type { Json } from './json';
import type { Method, Property, TypeDefinition } from './type-definition';
import type { WorkbookSession } from '../session/workbook-session';

/** `Range`, `GetUsedRange` -> `Range.getUsedRange`, the name that a developer knows. */
export function memberName(typeName: string, name: string): string {
  return `${typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function require<M extends { readonly since?: number }>(member: M | undefined, name: string, session: WorkbookSession): M {
  if (member === undefined) throw notImplemented(name);
  const since = member.since ?? 1;
  if (since > session.excelApi) {
    throw new ExcelError('ApiNotFound', {
      message: `The API '${name}' could not be found. It belongs to ExcelApi 1.${since}; this Excel has ExcelApi 1.${session.excelApi}.`,
      location: name,
    });
  }
  return member;
}

/** @throws {ExcelError} ItemNotFound where the object or its sheet was deleted */
function requireThere<N extends TypeName>({ typeName, target }: HostObject<N>, session: WorkbookSession): TypeDefinition<N> {
  const definition = definitionOf(typeName);
  const sheet = definition.sheet?.(target) ?? null;
  const gone = definition.isThere?.(target, session) === false;
  if (gone || (sheet !== null && !session.model.sheets.includes(sheet))) throw new ExcelError('ItemNotFound');
  return definition;
}

export function identityOf<N extends TypeName>(object: HostObject<N>, session: WorkbookSession): Readonly<Record<string, Json>> {
  const definition = requireThere(object, session);
  const reference = session.held.idOf(object);
  return { ...definition.identity?.(object.target, session), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

export function setProperty<N extends TypeName>(object: HostObject<N>, name: string, value: unknown, session: WorkbookSession): void {
  const called = memberName(object.typeName, name);
  const property: Property<HostObject<N>['target']> = require(requireThere(object, session).properties?.[name], called, session);
  if (property.set === undefined) throw notImplemented(`Setting ${called}`);
  property.set(object.target, value, session);
}

/** An object or a value, as the method has it; null of a method that answers nothing. */
export function callMethod<N extends TypeName>(object: HostObject<N>, name: string, values: readonly unknown[], session: WorkbookSession): HostObject | Json {
  const method: Method<HostObject<N>['target']> = require(requireThere(object, session).methods?.[name], memberName(object.typeName, name), session);
  const call = { session, args: new CallArguments(values) };
  if ('call' in method) return method.call(object.target, call);
  method.act(object.target, call);
  return null;
}

/** The object that a property leads to (`range.format`). */
export function followLink<N extends TypeName>(object: HostObject<N>, name: string, session: WorkbookSession): HostObject | null {
  return require(requireThere(object, session).links?.[name], memberName(object.typeName, name), session).to(object.target, session);
}

/** The object that a method answers; null for an object that is not there. */
export function callForObject(object: HostObject, name: string, values: readonly unknown[], session: WorkbookSession): HostObject | null {
  const answer = callMethod(object, name, values, session);
  if (answer === null) return null;
  if (!isHostObject(answer)) throw notImplemented(`${memberName(object.typeName, name)} as an object`);
  return answer;
}

/** @throws {ExcelError} ItemNotFound where the collection has no such item */
export function itemOf<N extends TypeName>(object: HostObject<N>, key: unknown, session: WorkbookSession): HostObject {
  const definition = requireThere(object, session);
  if (definition.item === undefined) throw notImplemented(`${object.typeName}.getItem`);
  const item = definition.item(object.target, key, session);
  if (item === null) throw new ExcelError('ItemNotFound', { location: `${object.typeName}.getItem` });
  return item;
}

export interface Query {
  /** camelCase paths such as `address` and `format/font/bold`; none: every scalar property. */
  readonly select: readonly string[];
  readonly top?: number;
  readonly skip?: number;
}

/** What the library sends for `load({ $none: true })` and `load({ $all: true })`. */
const NOTHING = '$none';
const ALL = '*';

/** Loads properties of an object, or of each item of a collection. */
export function load<N extends TypeName>(object: HostObject<N>, query: Query, session: WorkbookSession): Json {
  const definition = requireThere(object, session);
  const answer: Record<string, Json> = { ...identityOf(object, session) };
  const items = definition.items;
  const wanted = query.select.map((path) => path.replace(/^items\/?/, '')).filter((path) => path !== '');
  const all = query.select.length === 0 || wanted.includes(ALL);
  const named = wanted.filter((path) => path !== ALL && path !== NOTHING);
  const own = items === undefined ? named : named.filter((path) => pascal(path) in (definition.properties ?? {}));
  if (all) loadScalars(object, definition, answer, session);
  for (const [first, rest] of grouped(own)) {
    const name = pascal(first);
    if (definition.links?.[name] !== undefined) {
      const linked = followLink(object, name, session);
      answer[name] = linked === null ? null : load(linked, { select: rest }, session);
    } else {
      answer[name] = require(definition.properties?.[name], memberName(object.typeName, name), session).get(object.target, session);
    }
  }
  if (items !== undefined) {
    const listed = items(object.target, session).slice(query.skip ?? 0, query.top === undefined ? undefined : (query.skip ?? 0) + query.top);
    const ofItems = wanted.filter((path) => !own.includes(path));
    if (all || ofItems.length > 0 || own.length === 0) answer['_Items'] = listed.map((item) => load(item, { select: ofItems }, session));
  }
  return answer;
}

/** Every scalar that this Excel has and the workbench knows; a scalar that was left out throws in the library as not loaded. */
function loadScalars<N extends TypeName>(object: HostObject<N>, definition: TypeDefinition<N>, answer: Record<string, Json>, session: WorkbookSession): void {
  for (const [name, property] of Object.entries(definition.properties ?? {})) {
    if ((property.since ?? 1) <= session.excelApi) answer[name] = property.get(object.target, session);
  }
}

/** Paths by their first step, with what follows it: `format/font/bold`, `format/fill` -> format: [font/bold, fill]. */
function grouped(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf('/');
    const first = slash < 0 ? path : path.slice(0, slash);
    const group = groups.get(first) ?? [];
    if (slash >= 0) group.push(path.slice(slash + 1));
    groups.set(first, group);
  }
  return groups;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
