/**
 * Puts the result on the clipboard. In the pane's frame `navigator.clipboard.write` is refused (the frame belongs to another site), so the
 * browser's own copy command is run on the person's click, and its `copy` event is filled.
 */
import { makeReport, reportHtml, reportText, type SessionState } from '../../app';
import { labelsIn } from '../../messages';

/** Copies the report of the session as text, as an HTML table and as JSON; false where the browser refused. */
export function copyReport(state: SessionState): boolean {
  const report = makeReport(state.found, state.actions, state.language);
  const labels = labelsIn(state.language);
  const fill = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (data === null) return;
    event.preventDefault();
    data.setData('text/plain', reportText(report, labels, state.language));
    data.setData('text/html', reportHtml(report, labels, state.language));
    data.setData('application/json', JSON.stringify(report));
  };
  document.addEventListener('copy', fill);
  try {
    // Deprecated, and still the only way that works in a frame of another site.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}
