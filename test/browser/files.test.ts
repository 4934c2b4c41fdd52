import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { inBrowser, keepPicture } from './browser-workbench';

const browser = inBrowser();

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], fileName));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragenter', { dataTransfer: data });
  await heading.dispatchEvent('drop', { dataTransfer: data });
}

const title = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): readonly number[] => Array.from({ length: text.length }, (_, index) => [text.charCodeAt(index), 0]).flat();

test('a file that cannot be opened is told in a sentence, and the open workbook stays', async () => {
  const sample = await readFile('assets/samples/ict-index-2017.xlsx');
  const { page } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await page.getByLabel('Hộp tên: địa chỉ ô').waitFor();
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['cũ.xls', Uint8Array.from([...COMPOUND, ...utf16('Workbook')]), 'cũ.xls có định dạng Excel 97–2003'],
    ['khóa.xlsx', Uint8Array.from([...COMPOUND, ...utf16('EncryptedPackage')]), 'khóa.xlsx có mật khẩu'],
    ['hỏng.xlsx', sample.subarray(0, 3000), 'hỏng.xlsx bị hỏng'],
    ['rỗng.csv', new Uint8Array(), 'rỗng.csv là tệp rỗng'],
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
