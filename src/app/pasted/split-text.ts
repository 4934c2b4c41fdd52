/** Split text into columns, as an action. What it reads and writes is loaded when it is wanted (`split-story.ts`). */
import { perform } from '../run/perform';
import type { ActionRecord, Session } from '../session/session';

/** Runs Split text on the active sheet. */
export function splitText(session: Session): Promise<ActionRecord> {
  return perform(session, {
    name: 'split-text',
    waitsForCellEdit: false,
    prepare: async (context) => {
      const { prepareSplit } = await import(/* webpackChunkName: "split-text" */ './split-story');
      return prepareSplit(context, session);
    },
  });
}
