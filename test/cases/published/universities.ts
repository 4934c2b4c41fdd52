/** Rankings of universities as they were published. */
import type { SheetCase } from '../case';

export const universityCases: readonly SheetCase[] = [
  {
    title: 'THE World University Rankings 2024, the first seven',
    layouts: ['rank first'],
    source: 'Times Higher Education, World University Rankings 2024 (September 2023): overall scores',
    sheet: `
Rank | Name | Country/Region | Overall
1 | University of Oxford | United Kingdom | 98.5
2 | Stanford University | United States | 98.0
3 | Massachusetts Institute of Technology | United States | 97.9
4 | Harvard University | United States | 97.8
5 | University of Cambridge | United Kingdom | 97.5
6 | Princeton University | United States | 96.9
7 | California Institute of Technology | United States | 96.5
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'D',
      rank: 'A',
      decimals: [1],
      publishedRanks: 'A',
      units: `
        University of Oxford = 98.5
        Stanford University = 98
        Massachusetts Institute of Technology = 97.9
        Harvard University = 97.8
        University of Cambridge = 97.5
        Princeton University = 96.9
        California Institute of Technology = 96.5
      `,
    },
  },
  {
    title: 'QS World University Rankings 2024, the first eight, with the rank of the year before',
    layouts: ['rank first', 'several score columns'],
    source: 'QS Quacquarelli Symonds, World University Rankings 2024 (June 2023)',
    sheet: `
2024 Rank | Previous Rank | Institution | Overall Score
1 | 1 | Massachusetts Institute of Technology (MIT) | 100
2 | 2 | University of Cambridge | 99.2
3 | 4 | University of Oxford | 98.9
4 | 5 | Harvard University | 98.3
5 | 3 | Stanford University | 98.1
6 | 6 | Imperial College London | 97.8
7 | 9 | ETH Zurich | 93.3
8 | 11 | National University of Singapore (NUS) | 92.7
`,
    expected: {
      headerRow: 1,
      unit: 'C',
      score: 'D',
      rank: 'A',
      decimals: [1],
      publishedRanks: 'A',
      units: `
        Massachusetts Institute of Technology (MIT) = 100
        University of Cambridge = 99.2
        University of Oxford = 98.9
        Harvard University = 98.3
        Stanford University = 98.1
        Imperial College London = 97.8
        ETH Zurich = 93.3
        National University of Singapore (NUS) = 92.7
      `,
    },
  },
];
