/**
 * `workbook.settings`: the add-in's own values in the document. They are the same store as `Office.context.document.settings` of the
 * Common API, which the channel serves.
 */

import { ExcelError } from '../definition/excel-error';
import { hostObject } from '../definition/host-object';
import type { Json } from '../definition/json';
import type { TypeDefinition } from '../definition/type-definition';
import type { WorkbookSession } from '../session/workbook-session';

/** A value that came over the channel is JSON by its nature; undefined cannot travel. */
function isJson(value: unknown): value is Json {
  return value !== undefined && typeof value !== 'function';
}

function store(session: WorkbookSession, key: string, value: unknown): void {
  if (!isJson(value)) throw new ExcelError('InvalidArgument');
  session.model.settings.set(key, value);
}

export const setting: TypeDefinition<'Setting'> = {
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { since: 4, get: (key) => key },
    Value: {
      since: 4,
      get: (key, session) => {
        if (!session.model.settings.has(key)) throw new ExcelError('ItemNotFound');
        const value = session.model.settings.get(key);
        return isJson(value) ? value : null;
      },
      set: (key, value, session) => store(session, key, value),
    },
  },
  methods: {
    Delete: {
      since: 4,
      act: (key, { session }) => {
        if (!session.model.settings.delete(key)) throw new ExcelError('ItemNotFound');
      },
    },
  },
};

export const settingCollection: TypeDefinition<'SettingCollection'> = {
  items: (_, session) => [...session.model.settings.keys()].map((key) => hostObject('Setting', key)),
  item: (_, key, session) => (typeof key === 'string' && session.model.settings.has(key) ? hostObject('Setting', key) : null),
  methods: {
    Add: {
      since: 4,
      call: (_, { args, session }) => {
        const key = args.string(0);
        if (key === '') throw new ExcelError('InvalidArgument');
        store(session, key, args.any(1));
        return hostObject('Setting', key);
      },
    },
    GetCount: { since: 4, call: (_, { session }) => session.model.settings.size },
    GetItemOrNullObject: {
      since: 4,
      call: (_, { args, session }) => {
        const key = args.string(0);
        return session.model.settings.has(key) ? hostObject('Setting', key) : null;
      },
    },
  },
};
