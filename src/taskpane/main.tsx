/** The one page of the add-in: task pane, ribbon commands and functions in cells share its runtime. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createSession, readWhileVisible, type Session } from '../app';
import { missingScriptsOf, takeUpKept } from '../app/service';
import { registerCommands } from '../commands/commands';
import { registerFunctions } from '../functions/functions';
import { BEFORE_WORDS, languageOf, loadWords, type Language } from '../messages';
import { serviceLabelsIn } from '../messages/service';
import { App } from './App';
import { loadOffice } from './start/load-office';
import { showNotice } from './start/start-notice';

/** The page waits longer than this only with a word. Scripts that load and Office.js that starts take less on a network that works. */
const SILENCE_MS = 4_000;

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no element with the id root');
// Excel mostly speaks the browser's language: its words come while Office.js starts. That they did not come is said where they are needed.
const likely = languageOf(navigator.language);
const likelyWords = loadWords(likely);
likelyWords.catch(() => undefined);
void start(root, likely);

/** Waits for Office.js and for Excel; says what is missing. */
async function start(place: Element, language: Language): Promise<void> {
  document.documentElement.lang = language;
  const { startsSlowly, startsAlone, notInExcel, help, tryAgain } = serviceLabelsIn(language);
  const slow = setTimeout(() => showNotice(place, { sentence: window.parent === window ? startsAlone : startsSlowly }), SILENCE_MS);
  const outcome = await loadOffice();
  if (outcome === 'refused') {
    clearTimeout(slow);
    showNotice(place, { sentence: BEFORE_WORDS[language].officeMissing, again: { label: tryAgain, run: () => void start(place, language) } });
    return;
  }
  // At once: a workbook with our functions calls them as soon as Office.js is ready.
  registerFunctions();
  const info = await Office.onReady();
  clearTimeout(slow);
  // In a browser Office.js names no host, as null or not at all; and what it then lacks, from the language to Excel's own objects, nothing may ask for.
  const host: unknown = info.host;
  if (host === 'Excel') open(place, info);
  else showNotice(place, { sentence: notInExcel, link: { label: help, address: 'assets/help.html' } });
}

/** Starts the session. Commands are there at once; what is said waits for the words of the language. */
function open(place: Element, info: object): void {
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  const session = createSession({ language, numberLocale: Office.context.contentLanguage });
  missingScriptsOf(session).hearAll(window);
  registerCommands(session);
  void draw(place, session, { visibleNow: !startedUnseen(info), words: language === likely ? likelyWords : loadWords(language) });
}

async function draw(place: Element, session: Session, { visibleNow, words }: { readonly visibleNow: boolean; readonly words: Promise<void> }): Promise<void> {
  const { language } = session.state();
  try {
    await words;
  } catch {
    const again = { label: serviceLabelsIn(language).tryAgain, run: () => void draw(place, session, { visibleNow, words: loadWords(language) }) };
    showNotice(place, { sentence: BEFORE_WORDS[language].wordsMissing, again });
    return;
  }
  takeUpKept(session);
  // Drawn before Excel is asked for anything: the first request takes longer to make than the pane to draw.
  flushSync(() => {
    createRoot(place).render(<App session={session} />);
  });
  // The page is also started unseen, by a ribbon command.
  await readWhileVisible(session, { visibleNow });
}

/** True where a ribbon command started the page; the type of `info` does not tell of its `addin`, which shared runtimes have. */
function startedUnseen(info: object): boolean {
  const addin: unknown = 'addin' in info ? info.addin : null;
  return typeof addin === 'object' && addin !== null && 'visibilityMode' in addin && addin.visibilityMode === Office.VisibilityMode.hidden;
}
