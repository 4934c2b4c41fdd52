/** The pane's style sheet and its components know each other by class names alone: what one side names, the other must have. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const PANE = path.resolve(__dirname, '../../src/taskpane');

/** The classes that a component names, in a `className` of its elements or of properties that it hands on. */
function classesNamed(file: string): readonly string[] {
  const found: string[] = [];
  const collect = (node: ts.Node): void => {
    // What is compared on the way to a class is none.
    if (ts.isBinaryExpression(node)) return;
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) found.push(...node.text.split(/\s+/).filter((name) => name !== ''));
    ts.forEachChild(node, collect);
  };
  const look = (node: ts.Node): void => {
    const isClass = (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && node.name.getText() === 'className';
    if (isClass) node.forEachChild(collect);
    else ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(path.join(PANE, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test('every class that a component names has a rule, and every rule is named by a component', () => {
  const components = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const named = new Set(components.flatMap(classesNamed));
  const rules = readFileSync(path.join(PANE, 'taskpane.css'), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const styled = new Set([...rules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name).filter((name) => !name.startsWith('fui-')));
  expect(named.size).toBeGreaterThan(30);
  expect([...named].sort()).toEqual([...styled].sort());
});
