/** What a key means in the grid while no cell is edited; and which keys end an edit. Ctrl is Command on a Mac. */

import type { Direction, Step } from './navigation';

export type Command =
  | { readonly kind: 'go'; readonly step: Step; readonly how: 'move' | 'extend' }
  /** Enter and Tab: the next cell, also within a selection. */
  | { readonly kind: 'advance'; readonly direction: Direction }
  | { readonly kind: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | { readonly kind: 'edit' }
  /** Backspace: empties the cell and edits it. */
  | { readonly kind: 'editEmpty' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'escape' }
  /** The context menu; the menu of the active cell's filter. */
  | { readonly kind: 'menu' | 'filter' }
  | { readonly kind: 'undo' | 'redo' };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right' };
const OPPOSITE: Readonly<Record<Direction, Direction>> = { Up: 'Down', Down: 'Up', Left: 'Right', Right: 'Left' };

/** null for keys that type, and for those that are not the grid's. */
export function commandOf(key: Key): Command | null {
  const control = key.ctrlKey || key.metaKey;
  if (key.altKey && key.key === 'ArrowDown' && !control && !key.shiftKey) return { kind: 'filter' };
  if (key.altKey && key.key !== 'PageUp' && key.key !== 'PageDown') return null;
  const go = (step: Step): Command => ({ kind: 'go', step, how: key.shiftKey ? 'extend' : 'move' });
  const arrow = ARROWS[key.key];
  if (arrow !== undefined) return go({ kind: control ? 'edge' : 'cell', direction: arrow });
  switch (key.key) {
    case 'Home':
      return go({ kind: control ? 'sheetStart' : 'rowStart' });
    case 'End':
      // In Excel, End alone waits for an arrow key; here it leads to the end of the row's block at once.
      return go(control ? { kind: 'sheetEnd' } : { kind: 'edge', direction: 'Right' });
    case 'PageUp':
    case 'PageDown': {
      if (control) return null;
      const down = key.key === 'PageDown';
      return go({ kind: 'page', direction: key.altKey ? (down ? 'Right' : 'Left') : down ? 'Down' : 'Up' });
    }
    case 'Enter':
    case 'Tab':
      return control ? null : { kind: 'advance', direction: directionOf(key) };
    case 'F2':
      return { kind: 'edit' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return key.shiftKey && !control ? { kind: 'menu' } : null;
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return control ? null : { kind: 'editEmpty' };
    case 'Escape':
      return { kind: 'escape' };
    case ' ':
      if (control) return { kind: 'select', what: key.shiftKey ? 'all' : 'columns' };
      return key.shiftKey ? { kind: 'select', what: 'rows' } : null;
    default:
      return control ? letterCommand(key) : null;
  }
}

/** Where Enter and Tab lead. */
export function directionOf({ key, shiftKey }: Pick<Key, 'key' | 'shiftKey'>): Direction {
  const forward: Direction = key === 'Tab' ? 'Right' : 'Down';
  return shiftKey ? OPPOSITE[forward] : forward;
}

function letterCommand({ key, shiftKey }: Key): Command | null {
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'select', what: 'all' };
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return null;
  }
}
