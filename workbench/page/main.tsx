/**
 * The page of the workbench. `?open=FILE` opens a sample at once, `language` and `theme` choose the look. The workbench is at hand in the
 * browser's console as `workbench`, for developers who want to look into the host.
 */

import { createRoot } from 'react-dom/client';
import { loadAddin } from './document/addin';
import { textOfError } from './document/notices';
import { readPreferences } from './document/preferences';
import { Workbench } from './document/workbench';
import { FileOpening } from './files/opening';
import { sampleFile } from './files/sources';
import { Window } from './window/Window';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('page.html has no element with the id root');
document.body.style.margin = '0';

const preferences = readPreferences();
const workbench = new Workbench(await loadAddin(), preferences);
window.workbench = workbench;

const opening = new FileOpening(workbench);

// What nobody caught must be seen: otherwise the window would only seem to work.
window.addEventListener('error', ({ error, message }) => workbench.notices.add({ intent: 'error', title: workbench.words.faults.pageFault, text: error === null ? message : textOfError(error) }));
window.addEventListener('unhandledrejection', ({ reason }) => workbench.notices.add({ intent: 'error', title: workbench.words.faults.pageFault, text: textOfError(reason) }));
window.addEventListener('beforeunload', (event) => {
  if (workbench.document?.unsaved === true) event.preventDefault();
});

createRoot(root).render(<Window workbench={workbench} opening={opening} />);

const asked = new URLSearchParams(location.search).get('open');
if (asked !== null) await workbench.attempt(() => opening.open(sampleFile(asked)));
