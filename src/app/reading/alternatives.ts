/** What each answer to a question about a sheet would come to, so that a person sees it before choosing. */
import { readSheet, type Conversation, type KnownCells, type SheetLook, type SheetReadOptions } from '../../excel';
import { rankScores } from '../../ranking';
import { columnChoices, isBlocking, takeWay, waysOut, withChoice, type Choice, type Problem, type Reading, type SheetOnOffer } from '../../sheet';
import type { RankingOptions } from '../session/options';
import type { Alternative } from '../session/session';

/** On longer tables the answers are offered without what they would come to: each costs a reading. */
const MOST_ROWS = 20_000;

/** More units than these that share the first place are not named. */
const MOST_FIRST = 12;

interface AlternativesInput extends Omit<SheetOnOffer, 'reading'> {
  readonly problems: readonly Problem[];
  readonly reading: SheetReadOptions;
  readonly ties: RankingOptions['ties'];
}

/** Tries each answer to the question that keeps the sheet from being ranked; empty where nothing is asked. */
export async function alternativesOf(context: Conversation, looked: SheetLook, { problems, reading, ties, ...offer }: AlternativesInput): Promise<Alternative[]> {
  const question = problems.find(isBlocking);
  if (question === undefined || looked.window === null) return [];
  const onOffer: SheetOnOffer = { ...offer, reading: null };
  const known: KnownCells = { columns: new Map(), rows: new Map() };
  const alternatives: Alternative[] = [];
  for (const way of waysOut(question, onOffer)) {
    const taken = takeWay(way, onOffer, () => '');
    if (taken === null || 'decimals' in taken) continue;
    const choices: readonly Choice[] = 'choice' in taken ? [taken.choice] : columnChoices(looked.window, taken.columns);
    // What one answer made known the next need not ask for.
    const read = await readSheet(context, looked, { ...reading, choices: choices.reduce(withChoice, reading.choices), mostRows: Math.min(MOST_ROWS, reading.mostRows), known });
    const layout = read.status === 'read' ? read.units.layout : read.layout;
    const outcome = read.status === 'read' ? outcomeOf(read.units.reading, { order: read.units.layout.scoreOrder.order, ties }) : null;
    alternatives.push({ way, scoreColumn: layout?.scoreColumn ?? null, outcome });
  }
  return alternatives;
}

function outcomeOf({ units }: Reading, options: Pick<RankingOptions, 'order' | 'ties'>): Alternative['outcome'] {
  const { scores, groups, groupNames, decimals, names } = units;
  const ranks = rankScores(scores, { ...options, decimals, groups, groupCount: groupNames.length });
  const best = new Map<number, number>();
  ranks.forEach((rank, unit) => {
    const group = groups[unit] ?? 0;
    if (!Number.isNaN(rank)) best.set(group, Math.min(best.get(group) ?? rank, rank));
  });
  const first = [...best].sort(([one], [other]) => one - other).flatMap(([group, rank]) => names.filter((_, unit) => (groups[unit] ?? 0) === group && ranks[unit] === rank));
  return { units: ranks.filter((rank) => !Number.isNaN(rank)).length, groups: groupNames, first: first.slice(0, MOST_FIRST) };
}
