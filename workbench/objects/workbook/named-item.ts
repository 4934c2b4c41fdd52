/** Defined names of the workbook or of one sheet. */

import type { NameModel } from '../../engine/port';
import { parseAddress } from '../addresses/a1';
import { ExcelError } from '../definition/excel-error';
import { hostObject, isOfType, type HostObject, type ScopeTarget } from '../definition/host-object';
import type { TypeDefinition } from '../definition/type-definition';
import type { WorkbookSession } from '../session/workbook-session';
import { absoluteReference } from './absolute-reference';

function namesOf({ sheet }: ScopeTarget, session: WorkbookSession): readonly NameModel[] {
  const scope = sheet?.id ?? null;
  return session.model.names.filter((name) => name.sheetId === scope);
}

function find(scope: ScopeTarget, key: unknown, session: WorkbookSession): HostObject<'NamedItem'> | null {
  const wanted = typeof key === 'string' ? key.toLowerCase() : null;
  const name = namesOf(scope, session).find((candidate) => candidate.name.toLowerCase() === wanted);
  return name === undefined ? null : hostObject('NamedItem', name);
}

/** Letters, digits, dots and underscores, not beginning with a digit, and nothing that reads as a cell. */
function isName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) && parseAddress(text) === null && !/^[rRcC]$/.test(text);
}

export const namedItem: TypeDefinition<'NamedItem'> = {
  identity: (name) => ({ _Id: name.name }),
  properties: {
    Name: { get: (name) => name.name },
    Type: { get: (name, session) => (session.rangeOfFormula(name.formula) === null ? 'String' : 'Range') },
    Value: {
      get: (name, session) => {
        const range = session.rangeOfFormula(name.formula);
        return range === null ? name.formula : session.address(range);
      },
    },
    Formula: { since: 7, get: (name) => name.formula },
    Visible: { get: (name) => name.visible },
    Scope: { since: 4, get: (name) => (name.sheetId === null ? 'Workbook' : 'Worksheet') },
  },
  methods: {
    GetRange: {
      call: (name, { session }) => {
        const range = session.rangeOfFormula(name.formula);
        if (range === null) throw new ExcelError('InvalidReference');
        return hostObject('Range', range);
      },
    },
    GetRangeOrNullObject: {
      since: 4,
      call: (name, { session }) => {
        const range = session.rangeOfFormula(name.formula);
        return range === null ? null : hostObject('Range', range);
      },
    },
    Delete: { since: 4, act: (name, { session }) => session.calculation.changeStructure(() => session.model.removeName(name.name, name.sheetId)) },
  },
};

export const namedItemCollection: TypeDefinition<'NamedItemCollection'> = {
  sheet: ({ sheet }) => sheet,
  items: (scope, session) => namesOf(scope, session).map((name) => hostObject('NamedItem', name)),
  item: find,
  methods: {
    GetCount: { since: 4, call: (scope, { session }) => namesOf(scope, session).length },
    GetItemOrNullObject: { since: 4, call: (scope, { args, session }) => find(scope, args.string(0), session) },
    Add: {
      since: 4,
      call: (scope, { args, session }) => {
        const name = args.string(0);
        if (!isName(name)) throw new ExcelError('InvalidArgument');
        if (find(scope, name, session) !== null) throw new ExcelError('ItemAlreadyExists');
        const reference = args.any(1);
        const formula = isOfType(reference, 'Range') ? absoluteReference(reference.target) : args.string(1);
        if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument');
        const added: NameModel = { name, formula, visible: true, sheetId: scope.sheet?.id ?? null };
        session.calculation.changeStructure(() => session.model.addName(added));
        return hostObject('NamedItem', added);
      },
    },
  },
};
