import { lazy, Suspense, useReducer } from 'react';
import type { PartProps } from '../parts';
import { Part } from './Part';

interface LoadedPartOptions {
  /** Whether a line says that the part is being loaded. Default: 'none'. */
  readonly note?: 'while loading' | 'none';
}

/**
 * A part of the pane as a script of its own, loaded when it is first shown. React keeps the failure of a script for ever, so whoever tries again gets
 * a new attempt; a script that has come is never asked for twice.
 */
export function loadedPart<Props extends PartProps>(
  load: () => Promise<React.ComponentType<Props>>,
  { note = 'none' }: LoadedPartOptions = {},
): React.ComponentType<Props> {
  const attempt = (): React.LazyExoticComponent<React.ComponentType<{ readonly given: Props }>> =>
    lazy(async () => {
      const Shown = await load();
      return { default: ({ given }: { readonly given: Props }) => <Shown {...given} /> };
    });
  let Loaded = attempt();
  return function LoadedPart(props: Props) {
    const [, drawAnew] = useReducer((times: number) => times + 1, 0);
    const Current = Loaded;
    const onAgain = (): void => {
      Loaded = attempt();
      drawAnew();
    };
    return (
      <Part state={props.state} onAgain={onAgain}>
        <Suspense fallback={note === 'none' ? null : <p className="pane-note">{props.labels.partLoading}</p>}>
          <Current given={props} />
        </Suspense>
      </Part>
    );
  };
}
