/**
 * Borders of a range. The API has eight sides: the outline's four, the lines between the cells, and the diagonals. A cell has only its
 * own sides, and the line between two cells may stand on either of them: it is read from both. It is written to the cell of the range, and
 * taken from its neighbour, as Excel saves it: a line on the neighbour would make that cell part of what is printed.
 */

import type { Area, Border, BorderLine, BorderSide, BorderWeight } from '../../../engine/port';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../engine/port';
import { forEachCell, isUnbounded } from '../../addresses/areas';
import { ExcelError } from '../../definition/excel-error';
import { hostObject, type BorderIndex, type BorderTarget } from '../../definition/host-object';
import type { TypeDefinition } from '../../definition/type-definition';
import { asColor, asWord, requireFormattable } from './range-style';

/** In the order in which `items` has them. */
const INDEXES: readonly BorderIndex[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

interface SidePlace {
  readonly row: number;
  readonly column: number;
  readonly side: BorderSide;
}

/** Each line of a border with the one or two cell sides on which it may stand. */
function lines({ area, index }: BorderTarget): readonly (readonly SidePlace[])[] {
  if (isUnbounded(area)) throw new ExcelError('WorkbenchNotImplemented', { message: 'NotImplemented: borders of whole rows and columns are not implemented by the workbench' });
  const found: SidePlace[][] = [];
  forEachCell(placesOf(area, index), (row, column) => {
    const place = (side: BorderSide, rows = 0, columns = 0): SidePlace => ({ row: row + rows, column: column + columns, side });
    const both = {
      EdgeTop: [place('top'), place('bottom', -1)],
      EdgeBottom: [place('bottom'), place('top', 1)],
      EdgeLeft: [place('left'), place('right', 0, -1)],
      EdgeRight: [place('right'), place('left', 0, 1)],
      InsideHorizontal: [place('bottom'), place('top', 1)],
      InsideVertical: [place('right'), place('left', 0, 1)],
      DiagonalDown: [place('diagonalDown')],
      DiagonalUp: [place('diagonalUp')],
    }[index];
    found.push(both.filter((side) => side.row >= 0 && side.column >= 0 && side.row < SHEET_ROWS && side.column < SHEET_COLUMNS));
  });
  return found;
}

function placesOf(area: Area, index: BorderIndex): Area {
  switch (index) {
    case 'EdgeTop':
      return { ...area, rowCount: 1 };
    case 'EdgeBottom':
      return { ...area, top: area.top + area.rowCount - 1, rowCount: 1 };
    case 'EdgeLeft':
      return { ...area, columnCount: 1 };
    case 'EdgeRight':
      return { ...area, left: area.left + area.columnCount - 1, columnCount: 1 };
    case 'InsideHorizontal':
      return { ...area, rowCount: area.rowCount - 1 };
    case 'InsideVertical':
      return { ...area, columnCount: area.columnCount - 1 };
    case 'DiagonalDown':
    case 'DiagonalUp':
      return area;
  }
}

function borderOn(target: BorderTarget, line: readonly SidePlace[]): Border {
  for (const { row, column, side } of line) {
    const border = target.sheet.style(row, column).borders[side];
    if (border !== undefined && border.style !== 'None') return border;
  }
  return NO_BORDER;
}

function shared(target: BorderTarget, field: keyof Border): string | null {
  const [first, ...rest] = lines(target).map((line) => borderOn(target, line)[field]);
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

function change(target: BorderTarget, next: (before: Border) => Border): void {
  requireFormattable(target.sheet);
  for (const line of lines(target)) {
    const border = next(borderOn(target, line));
    line.forEach(({ row, column, side }, index) => {
      const { borders } = target.sheet.style(row, column);
      const wanted = index === 0 ? border : NO_BORDER;
      if (index > 0 && (borders[side] ?? NO_BORDER).style === 'None') return;
      target.sheet.setStyle({ top: row, left: column, rowCount: 1, columnCount: 1 }, { borders: { ...borders, [side]: wanted } });
    });
  }
}

const asLine = asWord<BorderLine>('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot');
const asWeight = asWord<BorderWeight>('Hairline', 'Thin', 'Medium', 'Thick');

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new ExcelError('InvalidArgument');
  return value;
}

export const rangeBorder: TypeDefinition<'RangeBorder'> = {
  sheet: ({ sheet }) => sheet,
  identity: ({ index }) => ({ Id: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => shared(target, 'style'),
      set: (target, value) => {
        const style = required(asLine(value));
        change(target, (before) => (style === 'None' ? NO_BORDER : { ...before, style }));
      },
    },
    Weight: {
      get: (target) => shared(target, 'weight'),
      set: (target, value) => {
        const weight = required(asWeight(value));
        change(target, (before) => ({ ...before, style: before.style === 'None' ? 'Continuous' : before.style, weight }));
      },
    },
    Color: {
      get: (target) => shared(target, 'color'),
      set: (target, value) => {
        const color = required(asColor(value));
        change(target, (before) => ({ ...before, style: before.style === 'None' ? 'Continuous' : before.style, color }));
      },
    },
  },
};

export const rangeBorderCollection: TypeDefinition<'RangeBorderCollection'> = {
  sheet: ({ sheet }) => sheet,
  properties: { Count: { get: () => INDEXES.length } },
  items: (target) => INDEXES.map((index) => hostObject('RangeBorder', { ...target, index })),
  item: (target, key) => {
    const index = INDEXES.find((candidate) => candidate === key);
    return index === undefined ? null : hostObject('RangeBorder', { ...target, index });
  },
  methods: {
    GetItemAt: {
      call: (target, { args }) => {
        const index = INDEXES[args.integer(0)];
        if (index === undefined) throw new ExcelError('InvalidArgument');
        return hostObject('RangeBorder', { ...target, index });
      },
    },
  },
};
