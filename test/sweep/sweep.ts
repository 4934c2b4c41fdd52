/**
 * Every fault at every request of every action, and what came of it. Judged are the cells, not the add-in's word: a sentence that claims more
 * than the workbook shows is untrue, and whatever Restore cannot bring back is lost.
 */
import type { AddinFiles } from '../../workbench/manifest/manifest';
import type { WorkbookModel } from '../../workbench/engine/port';
import { differences, type Difference } from '../../workbench/headless/steps/differences';
import { Scenario as Play, type StepOutcome } from '../../workbench/headless/steps/scenario';
import { readStep, type Step } from '../../workbench/headless/steps/step';
import { claimOf, isComplete } from './claims';
import { FATES, type Scenario } from './scenarios';

export interface Injection {
  readonly scenario: Scenario;
  /** Which request of the action, from 1. */
  readonly request: number;
  /** A fate, or `edit: STEP`. */
  readonly how: string;
}

export type Verdict =
  /** The workbook is as it was, but for what people did. */
  | 'as before'
  /** The action did all of its work. */
  | 'complete'
  /** Neither, and said so; Restore leads back. */
  | 'restorable'
  /** Neither, or done and undone; Restore refuses and says why. */
  | 'refused'
  /** A sentence says what the cells do not show. */
  | 'untrue'
  /** Restore did not lead back, and did not say so. */
  | 'lost'
  | 'thrown';

export interface Judged extends Injection {
  readonly verdict: Verdict;
  /** What was said, and the first differences. */
  readonly detail: string;
}

export function stepOf(text: string): Step {
  const kind = text.slice(0, text.indexOf(' '));
  if (kind !== 'run' && kind !== 'press' && kind !== 'edit' && kind !== 'fault') throw new RangeError(`no step: ${text}`);
  return readStep(kind, text.slice(kind.length + 1));
}

/** Opens a scenario and takes what comes before its action. */
async function opened({ book, settings, before }: Scenario, addin: AddinFiles): Promise<Play> {
  const play = await Play.open({
    bytes: await book(),
    fileName: 'sweep.xlsx',
    addin,
    language: 'vi',
    prepare: (workbook) => {
      for (const [key, value] of Object.entries(settings)) workbook.settings.set(`xephang.${key}`, value);
    },
  });
  await play.takeAll(before.map(stepOf));
  return play;
}

/** How many requests an action has where nothing goes wrong. */
export async function requestsOf(scenario: Scenario, addin: AddinFiles): Promise<number> {
  const play = await opened(scenario, addin);
  try {
    const outcome = await play.take(stepOf(scenario.action));
    if (outcome?.status !== 'done') throw new Error(`${scenario.name}: ${outcome?.status ?? ''} ${outcome?.actions.at(-1)?.message ?? ''}`);
    return outcome.requests;
  } finally {
    play.close();
  }
}

/** All injections into a scenario whose action has so many requests. */
export function injectionsInto(scenario: Scenario, requests: number): Injection[] {
  const hows = [...FATES, ...scenario.edits.map((edit) => `edit: ${edit}`)];
  return Array.from({ length: requests }, (_, i) => hows.map((how): Injection => ({ scenario, request: i + 1, how }))).flat();
}

/** Tries one injection and judges it. */
export async function judge(injection: Injection, addin: AddinFiles): Promise<Judged> {
  try {
    return { ...injection, ...(await tried(injection, addin)) };
  } catch (error) {
    return { ...injection, verdict: 'thrown', detail: String(error instanceof Error ? (error.stack ?? error.message) : error).slice(0, 600) };
  }
}

type Judgement = Pick<Judged, 'verdict' | 'detail'>;

async function tried({ scenario, request, how }: Injection, addin: AddinFiles): Promise<Judgement> {
  const edit = how.startsWith('edit: ') ? how.slice('edit: '.length) : null;
  const alone = await opened(scenario, addin);
  const play = await opened(scenario, addin);
  try {
    const outcome = await faulted(play, scenario.action, `${String(request)} ${how}`);
    // Someone who edits does so whether or not the request came.
    if (edit !== null && outcome.edits.some(({ refused }) => refused === null)) await alone.take(stepOf(`edit ${edit}`));
    const said = outcome.actions.at(-1)?.message ?? outcome.status;
    const claim = claimOf(outcome);
    const changed = inSight(alone.workbook, play.workbook);
    if (claim === 'as before' && changed.length > 0) return untrue(said, changed);
    const isUndo = scenario.action === 'run restore';
    if (claim === 'done' && !(isUndo ? true : isComplete(scenario, play.workbook))) return untrue(said, changed);
    const code = outcome.actions.at(-1)?.code ?? '';
    const first = isUndo && (code === 'restore-unsure' || code === 'restore-gone') ? `refused ${code}` : '';
    const { word, agreed } = await wayBack(play, { how, isProtected: edit === 'protect', word: first });
    const left = await play.changed({ most: 3, hiddenNames: 'tell' });
    const detail = `${said} | ${word} | ${shown(left)}`;
    // What somebody typed into tables goes with them, once the person has agreed to that.
    const isAgreed = agreed && edit !== null && left.every(({ place, what }) => what !== 'name' && edit.startsWith(`${place}=`));
    if (left.length > 0 && !isAgreed) return { verdict: word.startsWith('refused') ? 'refused' : 'lost', detail };
    return { verdict: claim === 'done' ? 'complete' : changed.length === 0 ? 'as before' : 'restorable', detail };
  } finally {
    alone.close();
    play.close();
  }
}

/** The first differences that people can see: where two runs wrote, their hidden names differ. */
function inSight(expected: WorkbookModel, found: WorkbookModel): readonly Difference[] {
  return differences(expected, found, { most: 50 })
    .filter((difference) => difference.what !== 'name' || !difference.expected.endsWith('(hidden)'))
    .slice(0, 3);
}

async function faulted(play: Play, action: string, fault: string): Promise<StepOutcome> {
  await play.take(stepOf(`fault ${fault}`));
  const outcome = await play.take(stepOf(action));
  if (outcome === null) throw new RangeError(`no action: ${action}`);
  return outcome;
}

function untrue(said: string, changed: readonly Difference[]): Judgement {
  return { verdict: 'untrue', detail: `${said} | ${shown(changed)}` };
}

function shown(changed: readonly Difference[]): string {
  return changed.map(({ place, what, expected, found }) => `${place} ${what}: ${expected} -> ${found}`).join('; ');
}

/** Presses Restore until nothing is left, leaving to people what they typed. Answers with the last word that was no success, and whether it was agreed that edits of tables are lost. */
async function wayBack(play: Play, { how, isProtected, word: first }: { readonly how: string; readonly isProtected: boolean; readonly word: string }): Promise<{ readonly word: string; readonly agreed: boolean }> {
  if (how === 'offline') await play.take(stepOf('edit online'));
  if (how === 'dies') await play.take(stepOf('edit reopen'));
  if (isProtected) await unprotect(play);
  let word = first;
  let agreed = false;
  for (let presses = 0; presses < 8; presses += 1) {
    let outcome = await play.take(stepOf('run restore'));
    const question = outcome?.question ?? null;
    agreed ||= question === 'tables-changed-since';
    if (question !== null) outcome = await play.take(stepOf(question === 'cells-changed-since' ? 'press Giữ các ô đó' : 'press Vẫn khôi phục'));
    const last = outcome?.actions.at(-1);
    if (last?.code === 'nothing-to-restore') return { word: word === '' ? 'restored' : word, agreed };
    if (last?.status !== 'done') word = `${last?.status ?? outcome?.status ?? ''} ${last?.code ?? ''}`;
  }
  return { word, agreed };
}

async function unprotect(play: Play): Promise<void> {
  for (const { name } of play.workbook.sheets) await play.take(stepOf(`edit unprotect '${name}'`));
}

