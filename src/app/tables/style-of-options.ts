/** The style of the tables under the options that were chosen. */
import { DECREE_STYLE, ownStyle, PLAIN_STYLE, type TableStyle } from '../../tables';
import { columnKinds, type TableOptions } from './table-options';

export function styleOf({ style, font, fontSize, columns, headings }: Pick<TableOptions, 'style' | 'font' | 'fontSize' | 'columns' | 'headings'>): TableStyle {
  switch (style) {
    case 'decree':
      return DECREE_STYLE;
    case 'plain':
      return PLAIN_STYLE;
    case 'own':
      return ownStyle({
        fontName: font.trim() === '' ? DECREE_STYLE.fontName : font.trim(),
        fontSize: Number(fontSize),
        columns: columnKinds(columns),
        headings: headings.split('|').map((heading) => heading.trim()),
      });
  }
}
