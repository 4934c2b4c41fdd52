import { loadReport, type Session } from '../../app';
import { labelsIn } from '../../messages';
import { copyToClipboard } from '../clipboard';

let script: Awaited<ReturnType<typeof loadReport>> = null;

/** Asks for what makes the report. Browsers let a page copy while a click is handled, so it is to be there by then. */
export async function prepareReport(session: Session): Promise<void> {
  script ??= await loadReport(session);
}

/** Copies the report of the session as text, as an HTML table and as JSON; false where the browser refused. */
export async function copyReport(session: Session): Promise<boolean> {
  if (script === null) await prepareReport(session);
  if (script === null) return false;
  const state = session.state();
  const report = script.makeReport(state, state.language);
  const labels = labelsIn(state.language);
  return copyToClipboard({
    'text/plain': script.reportText(report, labels, state.language),
    'text/html': script.reportHtml(report, labels, state.language),
    'application/json': JSON.stringify(report),
  });
}
