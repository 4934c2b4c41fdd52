/** The JSON text of a batch, taken apart into named paths and actions. The numbers are those of the protocol and appear nowhere else. */

import type { Query } from '../../objects/definition/member-access';
import { isRecord } from '../envelope';

interface Arguments {
  readonly values: readonly unknown[];
  /** Beside each value: the path of the object that it stands for, or 0. */
  readonly pathIds: readonly unknown[];
}

interface NamedPath {
  readonly name: string;
  readonly parentId: number;
  readonly args: Arguments;
}

export type ObjectPath =
  | ({ readonly kind: 'workbook' | 'new' | 'method' | 'property' | 'indexer' | 'reference' | 'null' } & NamedPath)
  | { readonly kind: 'unknown'; readonly pathType: number };

interface CommonAction {
  readonly id: number;
  readonly pathId: number;
  readonly name: string;
  readonly args: Arguments;
}

export type BatchAction =
  | ({ readonly kind: 'instantiate' | 'call' | 'set' | 'trace' } & CommonAction)
  | ({ readonly kind: 'query'; readonly query: Query } & CommonAction)
  | ({ readonly kind: 'unknown'; readonly actionType: number } & CommonAction);

export interface BatchRequest {
  readonly paths: ReadonlyMap<number, ObjectPath>;
  readonly actions: readonly BatchAction[];
}

const PATH_KINDS = [undefined, 'workbook', 'new', 'method', 'property', 'indexer', 'reference', 'null'] as const;

const ACTION_KINDS = [undefined, 'instantiate', 'query', 'call', 'set', 'trace'] as const;

const READS = /^(?:_|Get[A-Z])/;

/** @throws {TypeError} for text that is no batch */
export function readBatch(json: string): BatchRequest {
  const batch: unknown = JSON.parse(json);
  if (!isRecord(batch) || !Array.isArray(batch['Actions']) || !isRecord(batch['ObjectPaths'])) throw new TypeError('The request is no batch of actions');
  const paths = Object.values(batch['ObjectPaths']).map((path) => [numberOf(path, 'Id'), readPath(path)] as const);
  return { paths: new Map(paths), actions: (batch['Actions'] as readonly unknown[]).map(readAction) };
}

/** A batch up to where half of what it changes is done, an odd number rounded down. Loads, getters and the library's own calls change nothing. */
export function firstHalf({ paths, actions }: BatchRequest): BatchRequest {
  const changes = actions.flatMap((action, index) => (isChange(action, paths.get(action.pathId)) ? [index] : []));
  return { paths, actions: actions.slice(0, changes[Math.floor(changes.length / 2)] ?? 0) };
}

function isChange({ kind, name }: BatchAction, path: ObjectPath | undefined): boolean {
  if (kind === 'set') return true;
  if (kind === 'call') return !READS.test(name);
  return kind === 'instantiate' && path?.kind === 'method' && !READS.test(path.name);
}

function readPath(path: unknown): ObjectPath {
  const pathType = numberOf(path, 'ObjectPathType');
  const kind = PATH_KINDS[pathType];
  if (kind === undefined) return { kind: 'unknown', pathType };
  return { kind, name: textOf(path, 'Name'), parentId: numberOf(path, 'ParentObjectPathId'), args: readArguments(path) };
}

function readAction(action: unknown): BatchAction {
  const common: CommonAction = { id: numberOf(action, 'Id'), pathId: numberOf(action, 'ObjectPathId'), name: textOf(action, 'Name'), args: readArguments(action) };
  const actionType = numberOf(action, 'ActionType');
  const kind = ACTION_KINDS[actionType];
  if (kind === undefined) return { kind: 'unknown', actionType, ...common };
  return kind === 'query' ? { kind, query: readQuery(action), ...common } : { kind, ...common };
}

function readQuery(action: unknown): Query {
  const query = isRecord(action) && isRecord(action['QueryInfo']) ? action['QueryInfo'] : {};
  const names = (field: string): readonly string[] => {
    const list = query[field];
    return Array.isArray(list) ? (list as readonly unknown[]).filter((name) => typeof name === 'string') : [];
  };
  const [top, skip] = [query['Top'], query['Skip']];
  return {
    select: [...names('Select'), ...names('Expand')],
    ...(typeof top === 'number' ? { top } : {}),
    ...(typeof skip === 'number' ? { skip } : {}),
  };
}

function readArguments(owner: unknown): Arguments {
  const info = isRecord(owner) && isRecord(owner['ArgumentInfo']) ? owner['ArgumentInfo'] : {};
  const [values, pathIds] = [info['Arguments'], info['ReferencedObjectPathIds']];
  return { values: Array.isArray(values) ? (values as readonly unknown[]) : [], pathIds: Array.isArray(pathIds) ? (pathIds as readonly unknown[]) : [] };
}

function numberOf(owner: unknown, field: string): number {
  const value = isRecord(owner) ? owner[field] : undefined;
  return typeof value === 'number' ? value : 0;
}

function textOf(owner: unknown, field: string): string {
  const value = isRecord(owner) ? owner[field] : undefined;
  return typeof value === 'string' ? value : '';
}
