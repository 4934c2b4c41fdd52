/**
 * One batch of Office.js: the objects it names by paths, and its actions in order. As in Excel a batch is no transaction: an action
 * that fails ends the batch and what ran before it stays done.
 */

import { ExcelError, notImplemented } from '../../objects/definition/excel-error';
import { hostObject, isHostObject, type HostObject } from '../../objects/definition/host-object';
import type { Json } from '../../objects/definition/json';
import { callForObject, callMethod, followLink, identityOf, itemOf, load, memberName, setProperty } from '../../objects/definition/member-access';
import { newObject } from '../../objects/definition/definitions';
import type { Absent } from '../../objects/session/held-objects';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import type { BatchAction, BatchRequest, ObjectPath } from './batch-request';

/** What is about to happen in a batch, for those who watch or break it. */
export interface MemberUse {
  readonly kind: 'object' | 'load' | 'call' | 'set';
  /** `Range.values`, `WorksheetCollection.getItem`; of a load `Range.load`. */
  readonly member: string;
  /** camelCase names that a load asks for. */
  readonly names: readonly string[];
}

export interface BatchOutcome {
  readonly results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly traceIds: readonly number[];
  readonly error: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number } | null;
  readonly uses: readonly MemberUse[];
}

/** Whatever is reached from it is not there either. */
const NULL_OBJECT = 'null object' satisfies Absent;

export interface BatchOptions {
  readonly session: WorkbookSession;
  /** Called before each use of a member; may throw to make it fail. */
  readonly beforeUse: (use: MemberUse) => void;
}

export function runBatch(request: BatchRequest, options: BatchOptions): BatchOutcome {
  return new Batch(request, options).run();
}

class Batch {
  private readonly objects: Map<number, HostObject | Absent>;
  private readonly uses: MemberUse[] = [];
  private readonly session: WorkbookSession;
  /** The member in use, to say where an error came from. */
  private location = '';

  constructor(
    private readonly request: BatchRequest,
    private readonly options: BatchOptions,
  ) {
    this.session = options.session;
    this.objects = this.session.held.beginBatch();
  }

  /** Formulas are calculated when the batch has written everything that it writes, even where it fails. */
  run(): BatchOutcome {
    const outcome = this.runActions();
    this.session.calculation.settle();
    return outcome;
  }

  private runActions(): BatchOutcome {
    const results: { ActionId: number; Value: Json }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of this.request.actions.entries()) {
      try {
        if (action.kind === 'trace') traceIds.push(action.id);
        // A trace is answered too: the library adds an event's handler when it sees the answer.
        results.push({ ActionId: action.id, Value: action.kind === 'trace' ? null : this.perform(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return { results, traceIds, uses: this.uses, error: { Code: error.code, Message: error.message, Location: error.location ?? this.location, ActionIndex: index } };
      }
    }
    return { results, traceIds, uses: this.uses, error: null };
  }

  private perform(action: BatchAction): Json {
    const object = this.object(action.pathId);
    if (action.kind === 'instantiate') return object === NULL_OBJECT ? null : identityOf(object, this.session);
    if (action.kind === 'query') {
      if (object === NULL_OBJECT) return null;
      this.use({ kind: 'load', member: `${object.typeName}.load`, names: action.query.select });
      return load(object, action.query, this.session);
    }
    if (action.kind === 'unknown') throw notImplemented(`A batch action of type ${action.actionType}`);
    // Samples of Microsoft rely on it: `getItemOrNullObject("Sample").delete()` does nothing where there is no such sheet.
    if (object === NULL_OBJECT) return null;
    const values = this.argumentValues(action.args);
    if (action.name === '_KeepReference') {
      this.session.held.keep(object);
      return null;
    }
    this.use({ kind: action.kind === 'set' ? 'set' : 'call', member: memberName(object.typeName, action.name), names: [] });
    if (action.kind === 'set') {
      setProperty(object, action.name, values[0] ?? null, this.session);
      return null;
    }
    const answer = callMethod(object, action.name, values, this.session);
    if (isHostObject(answer)) throw notImplemented(`${memberName(object.typeName, action.name)} as a value`);
    return answer;
  }

  private use(use: MemberUse): void {
    this.location = use.member;
    this.uses.push(use);
    this.options.beforeUse(use);
  }

  /** The object of a path, made when it is first needed: a path such as `add` has an effect, and has it once. */
  private object(pathId: number): HostObject | typeof NULL_OBJECT {
    const known = this.objects.get(pathId);
    if (known === 'cells gone') throw new ExcelError('InvalidReference');
    if (known !== undefined) return known;
    const path = this.request.paths.get(pathId);
    if (path === undefined) throw new ExcelError('InvalidReference');
    const made = this.resolve(path) ?? NULL_OBJECT;
    this.objects.set(pathId, made);
    return made;
  }

  private resolve(path: ObjectPath): HostObject | typeof NULL_OBJECT | null {
    switch (path.kind) {
      case 'workbook':
        return hostObject('Workbook', null);
      case 'null':
        return null;
      case 'new': {
        const object = newObject(path.name);
        if (object === null) throw notImplemented(path.name);
        return object;
      }
      case 'reference': {
        const object = this.session.held.kept(path.name);
        if (object === null) throw new ExcelError('InvalidReference');
        return object;
      }
      case 'unknown':
        throw notImplemented(`An object path of type ${path.pathType}`);
      case 'property':
      case 'method':
      case 'indexer':
        break;
    }
    const parent = this.object(path.parentId);
    if (parent === NULL_OBJECT) return null;
    const values = this.argumentValues(path.args);
    this.use({ kind: 'object', member: memberName(parent.typeName, path.kind === 'indexer' ? 'getItem' : path.name), names: [] });
    if (path.kind === 'property') return followLink(parent, path.name, this.session);
    if (path.kind === 'method') return callForObject(parent, path.name, values, this.session);
    return itemOf(parent, values[0], this.session);
  }

  /** Arguments with the objects that they refer to in their places. */
  private argumentValues({ values, pathIds }: BatchAction['args']): readonly unknown[] {
    return values.map((value, index) => this.argument(value, pathIds[index]));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (Array.isArray(pathId)) {
      const ids: readonly unknown[] = pathId;
      return Array.isArray(value) ? (value as readonly unknown[]).map((part, index) => this.argument(part, ids[index])) : value;
    }
    if (typeof pathId !== 'number' || pathId === 0) return value;
    const object = this.object(pathId);
    return object === NULL_OBJECT ? null : object;
  }
}
