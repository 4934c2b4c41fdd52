/**
 * Real rankings as they were published. Only what is certain from the publication is here; the published ranks must come out again.
 */
import type { SheetCase } from './case';

export const publishedCases: readonly SheetCase[] = [
  {
    title: 'Corruption Perceptions Index 2023, the first places',
    layouts: ['rank first'],
    source: 'Transparency International, Corruption Perceptions Index 2023 (January 2024): the best eight by score',
    sheet: `
Rank | Country / Territory | CPI score 2023
1 | Denmark | 90
2 | Finland | 87
3 | New Zealand | 85
4 | Norway | 84
5 | Singapore | 83
6 | Sweden | 82
6 | Switzerland | 82
8 | Netherlands | 79
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      rank: 'A',
      decimals: [0],
      publishedRanks: 'A',
      units: 'Denmark = 90\nFinland = 87\nNew Zealand = 85\nNorway = 84\nSingapore = 83\nSweden = 82\nSwitzerland = 82\nNetherlands = 79',
    },
  },
  {
    title: 'E-Government Development Index 2022, the first places',
    layouts: ['rank first'],
    source: 'United Nations E-Government Survey 2022, table of leading countries: EGDI with four decimals',
    sheet: `
UN E-GOVERNMENT SURVEY 2022
Country name | EGDI rank | EGDI (2022)
Denmark | 1 | 0.9717
Finland | 2 | 0.9533
Republic of Korea | 3 | 0.9529
New Zealand | 4 | 0.9432
Iceland | 5 | 0.9410
Sweden | 5 | 0.9410
`,
    merges: ['A1:C1'],
    formats: { C: '0.0000' },
    expected: {
      headerRow: 2,
      unit: 'A',
      score: 'C',
      rank: 'B',
      decimals: [4],
      publishedRanks: 'B',
      units: 'Denmark = 0.9717\nFinland = 0.9533\nRepublic of Korea = 0.9529\nNew Zealand = 0.9432\nIceland = 0.941\nSweden = 0.941',
    },
  },
  {
    title: 'PCI 2023, the first places',
    layouts: ['rank first', 'titles above'],
    source: 'VCCI, Chỉ số năng lực cạnh tranh cấp tỉnh PCI 2023 (tháng 5/2024): năm tỉnh dẫn đầu',
    sheet: `
BẢNG XẾP HẠNG CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH NĂM 2023

Xếp hạng | Tỉnh, thành phố | Điểm số PCI
1 | Quảng Ninh | '71,25
2 | Long An | '70,94
3 | Hải Phòng | '70,34
4 | Bắc Giang | '69,75
5 | Đồng Tháp | '69,66
`,
    merges: ['A1:C1'],
    expected: {
      headerRow: 3,
      unit: 'B',
      score: 'C',
      rank: 'A',
      decimals: [2],
      publishedRanks: 'A',
      units: 'Quảng Ninh = 71.25\nLong An = 70.94\nHải Phòng = 70.34\nBắc Giang = 69.75\nĐồng Tháp = 69.66',
    },
  },
  {
    title: 'Tokyo 2020, medals by total: gold, silver and bronze beside their sum',
    layouts: ['several score columns'],
    source: 'IOC, Tokyo 2020 medal table: the five NOCs with the most medals, with the rank by total',
    sheet: `
NOC | Gold | Silver | Bronze | Total | Rank by Total
United States of America | 39 | 41 | 33 | 113 | 1
People's Republic of China | 38 | 32 | 19 | 89 | 2
Japan | 27 | 14 | 17 | 58 | 5
Great Britain | 22 | 20 | 22 | 64 | 4
ROC | 20 | 28 | 23 | 71 | 3
`,
    expected: {
      headerRow: 1,
      unit: 'A',
      score: 'E',
      rank: 'F',
      publishedRanks: 'F',
      units: "United States of America = 113\nPeople's Republic of China = 89\nJapan = 58\nGreat Britain = 64\nROC = 71",
    },
  },
];
