/** Tables of medals and points as they were published, with many columns of numbers beside the one that ranks. */
import type { SheetCase } from '../case';

export const medalAndPointCases: readonly SheetCase[] = [
  {
    title: 'Paris 2024, medals by total, listed by gold',
    layouts: ['several score columns'],
    source: 'IOC, Paris 2024 medal table: the ten NOCs with the most gold medals, with the rank by total among them',
    sheet: `
NOC | G | S | B | Total | Rank by Total
United States of America | 40 | 44 | 42 | 126 | 1
People's Republic of China | 40 | 27 | 24 | 91 | 2
Japan | 20 | 12 | 13 | 45 | 6
Australia | 18 | 19 | 16 | 53 | 5
France | 16 | 26 | 22 | 64 | 4
Netherlands | 15 | 7 | 12 | 34 | 8
Great Britain | 14 | 22 | 29 | 65 | 3
Republic of Korea | 13 | 9 | 10 | 32 | 10
Italy | 12 | 13 | 15 | 40 | 7
Germany | 12 | 13 | 8 | 33 | 9
`,
    expected: {
      headerRow: 1,
      unit: 'A',
      score: 'E',
      rank: 'F',
      publishedRanks: 'F',
      units: `
        United States of America = 126
        People's Republic of China = 91
        Japan = 45
        Australia = 53
        France = 64
        Netherlands = 34
        Great Britain = 65
        Republic of Korea = 32
        Italy = 40
        Germany = 33
      `,
    },
  },
  {
    title: 'Eurovision 2023, jury and televote beside their total',
    layouts: ['rank first', 'several score columns'],
    source: 'EBU, Eurovision Song Contest 2023, grand final: the first five places',
    sheet: `
Place | Country | Jury points | Televote points | Total points
1 | Sweden | 340 | 243 | 583
2 | Finland | 150 | 376 | 526
3 | Israel | 177 | 185 | 362
4 | Italy | 176 | 174 | 350
5 | Norway | 52 | 216 | 268
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'E',
      rank: 'A',
      publishedRanks: 'A',
      units: 'Sweden = 583\nFinland = 526\nIsrael = 362\nItaly = 350\nNorway = 268',
    },
  },
  {
    title: 'Premier League 2022/23, games and goals beside points',
    layouts: ['rank first', 'several score columns'],
    source: 'Premier League, final table of 2022/23: the first five places',
    sheet: `
Position | Club | Played | Won | Drawn | Lost | GF | GA | GD | Points
1 | Manchester City | 38 | 28 | 5 | 5 | 94 | 33 | 61 | 89
2 | Arsenal | 38 | 26 | 6 | 6 | 88 | 43 | 45 | 84
3 | Manchester United | 38 | 23 | 6 | 9 | 58 | 43 | 15 | 75
4 | Newcastle United | 38 | 19 | 14 | 5 | 68 | 33 | 35 | 71
5 | Liverpool | 38 | 19 | 10 | 9 | 75 | 47 | 28 | 67
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'J',
      rank: 'A',
      publishedRanks: 'A',
      units: 'Manchester City = 89\nArsenal = 84\nManchester United = 75\nNewcastle United = 71\nLiverpool = 67',
    },
  },
];
