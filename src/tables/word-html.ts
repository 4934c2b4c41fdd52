/**
 * The tables as HTML for the clipboard: what Word is given to paste. Word reads HTML in its own way: lengths must be absolute (points), borders stand on
 * each cell, `border-collapse` with `mso-border-alt` makes single lines, fonts are named on each paragraph (`mso-fareast-font-family` for letters that
 * Word counts as East Asian), a row of `<thead>` with `mso-yfti-tblhead` or `page-break-inside: avoid` becomes a repeated heading row that is not split.
 * The text beside it is for whoever pastes without formats.
 */
import type { SheetLanguage } from '../sheet';
import type { GroupTable, TableRow } from './says/group-table';
import { rankText } from './says/number-words';
import { pointsOfMm, type TableColumn, type TableStyle } from './table-style';
import { headingOf, tableWords, type TableWords } from './says/table-words';
import type { AnnexHeading } from './layout/annex-heading';
import { fieldText, htmlText, isPlainNumber, LINE_END, TEXT_CELL } from './taken-along';

export interface WordInput {
  readonly tables: readonly GroupTable[];
  readonly annex: AnnexHeading | null;
  readonly style: TableStyle;
  readonly language: SheetLanguage;
}

/** What a cell says in a document, where numbers are text with the decimal sign of the language. */
export function documentText(row: TableRow, { kind, extra }: Pick<TableColumn, 'kind' | 'extra'>, words: TableWords): string {
  switch (kind) {
    case 'serial':
      return String(row.serial);
    case 'unit':
      return row.name;
    case 'score':
      return row.score.text;
    case 'rank':
      return row.rank === null ? words.notRanked : rankText(row.rank, words.decimalSign);
    case 'extra':
      return row.extras[extra ?? 0]?.text ?? '';
  }
}

/** A whole HTML document. */
export function tablesHtml({ tables, annex, style, language }: WordInput): string {
  const words = tableWords(language);
  const parts = [...(annex === null ? [] : annexLines(annex, style)), ...tables.map((table) => tableHtml(table, style, words))];
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" lang="${language}"><head><meta charset="utf-8"></head><body>${parts.join('')}</body></html>`;
}

/** The same as text: cells separated by tabs, a line a row. */
export function tablesText({ tables, annex, style, language }: WordInput): string {
  const words = tableWords(language);
  const line = (cells: readonly string[]): string => cells.map(fieldText).join('\t');
  const parts = tables.map((table) =>
    [
      ...(table.heading === '' ? [] : [line([table.heading])]),
      line(style.columns.map((column) => headingOf(column, words))),
      ...table.rows.map((row) => line(style.columns.map((column) => documentText(row, column, words)))),
      ...table.notes.map((note) => line([note])),
    ].join('\n'),
  );
  return [...(annex === null ? [] : [[annex.heading, annex.title.toLocaleUpperCase('vi'), annex.issued].map(fieldText).join('\n')]), ...parts].join('\n\n');
}

interface ParagraphLook {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly weight?: 'bold';
  readonly slant?: 'italic';
  /** Stays on the page of what follows. */
  readonly keep?: 'with next';
}

function paragraph(text: string, { size, align, weight, slant, keep }: ParagraphLook, style: TableStyle): string {
  const family = htmlText(`'${style.fontName.replaceAll(/['\\]/g, String.raw`\$&`)}'`);
  const font = `font-family:${family},serif;mso-fareast-font-family:${family};font-size:${points(size)};color:#000000`;
  const block = `margin:2pt 0;text-align:${align};${font}${keep === undefined ? '' : ';page-break-after:avoid'}`;
  const inner = text.split(LINE_END).map(htmlText).join('<br>');
  const slanted = slant === undefined ? inner : `<i>${inner}</i>`;
  return `<p style="${block}"><span style="${font}">${weight === undefined ? slanted : `<b>${slanted}</b>`}</span></p>`;
}

function annexLines({ heading, title, issued }: AnnexHeading, style: TableStyle): string[] {
  const look = { size: style.titleSize, align: 'center', keep: 'with next' } as const;
  return [
    // Of a line that is no cell, Excel takes no format.
    paragraph(fieldText(heading), { ...look, weight: 'bold' }, style),
    paragraph(fieldText(title.toLocaleUpperCase('vi')), { ...look, weight: 'bold' }, style),
    paragraph(fieldText(issued), { ...look, slant: 'italic' }, style),
  ];
}

function tableHtml(table: GroupTable, style: TableStyle, words: TableWords): string {
  const size = style.fontSize;
  const width = points(style.columns.reduce((sum, { widthMm }) => sum + pointsOfMm(widthMm), 0));
  const lines = style.borders === 'all' ? 'border:solid #000000 0.5pt;mso-border-alt:solid #000000 .5pt;' : '';
  const cell = (tag: 'td' | 'th', column: TableStyle['columns'][number], text: string): string => {
    const own = points(pointsOfMm(column.widthMm));
    const inside = paragraph(text, { size, align: tag === 'th' ? 'center' : column.align, ...(tag === 'th' ? { weight: 'bold' } : {}) }, style);
    const kept = column.kind !== 'unit' && isPlainNumber(text) ? '' : TEXT_CELL;
    return `<${tag} width="${String(Math.round(pointsOfMm(column.widthMm) / 0.75))}" style="width:${own};${lines}${kept}padding:0 5.4pt;vertical-align:middle">${inside}</${tag}>`;
  };
  const head = `<thead><tr style="mso-yfti-irow:0;mso-yfti-firstrow:yes;page-break-inside:avoid;mso-yfti-tblhead:yes">${style.columns.map((column) => cell('th', column, headingOf(column, words))).join('')}</tr></thead>`;
  const body = table.rows.map((row) => {
    const cells = style.columns.map((column) => cell('td', column, documentText(row, column, words)));
    return `<tr style="page-break-inside:avoid">${cells.join('')}</tr>`;
  });
  return [
    table.heading === '' ? '' : paragraph(table.heading, { size, align: 'left', weight: 'bold', keep: 'with next' }, style),
    `<table border="${style.borders === 'all' ? '1' : '0'}" cellspacing="0" cellpadding="0" style="width:${width};border-collapse:collapse;border:none;mso-table-layout-alt:fixed;mso-yfti-tbllook:1184">${head}<tbody>${body.join('')}</tbody></table>`,
    ...table.notes.map((note) => paragraph(note, { size, align: 'left', slant: 'italic' }, style)),
    paragraph('', { size, align: 'left' }, style),
  ].join('');
}

function points(length: number): string {
  return `${String(Math.round(length * 100) / 100)}pt`;
}
