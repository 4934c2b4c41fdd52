/** Text made into tables, as actions. What it reads and writes is loaded when it is wanted (`split-story.ts`, `text-table.ts`). */
import { perform } from '../run/perform';
import type { ActionRecord, Session } from '../session/session';
import type { TextToPlace } from './text-table';

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

/** Puts the table that a text makes, or the sample, on a new sheet. */
export function placeTable(session: Session, what: TextToPlace): Promise<ActionRecord> {
  return perform(session, {
    name: 'place-table',
    waitsForCellEdit: false,
    prepare: async (context) => {
      const { prepareTextTable } = await import(/* webpackChunkName: "split-text" */ './text-table');
      return prepareTextTable(context, session, what);
    },
  });
}
