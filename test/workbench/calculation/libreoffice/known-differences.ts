/**
 * Where LibreOffice 7.4 gives something else than Excel does by Microsoft's documentation, and the workbench follows Excel. No real
 * Excel was at hand: each reason names what it rests on.
 */

export interface KnownDifference {
  /** What the workbench gives. */
  readonly excel: readonly (readonly unknown[])[];
  readonly reason: string;
}

const TRUTHS = 'LibreOffice keeps truths as the numbers 1 and 0; in Excel they are a type of their own, which follows texts in order and which SUM, COUNT, COUNTIF, RANK and joined texts do not take for a number.';
const TEXT_ARGUMENTS = 'A text that is itself an argument of SUM is converted to its number (Microsoft, SUM); LibreOffice refuses it in files of Excel.';
const OTHER_ERROR = 'Both refuse. LibreOffice has error numbers of its own, which it writes into files as #VALUE!; Excel names #NUM!, #N/A or #REF! (the functions\' pages).';
const SPILLS = 'Excel calculates for every cell and spills; LibreOffice 7.4 takes the cell in the formula\'s own row and column, where there is none.';
const PERCENT_RANK = 'Excel cuts the result off after three decimals (PERCENTRANK.EXC: 0.381 at one digit is 0.3); LibreOffice rounds to three significant digits.';

const error = (code: string) => [[{ error: code }]];

export const KNOWN_DIFFERENCES: Readonly<Record<string, KnownDifference>> = {
  '="a"<TRUE': { excel: [[true]], reason: TRUTHS },
  '=FALSE>100': { excel: [[true]], reason: TRUTHS },
  '=C5=0': { excel: [[false]], reason: TRUTHS },
  '=TRUE&""': { excel: [['TRUE']], reason: TRUTHS },
  '=SUM(C1:C6)': { excel: [[1]], reason: TRUTHS },
  '=AVERAGE(C1:C6)': { excel: [[1]], reason: TRUTHS },
  '=COUNT(A1:C12)': { excel: [[16]], reason: TRUTHS },
  '=COUNT(C1:C12)': { excel: [[5]], reason: TRUTHS },
  '=SUMPRODUCT(C1:C6,E1:E6)': { excel: [[1]], reason: TRUTHS },
  '=COUNTIF(C1:C12,TRUE)': { excel: [[1]], reason: TRUTHS },
  '=COUNTIF(C1:C12,">0")': { excel: [[4]], reason: TRUTHS },
  '=MATCH(TRUE,C1:C12,0)': { excel: [[3]], reason: TRUTHS },
  '=CONCATENATE("a",1,TRUE)': { excel: [['a1TRUE']], reason: TRUTHS },
  '=TEXT(TRUE,"0")': { excel: [['TRUE']], reason: TRUTHS },
  '=TYPE(TRUE)': { excel: [[4]], reason: TRUTHS },
  '=AGGREGATE(9,6,C1:C12)': { excel: [[10000000003.6]], reason: TRUTHS },
  '=RANK(C1,A1:A12)': { excel: error('#N/A'), reason: 'A number that is not among the others has no rank (Microsoft, RANK.EQ); LibreOffice ranks it all the same.' },
  '=RANK(71,A1:A12)': { excel: error('#N/A'), reason: 'A number that is not among the others has no rank (Microsoft, RANK.EQ); LibreOffice ranks it all the same.' },
  '=ISNUMBER(C1:C3)': { excel: [[true], [false], [false]], reason: TRUTHS },

  '=SUM("5",TRUE)': { excel: [[6]], reason: TEXT_ARGUMENTS },
  '=SUM(C8,"3")': { excel: [[6.5]], reason: TEXT_ARGUMENTS },

  '=SQRT(-1)': { excel: error('#NUM!'), reason: OTHER_ERROR },
  '=LN(0)': { excel: error('#NUM!'), reason: OTHER_ERROR },
  '=LARGE(A1:A12,12)': { excel: error('#NUM!'), reason: OTHER_ERROR },
  '=SMALL(A1:A12,0)': { excel: error('#NUM!'), reason: OTHER_ERROR },
  '=MODE(E1:E2)': { excel: error('#N/A'), reason: OTHER_ERROR },
  '=PERCENTRANK.INC(E1:E12,0)': { excel: error('#N/A'), reason: OTHER_ERROR },
  '=PERCENTILE.EXC(E1:E12,0.01)': { excel: error('#NUM!'), reason: OTHER_ERROR },
  '=VLOOKUP(5,E1:G12,4,FALSE)': { excel: error('#REF!'), reason: OTHER_ERROR },
  '=INDEX(A1:C12,13,1)': { excel: error('#REF!'), reason: OTHER_ERROR },
  '=OFFSET(A1,-1,0)': { excel: error('#REF!'), reason: OTHER_ERROR },

  '=MROUND(5,-2)': { excel: error('#NUM!'), reason: 'Number and multiple must have the same sign (Microsoft, MROUND).' },
  '=0^0': { excel: error('#NUM!'), reason: 'Excel does not define it; LibreOffice says 1.' },
  '=PERCENTRANK.EXC(E1:E12,5)': { excel: [[0.23]], reason: PERCENT_RANK },
  '=PERCENTRANK.EXC(E1:E12,1)': { excel: [[0.076]], reason: PERCENT_RANK },
  '=COUNTIF(B1:B12,10)': { excel: [[1]], reason: 'A number as condition counts texts that stand for it too.' },
  '=AND(A1:A3>0)': { excel: [[true]], reason: SPILLS },
  '=INDEX(A1:A12,0)': { excel: [[85.4]], reason: SPILLS },
  '=SUM(OFFSET(E5,0,0,-3,1))': { excel: [[17]], reason: 'A negative height reaches upwards; LibreOffice refuses it.' },
  '=ADDRESS(2,3,1,TRUE,"My Sheet")': { excel: [["'My Sheet'!$C$2"]], reason: 'LibreOffice writes its own sign between sheet and cell.' },
  '=FIND("","abc")': { excel: [[1]], reason: 'An empty text is found at once (Microsoft, FIND).' },
  '=NUMBERVALUE("")': { excel: [[0]], reason: 'An empty text is 0 (Microsoft, NUMBERVALUE).' },
  '=TEXT(0.285,"0%")': { excel: [['29%']], reason: 'Excel rounds the decimal 28.5, LibreOffice the binary 28.499999999999996.' },
  '=YEAR(-1)': { excel: error('#NUM!'), reason: 'Excel has no dates before 1900.' },
  '=DAY(60)': { excel: [[29]], reason: 'Day 60 is 29 February 1900 in Excel, as in Lotus 1-2-3; LibreOffice counts its days otherwise before March 1900.' },
};
