/**
 * The clipboard without its keys, for a menu. Copying still goes by the browser's events, which the command raises. Reading has no such way: the browser asks
 * the person once, or refuses.
 */

import { type CopiedRange, type Pasted, contentOf } from './clipboard';

/** Raises the event as the key would. */
export function copyByCommand(field: HTMLElement, how: 'copy' | 'cut'): 'done' | 'not-allowed' {
  field.focus({ preventScroll: true });
  // Without a selection in the field the browser has nothing to copy, unless someone says that he will see to it.
  const willing = (event: Event): void => event.preventDefault();
  field.addEventListener(`before${how}`, willing);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to the events of the keys
    return field.ownerDocument.execCommand(how) ? 'done' : 'not-allowed';
  } finally {
    field.removeEventListener(`before${how}`, willing);
  }
}

/** null for a clipboard that holds nothing to paste. */
export async function readClipboard(copied: CopiedRange | null): Promise<Pasted | 'not-allowed' | null> {
  const items = await clipboardItems();
  if (items === 'not-allowed') return items;
  const textOf = async (type: string): Promise<string> => {
    const item = items.find(({ types }) => types.includes(type));
    return item === undefined ? '' : (await item.getType(type)).text();
  };
  return contentOf({ html: await textOf('text/html'), text: await textOf('text/plain') }, copied);
}

async function clipboardItems(): Promise<readonly ClipboardItem[] | 'not-allowed'> {
  try {
    return await navigator.clipboard.read();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return 'not-allowed';
    throw error;
  }
}
