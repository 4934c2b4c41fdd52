import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';

export type CardLook = 'question' | 'success' | 'warning' | 'error' | 'plain';

const ICONS: Readonly<Record<CardLook, React.JSX.Element>> = {
  question: <QuestionCircleRegular />,
  success: <CheckmarkCircleRegular />,
  warning: <WarningRegular />,
  error: <ErrorCircleRegular />,
  plain: <InfoRegular />,
};

interface CardProps {
  readonly look: CardLook;
  readonly headline: string;
  /** Beside the headline: what ends the news. */
  readonly dismiss?: React.ReactNode;
  /** Below it: details, buttons. */
  readonly children?: React.ReactNode;
}

/** News for the person: a headline with its sign, and what can be done about it. */
export function Card({ look, headline, dismiss, children }: CardProps): React.JSX.Element {
  return (
    <div className="card" data-look={look} role="group" aria-label={headline} tabIndex={0}>
      <div className="card-line">
        <span className="card-icon" aria-hidden>
          {ICONS[look]}
        </span>
        <p className="card-headline">{headline}</p>
        {dismiss}
      </div>
      {children}
    </div>
  );
}

/** The buttons of a card. */
export function CardAnswers({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <div className="card-answers">{children}</div>;
}
