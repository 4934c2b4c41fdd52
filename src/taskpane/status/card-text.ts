import { columnLetters, type Card } from '../../app';
import { detailsOf, headlineOf, type Labels, type Language } from '../../messages';

export interface CardText {
  readonly headline: string;
  /** What unfolds below it; '' for nothing. */
  readonly details: string;
}

/** What a card says. */
export function cardText(card: Exclude<Card, { kind: 'working' }>, language: Language, labels: Labels): CardText {
  switch (card.kind) {
    case 'question':
      return { headline: headlineOf(card.question.sentence, language), details: detailsOf(card.question.sentence, language) };
    case 'unclear':
    case 'outcome':
      return { headline: headlineOf(card.sentence, language), details: detailsOf(card.sentence, language) };
    case 'stale':
      return { headline: card.changed === null ? labels.ranksMayBeStale : labels.ranksStale(card.changed), details: '' };
    case 'edited':
      return { headline: labels.editedSinceRead, details: '' };
    case 'ready': {
      const column = columnLetters(card.column);
      if (card.changed === null) return { headline: labels.ready(column), details: '' };
      return { headline: card.changed === 0 ? labels.ranksAgree(column) : labels.ranksWillChange(card.changed, column), details: '' };
    }
  }
}
