/** Means and counts that a sheet states, and what changed since last time. */
import { findingsOf, proofOf } from './drawn-proof';

const ROWS = 'Sở A | 90 | 1\nSở B | 85 | 2\nSở C | 80.5 | 3\nSở D | 75 | 4';

describe('means', () => {
  const table = (footer: string): string => `Đơn vị | Điểm | Hạng\n${ROWS}\n${footer}`;

  test('in a row below the units', () => {
    const proof = proofOf(table('Trung bình | 82.63 |'));
    expect(findingsOf(proof).filter((line) => line.startsWith('mean'))).toEqual([]);
    expect(proof.checked.means).toBe(1);
    expect(findingsOf(proofOf(table('Trung bình | 82.36 |')))).toContain('mean-differs arithmetic [] B6 82.36→82.63');
  });

  test('in a text, above or below', () => {
    expect(findingsOf(proofOf(`Điểm trung bình toàn tỉnh: 82,36 điểm | |\n | |\n${table('')}`))).toContain('mean-differs arithmetic [] A1 82.36→82.63');
    expect(findingsOf(proofOf(`Điểm trung bình toàn tỉnh: 82,63 điểm | |\n | |\n${table('')}`)).filter((line) => line.startsWith('mean'))).toEqual([]);
  });

  test('a mean of one group is right as well', () => {
    const drawing = 'Đơn vị | Điểm\nA. Các sở |\nSở A | 90\nSở B | 80\nSở C | 70\nTrung bình | 80\nB. Các xã |\nXã A | 60\nXã B | 50\nXã C | 40\nTrung bình | 55';
    expect(findingsOf(proofOf(drawing))).toEqual(['mean-differs arithmetic [] B11 55→50']);
  });

  test('years and numbers of other things are no means', () => {
    expect(proofOf(`Kết quả trung bình năm 2024 của các cơ quan | |\n | |\n${table('')}`).checked.means).toBe(0);
  });
});

describe('counts', () => {
  test('in a title, of all units or of a group', () => {
    const table = (title: string): string[] => findingsOf(proofOf(`${title} | |\n | |\nĐơn vị | Điểm | Hạng\n${ROWS}`)).filter((line) => line.startsWith('count'));
    expect(table('Danh sách gồm 4 đơn vị')).toEqual([]);
    expect(table('Danh sách gồm 5 đơn vị')).toEqual(['count-differs arithmetic [] A1 5→4']);
    expect(table('2 đơn vị dẫn đầu được khen thưởng')).toEqual([]);
  });

  test('in a heading, of its group', () => {
    const drawing = (sections: readonly [number, number]): string =>
      `Đơn vị | Điểm\nA. Các sở (${sections[0]} đơn vị) |\nSở A | 90\nSở B | 80\nSở C | 70\nB. Các xã (${sections[1]} đơn vị) |\nXã A | 60\nXã B | 50`;
    expect(findingsOf(proofOf(drawing([3, 2])))).toEqual([]);
    expect(findingsOf(proofOf(drawing([3, 3])))).toEqual(['count-differs arithmetic [] A6 3→2']);
  });
});

describe('movement', () => {
  const table = (changes: readonly [string, string, string, string]): string => `
Đơn vị | Hạng năm 2023 | Điểm | Hạng năm 2024 | Tăng giảm hạng
Sở A | 3 | 90 | 1 | ${changes[0]}
Sở B | 1 | 85 | 2 | ${changes[1]}
Sở C | 2 | 80 | 3 | ${changes[2]}
Sở D | 4 | 75 | 4 | ${changes[3]}
`;
  const movement = (changes: readonly [string, string, string, string]): string[] => findingsOf(proofOf(table(changes))).filter((line) => line.startsWith('movement'));

  test('numbers, signs and arrows that agree', () => {
    expect(movement(['2', '-1', '-1', '0'])).toEqual([]);
    expect(movement(["'▲ 2", "'▼ 1", "'▼ 1", "'="])).toEqual([]);
    expect(movement(["'tăng 2 bậc", "'giảm 1 bậc", "'giảm 1", "'giữ nguyên"])).toEqual([]);
    expect(movement(["'↑", "'↓", "'↓", "'-"])).toEqual([]);
    expect(proofOf(table(['2', '-1', '-1', '0'])).checked.movements).toBe(4);
  });

  test('a sign or a size that does not', () => {
    expect(movement(['2', '1', '-1', '0'])).toEqual(['movement-differs sign [Sở B] E3 1→-1']);
    expect(movement(['3', '-1', '-1', '0'])).toEqual(['movement-differs size [Sở A] E2 3→2']);
    expect(movement(["'↑", "'↑", "'↓", "'-"])).toEqual(['movement-differs sign [Sở B] E3 ↑→-1']);
  });

  test('what goes down counted as a minus or a plus: the sheet’s own way is taken', () => {
    expect(movement(['-2', '1', '1', '0'])).toEqual([]);
  });

  test('of scores', () => {
    const drawing = (change: string): string => `
Đơn vị | Điểm năm 2023 | Điểm năm 2024 | Thay đổi so với năm 2023
Sở A | 88.21 | 90 | 1.79
Sở B | 86.82 | 87.61 | ${change}
Sở C | 81 | 80.5 | -0.5
Sở D | 74 | 75.25 | 1.25
`;
    const found = (change: string): string[] => findingsOf(proofOf(drawing(change), { reading: { columns: { scoreColumn: 2 } } })).filter((line) => line.startsWith('movement'));
    expect(found('0.79')).toEqual([]);
    expect(found('1.58')).toEqual(['movement-differs size [Sở B] D3 1.58→0.79']);
  });
});
