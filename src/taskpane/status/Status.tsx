import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { cardOf, type Card as StatusCard, type SessionState } from '../../app';
import { missingScriptsOf } from '../../app/service';
import { serviceLabelsIn } from '../../messages/service';
import { Card, CardAnswers, type CardLook } from '../card/Card';
import type { PartProps } from '../parts';
import { answersOf } from './answers';
import { cardText } from './card-text';
import { Working } from './Working';

/** What is read sooner says nothing of it: the card stays as it is. An action shows at once that it works. */
const LONG_MS = 300;

/** The one card: what is asked with its answers, what is out of date, what was done with the way on, or what would be done. */
export function Status({ session, state, labels }: PartProps): React.JSX.Element {
  const scripts = missingScriptsOf(session);
  const missing = useSyncExternalStore(scripts.subscribe, scripts.missing);
  const isLong = useLasting(state.running === null ? 'rest' : 'work');
  const reading = isLong ? state.running : null;
  const card: StatusCard | null = reading === null ? cardOf(state) : { kind: 'working', running: reading };
  const place = useRef<HTMLDivElement>(null);
  useFocusOnNews(place, state);
  return (
    <div id="status" role="status" ref={place} className="status">
      {missing !== null ? <MissingScript state={state} again={missing.again} /> : card !== null && (card.kind === 'working' ? <Working running={card.running} labels={labels} /> : <CardView session={session} state={state} labels={labels} card={card} />)}
    </div>
  );
}

/** A script which the last action needs did not come: the same is done again when asked. */
function MissingScript({ state, again }: Pick<PartProps, 'state'> & { readonly again: () => unknown }): React.JSX.Element {
  const labels = serviceLabelsIn(state.language);
  return (
    <Card look="error" headline={labels.scriptMissing}>
      <CardAnswers>
        <Button id="script-again" size="small" onClick={() => void again()}>
          {labels.tryAgain}
        </Button>
      </CardAnswers>
    </Card>
  );
}

type Told = Exclude<StatusCard, { kind: 'working' }>;

function CardView({ session, state, labels, card }: PartProps & { readonly card: Told }): React.JSX.Element {
  const { headline, details } = cardText(card, state.language, labels);
  const answers = answersOf(card, { session, state, labels });
  const dismiss = (): void => {
    session.update({ question: null, outcome: null });
  };
  const close = card.kind === 'outcome' && <Button className="card-dismiss" size="small" appearance="transparent" icon={<DismissRegular />} aria-label={labels.dismiss} title={labels.dismiss} onClick={dismiss} />;
  return (
    <Card look={lookOf(card)} headline={headline} dismiss={close}>
      {details !== '' && (
        <details className="card-details">
          <summary className="pane-summary" tabIndex={0}>
            {labels.details}
          </summary>
          <p className="pane-line">{details}</p>
        </details>
      )}
      {(answers.length > 0 || card.kind === 'question') && (
        <CardAnswers>
          {answers.map(({ label, effect = '', answer }) => (
            <Button key={label} className="card-answer" size="small" onClick={() => void answer()}>
              <span>
                {label}
                {effect !== '' && (
                  <>
                    <span className="pane-heard"> – </span>
                    <span className="card-effect">{effect}</span>
                  </>
                )}
              </span>
            </Button>
          ))}
          {card.kind === 'question' && (
            <Button className="card-answer" size="small" appearance="subtle" onClick={dismiss}>
              {labels.cancel}
            </Button>
          )}
        </CardAnswers>
      )}
    </Card>
  );
}

/** True once work has lasted. */
function useLasting(now: 'rest' | 'work'): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (now === 'rest') return;
    const timer = setTimeout(() => { setLasting(true); }, LONG_MS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [now]);
  return now === 'work' && isLasting;
}

function lookOf(card: Told): CardLook {
  switch (card.kind) {
    case 'question':
    case 'unclear':
      return 'question';
    case 'outcome':
      return card.tone;
    case 'stale':
    case 'edited':
      return 'warning';
    case 'ready':
      return 'plain';
  }
}

/**
 * Moves the focus to the news, or to the first answer of a question, where the person is in the pane. Someone who types in the sheet must not be
 * taken away from there: to them it is only announced.
 */
function useFocusOnNews(place: React.RefObject<HTMLDivElement | null>, { outcome, question }: SessionState): void {
  useEffect(() => {
    if (outcome === null || !document.hasFocus()) return;
    const card = place.current?.querySelector<HTMLElement>('.card');
    const answer = question === null ? null : card?.querySelector<HTMLElement>('.card-answer');
    (answer ?? card)?.focus();
  }, [place, outcome, question]);
}
