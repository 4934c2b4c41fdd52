/** Real decisions: what was published must come out. One tab-separated file a decision in test/cases, its source in the first lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTies, mostDecimals, rank, rankScores } from '../../src/ranking';

const folder = join(__dirname, '..', 'cases');
const header = 'group\tunit\tscore\tpublished_rank';

interface PublishedUnit {
  readonly group: string;
  readonly score: number;
  readonly publishedRank: number;
}

function readDecision(file: string): PublishedUnit[] {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').filter((line) => !line.startsWith('#'));
  if (lines[0] !== header) throw new Error(`${file} does not begin with the columns ${header}`);
  return lines.slice(1).map((line) => {
    const [group = '', , score = '', publishedRank = ''] = line.split('\t');
    return { group, score: Number(score), publishedRank: Number(publishedRank) };
  });
}

const decisions = readdirSync(folder).filter((file) => file.endsWith('.tsv') && readFileSync(join(folder, file), 'utf8').includes(header));

it('there are published decisions to compare with', () => {
  expect(decisions.length).toBeGreaterThan(0);
});

it.each(decisions)('%s is ranked as it was published', (file) => {
  const units = readDecision(file);
  expect(units.length).toBeGreaterThan(1);
  const ranks = rank(
    units.map((unit) => unit.score),
    { decimals: 2, groups: units.map((unit) => unit.group) },
  );
  expect(ranks).toEqual(units.map((unit) => unit.publishedRank));
});

it('the ICT index 2017 of Đắk Lắk has ties at ranks 6, 11 and 13 among its departments, and none among its districts', () => {
  const units = readDecision('ict-index-2017.tsv');
  const scores = Float64Array.from(units, (unit) => unit.score);
  const names = Array.from(new Set(units.map((unit) => unit.group)));
  const groups = Uint32Array.from(units, (unit) => names.indexOf(unit.group));
  expect(mostDecimals(scores, { groups })).toEqual([1, 1]);
  const ties = findTies(scores, { groups, decimals: mostDecimals(scores, { groups }) });
  expect(Array.from(ties.groups)).toEqual([0, 0, 0]);
  expect(Array.from(ties.ranks)).toEqual([6, 11, 13]);
  expect(Array.from(ties.nextRanks)).toEqual([9, 13, 15]);
  expect(Array.from(ties.scores)).toEqual([72, 65.2, 64.4]);
});

it('totals with binary noise are ranked as the decision published them', () => {
  const units = readDecision('ict-index-2017.tsv');
  const names = Array.from(new Set(units.map((unit) => unit.group)));
  // what adding up parts leaves: the last bit of a total is up or down
  const noisy = Float64Array.from(units, (unit, index) => unit.score * (1 + ((index % 3) - 1) * 2 ** -52));
  expect(noisy.some((score, index) => score !== units[index]?.score)).toBe(true);
  const ranks = rankScores(noisy, { groups: Uint32Array.from(units, (unit) => names.indexOf(unit.group)) });
  expect(Array.from(ranks)).toEqual(units.map((unit) => unit.publishedRank));
});
