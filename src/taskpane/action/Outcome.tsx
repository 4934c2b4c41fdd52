import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { computeRanks, restore, type Question } from '../../app';
import { say, type Labels } from '../../messages';
import type { PartProps } from '../parts';

/** What the last action came to, in one sentence; a question has its answers as buttons. */
export function Outcome({ session, state, labels }: PartProps): React.JSX.Element {
  const { outcome, question } = state;
  return (
    <div role="status" aria-live="polite">
      {outcome !== null && (
        <MessageBar intent={outcome.tone} layout="multiline">
          <MessageBarBody>{say(outcome.sentence, state.language)}</MessageBarBody>
          {question !== null && (
            <MessageBarActions>
              {answersTo(question, labels).map(({ label, answer }) => (
                <Button key={label} onClick={() => void answer(session)}>
                  {label}
                </Button>
              ))}
              {question.about !== 'columns' && (
                <Button
                  onClick={() => {
                    session.update({ question: null, outcome: null });
                  }}
                >
                  {labels.cancel}
                </Button>
              )}
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

interface Answer {
  readonly label: string;
  readonly answer: (session: PartProps['session']) => Promise<unknown>;
}

function answersTo(question: Question, labels: Labels): readonly Answer[] {
  switch (question.about) {
    case 'rank-column-exists':
      return [
        { label: labels.overwrite, answer: (session) => computeRanks(session, { consent: 'overwrite' }) },
        { label: labels.writeBeside, answer: (session) => computeRanks(session, { consent: 'beside' }) },
      ];
    case 'cells-changed-since':
      return [{ label: labels.restoreAnyway, answer: (session) => restore(session, { changedCells: 'restore' }) }];
    case 'columns':
      // Answered by the choice of columns below.
      return [];
  }
}
