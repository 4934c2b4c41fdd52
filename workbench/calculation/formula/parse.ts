/** A formula's text as an expression, by the parser of `@borgar/fx`. */

import { type AstExpression, type Token, parse, parseA1Ref } from '@borgar/fx';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../../engine/port';
import { NAME_ERROR, REFERENCE_ERROR, errorOf } from '../values/cell-error';
import { Matrix } from '../values/matrix';
import { Reference, type SheetArea } from '../values/reference';
import type { BinaryOperator, Expression } from './expression';
import { plainFunctionName } from './function-prefix';
import type { FormulaPlace, FormulaScope } from './scope';
import { tableReference } from './table-reference';
import { LOST, formulaTokens } from './tokens';

/** A text that is no formula. Excel refuses to enter it. */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly formula: string,
    cause: unknown,
  ) {
    super(`There is a problem with this formula: ${formula}`, { cause });
    this.name = 'FormulaSyntaxError';
  }
}

/**
 * @param formula with its leading '=', in English with commas
 * @param place the cell that holds it, which `[@Score]` needs
 * @throws {FormulaSyntaxError}
 */
export function parseFormula(formula: string, place: FormulaPlace, scope: FormulaScope): Expression {
  return new Binding(place, scope, new Set()).bind(syntaxTree(formula), new Set());
}

export function syntaxTree(formula: string): AstExpression {
  try {
    return parse(formulaTokens(formula).map(plainLoss), { looseRefCalls: true });
  } catch (cause) {
    throw new FormulaSyntaxError(formula, cause);
  }
}

/** Whatever a lost reference has lost, it is #REF!. */
function plainLoss(token: Token): Token {
  return token.type === 'error' && token.value.includes(LOST) ? { ...token, value: LOST } : token;
}

class Binding {
  constructor(
    private readonly place: FormulaPlace,
    private readonly scope: FormulaScope,
    /** The defined names being bound now: a name that is defined by itself has no meaning. */
    private readonly open: ReadonlySet<string>,
  ) {}

  bind(node: AstExpression, locals: ReadonlySet<string>): Expression {
    switch (node.type) {
      case 'Literal':
        return { kind: 'constant', value: node.value };
      case 'ErrorLiteral':
        return { kind: 'constant', value: errorOf(node.value) };
      case 'ArrayExpression':
        return { kind: 'array', matrix: arrayConstant(node.elements) };
      case 'ReferenceIdentifier':
        return this.#reference(node.value, node.kind, locals);
      case 'UnaryExpression':
        return this.#unary(node, locals);
      case 'BinaryExpression':
        return this.#binary(node, locals);
      case 'CallExpression':
        return this.#call(node, locals);
      case 'LetExpression':
        return this.#let(node, locals);
      case 'LambdaExpression': {
        const parameters = node.params.map((parameter) => localName(parameter.name));
        return { kind: 'lambda', parameters, body: this.#optional(node.body, new Set([...locals, ...parameters])) ?? BLANK };
      }
    }
  }

  #optional(node: AstExpression | null | undefined, locals: ReadonlySet<string>): Expression | undefined {
    return node === null || node === undefined ? undefined : this.bind(node, locals);
  }

  #required(node: AstExpression | undefined, locals: ReadonlySet<string>): Expression {
    return this.#optional(node, locals) ?? BLANK;
  }

  #unary(node: Extract<AstExpression, { type: 'UnaryExpression' }>, locals: ReadonlySet<string>): Expression {
    const operand = this.#required(node.arguments[0], locals);
    if (node.operator === '@') return { kind: 'implicit-intersection', operand };
    if (node.operator === '#') return { kind: 'spill', anchor: operand };
    return { kind: 'unary', operator: node.operator, operand };
  }

  #binary(node: Extract<AstExpression, { type: 'BinaryExpression' }>, locals: ReadonlySet<string>): Expression {
    const left = this.#required(node.arguments[0], locals);
    const right = this.#required(node.arguments[1], locals);
    if (node.operator === ':') return { kind: 'range', left, right };
    if (node.operator === ',') return { kind: 'union', left, right };
    if (node.operator === ' ') return { kind: 'intersection', left, right };
    const operator: BinaryOperator = node.operator;
    return { kind: 'binary', operator, left, right };
  }

  #call(node: Extract<AstExpression, { type: 'CallExpression' }>, locals: ReadonlySet<string>): Expression {
    const args = node.arguments.map((argument) => this.#optional(argument, locals));
    const { callee } = node;
    if (isExpression(callee)) return { kind: 'apply', callee: this.bind(callee, locals), arguments: args };
    const name = plainFunctionName(callee.name);
    if (locals.has(localName(callee.name))) return { kind: 'apply', callee: { kind: 'local', name: localName(callee.name) }, arguments: args };
    if (name === 'SINGLE') return { kind: 'implicit-intersection', operand: args[0] ?? BLANK };
    if (name === 'ANCHORARRAY') return { kind: 'spill', anchor: args[0] ?? BLANK };
    const meaning = this.#meaning(callee.name, this.place.sheet.name);
    return meaning === null ? { kind: 'call', name, arguments: args } : { kind: 'apply', callee: meaning, arguments: args };
  }

  #let(node: Extract<AstExpression, { type: 'LetExpression' }>, locals: ReadonlySet<string>): Expression {
    const known = new Set(locals);
    const declarations = node.declarations.map((declaration) => {
      const name = localName(declaration.id.name);
      const value = this.#optional(declaration.init, known);
      known.add(name);
      return { name, value };
    });
    return { kind: 'let', declarations, body: this.#optional(node.body, known) ?? BLANK };
  }

  #reference(text: string, kind: 'name' | 'range' | 'beam' | 'table', locals: ReadonlySet<string>): Expression {
    if (kind === 'table') return constantOr(tableReference(text, this.place, this.scope));
    if (kind === 'name' && locals.has(localName(text))) return { kind: 'local', name: localName(text) };
    const parsed = parseA1Ref(text);
    if (parsed === undefined) return { kind: 'constant', value: REFERENCE_ERROR };
    const context = parsed.context ?? [];
    // [Book1]Sheet1!A1: another workbook, of which the host has none.
    if (context.length > 1) return { kind: 'constant', value: REFERENCE_ERROR };
    if ('range' in parsed) return this.#cells(areaOf(parsed.range), context[0]);
    const meaning = this.#meaning(parsed.name, context[0] ?? this.place.sheet.name);
    if (meaning !== null) return meaning;
    const table = context[0] === undefined ? this.scope.table(parsed.name) : null;
    return table === null ? { kind: 'unknown-name', name: plainFunctionName(parsed.name) } : constantOr(tableReference(`${parsed.name}[]`, this.place, this.scope));
  }

  #cells(area: Area, sheetName: string | undefined): Expression {
    if (sheetName === undefined) return { kind: 'reference', reference: Reference.to(this.place.sheet, area) };
    const sheet = this.scope.sheet(sheetName);
    if (sheet !== null) return { kind: 'reference', reference: Reference.to(sheet, area) };
    const [first = '', last = ''] = sheetName.split(':');
    const areas: SheetArea[] = this.scope.sheetsBetween(first, last).map((one) => ({ sheet: one, area }));
    return areas.length === 0 ? { kind: 'constant', value: REFERENCE_ERROR } : { kind: 'reference', reference: new Reference(areas) };
  }

  #meaning(name: string, sheetName: string): Expression | null {
    const sheet = this.scope.sheet(sheetName);
    const key = `${sheetName}!${name}`.toLowerCase();
    const formula = sheet === null ? null : this.scope.definedName(name, sheet);
    if (sheet === null || formula === null) return null;
    if (this.open.has(key)) return { kind: 'name', name, meaning: NO_MEANING };
    return { kind: 'name', name, meaning: this.#bindName(formula, { ...this.place, sheet }, key) };
  }

  #bindName(formula: string, place: FormulaPlace, key: string): Expression {
    try {
      return new Binding(place, this.scope, new Set([...this.open, key])).bind(syntaxTree(formula), new Set());
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return NO_MEANING;
      throw error;
    }
  }
}

/** The files of other programs hold defined names that are no formulas (`_xlnm` macros and the like): they mean #NAME?, as in Excel. */
const NO_MEANING: Expression = { kind: 'constant', value: NAME_ERROR };
const BLANK: Expression = { kind: 'constant', value: null };

/** The parser's types promise a name as callee; for `LAMBDA(…)(3)` it gives the expression itself. */
function isExpression(callee: { readonly type: string }): callee is AstExpression {
  return callee.type !== 'Identifier';
}

/** The name of a LET or LAMBDA parameter without the prefix that files write, in lower case. */
export function localName(name: string): string {
  return name.toLowerCase().replace(/^_xlpm\./, '');
}

function constantOr(reference: ReturnType<typeof tableReference>): Expression {
  return reference instanceof Reference ? { kind: 'reference', reference } : { kind: 'constant', value: reference };
}

/** Open sides reach to the sheet's edge: `A:A`, `1:3`. */
function areaOf(range: { top: number | null; left: number | null; bottom?: number | null; right?: number | null }): Area {
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? (range.top === null ? SHEET_ROWS - 1 : top);
  const right = range.right ?? (range.left === null ? SHEET_COLUMNS - 1 : left);
  return { top, left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function arrayConstant(rows: Extract<AstExpression, { type: 'ArrayExpression' }>['elements']): Matrix {
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw new FormulaSyntaxError('{…}', 'its rows are not equally long');
  return Matrix.of(rows.map((row) => row.map((cell) => (cell.type === 'Literal' ? cell.value : cell.type === 'ErrorLiteral' ? errorOf(cell.value) : REFERENCE_ERROR))));
}
