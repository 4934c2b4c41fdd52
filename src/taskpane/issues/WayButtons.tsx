import { Button } from '@fluentui/react-components';
import { columnOf, takeWayOut, type WayOut } from '../../app';
import type { PartProps } from '../parts';

/**
 * Buttons for ways: each settles something for this sheet, and the sheet is read and ranked anew. They stay enabled while it is read, so that
 * the keyboard's place is not lost; a second click then does nothing.
 */
export function WayButtons({ session, labels, ways }: Pick<PartProps, 'session' | 'labels'> & { readonly ways: readonly WayOut[] }): React.JSX.Element | null {
  if (ways.length === 0) return null;
  return (
    <div role="group" aria-label={labels.waysOut} className="ways">
      {ways.map((way, i) => (
        <Button key={i} size="small" onClick={() => void takeWayOut(session, way)}>
          {labels.way(way, columnOf(way))}
        </Button>
      ))}
    </div>
  );
}
