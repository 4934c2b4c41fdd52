/** Defined names of the workbook or of one sheet. Hidden ones are among them. */

import type { FreeValue } from '../../calculation/evaluate/free-formula';
import type { NameModel, NewName } from '../../engine/port';
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

function valueOf(name: NameModel, session: WorkbookSession): FreeValue {
  return session.calculation.valueOfName(name.formula);
}

/** Numbers are Double, as of cells; Excel also knows Integer, and where it says so is not documented. */
function typeOf(name: NameModel, session: WorkbookSession): string {
  const result = valueOf(name, session);
  if (result.kind === 'cells') return 'Range';
  if (result.kind === 'array') return 'Array';
  if (typeof result.value === 'string') return 'String';
  if (typeof result.value === 'boolean') return 'Boolean';
  return typeof result.value === 'object' && result.value !== null ? 'Error' : 'Double';
}

/** An address for cells. Of an array the formula: what Excel answers is not documented beside `arrayValues`. */
function shownValue(name: NameModel, session: WorkbookSession): string | number | boolean | null {
  const result = valueOf(name, session);
  if (result.kind === 'cells') return result.areas.map((range) => session.address(range)).join(',');
  if (result.kind === 'array') return name.formula;
  return typeof result.value === 'object' && result.value !== null ? result.value.error : result.value;
}

function rangeOf(name: NameModel, session: WorkbookSession): HostObject<'Range'> | null {
  const range = session.rangeOfName(name);
  return range === null ? null : hostObject('Range', range);
}

function requireFormula(text: unknown): string {
  if (typeof text !== 'string' || !text.startsWith('=')) throw new ExcelError('InvalidArgument');
  return text;
}

function sheetOf(name: NameModel, session: WorkbookSession): HostObject<'Worksheet'> | null {
  const sheet = session.model.sheets.find(({ id }) => id === name.sheetId);
  return sheet === undefined ? null : hostObject('Worksheet', sheet);
}

export const namedItem: TypeDefinition<'NamedItem'> = {
  identity: (name) => ({ _Id: name.name }),
  isThere: (name, session) => session.model.names.includes(name),
  properties: {
    Name: { get: (name) => name.name },
    Type: { get: typeOf },
    Value: { get: shownValue },
    Formula: {
      since: 7,
      get: (name) => name.formula,
      set: (name, value, session) => {
        const formula = requireFormula(value);
        session.calculation.changeStructure(() => (name.formula = formula));
      },
    },
    Visible: {
      get: (name) => name.visible,
      set: (name, value) => {
        if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
        name.visible = value;
      },
    },
    Comment: {
      since: 4,
      get: (name) => name.comment,
      set: (name, value) => {
        if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
        name.comment = value;
      },
    },
    Scope: { since: 4, get: (name) => (name.sheetId === null ? 'Workbook' : 'Worksheet') },
  },
  links: {
    /** Documented to throw where the name is the workbook's; with which code is a guess. */
    Worksheet: {
      since: 4,
      to: (name, session) => {
        const sheet = sheetOf(name, session);
        if (sheet === null) throw new ExcelError('ItemNotFound');
        return sheet;
      },
    },
    WorksheetOrNullObject: { since: 4, to: sheetOf },
  },
  methods: {
    GetRange: {
      call: (name, { session }) => {
        const range = rangeOf(name, session);
        if (range === null) throw new ExcelError('InvalidReference');
        return range;
      },
    },
    GetRangeOrNullObject: { since: 4, call: (name, { session }) => rangeOf(name, session) },
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
        const formula = isOfType(reference, 'Range') ? absoluteReference(reference.target) : requireFormula(args.string(1));
        const comment = args.optionalString(2) ?? '';
        const added: NewName = { name, formula, visible: true, comment, sheetId: scope.sheet?.id ?? null };
        return hostObject('NamedItem', session.calculation.changeStructure(() => session.model.addName(added)));
      },
    },
  },
};
