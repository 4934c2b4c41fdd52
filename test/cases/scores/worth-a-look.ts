/** Scores and names that are read as they stand and reported. */
import type { SheetCase } from '../case';

const SLIPS = 'Slips of typing seen in tables of scores: a decimal sign lost or moved';
const OLD = 'Files of the years before Unicode, typed with fonts .VnTime and VNI-Times';

export const worthALookCases: readonly SheetCase[] = [
  {
    title: 'a decimal sign lost: 8540 and 854 among scores of 85',
    layouts: ['worth a look'],
    source: SLIPS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 85.4
2 | Sở B | 8540
3 | Sở C | 84.25
4 | Sở D | 79.5
5 | Sở E | 90
6 | Sở G | 66.75
7 | Sở H | 71
8 | Sở I | 88.1
`,
    formats: { C: '0.00' },
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Sở A = 85.4\nSở B = 8540\nSở C = 84.25\nSở D = 79.5\nSở E = 90\nSở G = 66.75\nSở H = 71\nSở I = 88.1',
      problems: ['score-out-of-line C3'],
    },
  },
  {
    title: 'a decimal sign lost in a small sheet',
    layouts: ['worth a look'],
    source: SLIPS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 85.4
2 | Sở B | 84.3
3 | Sở C | 854
4 | Sở D | 79.5
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 85.4\nSở B = 84.3\nSở C = 854\nSở D = 79.5', problems: ['score-out-of-line C4'] },
  },
  {
    title: 'a slip in a small section, seen beside the other sections',
    layouts: ['worth a look', 'sections'],
    source: SLIPS,
    sheet: `
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở A | 85.4
2 | Sở B | 84.3
3 | Sở C | 71.2
4 | Sở D | 79.5
5 | Sở E | 60.4
6 | Sở G | 82.2
II | Khối Đảng |
1 | Ban A | 77.5
2 | Ban B | 8.31
3 | Ban C | 702
4 | Ban D | 81.5
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: `
        Các sở: Sở A = 85.4
        Các sở: Sở B = 84.3
        Các sở: Sở C = 71.2
        Các sở: Sở D = 79.5
        Các sở: Sở E = 60.4
        Các sở: Sở G = 82.2
        Khối Đảng: Ban A = 77.5
        Khối Đảng: Ban B = 8.31
        Khối Đảng: Ban C = 702
        Khối Đảng: Ban D = 81.5
      `,
      problems: ['score-out-of-line C11', 'score-out-of-line C12'],
    },
  },
  {
    title: '1.000 beside decimal commas is a thousand, out of line among scores of 85',
    layouts: ['worth a look', 'scores as text'],
    source: SLIPS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | '85,4
2 | Sở B | '84,3
3 | Sở C | '1.000
4 | Sở D | '79,5
5 | Sở E | '91,2
6 | Sở G | '88,7
7 | Sở H | '86,6
8 | Sở I | '83,1
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Sở A = 85.4\nSở B = 84.3\nSở C = 1000\nSở D = 79.5\nSở E = 91.2\nSở G = 88.7\nSở H = 86.6\nSở I = 83.1',
      problems: ['score-out-of-line C4'],
    },
  },
  {
    title: 'a poor score, a nought and populations are ordinary',
    layouts: ['plain table'],
    source: 'Ordinary spreads: no alarm',
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 85.4
2 | Sở B | 84.3
3 | Sở C | 0
4 | Sở D | 12.5
5 | Sở E | 41.2
6 | Sở G | 88.7
7 | Sở H | 8
8 | Sở I | 83.1
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 85.4\nSở B = 84.3\nSở C = 0\nSở D = 12.5\nSở E = 41.2\nSở G = 88.7\nSở H = 8\nSở I = 83.1' },
  },
  {
    title: 'equal at two decimals, different at the third; binary noise is nothing',
    layouts: ['worth a look'],
    source: 'Totals computed by formulas and shown with two decimals',
    sheet: `
STT | Đơn vị | Điểm | Hạng
1 | Sở A | 72.004 | 2
2 | Sở B | 80 | 1
3 | Sở C | 71.996 | 2
4 | Sở D | 72 | 2
5 | Sở E | 60.00000000000001 | 5
6 | Sở G | 60 | 5
`,
    formats: { C: '0.00' },
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      rank: 'D',
      publishedRanks: 'D',
      decimals: [2],
      units: 'Sở A = 72.004\nSở B = 80\nSở C = 71.996\nSở D = 72\nSở E = 60.00000000000001\nSở G = 60',
      problems: ['near-tie C2'],
    },
  },
  {
    title: 'names in TCVN3',
    layouts: ['worth a look'],
    source: OLD,
    sheet: `
STT | Tªn ®¬n vÞ | Tæng ®iÓm
1 | Së Néi vô | 85.4
2 | Së Y tÕ | 84.3
3 | UBND huyÖn C­ M'gar | 80
4 | Së N«ng nghiÖp | 79
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: "Së Néi vô = 85.4\nSë Y tÕ = 84.3\nUBND huyÖn C­ M'gar = 80\nSë N«ng nghiÖp = 79",
      problems: ['names-legacy-encoding B3'],
    },
  },
  {
    title: 'names in VNI beside one in Unicode',
    layouts: ['worth a look'],
    source: OLD,
    sheet: `
STT | Tên đơn vị | Điểm
1 | Sở Nội vụ | 85.4
2 | Sôû Noäi vuï | 84.3
3 | UBND thaønh phoá | 80
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Sở Nội vụ = 85.4\nSôû Noäi vuï = 84.3\nUBND thaønh phoá = 80',
      problems: ['names-legacy-encoding B3'],
    },
  },
  {
    title: 'foreign names are in no old encoding',
    layouts: ['plain table'],
    source: 'Names of countries and companies with letters and signs of their own',
    sheet: `
Name | Score
Côte d'Ivoire | 85.4
São Tomé and Príncipe | 84.3
Türkiye | 80
Curaçao | 79
Åland | 78
Haïti | 77
Microsoft® | 76
Réunion | 75
«Hà Nội» | 74
Emirates – Dubaï | 73
`,
    expected: {
      headerRow: 1,
      unit: 'A',
      score: 'B',
      units: "Côte d'Ivoire = 85.4\nSão Tomé and Príncipe = 84.3\nTürkiye = 80\nCuraçao = 79\nÅland = 78\nHaïti = 77\nMicrosoft® = 76\nRéunion = 75\n«Hà Nội» = 74\nEmirates – Dubaï = 73",
    },
  },
];
