import type { Session } from '../session/session';
import { missingScriptsOf } from './missing-scripts';

/** The story as pane and ribbon are given it: null where a script that it needs did not come, which the pane then tells with a button to try again. */
export function withScripts<Rest extends readonly unknown[], Result>(
  story: (session: Session, ...rest: Rest) => Promise<Result>,
): (session: Session, ...rest: Rest) => Promise<Result | null> {
  return (session, ...rest) => missingScriptsOf(session).doing(() => story(session, ...rest));
}
