import { makeStyles, tokens } from '@fluentui/react-components';
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

/** How the parts of the pane look alike: a section with its heading, small print, and words for screen readers alone. */
export const usePartStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { margin: 0, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heard: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
