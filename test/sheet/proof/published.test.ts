/**
 * Rankings as they were published, as sheets: what a proofreader finds in print. Figures are facts of the publications that each test names.
 */
import { findingsOf, proofOf } from './drawn-proof';

/** Findings that are more than a remark on how cells are formatted. */
function found(drawing: string, options: Parameters<typeof proofOf>[1] = {}): string[] {
  return findingsOf(proofOf(drawing, options)).filter((line) => !line.startsWith('score-decimals-vary'));
}

describe('Thanh Hóa, administrative reform of departments in 2024 (QĐ 482/QĐ-UBND, congthuong.vn)', () => {
  const table = `
Đơn vị | Chỉ số (%) | Vị trí
Sở Tài chính | 90.05 | 1
Sở Nội vụ | 90.02 | 2
Văn phòng UBND tỉnh | 90.02 | 3
Sở Tư pháp | 89.3 | 4
Sở Thông tin và Truyền thông | 88.04 | 5
Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp | 86.32 | 6
Sở Nông nghiệp và Phát triển nông thôn | 86.02 | 7
Sở Xây dựng | 85.91 | 8
Sở Giao thông vận tải | 85.83 | 9
Sở Công Thương | 85.26 | 10
Sở Kế hoạch và Đầu tư | 85.1 | 11
Sở Lao động, Thương binh và Xã hội | 85.03 | 12
Sở Khoa học và Công nghệ | 85.02 | 13
Sở Y tế | 85.02 | 14
Sở Văn hóa, Thể thao và Du lịch | 85.01 | 15
Thanh tra tỉnh | 84.6 | 16
Sở Ngoại vụ | 83.69 | 17
Ban Dân tộc | 82.91 | 18
Sở Tài nguyên và Môi trường | 78.56 | 19
Sở Giáo dục và Đào tạo | 76.53 | 20
Trung bình | 85.41 |
`;

  test('two pairs print the same and are listed apart; the mean is right; nothing else', () => {
    const proof = proofOf(table, { formats: { B: '0.00' } });
    expect(findingsOf(proof)).toEqual(['rank-equal-apart listed-apart [Sở Nội vụ, Văn phòng UBND tỉnh, Sở Khoa học và Công nghệ, Sở Y tế] C3 2→2, C4 3→2, C14 13→13, C15 14→13']);
    expect(proof.checked).toMatchObject({ ranks: 20, means: 1 });
  });
});

describe('PCI 2015, the first 25 provinces (eng.pcivietnam.org)', () => {
  const table = (weights: string): string => `
Tỉnh, thành phố | Gia nhập | Đất đai | Minh bạch | Thời gian | Chi phí | Năng động | Hỗ trợ | Lao động | Pháp lý | PCI | Hạng | Xếp loại
${weights}Đà Nẵng | 9.19 | 6.35 | 7.33 | 7.5 | 6.11 | 6.17 | 6.06 | 7.62 | 6.46 | 68.34 | 1 | Rất tốt
Đồng Tháp | 8.7 | 6.81 | 7.08 | 8.54 | 6.31 | 7.04 | 5.94 | 5.71 | 7.44 | 66.39 | 2 | Rất tốt
Quảng Ninh | 9.18 | 6.26 | 7.09 | 7.27 | 6.03 | 5.31 | 5.92 | 7.19 | 5.93 | 65.75 | 3 | Rất tốt
Vĩnh Phúc | 8.41 | 6.13 | 6.49 | 7.48 | 5.88 | 5.78 | 5.26 | 6.65 | 6.28 | 62.56 | 4 | Rất tốt
Lào Cai | 8.64 | 5.85 | 6.89 | 6.66 | 4.51 | 6 | 6.2 | 5.84 | 6.33 | 62.32 | 5 | Rất tốt
TP.HCM | 7.57 | 5.18 | 6.51 | 6.11 | 4.37 | 4.19 | 7 | 6.89 | 5.04 | 61.36 | 6 | Tốt
Thái Nguyên | 8.84 | 6.67 | 6.57 | 6.74 | 5.33 | 5.09 | 4.82 | 7.14 | 5.69 | 61.21 | 7 | Tốt
Quảng Nam | 8.52 | 6.52 | 6.11 | 7.55 | 6.45 | 5.13 | 5.77 | 5.76 | 6.8 | 61.06 | 8 | Tốt
Long An | 8.76 | 6.26 | 6.1 | 7.37 | 6.48 | 5.48 | 5.16 | 5.88 | 6.48 | 60.86 | 9 | Tốt
Thanh Hóa | 8.44 | 5.74 | 6.7 | 5.92 | 4.74 | 4.32 | 6.06 | 6.82 | 5.83 | 60.74 | 10 | Tốt
Kiên Giang | 8.66 | 6.43 | 6.57 | 8.15 | 5.38 | 5.78 | 5.4 | 5.2 | 7.62 | 60.31 | 11 | Tốt
Bến Tre | 8.59 | 7.82 | 5.66 | 7.8 | 6.45 | 4.88 | 5.51 | 5.51 | 6.33 | 60.1 | 12 | Tốt
Bắc Ninh | 8.1 | 5.85 | 7.11 | 6.37 | 4.22 | 5.07 | 5.35 | 6.82 | 5.38 | 59.91 | 13 | Khá
Cần Thơ | 8.18 | 6.01 | 5.98 | 7.13 | 6.09 | 4.32 | 5.89 | 5.94 | 6.62 | 59.81 | 14 | Khá
Quảng Ngãi | 7.8 | 5.63 | 6.67 | 6.99 | 4.84 | 3.97 | 5.95 | 5.81 | 7.09 | 59.7 | 15 | Khá
Tây Ninh | 8.88 | 6.48 | 5.93 | 7.63 | 5.92 | 4.87 | 5.39 | 5.44 | 6.51 | 59.66 | 16 | Khá
Nam Định | 8.53 | 6.32 | 6.06 | 6.47 | 4.95 | 4.82 | 5.86 | 6.23 | 6 | 59.62 | 17 | Khá
BRVT | 8.09 | 5.83 | 6.28 | 6.41 | 5.12 | 4.38 | 5.56 | 6.49 | 5.38 | 59.51 | 18 | Khá
Vĩnh Long | 8.51 | 7.01 | 6.09 | 7.9 | 6.17 | 4.91 | 5.34 | 5.24 | 6.13 | 59.49 | 19 | Khá
Bình Định | 9 | 6.05 | 6.17 | 7.47 | 5.34 | 4.87 | 5.23 | 6.1 | 5.56 | 59.23 | 20 | Khá
Lâm Đồng | 8.27 | 6.18 | 6.45 | 6.59 | 4.93 | 4.21 | 5.53 | 5.96 | 5.86 | 59.04 | 21 | Khá
Sóc Trăng | 8.83 | 7.02 | 6.33 | 8.02 | 7.12 | 5.17 | 4.79 | 4.66 | 5.8 | 59.04 | 22 | Khá
Đắk Lắk | 8.4 | 6.11 | 5.99 | 5.86 | 4.65 | 4.21 | 6.51 | 5.58 | 5.83 | 59 | 23 | Khá
Hà Nội | 7.56 | 4.12 | 6.14 | 5.56 | 4.26 | 3.86 | 6.47 | 7.36 | 4.64 | 59 | 24 | Khá
Bình Dương | 8.08 | 6.55 | 6.66 | 6.85 | 4.84 | 5.58 | 5.2 | 5.76 | 6.1 | 58.89 | 25 | Khá
`;

  test('59.04 and 59 are ranked apart; classes are consistent', () => {
    const proof = proofOf(table(''));
    expect(found(table(''))).toEqual(['rank-equal-apart listed-apart [Lâm Đồng, Sóc Trăng, Đắk Lắk, Hà Nội] L22 21→21, L23 22→21, L24 23→23, L25 24→23']);
    expect(proof.checked).toMatchObject({ ranks: 25, classes: 25 });
  });

  test('with its weights every total leaves a remainder: a column is missing, once', () => {
    expect(found(table('Trọng số (÷ 10) | 5 | 5 | 20 | 5 | 10 | 5 | 20 | 20 | 5 | | |\n')).filter((line) => line.startsWith('total-'))).toEqual(['total-column-missing column-missing [] K1 1.715→3.355']);
  });
});

describe('DTI 2022, the first five provinces (dti.gov.vn/xep-hang-2022)', () => {
  const table = `
Tỉnh, thành phố | Nhận thức số | Thể chế số | Hạ tầng số | Nhân lực số | An toàn thông tin | Chính quyền số | Kinh tế số | Xã hội số | DTI | Xếp hạng
TP. Đà Nẵng | 1.0000 | 0.9000 | 0.8253 | 0.8487 | 0.7578 | 0.8575 | 0.7836 | 0.5197 | 0.8002 | 1
TP. Hồ Chí Minh | 0.8917 | 0.9000 | 0.8258 | 0.6267 | 0.5580 | 0.8406 | 0.7611 | 0.3590 | 0.7163 | 2
Quảng Ninh | 0.9581 | 0.9000 | 0.7648 | 0.6250 | 0.5382 | 0.8385 | 0.5904 | 0.4505 | 0.7024 | 3
Thừa Thiên - Huế | 0.9500 | 0.9000 | 0.6823 | 0.6794 | 0.6423 | 0.8262 | 0.6787 | 0.3001 | 0.6975 | 4
TP. Cần Thơ | 0.9000 | 0.8000 | 0.7233 | 0.7376 | 0.7226 | 0.7325 | 0.7556 | 0.2947 | 0.6924 | 5
`;

  test('round weights are told by the totals, and are an assumption; four are exact, one is explained by rounding', () => {
    const proof = proofOf(table);
    expect(proof.totals).toEqual({ column: 9, criteria: [1, 2, 3, 4, 5, 6, 7, 8], weights: [0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.15, 0.15], basis: 'assumed', exact: 4, rounded: 1, wrong: 0 });
    expect(found(table)).toEqual(['total-rounding rounding [] J3 0.7163→0.7164']);
  });
});

describe('EGDI 2012, some countries (UNU-EGOV/datasets, egdi-2012.csv)', () => {
  const table = `
Country | OSI | HCI | TII | EGDI
Ireland | 0.53594 | 0.9535 | 0.65533 | 0.71492
Israel | 0.84967 | 0.89446 | 0.68591 | 0.81001
Italy | 0.57516 | 0.91203 | 0.66966 | 0.71895
Jamaica | 0.30718 | 0.79155 | 0.26675 | 0.45516
Japan | 0.86274 | 0.89689 | 0.64599 | 0.80187
Jordan | 0.39215 | 0.80133 | 0.27165 | 0.48838
Kazakhstan | 0.78431 | 0.91337 | 0.35546 | 0.68438
Kenya | 0.43137 | 0.71093 | 0.12122 | 0.42117
Kiribati | 0.06535 | 0.7871 | 0.04686 | 0.29977
Kuwait | 0.58169 | 0.78851 | 0.41787 | 0.59602
Kyrgyzstan | 0.42483 | 0.84852 | 0.19034 | 0.4879
Lao People's Democratic Republic | 0.21568 | 0.56505 | 0.09976 | 0.2935
Iraq | 0.28758 | 0.61509 | 0.12014 | 0.34093
Lesotho | 0.30065 | 0.69965 | 0.0499 | 0.35006
Marshall Islands | 0.13725 | 0.75895 | 0.04246 | 0.31288
Argentina | 0.52941 | 0.90381 | 0.43517 | 0.62279
Libya | 0.0 | 0.85018 | 0.37433 | 0.0
Central African Republic | 0.0 | 0.34457 | 0.02973 | 0.0
Guinea | 0.0 | 0.26957 | 0.0491 | 0.0
`;

  test('totals are the mean of three parts; three were published as 0', () => {
    const proof = proofOf(table);
    expect(proof.totals).toMatchObject({ criteria: [1, 2, 3], basis: 'plain', exact: 12, rounded: 4, wrong: 3 });
    expect(found(table)).toEqual([
      'total-arithmetic zero [Libya, Central African Republic, Guinea] E18 0→0.40817, E19 0→0.12477, E20 0→0.10622',
      expect.stringMatching(/^total-rounding rounding \[\]/u),
    ]);
  });
});

describe('Thanh Hóa, administrative reform in 2023, an excerpt (QĐ 600/QĐ-UBND, baotainguyenmoitruong.vn)', () => {
  const table = `
Đơn vị | Điểm | Chỉ số (%) | Xếp hạng
A. Các sở, ban, ngành | | |
Sở Công Thương | 92.83 | 92.83 | 1
Sở Giao thông Vận tải | 91.86 | 91.86 | 2
Ban Quản lý Khu kinh tế Nghi Sơn | 91.651 | 91.651 | 6
Ban Dân tộc | 68.32 | 81.33 | 20
B. Các huyện, thị xã, thành phố | | |
Huyện Đông Sơn | 92.15 | 92.15 | 1
Huyện Hoằng Hóa | 91.92 | 91.92 | 2
Thành phố Thanh Hóa | 91.46 | 91.46 | 3
Huyện Mường Lát | 86.09 | 86.09 | 27
`;

  test('81.33 % is a share of 84, all others of 100; ranks of an excerpt leave others out', () => {
    const options = { reading: { columns: { scoreColumn: 2 } } };
    expect(found(table, options)).toEqual(['rank-shifted excerpt [] D5 6→3, D6 20→4, D11 27→4', 'total-lower-maximum exempt [Ban Dân tộc] C6 81.33→84']);
    expect(proofOf(table, options).findings.every(({ weight }) => weight === 'remark')).toBe(true);
  });
});

describe('EGDI 2016 and 2018, some countries (UNU-EGOV/datasets)', () => {
  const table = `
Country | Rank 2016 | EGDI 2018 | Rank 2018 | Change in rank
Ireland | 26 | 0.8287 | 22 | 4
Israel | 20 | 0.7998 | 31 | -11
Italy | 22 | 0.8209 | 24 | -2
Japan | 11 | 0.8783 | 10 | 1
Jordan | 91 | 0.5575 | 98 | -7
Cyprus | 64 | 0.7736 | 36 | 28
Viet Nam | 89 | 0.5931 | 88 | 1
`;

  test('changes of rank agree with both ranks', () => {
    expect(found(table).filter((line) => line.startsWith('movement'))).toEqual([]);
    expect(proofOf(table).checked.movements).toBe(7);
    expect(found(table.replace(/Viet Nam \| 89 \| (\S+) \| 88 \| 1/u, 'Viet Nam | 89 | $1 | 88 | -1')).filter((line) => line.startsWith('movement'))).toEqual(['movement-differs sign [Viet Nam] E8 -1→1']);
  });
});
