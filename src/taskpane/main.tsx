/** The one page of the add-in: task pane, ribbon commands and functions in cells share its runtime. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createSession, readWhileVisible } from '../app';
import { registerCommands } from '../commands/commands';
import { registerFunctions } from '../functions/functions';
import { BEFORE_WORDS, languageOf, loadWords } from '../messages';
import { App } from './App';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no element with the id root');

if (typeof Office === 'undefined') {
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  root.textContent = BEFORE_WORDS[language].officeMissing;
} else {
  // At once: a workbook with our functions calls them as soon as Office.js is ready.
  registerFunctions();
  void Office.onReady((info) => {
    const language = languageOf(Office.context.displayLanguage);
    document.documentElement.lang = language;
    const session = createSession({ language, numberLocale: Office.context.contentLanguage });
    registerCommands(session);
    void loadWords(language).then(
      () => {
        // Drawn before Excel is asked for anything: the first request takes longer to make than the pane to draw.
        flushSync(() => {
          createRoot(root).render(<App session={session} />);
        });
        // The page is also started unseen, by a ribbon command.
        void readWhileVisible(session, { visibleNow: !startedUnseen(info) });
      },
      () => {
        root.textContent = BEFORE_WORDS[language].wordsMissing;
      },
    );
  });
}

/** True where a ribbon command started the page; the type of `info` does not tell of its `addin`, which shared runtimes have. */
function startedUnseen(info: object): boolean {
  const addin: unknown = 'addin' in info ? info.addin : null;
  return typeof addin === 'object' && addin !== null && 'visibilityMode' in addin && addin.visibilityMode === Office.VisibilityMode.hidden;
}
