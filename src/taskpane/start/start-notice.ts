/** What the page says before the pane is drawn, in place of the words that taskpane.html begins with. Nothing of Fluent UI or React is needed for it. */

export interface StartNotice {
  readonly sentence: string;
  /** A page that says more, for a browser: it opens in place of this one. */
  readonly link?: { readonly label: string; readonly address: string };
  /** A button that asks once more, where that may help. */
  readonly again?: { readonly label: string; readonly run: () => void };
}

export function showNotice(place: Element, { sentence, link, again }: StartNotice): void {
  const notice = document.createElement('div');
  notice.className = 'start';
  notice.setAttribute('role', 'alert');
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  if (link !== undefined) {
    const anchor = document.createElement('a');
    anchor.href = link.address;
    anchor.textContent = link.label;
    paragraph.append(' ', anchor);
  }
  notice.append(paragraph);
  if (again !== undefined) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = again.label;
    button.addEventListener('click', again.run, { once: true });
    notice.append(button);
  }
  place.replaceChildren(notice);
}
