import { endOfTable, remarks, rowsStandingAlone } from '../../../src/sheet/readings/table-body';
import type { DrawnOptions } from '../drawn-sheet';
import { drawnSource } from './drawn-source';

const UNITS = 'STT | Đơn vị | Điểm | Ghi chú\n1 | Phòng A | 81 |\n2 | Phòng B | 92 |\n3 | Phòng C | 64 |';

function endOf(drawing: string): number {
  const { source, kinds } = drawnSource(drawing);
  return endOfTable(source, kinds);
}

describe('where a table ends', () => {
  test('at a header of other words below a blank row, with numbers right below it', () => {
    expect(endOf(`${UNITS}\n\nTài sản | Nguyên giá | Hao mòn |\nÔ tô | 812 | 95 |`)).toBe(4);
  });

  test('not without the blank row, and not at words without numbers below', () => {
    expect(endOf(`${UNITS}\nTài sản | Nguyên giá | Hao mòn |\nÔ tô | 812 | 95 |`)).toBe(5);
    expect(endOf(`${UNITS}\n\nNgười lập | Người duyệt | |\nLê An | Trần Bình | |`)).toBe(6);
  });

  test('not at a unit without a score', () => {
    expect(endOf(`${UNITS}\n\n4 | Phòng D | vắng | nghỉ\n5 | Phòng E | 77 |`)).toBe(6);
  });

  test('not before the first unit', () => {
    expect(endOf(`STT | Đơn vị | Điểm | Ghi chú\n\nx | y | z |\n${UNITS.split('\n').slice(1).join('\n')}`)).toBe(5);
  });
});

describe('names that stand alone in their rows', () => {
  function alone(drawing: string): number[] {
    const { source, kinds } = drawnSource(drawing);
    return [...rowsStandingAlone(source, kinds)];
  }

  test('are headings where the others have several numbers, and where it happens more than once', () => {
    expect(alone('Depot | Schools | Score\nUpland\nAldern | 87 | 21\nBirkes | 310 | 70\nCoast\nDunmore | 405 | 99')).toEqual([0, 3]);
    expect(alone('Depot | Schools | Score\nUpland\nAldern | 87 | 21\nBirkes | 310 | 70')).toEqual([]);
    expect(alone('Depot | Score\nUpland\nAldern | 21\nBirkes | 70\nCoast\nDunmore | 99')).toEqual([]);
  });

  test('are headings in capitals, where those of the units are not', () => {
    expect(alone('Depot | Score\nUPLAND\nAldern | 21\nBirkes | 70')).toEqual([0]);
    expect(alone('Depot | Score\nUPLAND\nALDERN | 21\nBIRKES | 70')).toEqual([]);
  });

  test('head nothing below the last unit', () => {
    expect(alone('Depot | Score\nAldern | 21\nBirkes | 70\nCOAST')).toEqual([]);
  });
});

describe('remarks', () => {
  function isRemark(drawing: string, index: number, options: DrawnOptions = {}): boolean {
    return remarks(drawnSource(drawing, options).source)(index);
  }

  test('stand in a column of remarks, or right of the scores', () => {
    expect(isRemark(`${UNITS}\n | | | chưa trừ điểm`, 3)).toBe(true);
    expect(isRemark(`${UNITS}\nKhối 2 | | |`, 3)).toBe(false);
  });

  test('stand beside a unit that is merged over several rows', () => {
    expect(isRemark('Đơn vị | Nội dung | Điểm\nPhòng A | một | 81\n | hai |\nPhòng B | một | 92', 1, { merges: ['A2:A3'] })).toBe(true);
  });
});
