/** A small picture of a table style, as in Excel's gallery: header, stripes and lines in the colours of the open workbook. */

import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { layOver, partsAt, type TableLayout, type TableStyle, type ThemeColor } from '../../grid';

const CELL = { width: 12, height: 7 } as const;

const LAYOUT: TableLayout = {
  rowCount: 5, columnCount: 4, showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
};

const WIDTHS = { Hairline: 0.5, Thin: 0.5, Medium: 1, Thick: 1.5 } as const;

const useStyles = makeStyles({ picture: { display: 'block', forcedColorAdjust: 'none' } });

interface StylePictureProps {
  readonly style: TableStyle;
  readonly colorOf: (color: ThemeColor) => string;
}

export function StylePicture({ style, colorOf }: StylePictureProps): ReactElement {
  const styles = useStyles();
  const cells = useMemo(() => pictureCells(style, colorOf), [style, colorOf]);
  const [width, height] = [LAYOUT.columnCount * CELL.width, LAYOUT.rowCount * CELL.height];
  return (
    <svg className={styles.picture} width={width + 2} height={height + 2} viewBox={`-1 -1 ${width + 2} ${height + 2}`} aria-hidden>
      <rect x={-1} y={-1} width={width + 2} height={height + 2} fill="#ffffff" />
      {cells}
    </svg>
  );
}

function pictureCells(style: TableStyle, colorOf: StylePictureProps['colorOf']): readonly ReactElement[] {
  return Array.from({ length: LAYOUT.rowCount * LAYOUT.columnCount }, (_, index) => {
    const place = { row: Math.floor(index / LAYOUT.columnCount), column: index % LAYOUT.columnCount };
    const parts = partsAt(LAYOUT, place, (row) => (row % 2 === 1 ? 'first' : 'second'));
    const { fill, color, borders } = layOver(style, { parts, place, colorOf });
    const [x, y] = [place.column * CELL.width, place.row * CELL.height];
    const line = (side: keyof typeof borders, from: readonly [number, number], to: readonly [number, number]): ReactElement | null => {
      const border = borders[side];
      return border === undefined ? null : <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} stroke={border.color} strokeWidth={WIDTHS[border.weight]} />;
    };
    const [right, bottom] = [x + CELL.width, y + CELL.height];
    return (
      <g key={index}>
        {fill === '' ? null : <rect x={x} y={y} width={CELL.width} height={CELL.height} fill={fill} />}
        <rect x={x + 3} y={y + 3} width={CELL.width - 6} height={1} fill={color === '' ? '#000000' : color} />
        {line('top', [x, y], [right, y])}
        {line('left', [x, y], [x, bottom])}
        {line('bottom', [x, bottom], [right, bottom])}
        {line('right', [right, y], [right, bottom])}
      </g>
    );
  });
}
