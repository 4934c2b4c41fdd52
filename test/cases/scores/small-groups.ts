/** Slips in groups too small to show what is usual. */
import type { SheetCase } from '../case';

const SLIPS = 'Slips of typing seen in tables of scores: a decimal sign lost or moved';

export const smallGroupCases: readonly SheetCase[] = [
  {
    title: 'a thousand among four scores around 85',
    layouts: ['worth a look'],
    source: SLIPS,
    sheet: `
Đơn vị | Điểm
Sở A | 85.4
Sở B | 1000
Sở C | 84.2
Sở D | 86.1
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Sở A = 85.4\nSở B = 1000\nSở C = 84.2\nSở D = 86.1', problems: ['score-out-of-line B3'] },
  },
  {
    title: 'a lost decimal sign in a sheet of three units',
    layouts: ['worth a look'],
    source: SLIPS,
    sheet: `
Đơn vị | Điểm
Sở A | 85.4
Sở B | 8540
Sở C | 84.2
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Sở A = 85.4\nSở B = 8540\nSở C = 84.2', problems: ['score-out-of-line B3'] },
  },
  {
    title: 'a lost decimal sign in a section of three, in a small sheet',
    layouts: ['worth a look', 'sections'],
    source: SLIPS,
    sheet: `
STT | Đơn vị | Điểm
I | Các sở |
1 | Sở A | 85.4
2 | Sở B | 8540
3 | Sở C | 84.2
II | Các xã |
1 | Xã D | 70
2 | Xã E | 71
3 | Xã G | 72
`,
    expected: {
      headerRow: 1,
      unit: 'B',
      score: 'C',
      units: 'Các sở: Sở A = 85.4\nCác sở: Sở B = 8540\nCác sở: Sở C = 84.2\nCác xã: Xã D = 70\nCác xã: Xã E = 71\nCác xã: Xã G = 72',
      problems: ['score-out-of-line C4'],
    },
  },
  {
    title: '1.000 as text among scores with a decimal dot: 1 would be too poor to be believed',
    layouts: ['worth a look', 'scores as text'],
    source: SLIPS,
    sheet: `
Đơn vị | Điểm
Sở A | '85.4
Sở B | '1.000
Sở C | '84.2
Sở D | '86.1
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'Sở A = 85.4\nSở B = –\nSở C = 84.2\nSở D = 86.1', problems: ['score-text-ambiguous B3'] },
  },
  {
    title: 'one medal table of three, one of them far ahead: no slip',
    layouts: ['worth a look'],
    source: SLIPS,
    sheet: `
Team | Total
A | 12
B | 10
C | 61
`,
    expected: { headerRow: 1, unit: 'A', score: 'B', units: 'A = 12\nB = 10\nC = 61' },
  },
];
