/**
 * Puts data on the clipboard. In the pane's frame `navigator.clipboard.write` is refused (the frame belongs to another site), so the browser's own
 * copy command is run on the person's click, and its `copy` event is filled.
 */

/** Copies the same in several kinds, by their MIME type; false where the browser refused. */
export function copyToClipboard(data: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (clipboardData === null) return;
    event.preventDefault();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
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
