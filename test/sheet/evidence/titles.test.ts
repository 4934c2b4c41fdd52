import { headingAbove, titleAbove, titlesAbove, yearsAbove } from '../../../src/sheet/evidence/titles';
import { drawnWindow } from './drawn-evidence';

const TABLE = 'STT | Đơn vị | Điểm\n1 | Sở A | 80\n2 | Sở B | 79';

describe('what stands above the header', () => {
  test('a section heading right above it, in its words or by its numbering', () => {
    for (const heading of ['I. Khối sở', 'Các sở, ban, ngành', 'A - Miền núi']) {
      const { window, header } = drawnWindow(`BẢNG ĐIỂM\n${heading}\n${TABLE}`);
      expect(headingAbove(window, header)).toEqual({ row: 1, text: heading });
    }
  });

  test('a blank row between does not matter; a note, a name or two cells are no heading', () => {
    const { window, header } = drawnWindow(`I. Khối sở\n\n${TABLE}`);
    expect(headingAbove(window, header)?.row).toBe(0);
    for (const above of ['Ghi chú: số liệu tạm', 'Sở Nội vụ', 'I. Khối sở | (điểm)']) {
      const drawn = drawnWindow(`${above}\n${TABLE}`);
      expect(headingAbove(drawn.window, drawn.header)).toBeNull();
    }
  });

  test('the title nearest above the header', () => {
    const { window, header } = drawnWindow(`KẾT QUẢ NĂM 2024\nBẢNG XẾP HẠNG 2025\n(Kèm theo Quyết định số 12)\n${TABLE}`);
    expect(titleAbove(window, header)).toBe('BẢNG XẾP HẠNG 2025');
  });

  test('texts of the document are none of the table', () => {
    const { window, header } = drawnWindow(`BẢNG XẾP HẠNG 2025\n(Kèm theo Quyết định số 12 ngày 05/01/2026)\n${TABLE}`);
    expect(titlesAbove(window, header)).toEqual(['BẢNG XẾP HẠNG 2025']);
    expect([...yearsAbove(window, header)]).toEqual([2025]);
  });

  test('nothing stands above a header in the first row, or where there is none', () => {
    for (const drawing of [TABLE, 'Sở A | 80\nSở B | 79']) {
      const { window, header } = drawnWindow(drawing);
      expect([headingAbove(window, header), titleAbove(window, header), titlesAbove(window, header), yearsAbove(window, header).size]).toEqual([null, null, [], 0]);
    }
  });
});
