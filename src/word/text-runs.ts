/** Texts as Word's runs: each text of a document becomes XML here and nowhere else. The package escapes markup; it leaves in what XML cannot hold. */
import { TextRun, type IRunOptions } from 'docx';
import { LINE_END, xmlText } from '../tables';

/** A text with its line breaks. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return text.split(LINE_END).map((line, index) => new TextRun({ ...look, text: xmlText(line), ...(index === 0 ? {} : { break: 1 }) }));
}
