/** The keys of the grid: commands while none of its cells is edited, and the keys that end or steer an edit. Everything else goes to the text field. */

import type { EditMode } from '../contract';
import { type Command, commandOf, directionOf } from '../selection/keys';
import type { Direction } from '../selection/navigation';

export interface KeyActions {
  readonly mode: () => EditMode;
  /** The text being edited. */
  readonly text: () => string;
  readonly run: (command: Command) => void;
  /** Ends the edit and goes on; `all` enters the text into all selected cells and stays. */
  readonly commit: (then: { readonly kind: 'advance' | 'step'; readonly direction: Direction } | { readonly kind: 'all' | 'stay' }) => void;
  readonly cancel: () => void;
  readonly insert: (text: string) => void;
  readonly setMode: (mode: 'enter' | 'edit') => void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right' };

/** Returns the way to stop. */
export function listenToKeys(field: HTMLElement, actions: KeyActions): () => void {
  const listener = (event: KeyboardEvent): void => {
    // While an input method composes, all keys are its own.
    if (event.isComposing || event.key === 'Process') return;
    const handled = actions.mode() === 'ready' ? readyKey(event, actions) : editKey(event, actions);
    if (handled) event.preventDefault();
  };
  field.addEventListener('keydown', listener);
  return () => field.removeEventListener('keydown', listener);
}

function readyKey(event: KeyboardEvent, actions: KeyActions): boolean {
  const command = commandOf(event);
  if (command === null) return false;
  actions.run(command);
  return true;
}

function editKey(event: KeyboardEvent, actions: KeyActions): boolean {
  const control = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'Enter':
      if (event.altKey) actions.insert('\n');
      else if (control) actions.commit({ kind: 'all' });
      else actions.commit({ kind: 'advance', direction: directionOf(event) });
      return true;
    case 'Tab':
      if (control || event.altKey) return false;
      actions.commit({ kind: 'advance', direction: directionOf(event) });
      return true;
    case 'Escape':
      actions.cancel();
      return true;
    case 'F2':
      actions.setMode(actions.mode() === 'enter' ? 'edit' : 'enter');
      return true;
    default: {
      const arrow = ARROWS[event.key];
      // In a formula the arrows stay in the text: pointing at cells is not offered.
      if (arrow === undefined || actions.mode() !== 'enter' || control || event.shiftKey || event.altKey || actions.text().startsWith('=')) return false;
      actions.commit({ kind: 'step', direction: arrow });
      return true;
    }
  }
}
