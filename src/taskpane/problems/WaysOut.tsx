import { Button } from '@fluentui/react-components';
import { columnOf, takeWayOut, waysOut, type Found, type WayOut } from '../../app';
import type { FoundPartProps, PartProps } from '../parts';

/** The ways out of one problem as buttons; each settles it for this sheet, and the sheet is read and ranked anew. */
export function WaysOut({ session, found, labels, problem }: Pick<FoundPartProps, 'session' | 'found' | 'labels'> & { readonly problem: Found['problems'][number] }): React.JSX.Element | null {
  const ways = waysOut(problem, found);
  return <WayButtons session={session} labels={labels} ways={ways} effectOf={(way) => effectOf(way, found, labels)} />;
}

/** What the way would come to, where it answers the question that keeps the sheet from being ranked. */
function effectOf(way: WayOut, { alternatives }: Found, labels: PartProps['labels']): string {
  const same = JSON.stringify(way);
  const outcome = alternatives.find((alternative) => JSON.stringify(alternative.way) === same)?.outcome ?? null;
  return outcome === null ? '' : labels.effect({ ...outcome, groups: outcome.groups.length });
}

/** Buttons for ways. They stay enabled while the sheet is read, so that the keyboard's place is not lost; a second click then does nothing. */
export function WayButtons({ session, labels, ways, effectOf }: Pick<PartProps, 'session' | 'labels'> & { readonly ways: readonly WayOut[]; readonly effectOf?: (way: WayOut) => string }): React.JSX.Element | null {
  if (ways.length === 0) return null;
  return (
    <div role="group" aria-label={labels.waysOut} className="ways">
      {ways.map((way, i) => (
        <Button key={i} size="small" onClick={() => void takeWayOut(session, way)}>
          {labels.way(way, columnOf(way))}
          {effectOf !== undefined && effectOf(way)}
        </Button>
      ))}
    </div>
  );
}
