/** Settling what a sheet leaves open, and taking it back: the choice goes into the workbook at once, and the sheet is read and ranked anew. */
import { lookAtActiveSheet, runExcel, setTexts, type SheetLook } from '../../excel';
import {
  columnChoices,
  takeWay,
  withChoice,
  withoutChoices,
  type CellValue,
  type Choice,
  type LayoutChoices,
  type WayOut,
} from '../../sheet';
import { begin } from '../session/action';
import { understandActiveSheet } from '../reading/found';
import { choose, rowsAtDepth, sameDepth } from '../reading/read-sheet';
import { readAgain } from '../sheets/understand-scope';
import { failureSentence } from '../session/sentences';
import { choicesAbout, MOST_CHOICES, settingWith } from './sheet-choices';
import type { Found, Session } from '../session/session';
import { splitText } from '../pasted/split-text';

/** Settles a problem in the way that was chosen, keeps that with the workbook, and reads the sheet anew. */
export function takeWayOut(session: Session, way: WayOut): Promise<void> {
  const { found } = session.state();
  if (found === null) return Promise.resolve();
  if (way.kind === 'split-text') return splitText(session).then(() => undefined);
  const taken = takeWay(way, found, (row) => scoreCell(found, row));
  if (taken === null) return Promise.resolve();
  if ('decimals' in taken) return choose(session, { decimals: taken.decimals });
  if ('columns' in taken) return chooseColumns(session, found.sheetId, taken.columns);
  return changeChoices(session, found.sheetId, (choices) => withChoice(choices, taken.choice));
}

/** Settles several problems at once, each in its way: those that a choice about the sheet settles. */
export function takeWaysOut(session: Session, ways: readonly WayOut[]): Promise<void> {
  const { found } = session.state();
  if (found === null) return Promise.resolve();
  const chosen = ways.flatMap((way) => {
    const taken = takeWay(way, found, (row) => scoreCell(found, row));
    return taken !== null && 'choice' in taken ? [taken.choice] : [];
  });
  // More than are kept are refused: no more of them need be taken to know that.
  return changeChoices(session, found.sheetId, (choices) => chosen.slice(0, MOST_CHOICES + 1).reduce(withChoice, choices));
}

/** Forgets one choice about the sheet that is shown, and reads it anew. */
export function takeBack(session: Session, choice: Choice): Promise<void> {
  const { found } = session.state();
  return found === null ? Promise.resolve() : changeChoices(session, found.sheetId, (choices) => withoutChoices(choices, [choice]));
}

/** Takes the person's choice of columns for the sheet that is shown, keeps it, and reads anew. */
export function chooseColumns(session: Session, sheetId: string, columns: LayoutChoices): Promise<void> {
  return changeChoices(session, sheetId, (choices, { window }) => (window === null ? choices : columnChoices(window, columns).reduce(withChoice, choices)));
}

function scoreCell({ scoreCells }: Found, row: number): CellValue {
  return scoreCells?.values[row - scoreCells.top] ?? '';
}

type Change = (choices: readonly Choice[], looked: SheetLook) => readonly Choice[];

async function changeChoices(session: Session, sheetId: string, change: Change): Promise<void> {
  if (session.state().running !== null) return;
  begin(session, 'read');
  try {
    const result = await runExcel(async (context) => {
      const looked = await lookAtActiveSheet(context);
      // Another sheet came to the front meanwhile: the choice was about the one that was shown.
      const setting = looked.id === sheetId ? settingWith(looked, withoutChoices(change(choicesAbout(looked).choices, looked), unfitOf(session))) : {};
      if (setting !== null) {
        setTexts(context, setting);
        await context.sync();
      }
      const { found } = await understandActiveSheet(context, session.state(), rowsAtDepth(sameDepth(session)));
      session.update(readAgain(session.state(), found));
      return setting !== null;
    });
    if (!result.ok) session.update({ outcome: { tone: 'error', sentence: failureSentence(result.failure, 'nothing-written') } });
    else if (!result.value) session.update({ outcome: { tone: 'warning', sentence: { code: 'choices-full', with: { limit: MOST_CHOICES } } } });
  } finally {
    session.update({ running: null });
  }
}

function unfitOf(session: Session): readonly Choice[] {
  return session.state().found?.unfit ?? [];
}
