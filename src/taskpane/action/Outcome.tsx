import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { computeRanks, insertTables, restore, splitText, type Question, type SessionState } from '../../app';
import { say, type Labels } from '../../messages';
import type { PartProps } from '../parts';

/** What the last action came to, in one sentence, with what can be done about it: a question has its answers as buttons, a result has Restore. */
export function Outcome({ session, state, labels }: PartProps): React.JSX.Element {
  const { outcome, question } = state;
  const place = useRef<HTMLDivElement>(null);
  useFocusOnNews(place, state);
  const dismiss = (): void => {
    session.update({ question: null, outcome: null });
  };
  const answers = question === null ? (canBeRestored(state) ? [restoreThis(labels)] : []) : answersTo(question, labels);
  return (
    <div role="status" ref={place}>
      {outcome !== null && (
        <MessageBar tabIndex={-1} intent={outcome.tone} layout="multiline">
          <MessageBarBody>{say(outcome.sentence, state.language)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              question === null ? <Button aria-label={labels.dismiss} appearance="transparent" icon={<DismissRegular />} onClick={dismiss} /> : null
            }
          >
            {answers.map(({ label, answer }) => (
              <Button key={label} onClick={() => void answer(session)}>
                {label}
              </Button>
            ))}
            {question !== null && question.about !== 'columns' && <Button onClick={dismiss}>{labels.cancel}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/**
 * Moves the focus to the news, or to the first answer of a question, where the person is in the pane. Someone who types in the sheet must not be
 * taken away from there: to them it is only announced.
 */
function useFocusOnNews(place: React.RefObject<HTMLDivElement | null>, { outcome, question }: SessionState): void {
  useEffect(() => {
    if (outcome === null || !document.hasFocus()) return;
    const news = place.current?.querySelector<HTMLElement>('[tabindex="-1"]');
    const answer = question === null ? null : news?.querySelector('button');
    (answer ?? news)?.focus();
  }, [place, outcome, question]);
}

interface Answer {
  readonly label: string;
  readonly answer: (session: PartProps['session']) => Promise<unknown>;
}

function canBeRestored({ outcome, actions }: SessionState): boolean {
  const last = actions.at(-1);
  return last?.status === 'done' && last.action !== 'restore' && last.sentence === outcome?.sentence;
}

function restoreThis(labels: Labels): Answer {
  return { label: labels.restoreThis, answer: (session) => restore(session) };
}

function restoreAnyway(asked: readonly string[], labels: Labels): Answer {
  return { label: labels.restoreAnyway, answer: (session) => restore(session, { changed: 'restore', asked }) };
}

function answersTo(question: Question, labels: Labels): readonly Answer[] {
  switch (question.about) {
    case 'rank-column-exists':
      return [
        { label: labels.overwrite, answer: (session) => computeRanks(session, { consent: 'overwrite' }) },
        { label: labels.writeBeside, answer: (session) => computeRanks(session, { consent: 'beside' }) },
      ];
    case 'tables-edited':
      return [
        { label: labels.tables.overwrite, answer: (session) => insertTables(session, { consent: 'overwrite' }) },
        { label: labels.tables.makeNew, answer: (session) => insertTables(session, { consent: 'new' }) },
      ];
    case 'cells-changed-since':
      return [restoreAnyway(question.asked, labels), { label: labels.keepChanged, answer: (session) => restore(session, { changed: 'keep', asked: question.asked }) }];
    case 'tables-changed-since':
      return [restoreAnyway(question.asked, labels)];
    case 'pasted-text':
      return [{ label: labels.way({ kind: 'split-text', columns: question.columns }, ''), answer: splitText }];
    case 'columns':
      // Answered by the choice of columns below.
      return [];
  }
}
