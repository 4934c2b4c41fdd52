import { readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { FileChooser, Page } from 'playwright-core';
import { inBrowser, keepPicture } from './browser-workbench';

const browser = inBrowser();

type Dropped = Uint8Array | { readonly megabytes: number };

async function drop(page: Page, name: string, content: Dropped): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([typeof bytes === 'number' ? new Uint8Array(bytes) : Uint8Array.from(bytes)], fileName));
      return transfer;
    },
    [name, content instanceof Uint8Array ? [...content] : content.megabytes * 1024 * 1024] as const,
  );
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragenter', { dataTransfer: data });
  await heading.dispatchEvent('drop', { dataTransfer: data });
}

/** Ctrl+O until the browser asks for a file: the first may come before the window listens. */
async function askedForFile(page: Page): Promise<FileChooser> {
  const asked: FileChooser[] = [];
  page.on('filechooser', (chooser) => asked.push(chooser));
  for (;;) {
    const [chooser] = asked;
    if (chooser !== undefined) return chooser;
    await page.keyboard.press('Control+o');
    await page.waitForTimeout(500);
  }
}

const title = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): readonly number[] => Array.from({ length: text.length }, (_, index) => [text.charCodeAt(index), 0]).flat();

test('a file that cannot be opened is told in a sentence, and the open workbook stays', async () => {
  const sample = await readFile('assets/samples/ict-index-2017.xlsx');
  const { page } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await page.getByLabel('Hộp tên: địa chỉ ô').waitFor();
  const cases: readonly (readonly [string, Dropped, string])[] = [
    ['cũ.xls', Uint8Array.from([...COMPOUND, ...utf16('Workbook')]), 'cũ.xls có định dạng Excel 97–2003'],
    ['khóa.xlsx', Uint8Array.from([...COMPOUND, ...utf16('EncryptedPackage')]), 'khóa.xlsx có mật khẩu'],
    ['hỏng.xlsx', sample.subarray(0, 3000), 'hỏng.xlsx bị hỏng'],
    ['rỗng.csv', new Uint8Array(), 'rỗng.csv là tệp rỗng'],
    ['lớn.xlsx', { megabytes: 50 }, 'lớn.xlsx nặng 50 MB; bàn thử chỉ mở tệp đến 40 MB'],
  ];
  for (const [name, bytes, sentence] of cases) {
    await drop(page, name, bytes);
    await page.getByText(sentence).waitFor();
    expect(await title(page)).toBe('ict-index-2017.xlsx');
  }
  await keepPicture(page, 'files-refused');
}, 180_000);

test('unsaved work asks before another file takes its place', async () => {
  const { page } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await page.getByLabel('Thanh công thức').fill('Bảng điểm');
  await page.getByLabel('Thanh công thức').press('Enter');
  await page.getByText('(chưa lưu)').waitFor();

  const csv = new TextEncoder().encode('Đơn vị,Điểm\nSở Nội vụ,"85,4"\n');
  await drop(page, 'điểm.csv', csv);
  await page.getByRole('dialog').getByText('ict-index-2017.xlsx có thay đổi chưa lưu').waitFor();
  await keepPicture(page, 'files-unsaved');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await title(page)).toBe('ict-index-2017.xlsx');

  await drop(page, 'điểm.csv', csv);
  await page.getByRole('button', { name: 'Không lưu' }).click();
  await page.getByRole('heading', { name: 'điểm.csv' }).waitFor();
}, 180_000);

test('what a file holds that cannot be kept is said before it is opened', async () => {
  const sample = await readFile('assets/samples/ict-index-2017.xlsx');
  const withMacros = zipSync({ ...unzipSync(sample), 'xl/vbaProject.bin': strToU8('macros'), 'docProps/custom.xml': strToU8('<Properties/>') });
  const { page } = await browser.open({ sample: 'ict-index-2017-group-column.xlsx' });
  await page.getByLabel('Hộp tên: địa chỉ ô').waitFor();
  await drop(page, 'có macro.xlsm', withMacros);
  await page.getByRole('dialog').getByText('có macro.xlsm có những thứ mà bàn thử không giữ được khi lưu').waitFor();
  expect(await page.getByRole('dialog').getByRole('listitem').allTextContents()).toEqual(['Macro (VBA)', 'Thuộc tính tài liệu tùy chỉnh']);
  await keepPicture(page, 'files-losses');
  await page.getByRole('button', { name: 'Hủy', exact: true }).last().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await title(page)).toBe('ict-index-2017-group-column.xlsx');

  await drop(page, 'có macro.xlsm', withMacros);
  await page.getByRole('button', { name: 'Vẫn mở' }).click();
  await page.getByRole('heading', { name: 'có macro.xlsm' }).waitFor();
}, 180_000);

test('Ctrl+O chooses a file; a tab with unsaved work asks before it is closed, also where only a setting changed', async () => {
  const { page, pane, paneFrame } = await browser.open();
  await page.getByRole('button', { name: 'Mở tệp …' }).waitFor();
  const chooser = await askedForFile(page);
  await chooser.setFiles('assets/samples/ict-index-2017.xlsx');
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  const unsaved = page.getByText('(chưa lưu)');
  expect(await unsaved.count()).toBe(0);

  await paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.settings.add('xephang.ties', 'dense');
      await context.sync();
    }),
  );
  await unsaved.waitFor();
  const asked = page.waitForEvent('dialog');
  await page.locator('[data-place=sheet] textarea').click({ force: true });
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  expect(await title(page)).toBe('ict-index-2017.xlsx');
}, 180_000);
