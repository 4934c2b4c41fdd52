/** Scores held as text, and the decimals that are published. */
import type { SheetCase } from '../case';

const TEXTS = 'Scores typed or pasted as text, as in domain notes';

export const numberTextCases: readonly SheetCase[] = [
  {
    title: 'decimal commas, units of measure, parts of a hundred, note marks',
    layouts: ['scores as text'],
    source: TEXTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | '85,40
2 | Sở B | '85,4/100
3 | Sở C | '85,4 điểm
4 | Sở D | '␣85.4␣
5 | Sở E | '81,3%
6 | Sở G | '85,4 (*)
7 | Sở H | '1.234,5
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', decimals: [2], units: 'Sở A = 85.4\nSở B = 85.4\nSở C = 85.4\nSở D = 85.4\nSở E = 81.3\nSở G = 85.4\nSở H = 1234.5', problems: ['score-out-of-line C8'] },
  },
  {
    title: 'one dot and three digits: thousands beside decimal commas',
    layouts: ['scores as text'],
    source: TEXTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | '985,5
2 | Sở B | '1.000
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 985.5\nSở B = 1000' },
  },
  {
    title: 'one dot and three digits: decimals beside others of their size',
    layouts: ['scores as text'],
    source: TEXTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | '91.651
2 | Sở B | 88.2
3 | Sở C | 90.41
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 91.651\nSở B = 88.2\nSở C = 90.41', decimals: [3] },
  },
  {
    title: 'one dot and three digits: decimals beside a whole number of their size',
    layouts: ['scores as text'],
    source: TEXTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | '91.651
2 | Sở B | '88.203
3 | Sở C | '70
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 91.651\nSở B = 88.203\nSở C = 70' },
  },
  {
    title: 'one dot and three digits everywhere: not guessed',
    layouts: ['scores as text', 'asked about'],
    source: TEXTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | '91.651
2 | Sở B | '88.203
`,
    expected: { blocked: 'scores-ambiguous', at: 'C2' },
  },
  {
    title: 'most of the texts can be read in two ways, and the few numbers between do not settle them',
    layouts: ['scores as text', 'asked about'],
    source: TEXTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 2500
2 | Sở B | '91.651
3 | Sở C | '88.203
4 | Sở D | -
`,
    expected: { blocked: 'scores-ambiguous', at: 'C3' },
  },
  {
    title: 'one text that can be read in two ways among many scores is reported',
    layouts: ['scores as text', 'not scored'],
    source: TEXTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 2500
2 | Sở B | '91.651
3 | Sở C | 2600
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 2500\nSở B = –\nSở C = 2600', problems: ['score-text-ambiguous C3'] },
  },
  {
    title: 'signs and sizes that contradict each other are not guessed',
    layouts: ['scores as text', 'not scored'],
    source: TEXTS,
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | '985.5
2 | Sở B | '1.000
3 | Sở C | '970.5
`,
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 985.5\nSở B = –\nSở C = 970.5', problems: ['score-text-ambiguous C3'] },
  },
  {
    title: 'rank and score in one cell',
    layouts: ['scores as text'],
    source: 'Tables that print `17 (0,633)`',
    sheet: `
TT | Địa phương | Hạng (điểm)
1 | Xã A | '2⏎(0,6330)
2 | Xã B | '1 (0,7010)
`,
    choices: { scoreColumn: 2 },
    expected: { headerRow: 1, unit: 'B', score: 'C', decimals: [4], units: 'Xã A = 0.633\nXã B = 0.701' },
  },
  {
    title: 'decimals from the number format, each group its own',
    layouts: ['sections'],
    source: 'The seed decision prints two decimals in one group and one in the other',
    sheet: `
STT | Đơn vị | Điểm
1 | Sở A | 85.4
2 | Sở B | 85.41
`,
    formats: { C: '#,##0.0_);(#,##0.0)' },
    expected: { headerRow: 1, unit: 'B', score: 'C', units: 'Sở A = 85.4\nSở B = 85.41', decimals: [1], problems: ['near-tie C2'] },
  },
];
