import { Button } from '@fluentui/react-components';
import { columnOf, furtherWays, takeBack } from '../../app';
import type { FoundPartProps } from '../parts';
import { WayButtons } from '../issues/WayButtons';

/** What a person has settled about this sheet, each to be taken back; and what the sheet offers to choose besides its problems. */
export function KeptChoices({ session, found, labels }: FoundPartProps): React.JSX.Element | null {
  const ways = furtherWays(found);
  if (found.choices.length === 0 && ways.length === 0) return null;
  return (
    <section className="pane-section" aria-labelledby="choices-heading">
      <h2 id="choices-heading" className="pane-heading">
        {labels.choices}
      </h2>
      <WayButtons session={session} labels={labels} ways={ways} />
      {found.choices.length > 0 && (
        <ul className="kept-list">
          {found.choices.map((choice, i) => (
            <li key={i}>
              {labels.choice(choice, columnOf(choice))}{' '}
              <Button size="small" aria-label={`${labels.takeBack}: ${labels.choice(choice, columnOf(choice))}`} onClick={() => void takeBack(session, choice)}>
                {labels.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
