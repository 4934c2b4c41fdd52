/**
 * Real rankings as they were published. Only what is certain from the publication is here; the published ranks must come out again.
 */
import type { SheetCase } from '../case';

export const countryIndexCases: readonly SheetCase[] = [
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
  {
    title: 'Human Development Index 2022, the first places, values as text',
    layouts: ['rank first', 'titles above', 'scores as text'],
    source: 'UNDP, Human Development Report 2023/2024, table 1: the first eleven',
    sheet: `
TABLE 1 Human Development Index and its components
HDI rank | Country | Human Development Index (HDI) Value
| VERY HIGH HUMAN DEVELOPMENT |
1 | Switzerland | '0.967
2 | Norway | '0.966
3 | Iceland | '0.959
4 | Hong Kong, China (SAR) | '0.956
5 | Denmark | '0.952
5 | Sweden | '0.952
7 | Germany | '0.950
7 | Ireland | '0.950
9 | Singapore | '0.949
10 | Australia | '0.946
10 | Netherlands | '0.946
`,
    merges: ['A1:C1', 'A3:C3'],
    expected: {
      headerRow: 2,
      unit: 'B',
      score: 'C',
      rank: 'A',
      decimals: [3],
      publishedRanks: 'A',
      units: `
        VERY HIGH HUMAN DEVELOPMENT: Switzerland = 0.967
        VERY HIGH HUMAN DEVELOPMENT: Norway = 0.966
        VERY HIGH HUMAN DEVELOPMENT: Iceland = 0.959
        VERY HIGH HUMAN DEVELOPMENT: Hong Kong, China (SAR) = 0.956
        VERY HIGH HUMAN DEVELOPMENT: Denmark = 0.952
        VERY HIGH HUMAN DEVELOPMENT: Sweden = 0.952
        VERY HIGH HUMAN DEVELOPMENT: Germany = 0.95
        VERY HIGH HUMAN DEVELOPMENT: Ireland = 0.95
        VERY HIGH HUMAN DEVELOPMENT: Singapore = 0.949
        VERY HIGH HUMAN DEVELOPMENT: Australia = 0.946
        VERY HIGH HUMAN DEVELOPMENT: Netherlands = 0.946
      `,
    },
  },
  {
    title: 'World Happiness Report 2024, the first places',
    layouts: ['plain table'],
    source: 'World Happiness Report 2024, ladder score, averages of 2021 to 2023',
    sheet: `
Country name | Ladder score
Finland | 7.741
Denmark | 7.583
Iceland | 7.525
Sweden | 7.344
Israel | 7.341
Netherlands | 7.319
`,
    expected: {
      headerRow: 1,
      unit: 'A',
      score: 'B',
      decimals: [3],
      units: 'Finland = 7.741\nDenmark = 7.583\nIceland = 7.525\nSweden = 7.344\nIsrael = 7.341\nNetherlands = 7.319',
    },
  },
  {
    title: 'Global Innovation Index 2023, the first places',
    layouts: ['plain table'],
    source: 'WIPO, Global Innovation Index 2023, rankings table',
    sheet: `
GII rank | Economy | Score | Income group | Region
1 | Switzerland | 67.6 | High | Europe
2 | Sweden | 64.2 | High | Europe
3 | United States | 63.5 | High | Northern America
4 | United Kingdom | 62.4 | High | Europe
5 | Singapore | 61.5 | High | South East Asia, East Asia and Oceania
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      rank: 'A',
      decimals: [1],
      publishedRanks: 'A',
      units: 'Switzerland = 67.6\nSweden = 64.2\nUnited States = 63.5\nUnited Kingdom = 62.4\nSingapore = 61.5',
    },
  },
  {
    title: 'PCI 2022 and 2023 side by side',
    layouts: ['several score columns', 'scores as text', 'merged header'],
    source: 'VCCI, PCI 2022 and PCI 2023: provinces among the first five in both years',
    sheet: `
TT | Tỉnh, thành phố | Năm 2022 | | Năm 2023 |
| | Điểm số | Xếp hạng | Điểm số | Xếp hạng
1 | Quảng Ninh | '72,95 | 1 | '71,25 | 1
2 | Bắc Giang | '72,80 | 2 | '69,75 | 4
3 | Hải Phòng | '70,76 | 3 | '70,34 | 3
4 | Đồng Tháp | '69,68 | 5 | '69,66 | 5
`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    expected: { headerRow: 1, unit: 'B', score: 'E', rank: 'F', decimals: [2], units: 'Quảng Ninh = 71.25\nBắc Giang = 69.75\nHải Phòng = 70.34\nĐồng Tháp = 69.66' },
  },
  {
    title: 'Corruption Perceptions Index 2024, the first places, three of them shared',
    layouts: ['plain table', 'several score columns'],
    source: 'Transparency International, Corruption Perceptions Index 2024 (February 2025): the best eight by score',
    sheet: `
Country / Territory | ISO3 | Region | CPI 2024 score | Rank
Denmark | DNK | WE/EU | 90 | 1
Finland | FIN | WE/EU | 88 | 2
Singapore | SGP | AP | 84 | 3
New Zealand | NZL | AP | 83 | 4
Luxembourg | LUX | WE/EU | 81 | 5
Norway | NOR | WE/EU | 81 | 5
Switzerland | CHE | WE/EU | 81 | 5
Sweden | SWE | WE/EU | 80 | 8
`,
    expected: {
      headerRow: 1,
      unit: 'A',
      score: 'D',
      rank: 'E',
      decimals: [0],
      publishedRanks: 'E',
      units: 'Denmark = 90\nFinland = 88\nSingapore = 84\nNew Zealand = 83\nLuxembourg = 81\nNorway = 81\nSwitzerland = 81\nSweden = 80',
    },
  },
];
