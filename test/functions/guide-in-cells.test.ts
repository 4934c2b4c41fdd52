/** Every example of the guide, in a cell of its sample workbook: through the real runtime of Office.js and the add-in as built. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '../../workbench/engine/open';
import { requireBuiltAddin } from '../../workbench/headless/addin/addin-build';
import { evaluateFormulas, type Evaluation } from '../../workbench/headless/command/evaluate-formulas';
import { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { guideExamples } from './guide-examples';

// Both guides have the same examples, as guide.test.ts shows.
const EXAMPLES = guideExamples().filter(({ language }) => language === 'vi');
const FILES = [...new Set(EXAMPLES.map(({ file }) => file))];

test.each(FILES)('the examples on %s give in cells what the guide says', async (file) => {
  const workbook = await openWorkbook(await readFile(path.resolve(__dirname, '../../assets/samples', file)), file);
  const excel = await HeadlessExcel.open({ workbook, fileName: file, addin: await requireBuiltAddin() });
  try {
    const examples = EXAMPLES.filter((example) => example.file === file);
    const evaluations = await evaluateFormulas(examples.map(({ formula }) => formula), excel);
    expect(evaluations.map(({ formula, value }) => ({ formula, rows: rowsOf(value) }))).toEqual(examples.map(({ formula, expected }) => ({ formula, rows: expected })));
  } finally {
    excel.close();
  }
});

function rowsOf(value: Evaluation['value']): unknown {
  return typeof value === 'object' ? value : [[value]];
}
