/**
 * Every kind of slip in every row of a published sheet. A slip leaves a contradiction where its ranks are not those of its scores, or the scale is not
 * plausible, or a serial is missing, or the group is of another kind; others are counted apart, since nothing on the sheet tells of them.
 */
import type { Finding } from '../../../src/sheet';
import { findingText, proofOfRows } from './drawn-proof';
import { ranksOf, SEED, SEED_FORMATS, SEED_GROUPS, seedSheet, withDigitsSwapped, type SeedRow } from './seed-sheet';

interface Slipped {
  readonly rows: readonly SeedRow[];
  /** Units that a finding may accuse: the changed row, and who explains the same as well. */
  readonly involved: readonly string[];
  /** The slip can be seen on the sheet by something else than its ranks. */
  readonly shows: boolean;
}

const proofOfSeed = (rows: readonly SeedRow[]): readonly Finding[] => proofOfRows(seedSheet(rows), { formats: SEED_FORMATS }).findings;

function withRow(at: number, change: Partial<SeedRow>): SeedRow[] {
  return SEED.map((row, index) => (index === at ? { ...row, ...change } : row));
}

/** Who ties with the row, and the next above and below: a rank that is one off may be theirs. */
function neighbours(rows: readonly SeedRow[], { group, score, unit }: SeedRow): string[] {
  const own = rows.filter((row) => row.group === group).sort((one, other) => other.score - one.score);
  const above = own.filter((row) => row.score > score).at(-1);
  const below = own.find((row) => row.score < score);
  return [unit, ...own.filter((row) => row.score === score).map((row) => row.unit), above?.unit ?? '', below?.unit ?? ''];
}

const KINDS: Readonly<Record<string, (row: SeedRow, at: number) => Slipped | null>> = {
  'rank one more': (row, at) => ({ rows: withRow(at, { rank: row.rank + 1 }), involved: [row.unit], shows: false }),
  'rank one less': (row, at) => (row.rank === 1 ? null : { rows: withRow(at, { rank: row.rank - 1 }), involved: [row.unit], shows: false }),
  'neighbouring ranks swapped': (row, at) => {
    const next = SEED[at + 1];
    if (next === undefined || next.group !== row.group) return null;
    return { rows: withRow(at, { rank: next.rank }).map((each, index) => (index === at + 1 ? { ...each, rank: row.rank } : each)), involved: [row.unit, next.unit], shows: false };
  },
  'digits of the score swapped': (row, at) => {
    const rows = withRow(at, { score: withDigitsSwapped(row.score, 1) });
    return { rows, involved: neighbours(rows, rows[at] ?? row), shows: false };
  },
  'decimal sign lost': (row, at) => {
    const rows = withRow(at, { score: Math.round(row.score * 10) });
    return { rows, involved: neighbours(rows, rows[at] ?? row), shows: true };
  },
  'unit deleted': (row, at) => {
    const last = SEED.filter(({ group }) => group === row.group).at(-1);
    const left = SEED.filter((_, index) => index !== at);
    return { rows: left, involved: [row.unit, left.filter(({ group }) => group === row.group).at(-1)?.unit ?? ''], shows: last !== row };
  },
  'unit moved to the other group': (row, at) => {
    const group = SEED_GROUPS.find((each) => each !== row.group) ?? '';
    const moved = [...SEED.filter((_, index) => index !== at), { ...row, group }];
    const numbered = moved.map((each, index) => ({ ...each, serial: 1 + moved.slice(0, index).filter((other) => other.group === each.group).length }));
    return { rows: numbered, involved: [row.unit], shows: true };
  },
};

it('finds nothing in the published sheet, and says that each group is ranked by itself', () => {
  const proof = proofOfRows(seedSheet(SEED), { formats: SEED_FORMATS });
  expect(proof.findings.map(findingText)).toEqual([]);
  expect(proof.checked.ranks).toBe(34);
  expect(proof.rule).toEqual({ scoreColumn: 2, order: 'descending', ties: 'standard', decimals: [1, 1], groups: 'each', inferred: true });
});

describe.each(Object.keys(KINDS))('%s', (kind) => {
  const cases = SEED.flatMap((row, at) => {
    const slipped = KINDS[kind]?.(row, at) ?? null;
    if (slipped === null) return [];
    const contradicts = slipped.shows || ranksOf(slipped.rows).some((rank, index) => rank !== slipped.rows[index]?.rank);
    return [{ row, slipped, contradicts, findings: proofOfSeed(slipped.rows) }];
  });
  const seen = cases.filter(({ contradicts }) => contradicts);

  test('at least 95 of 100 are found in the row that was changed', () => {
    const names = ({ row, findings }: (typeof cases)[number]): boolean =>
      kind === 'unit deleted' ? findings.length > 0 : findings.some(({ units }) => units.includes(row.unit));
    expect(seen.length).toBeGreaterThan(25);
    expect(seen.filter((each) => !names(each)).length).toBeLessThanOrEqual(seen.length * 0.05);
  });

  test('one finding tells all', () => {
    expect(seen.filter(({ findings }) => findings.length > 1).map(({ row, findings }) => [row.unit, ...findings.map(findingText)])).toEqual([]);
  });

  test('rows that no such cause involves are not accused', () => {
    const accused = seen.flatMap(({ slipped, findings }) => findings.flatMap(({ units }) => units.filter((unit) => !slipped.involved.includes(unit))));
    expect(accused).toEqual([]);
  });

  test('where nothing contradicts, nothing is found', () => {
    expect(cases.filter(({ contradicts }) => !contradicts).flatMap(({ findings }) => findings.map(findingText))).toEqual([]);
  });
});

describe('another rule than the workbook’s is one finding', () => {
  test('dense ranks', () => {
    const dense = SEED.map((row) => ({ ...row, rank: 1 + new Set(SEED.filter((other) => other.group === row.group && other.score > row.score).map(({ score }) => score)).size }));
    expect(proofOfSeed(dense).map(({ code, cause }) => `${code} ${cause}`)).toEqual(['rank-rule-differs dense']);
  });

  test('ranks over both groups', () => {
    const all = SEED.map((row) => ({ ...row, rank: 1 + SEED.filter(({ score }) => score > row.score).length }));
    expect(proofOfSeed(all).map(({ code, cause }) => `${code} ${cause}`)).toEqual(['rank-rule-differs groups-ignored']);
  });

  test('the least score first', () => {
    const least = SEED.map((row) => ({ ...row, rank: 1 + SEED.filter((other) => other.group === row.group && other.score < row.score).length }));
    expect(proofOfSeed(least).map(({ code, cause }) => `${code} ${cause}`)).toEqual(['rank-rule-differs direction']);
  });
});
