/**
 * Keeps what the pane shows up to date while it is visible. The page also runs unseen, for the ribbon's commands: then it reads nothing
 * by itself, so that a command costs only its own requests.
 *
 * A sheet is read when the pane is shown, when another sheet comes to the front, and a moment after an edit that can matter
 * (`follow-edits.ts`).
 */
import { listenToSheets } from '../../excel';
import { editFollower } from './follow-edits';
import { readActiveSheet } from './read-sheet';
import type { Session } from '../session/session';

/** Reads the sheet when the pane becomes visible, and each time another sheet is opened or the sheet is edited while it is. */
export async function readWhileVisible(session: Session, options: { readonly visibleNow: boolean }): Promise<void> {
  let visible = options.visibleNow;
  let follows = false;
  const isVisible = (): boolean => visible;
  const show = async (): Promise<void> => {
    if (!follows) {
      follows = true;
      await listenToSheets({
        onActivated: () => {
          if (visible) void readActiveSheet(session);
        },
        onSelected: ({ sheetId, area }) => {
          if (visible) session.update({ selected: area === null ? null : { sheetId, row: area.top } });
        },
        onChanged: editFollower(session, { isVisible }),
      });
    }
    // What an action has just found is fresh; what it came to, or asks, must stay: it is why the pane is shown.
    if (session.state().found === null) await readActiveSheet(session, { depth: 'at-sight', news: 'keep' });
  };
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    visible = visibilityMode === Office.VisibilityMode.taskpane;
    if (visible) void show();
  });
  if (visible) await show();
}
