import type { Language } from './catalogue';

/** What the page says where it cannot start: there, the words of its language were not loaded. */
interface BeforeWords {
  readonly officeMissing: string;
  readonly wordsMissing: string;
}

export const BEFORE_WORDS: Readonly<Record<Language, BeforeWords>> = {
  vi: {
    officeMissing: 'Không tải được Office.js: hãy kiểm tra kết nối mạng tới máy chủ của Microsoft rồi mở lại bảng này trong Excel.',
    wordsMissing: 'Không tải được vi.js của XepHang: hãy kiểm tra kết nối mạng tới máy chủ cài đặt rồi mở lại bảng này trong Excel.',
  },
  en: {
    officeMissing: 'Office.js could not be loaded: check the connection to Microsoft’s servers and open this pane again in Excel.',
    wordsMissing: 'XepHang’s en.js could not be loaded: check the connection to the server that it was installed from and open this pane again in Excel.',
  },
};
