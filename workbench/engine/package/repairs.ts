/** What ExcelTS 10.2.0 writes that Excel refuses or mends with a warning. */
import { type Parts, partText, setPartText } from './parts';

interface Repair {
  readonly parts: RegExp;
  readonly fault: RegExp;
  readonly cure: string;
}

const REPAIRS: readonly Repair[] = [
  // A fill without a pattern, which is usual in conditional formats.
  { parts: /^xl\/styles\.xml$/, fault: / patternType="undefined"/g, cure: '' },
  // A page break that the file did not say was set by hand.
  { parts: /^xl\/(?:work|chart)sheets\/[^/]+\.xml$/, fault: / man="NaN"/g, cure: '' },
];

export function repairParts(parts: Parts): void {
  for (const name of Object.keys(parts)) {
    for (const { parts: where, fault, cure } of REPAIRS) {
      if (!where.test(name)) continue;
      const xml = partText(parts, name) ?? '';
      const repaired = xml.replace(fault, cure);
      if (repaired !== xml) setPartText(parts, name, repaired);
    }
  }
}
