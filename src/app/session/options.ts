/** How to rank: what the workbook's settings say, and what a person chose in the pane since. */
import type { Order } from '../../ranking';
import type { Choice, LayoutChoices } from '../../sheet';
import type { Sentence } from '../../messages';
import { ANSWERS, COLUMNS, RANKING, readSettings, usualValues, type ValuesOf } from './settings';

type Ranking = ValuesOf<typeof RANKING>;

export type Write = Ranking['write'];
export type Scope = Ranking['scope'];

/** Options as settings and a person name them: the order may be left to the sheet, and questions may be answered for all sheets. */
export interface WantedOptions extends Ranking {
  readonly choices: LayoutChoices;
  /** Answers for every sheet that has the question; a choice about a single sheet wins. */
  readonly answers: readonly Choice[];
}

export interface RankingOptions extends Omit<WantedOptions, 'order' | 'answers'> {
  readonly order: Order;
}

/** What a person chose in the pane; it wins over the workbook's settings. */
export type ChosenOptions = Partial<Ranking>;

export const DEFAULT_OPTIONS: WantedOptions = { ...usualValues(RANKING), choices: {}, answers: [] };

/**
 * The options of the workbook's settings (without their prefix). A value that means nothing is left aside and reported.
 *
 * @example readOptions(new Map([['ties', 'dense']])).options.ties // 'dense'
 */
export function readOptions(texts: ReadonlyMap<string, string>): { options: WantedOptions; invalid: readonly Sentence[] } {
  const columns = readSettings(COLUMNS, texts);
  const ranking = readSettings(RANKING, texts);
  const answers = readSettings(ANSWERS, texts);
  return {
    options: { ...DEFAULT_OPTIONS, ...ranking.given, choices: columns.given, answers: Object.values(answers.given) },
    invalid: [...columns.invalid, ...ranking.invalid, ...answers.invalid],
  };
}
