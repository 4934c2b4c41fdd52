/** Formulas follow the new names of sheets and tables, as in Excel: their texts are rewritten before the name changes. */

import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type Token } from '@borgar/fx';
import type { NameModel, SheetModel, TableModel, WorkbookModel } from '../../engine/port';
import { quoteSheetName } from '../a1';

/** `=Old!A1` -> `=New!A1`, in cells and in defined names. */
export function renameSheetInFormulas(sheet: SheetModel, name: string, model: WorkbookModel): void {
  const old = sheet.name.toLowerCase();
  rewriteFormulas(model, (token) => {
    if (!token.type.startsWith('range')) return token.value;
    const reference = parseA1Ref(token.value);
    const sheets = reference?.context?.join('').split(':') ?? [];
    if (reference === undefined || !sheets.some((one) => one.toLowerCase() === old)) return token.value;
    const renamed = sheets.map((one) => (one.toLowerCase() === old ? name : one));
    const cells = stringifyA1Ref({ ...reference, context: [] });
    return renamed.length === 1 ? `${quoteSheetName(name)}!${cells}` : stringifyA1Ref({ ...reference, context: [renamed.join(':')] });
  });
}

/** `=SUM(Old[Score])` -> `=SUM(New[Score])`. */
export function renameTableInFormulas(table: TableModel, name: string, model: WorkbookModel): void {
  const old = table.name.toLowerCase();
  rewriteFormulas(model, (token) => {
    if (token.type === 'range_named' && token.value.toLowerCase() === old) return name;
    if (token.type !== 'structured') return token.value;
    const bracket = token.value.indexOf('[');
    return token.value.slice(0, bracket).toLowerCase() === old ? name + token.value.slice(bracket) : token.value;
  });
}

function rewriteFormulas(model: WorkbookModel, rewrite: (token: Token) => string): void {
  const rewritten = (formula: string): string => stringifyTokens(tokenize(formula, { withLocation: false, mergeRefs: true }).map((token) => ({ ...token, value: rewrite(token) })));
  for (const sheet of model.sheets) {
    const used = sheet.usedArea({ valuesOnly: true });
    if (used === null) continue;
    for (let row = used.top; row < used.top + used.rowCount; row += 1) {
      for (let column = used.left; column < used.left + used.columnCount; column += 1) {
        const formula = sheet.formula(row, column);
        const next = formula === null ? null : rewritten(formula);
        if (next !== null && next !== formula) sheet.setFormula(row, column, next, sheet.value(row, column));
      }
    }
  }
  for (const name of model.names) renameInName(model, name, rewritten(name.formula));
}

function renameInName(model: WorkbookModel, name: NameModel, formula: string): void {
  if (formula === name.formula) return;
  model.removeName(name.name, name.sheetId);
  model.addName({ ...name, formula });
}
