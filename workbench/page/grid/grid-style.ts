/** The style of the grid's elements, put into the page once. Colours of cells and headers are drawn on the canvas (paint/palette.ts). */

const CSS = `
.canvas-grid { position: relative; overflow: hidden; width: 100%; height: 100%; contain: strict; }
.canvas-grid canvas { position: absolute; left: 0; top: 0; pointer-events: none; }
.canvas-grid .grid-scroller { position: absolute; inset: 0; overflow: scroll; overscroll-behavior: contain; outline: none; }
.canvas-grid .grid-editor {
  position: absolute; box-sizing: border-box; margin: 0; padding: 1px 2px; border: 2px solid transparent; border-radius: 0;
  resize: none; overflow: hidden; outline: none; opacity: 0; pointer-events: none; overflow-wrap: anywhere;
}
.canvas-grid .grid-editor.is-editing { opacity: 1; pointer-events: auto; border-color: #107c41; z-index: 2; overflow-y: auto; }
.canvas-grid .grid-spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .canvas-grid .grid-editor.is-editing { border-color: Highlight; forced-color-adjust: none; } }
`;

const styled = new WeakSet<Document>();

/** As a constructed sheet, which a content security policy without inline styles allows. */
export function addGridStyle(document: Document): void {
  if (styled.has(document)) return;
  styled.add(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
