import { drawnSheet, readDrawn, unitsAsText, type DrawnOptions } from '../drawn-sheet';

/** What was read of each row below the header: headings, and the units of which group. */
function rowsOf(body: string, options: DrawnOptions & { readonly header?: string } = {}): { readonly sections: readonly number[]; readonly units: readonly string[] } {
  const { reading, problems } = readDrawn(drawnSheet(`${options.header ?? 'STT | Đơn vị | Điểm'}\n${body}`, options));
  if (reading === null) throw new Error(problems.map(({ code }) => code).join());
  return { sections: reading.sectionRows.map((row) => row + 1), units: unitsAsText(reading) };
}

describe('headings of sections', () => {
  test('are told by another style of numbering than that of the units', () => {
    expect(rowsOf('I | Phía bắc\n1 | Đội A | 81\n2 | Đội B | 92\nII | Phía nam\n1 | Đội C | 64\n2 | Đội D | 77')).toEqual({
      sections: [2, 5],
      units: ['Phía bắc: Đội A = 81', 'Phía bắc: Đội B = 92', 'Phía nam: Đội C = 64', 'Phía nam: Đội D = 77'],
    });
  });

  test('are told by a numbering that begins again below them', () => {
    expect(rowsOf(' | Phía bắc |\n1 | Đội A | 81\n2 | Đội B | 92\n | Phía nam |\n1 | Đội C | 64\n2 | Đội D | 77').sections).toEqual([2, 5]);
  });

  test('are told by their words, or by a cell merged across the table', () => {
    expect(rowsOf('Các sở | |\nĐội A | 81 | x\nĐội B | 92 | x\nCác xã | |\nĐội C | 64 | x\nĐội D | 77 | x', { header: 'Đơn vị | Điểm | Ghi chú' }).sections).toEqual([2, 5]);
    expect(rowsOf('Phía bắc | |\nĐội A | 81 | x\nĐội B | 92 | x\nPhía nam | |\nĐội C | 64 | x\nĐội D | 77 | x', { header: 'Đơn vị | Điểm | Ghi chú', merges: ['A2:C2', 'A5:C5'] }).sections).toEqual([2, 5]);
  });

  test('a unit without a score inside a running numbering is none', () => {
    expect(rowsOf('1 | Đội A | 81\n2 | Đội B |\n3 | Đội C | 64')).toEqual({ sections: [], units: ['Đội A = 81', 'Đội B = –', 'Đội C = 64'] });
  });

  test('a section with its own average is no unit', () => {
    expect(rowsOf('I | Phía bắc | 86.5\n1 | Đội A | 81\n2 | Đội B | 92\nII | Phía nam | 70.5\n1 | Đội C | 64\n2 | Đội D | 77').sections).toEqual([2, 5]);
  });

  test('initials before a name number nothing where no numbers come before or after', () => {
    expect(rowsOf('Lê An | 81\nV. N. Hà |\nTrần Bình | 92\nPhạm Cường | 64', { header: 'Họ và tên | Điểm' })).toEqual({ sections: [], units: ['Lê An = 81', 'V. N. Hà = –', 'Trần Bình = 92', 'Phạm Cường = 64'] });
  });

  test('letters that count head their sections also before the name', () => {
    expect(rowsOf('A. Phía bắc |\nĐội A1 | 81\nĐội B1 | 92\nB. Phía nam |\nĐội C1 | 64\nĐội D1 | 77', { header: 'Đơn vị | Điểm' }).sections).toEqual([2, 5]);
  });

  test('a remark between units heads nothing, and texts below the last unit are notes', () => {
    expect(rowsOf('1 | Đội A | 81\n2 | Đội B | 92\n | | | đã trừ điểm\n3 | Đội C | 64\n\na) Số liệu tạm\nb) Chưa kiểm tra', { header: 'STT | Đơn vị | Điểm | Ghi chú' })).toEqual({ sections: [], units: ['Đội A = 81', 'Đội B = 92', 'Đội C = 64'] });
  });

  test('the last unit without a score stays a unit', () => {
    expect(rowsOf('1 | Đội A | 81\n2 | Đội B | 92\n3 | Đội C |').units).toEqual(['Đội A = 81', 'Đội B = 92', 'Đội C = –']);
  });

  test('numbers under the header without a name are the maxima of the columns', () => {
    expect(rowsOf(' | | 100\n1 | Đội A | 81\n2 | Đội B | 92').units).toEqual(['Đội A = 81', 'Đội B = 92']);
  });
});
