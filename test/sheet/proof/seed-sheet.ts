/** The published index of 2017 as a sheet with serials, sections, scores and ranks; and the slips that hands make in it. Source: assets/samples/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/sheet';

export interface SeedRow {
  readonly group: string;
  readonly serial: number;
  readonly unit: string;
  readonly score: number;
  readonly rank: number;
}

function readSeed(): SeedRow[] {
  const [, ...lines] = readFileSync(join(__dirname, '../../../assets/samples/ict-index-2017.tsv'), 'utf8').trim().split('\n');
  const rows: SeedRow[] = [];
  for (const line of lines) {
    const [group = '', unit = '', score = '', rank = ''] = line.split('\t');
    const before = rows.at(-1);
    rows.push({ group, serial: before?.group === group ? before.serial + 1 : 1, unit, score: Number(score), rank: Number(rank) });
  }
  return rows;
}

export const SEED: readonly SeedRow[] = readSeed();

export const SEED_GROUPS: readonly string[] = [...new Set(SEED.map(({ group }) => group))];

/** How the scores print. */
export const SEED_FORMATS = { C: '0.0' } as const;

/** The sheet: a header, then each group under its heading. */
export function seedSheet(rows: readonly SeedRow[]): CellValue[][] {
  return [
    ['TT', 'Đơn vị', 'Điểm', 'Xếp hạng'],
    ...SEED_GROUPS.flatMap((group, index): CellValue[][] => [
      [['I', 'II'][index] ?? '', group, '', ''],
      ...rows.filter((row) => row.group === group).map(({ serial, unit, score, rank }): CellValue[] => [serial, unit, score, rank]),
    ]),
  ];
}

/** A row with the first two neighbouring digits of its score that differ exchanged; itself where none do. */
export function withDigitsSwapped(score: number, decimals: number): number {
  const signs = Array.from(score.toFixed(decimals));
  const digits = signs.flatMap((sign, at) => (sign === '.' ? [] : [at]));
  for (const [index, at] of digits.entries()) {
    const next = digits[index + 1];
    if (next === undefined || signs[at] === signs[next]) continue;
    [signs[at], signs[next]] = [signs[next] ?? '', signs[at] ?? ''];
    break;
  }
  return Number(signs.join(''));
}

/** The ranks that the scores of each group give, shared by ties. */
export function ranksOf(rows: readonly SeedRow[]): number[] {
  return rows.map((row) => 1 + rows.filter((other) => other.group === row.group && other.score > row.score).length);
}
