/**
 * Formulas as files write them and as people see them.
 *
 * Files prefix the functions that came after Excel 2007 (`_xlfn.`, some `_xlfn._xlws.`), the names of LET and LAMBDA (`_xlpm.`), and
 * write `A1#` as `_xlfn.ANCHORARRAY(A1)`, `@A1:A9` as `_xlfn.SINGLE(A1:A9)` and `XEPHANG.RANK(…)` as `_xldudf_XEPHANG_RANK(…)`.
 * Sources: [MS-XLSX] on future functions; the custom functions' prefix by files of Excel on the web.
 */

import { type AstExpression, type Token, parse } from '@borgar/fx';
import { isFutureFunction, isWorksheetFutureFunction } from './future-functions';
import { localName } from './parse';
import { formulaTokens } from './tokens';

const CUSTOM_PREFIX = '_xldudf_';

/**
 * `=SORT(A1#)` -> `=_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))`. A text that is no formula stays as it is.
 * @param customNames the names of custom functions, e.g. `XEPHANG.RANK`
 */
export function toFileFormula(formula: string, customNames: readonly string[]): string {
  const custom = new Set(customNames.map((name) => name.toUpperCase()));
  const tree = treeOf(formula);
  if (tree === null) return formula;
  const edits: Edit[] = [];
  collectEdits(tree, formula, { custom, locals: new Set(), edits });
  return applied(formula, edits);
}

/** `=_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))` -> `=SORT(A1#)`. */
export function fromFileFormula(formula: string, customNames: readonly string[]): string {
  if (!/_xl/i.test(formula)) return formula;
  const byFileName = new Map(customNames.map((name) => [fileName(name).toLowerCase(), name]));
  const unfolded = unfold(formula);
  return formulaTokens(unfolded)
    .map((token) => plainToken(token, byFileName))
    .join('');
}

/** `XEPHANG.RANK` -> `_xldudf_XEPHANG_RANK`. */
function fileName(name: string): string {
  return CUSTOM_PREFIX + name.toUpperCase().replaceAll('.', '_');
}

function plainToken({ type, value }: Token, custom: ReadonlyMap<string, string>): string {
  if (type === 'range_named') return value.replace(/^_xlpm\./i, '');
  if (type !== 'func') return value;
  const known = custom.get(value.toLowerCase());
  if (known !== undefined) return known;
  // A custom function of an add-in that is not loaded: the namespace has no underscore of its own more often than not.
  if (value.toLowerCase().startsWith(CUSTOM_PREFIX)) return value.slice(CUSTOM_PREFIX.length).replace('_', '.');
  return value.replace(/^_xlfn\./i, '').replace(/^_xlws\./i, '').replace(/^_xlpm\./i, '');
}

/** ANCHORARRAY and SINGLE back to their signs, from the inside out. */
function unfold(formula: string): string {
  const tree = treeOf(formula);
  const edits: Edit[] = [];
  if (tree !== null) collectSigns(tree, edits);
  return applied(formula, edits);
}

/** Text that replaces what stands from one place to another. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function applied(formula: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.from - a.from || b.to - a.to).reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), formula);
}

function treeOf(formula: string): AstExpression | null {
  try {
    return parse(formulaTokens(formula, { withLocation: true }), { looseRefCalls: true });
  } catch {
    // The parser's only fault is a text that is no formula, which has no names to map.
    return null;
  }
}

interface Writing {
  readonly custom: ReadonlySet<string>;
  readonly locals: ReadonlySet<string>;
  readonly edits: Edit[];
}

function placed(node: { readonly loc?: number[] }): { readonly from: number; readonly to: number } {
  const [from = 0, to = 0] = node.loc ?? [];
  return { from, to };
}

function insert(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

function collectEdits(node: AstExpression, formula: string, writing: Writing): void {
  const { custom, locals, edits } = writing;
  const { from, to } = placed(node);
  if (node.type === 'ReferenceIdentifier') {
    if (node.kind === 'name' && locals.has(localName(node.value)) && !/^_xlpm\./i.test(node.value)) edits.push(insert(from, '_xlpm.'));
    return;
  }
  if (node.type === 'CallExpression') {
    const name = node.callee.name.toUpperCase();
    const at = placed(node.callee);
    if (locals.has(localName(node.callee.name))) edits.push(insert(at.from, '_xlpm.'));
    else if (custom.has(name)) edits.push({ ...at, text: fileName(name) });
    else if (isFutureFunction(name)) edits.push(insert(at.from, isWorksheetFutureFunction(name) ? '_xlfn._xlws.' : '_xlfn.'));
  }
  if (node.type === 'UnaryExpression' && node.operator === '#') {
    const [anchor] = node.arguments;
    const inner = anchor === undefined ? { from, to } : placed(anchor);
    const hash = formula.indexOf('#', inner.to);
    edits.push(insert(inner.from, '_xlfn.ANCHORARRAY('), { from: hash, to: hash + 1, text: ')' });
  }
  if (node.type === 'UnaryExpression' && node.operator === '@') edits.push({ from, to: from + 1, text: '_xlfn.SINGLE(' }, insert(to, ')'));
  const inner = node.type === 'LetExpression' || node.type === 'LambdaExpression' ? declare(node, writing) : writing;
  for (const part of partsOf(node)) collectEdits(part, formula, inner);
}

function declare(node: Extract<AstExpression, { type: 'LetExpression' | 'LambdaExpression' }>, writing: Writing): Writing {
  const names = node.type === 'LetExpression' ? node.declarations.map(({ id }) => id) : node.params;
  writing.edits.push(insert(placed(node).from, '_xlfn.'));
  for (const name of names) if (!/^_xlpm\./i.test(name.name)) writing.edits.push(insert(placed(name).from, '_xlpm.'));
  return { ...writing, locals: new Set([...writing.locals, ...names.map(({ name }) => localName(name))]) };
}

function collectSigns(node: AstExpression, edits: Edit[]): void {
  if (node.type === 'CallExpression') {
    const [argument] = node.arguments;
    const name = node.callee.name.toUpperCase();
    const { from, to } = placed(node);
    // Only a plain reference can carry the sign itself; of another argument the sign stands before or behind parentheses.
    if (argument !== undefined && (name === '_XLFN.ANCHORARRAY' || name === '_XLFN.SINGLE')) {
      const inner = placed(argument);
      const bare = argument.type === 'ReferenceIdentifier' || argument.type === 'CallExpression';
      const [open, close] = bare ? ['', ''] : ['(', ')'];
      edits.push({ from, to: inner.from, text: name === '_XLFN.SINGLE' ? `@${open}` : open }, { from: inner.to, to, text: name === '_XLFN.SINGLE' ? close : `${close}#` });
    }
  }
  for (const part of partsOf(node)) collectSigns(part, edits);
}

/** Empty arguments, which the parser gives as null against its types, are left out. */
function partsOf(node: AstExpression): AstExpression[] {
  const parts: readonly (AstExpression | null)[] =
    node.type === 'UnaryExpression' || node.type === 'BinaryExpression' || node.type === 'CallExpression'
      ? node.arguments
      : node.type === 'LetExpression'
        ? [...node.declarations.map(({ init }) => init), node.body]
        : node.type === 'LambdaExpression'
          ? [node.body]
          : [];
  return parts.filter((part) => part !== null);
}
