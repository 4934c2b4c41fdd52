/** What can be done about a card, as its buttons: the answers of a question, the way on from a result. */
import { columnOf, computeRanks, hasIssues, insertTables, readActiveSheet, restore, splitText, takeWayOut, type Alternative, type Card, type Question, type Session, type WayOut } from '../../app';
import type { Labels } from '../../messages';
import type { PartProps } from '../parts';

export interface Answer {
  readonly label: string;
  /** What it would come to, where that is known. */
  readonly effect?: string;
  readonly answer: () => unknown;
}

/** The buttons of a card, the most likely first. */
export function answersOf(card: Exclude<Card, { kind: 'working' }>, { session, state, labels }: PartProps): readonly Answer[] {
  switch (card.kind) {
    case 'question':
      return answersTo(card.question, session, labels);
    case 'unclear':
      return card.ways.map((way) => ({ label: labels.way(way, columnOf(way)), effect: effectOf(way, state.found?.alternatives ?? [], labels), answer: () => takeWayOut(session, way) }));
    case 'stale':
      return [{ label: labels.recompute, answer: () => computeRanks(session, { consent: 'again' }) }];
    case 'edited':
      return [{ label: labels.readAgain, answer: () => readActiveSheet(session, { depth: 'whole' }) }];
    case 'outcome': {
      const seen = card.tone === 'warning' && state.found !== null && hasIssues(state.found) ? [{ label: labels.see, answer: showIssues }] : [];
      const back = card.record?.status === 'done' && card.record.action !== 'restore' && card.record.written.length > 0 ? [{ label: labels.restoreThis, answer: () => restore(session) }] : [];
      return [...seen, ...back];
    }
    case 'ready':
      return [];
  }
}

function showIssues(): void {
  const issues = document.getElementById('issues');
  issues?.scrollIntoView({ block: 'start' });
  issues?.querySelector<HTMLElement>('summary, button')?.focus();
}

/** What an answer would come to: how many units and groups, and who would be first. */
function effectOf(way: WayOut, alternatives: readonly Alternative[], labels: Labels): string {
  const same = JSON.stringify(way);
  const outcome = alternatives.find((alternative) => JSON.stringify(alternative.way) === same)?.outcome ?? null;
  return outcome === null ? '' : labels.effect({ ...outcome, groups: outcome.groups.length });
}

function answersTo(question: Question, session: Session, labels: Labels): readonly Answer[] {
  switch (question.about) {
    case 'rank-column-exists':
      return [
        { label: labels.overwrite, answer: () => computeRanks(session, { consent: 'overwrite' }) },
        { label: labels.writeBeside, answer: () => computeRanks(session, { consent: 'beside' }) },
      ];
    case 'tables-edited':
      return [
        { label: labels.tables.overwrite, answer: () => insertTables(session, { consent: 'overwrite' }) },
        { label: labels.tables.makeNew, answer: () => insertTables(session, { consent: 'new' }) },
      ];
    case 'cells-changed-since':
    case 'tables-changed-since': {
      const { about, asked } = question;
      const anyway: Answer = { label: labels.restoreAnyway, answer: () => restore(session, { changed: 'restore', asked }) };
      return about === 'tables-changed-since' ? [anyway] : [anyway, { label: labels.keepChanged, answer: () => restore(session, { changed: 'keep', asked }) }];
    }
    case 'pasted-text':
      return [{ label: labels.way({ kind: 'split-text', columns: question.columns }, ''), answer: () => splitText(session) }];
    case 'columns':
      // Asked by the sheet itself: its card has the ways out.
      return [];
  }
}
