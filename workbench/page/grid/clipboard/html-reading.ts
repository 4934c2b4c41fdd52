/**
 * A table on the clipboard, from Excel, Word, LibreOffice or a web page, as cells: texts as a reader sees them, merged cells, and the formats
 * that matter. Only the first table counts where there are several beside each other; text around it is left out, as Excel does with copied cells.
 *
 * Nothing of the HTML reaches the page: it is parsed into a document of its own that loads and runs nothing.
 */

import type { TableCell, TableRows } from '../../../editing/moving/pasted-table';
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../../../engine/port';

/** null where the HTML has no table. */
export function cellsOfHtml(html: string): TableRows | null {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const table = parsed.querySelector('table');
  if (table === null) return null;
  const rules = styleRules(parsed);
  const grid: (TableCell | null)[][] = [];
  [...table.rows].forEach((row, top) => {
    const line = (grid[top] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      const rowCount = Math.min(Math.max(1, cell.rowSpan), table.rows.length - top);
      const columnCount = Math.max(1, cell.colSpan);
      for (let down = 0; down < rowCount; down += 1) {
        const covered = (grid[top + down] ??= []);
        for (let across = 0; across < columnCount; across += 1) covered[column + across] = null;
      }
      line[column] = { text: textOf(cell), rowCount, columnCount, style: styleOf(cell, rules) };
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null));
}

/** The text with the line breaks of `<br>` and of paragraphs; white space as a browser would show it. */
function textOf(cell: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    if (!(node.nodeType === Node.ELEMENT_NODE)) return;
    const { tagName } = node as Element;
    if (tagName === 'STYLE' || tagName === 'SCRIPT') return;
    if (tagName === 'BR') parts.push('\n');
    const isBlock = tagName === 'P' || tagName === 'DIV' || tagName === 'LI';
    if (isBlock && parts.join('').trim() !== '') parts.push('\n');
    node.childNodes.forEach(visit);
  };
  cell.childNodes.forEach(visit);
  return parts.join('').replace(/ *\n */g, '\n').replace(/\u00A0/g, ' ').trim();
}

/** Excel puts the formats of its cells into classes (`.xl65`), of a style element inside a comment. */
function styleRules(parsed: Document): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const sheet of parsed.querySelectorAll('style')) {
    for (const [, selector = '', body = ''] of sheet.textContent.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)) rules.set(selector, body);
  }
  return rules;
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' };
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = { top: 'Top', middle: 'Center', bottom: 'Bottom' };

function styleOf(cell: HTMLTableCellElement, rules: ReadonlyMap<string, string>): Partial<CellStyle> {
  const css = cell.ownerDocument.createElement('i').style;
  css.cssText = [...[...cell.classList].map((name) => rules.get(name) ?? ''), cell.getAttribute('style') ?? ''].join(';');
  const within = (names: string): boolean => cell.querySelector(names) !== null && textOf(cell) !== '';
  const bold = /^(bold|[6-9]00)$/.test(css.fontWeight) || cell.tagName === 'TH' || within(':scope > b, :scope > strong, :scope > p > b, :scope > p > strong');
  const italic = css.fontStyle === 'italic' || within(':scope > i, :scope > em, :scope > p > i, :scope > p > em');
  const points = /^([\d.]+)pt$/.exec(css.fontSize)?.[1];
  const family = css.fontFamily.split(',')[0]?.replaceAll(/["']/g, '').trim() ?? '';
  const [color, fill] = [hexColor(css.color), hexColor(css.backgroundColor) ?? hexColor(cell.getAttribute('bgcolor') ?? '')];
  const horizontal = HORIZONTAL[css.textAlign || (cell.getAttribute('align') ?? '').toLowerCase()];
  const vertical = VERTICAL[css.verticalAlign || (cell.getAttribute('valign') ?? '').toLowerCase()];
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(css.textDecorationLine.includes('underline') || css.textDecoration.includes('underline') ? { underline: 'Single' as const } : {}),
    ...(css.textDecoration.includes('line-through') ? { strikethrough: true } : {}),
    ...(points === undefined ? {} : { fontSize: Number(points) }),
    ...(family === '' ? {} : { fontName: family }),
    ...(color === null ? {} : { fontColor: color }),
    ...(fill === null ? {} : { fillColor: fill }),
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
  };
}

/** #RRGGBB of what a style says; null for none, a name or a transparent one. */
function hexColor(color: string): string | null {
  const hex = /^#([\da-f]{6})$/i.exec(color.trim())?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(color.trim());
  return rgb === null ? null : `#${rgb.slice(1).map((part) => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
