import type { Found, Session, SessionState } from '../app';
import type { Labels } from '../messages';

/** What every part of the pane is given. */
export interface PartProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly labels: Labels;
}

/** What a part is given that shows the sheet that was read. */
export interface FoundPartProps extends PartProps {
  readonly found: Found;
}
