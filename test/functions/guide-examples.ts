/**
 * The examples of the guide, as tests and the headless host take them. In the guide they stand in fenced blocks named for a sample workbook:
 * a line with the formula, as a reader would type it, and below it a line with → for each row of the result, its cells separated by |.
 * The Vietnamese guide writes semicolons and decimal commas.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type GuideLanguage = 'vi' | 'en';

export interface GuideExample {
  readonly language: GuideLanguage;
  /** The sample workbook, in assets/samples; its first sheet. */
  readonly file: string;
  /** As the guide prints it. */
  readonly printed: string;
  /** In English, with commas: what Excel's `formulas` and the command line's `--eval` take. */
  readonly formula: string;
  /** The rows of the result; a single value is one row of one cell. An error is its code, '' an empty text. */
  readonly expected: readonly (readonly (number | string)[])[];
}

const GUIDE = path.resolve(__dirname, '../../docs/guide');
const BLOCK = /^```excel (\S+)\n(.*?)^```$/gmsu;

/** All examples of both guides, in their order. */
export function guideExamples(): readonly GuideExample[] {
  return (['vi', 'en'] as const).flatMap((language) => parseExamples(readGuide(language), language));
}

export function readGuide(language: GuideLanguage): string {
  return readFileSync(path.join(GUIDE, `${language}.md`), 'utf8');
}

export function parseExamples(guide: string, language: GuideLanguage): readonly GuideExample[] {
  return [...guide.matchAll(BLOCK)].flatMap(([, file = '', block = '']) => {
    const examples: (Omit<GuideExample, 'expected'> & { readonly expected: (number | string)[][] })[] = [];
    for (const line of block.trimEnd().split('\n')) {
      const example = examples.at(-1);
      if (line.startsWith('=')) examples.push({ language, file, printed: line, formula: inEnglish(line, language), expected: [] });
      else if (line.startsWith('→ ') && example !== undefined) example.expected.push(line.slice(2).split(' | ').map((cell) => valueOf(cell, language)));
      else throw new Error(`${language}.md: neither a formula nor a result: ${line}`);
    }
    const without = examples.find(({ expected }) => expected.length === 0);
    if (without !== undefined) throw new Error(`${language}.md: no result for ${without.printed}`);
    return examples;
  });
}

/** Outside of texts, a comma between digits is a decimal sign and a semicolon separates arguments. */
function inEnglish(formula: string, language: GuideLanguage): string {
  if (language === 'en') return formula;
  return formula.replace(/"(?:[^"]|"")*"|(?<=\d),(?=\d)|;/gu, (found) => (found === ';' ? ',' : found === ',' ? '.' : found));
}

function valueOf(cell: string, language: GuideLanguage): number | string {
  if (cell === '""') return '';
  const number = language === 'vi' ? cell.replace(',', '.') : cell;
  return /^-?\d+(?:\.\d+)?$/u.test(number) ? Number(number) : cell;
}
