/**
 * What a type of the Excel API can do: its members by Excel's names in PascalCase, as they travel, each with the requirement set that
 * brought it. A member that is not in a definition does not exist here, and calling it fails by name.
 */

import type { SheetModel } from '../../engine/port';
import type { CallArguments } from './call-arguments';
import type { HostObject, HostTargets, TypeName } from './host-object';
import type { Json } from './json';
import type { WorkbookSession } from '../session/workbook-session';

export interface Call {
  readonly session: WorkbookSession;
  readonly args: CallArguments;
}

interface Member {
  /** The ExcelApi requirement set 1.x that brought the member; absent: 1.1. */
  readonly since?: number;
}

export interface Property<T> extends Member {
  readonly get: (target: T, session: WorkbookSession) => Json;
  readonly set?: (target: T, value: unknown, session: WorkbookSession) => void;
}

export interface Link<T> extends Member {
  /** null: an object that is not there (`…OrNullObject`). */
  readonly to: (target: T, session: WorkbookSession) => HostObject | null;
}

/** A method answers an object, which travels as a path (`getRange`), or a value (`getCount`); or it acts and answers nothing (`clear`). */
export type Method<T> = Member & ({ readonly call: (target: T, call: Call) => HostObject | Json } | { readonly act: (target: T, call: Call) => void });

export interface TypeDefinition<N extends TypeName> {
  readonly properties?: Readonly<Record<string, Property<HostTargets[N]>>>;
  readonly links?: Readonly<Record<string, Link<HostTargets[N]>>>;
  readonly methods?: Readonly<Record<string, Method<HostTargets[N]>>>;
  /** What tells one object from its siblings: answered when the object is made and with each item of a collection. */
  readonly identity?: (target: HostTargets[N], session: WorkbookSession) => Readonly<Record<string, Json>>;
  /** The objects of a collection, in order. */
  readonly items?: (target: HostTargets[N], session: WorkbookSession) => readonly HostObject[];
  /** `collection.getItem(key)`: null where nothing has that key. */
  readonly item?: (target: HostTargets[N], key: unknown, session: WorkbookSession) => HostObject | null;
  /** Whether the object is still there; its sheet is asked for besides. */
  readonly isThere?: (target: HostTargets[N], session: WorkbookSession) => boolean;
  /** The sheet without which the object is gone. */
  readonly sheet?: (target: HostTargets[N]) => SheetModel | null;
}
