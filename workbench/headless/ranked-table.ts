/** Units and their ranks as tables for a terminal: one for each group, in the order of rank. */

import type { ReportedUnit } from './addin/addin-report';

const LONGEST_NAME = 60;

export interface TableWords {
  readonly rank: string;
  readonly unit: string;
  readonly score: string;
}

const WORDS: Readonly<Record<'vi' | 'en', TableWords>> = {
  vi: { rank: 'Hạng', unit: 'Đơn vị', score: 'Điểm' },
  en: { rank: 'Rank', unit: 'Unit', score: 'Score' },
};

/** Not ranked: a dash, at the end of the group. Units that tie stay in the order of the sheet. */
export function rankedTables(units: readonly ReportedUnit[], language: 'vi' | 'en'): string {
  const groups = new Map<string, ReportedUnit[]>();
  for (const unit of units) {
    const group = groups.get(unit.group) ?? [];
    group.push(unit);
    groups.set(unit.group, group);
  }
  return [...groups].map(([name, members]) => `${name === '' ? '' : `${name}\n`}${table(members, language)}`).join('\n\n');
}

function table(units: readonly ReportedUnit[], language: 'vi' | 'en'): string {
  const decimals = Math.max(0, ...units.map(({ score }) => decimalsOf(score)));
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const words = WORDS[language];
  const sorted = [...units].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const rows = [
    [words.rank, words.unit, words.score],
    ...sorted.map(({ rank, unit, score }) => [rank === null ? '–' : String(rank), shortened(unit), score === null ? '–' : number.format(score)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => cellWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    `  ${padStart(row[0] ?? '', widths[0] ?? 0)}  ${padEnd(row[1] ?? '', widths[1] ?? 0)}  ${padStart(row[2] ?? '', widths[2] ?? 0)}`;
  const rule = `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`;
  const [head, ...body] = rows.map(line);
  return [head, rule, ...body].join('\n');
}

/** Decimals of a score as it prints, at most 10; noise behind them is not shown. */
function decimalsOf(score: number | null): number {
  if (score === null) return 0;
  const [, fraction = ''] = Number(score.toPrecision(15)).toString().split('.');
  return fraction.includes('e') ? 0 : Math.min(10, fraction.length);
}

function shortened(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ').trim();
  const letters = [...segments(line)];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : line;
}

function* segments(text: string): Iterable<string> {
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)) yield segment;
}

/** Letters with their marks take one place on the screen. */
function cellWidth(text: string): number {
  return [...segments(text)].length;
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cellWidth(text)));
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - cellWidth(text))) + text;
}
