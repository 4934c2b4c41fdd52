import { makeReport, reportHtml, reportText, type SessionState } from '../../app';
import { labelsIn } from '../../messages';
import { copyToClipboard } from '../clipboard';

/** Copies the report of the session as text, as an HTML table and as JSON; false where the browser refused. */
export function copyReport(state: SessionState): boolean {
  const report = makeReport(state, state.language);
  const labels = labelsIn(state.language);
  return copyToClipboard({
    'text/plain': reportText(report, labels, state.language),
    'text/html': reportHtml(report, labels, state.language),
    'application/json': JSON.stringify(report),
  });
}
