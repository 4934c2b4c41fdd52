/**
 * The mouse on the grid: what is pressed, dragged and double-clicked. Points are told from the grid's upper left corner; while a button is down,
 * movements go on outside of the grid, and near its edges they repeat, so that a selection scrolls on.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Press extends Point {
  readonly shift: boolean;
  readonly pointer: 'mouse' | 'touch';
}

export interface PointerActions {
  /** A button went down; answers what to do while it stays down, or null for nothing. */
  readonly press: (press: Press) => Drag | null;
  /** The button went up again, after whatever `press` answered has ended. */
  readonly click: (point: Point) => void;
  readonly doubleClick: (point: Point) => void;
  /** The right button; `at` counts from the window's corner. */
  readonly menu: (point: Point, at: Point) => void;
  /** The CSS cursor over a point. */
  readonly cursor: (point: Point) => string;
}

export interface Drag {
  readonly to: (point: Point) => void;
  readonly end: (point: Point) => void;
}

/** Milliseconds between repeated movements. */
const REPEAT = 40;

/** Listens on an element that fills the grid and may have scrollbars; returns the way to stop. */
export function listenToPointer(element: HTMLElement, actions: PointerActions): () => void {
  let drag: Drag | null = null;
  let last: Point = { x: 0, y: 0 };
  let repeating: ReturnType<typeof setInterval> | null = null;

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onScrollbar = ({ x, y }: Point): boolean => x >= element.clientWidth || y >= element.clientHeight;
  const stopRepeating = (): void => {
    if (repeating !== null) clearInterval(repeating);
    repeating = null;
  };

  const down = (event: PointerEvent): void => {
    const point = pointOf(event);
    if (event.button !== 0 || onScrollbar(point)) return;
    // A finger scrolls; what it taps comes as a click.
    if (event.pointerType === 'touch') return;
    last = point;
    drag = actions.press({ ...point, shift: event.shiftKey, pointer: 'mouse' });
    if (drag === null) return;
    element.setPointerCapture(event.pointerId);
    repeating = setInterval(() => {
      const outside = last.x < 0 || last.y < 0 || last.x > element.clientWidth || last.y > element.clientHeight;
      if (outside) drag?.to(last);
    }, REPEAT);
  };
  const move = (event: PointerEvent): void => {
    last = pointOf(event);
    if (drag !== null) drag.to(last);
    else if (!onScrollbar(last)) element.style.setProperty('cursor', actions.cursor(last));
  };
  const up = (event: PointerEvent): void => {
    stopRepeating();
    const ended = drag;
    drag = null;
    ended?.end(pointOf(event));
  };
  const click = (event: MouseEvent): void => {
    const point = pointOf(event);
    if (onScrollbar(point)) return;
    if (event instanceof PointerEvent && event.pointerType === 'touch') actions.press({ ...point, shift: event.shiftKey, pointer: 'touch' })?.end(point);
    actions.click(point);
  };
  const doubleClick = (event: MouseEvent): void => {
    const point = pointOf(event);
    if (!onScrollbar(point)) actions.doubleClick(point);
  };
  const contextMenu = (event: MouseEvent): void => {
    const point = pointOf(event);
    if (onScrollbar(point)) return;
    event.preventDefault();
    actions.menu(point, { x: event.clientX, y: event.clientY });
  };
  // The focus stays in the text field of the grid.
  const keepFocus = (event: MouseEvent): void => {
    if (!onScrollbar(pointOf(event))) event.preventDefault();
  };

  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('click', click, { signal });
  element.addEventListener('dblclick', doubleClick, { signal });
  element.addEventListener('contextmenu', contextMenu, { signal });
  element.addEventListener('mousedown', keepFocus, { signal });
  return () => {
    stopRepeating();
    listening.abort();
  };
}
