import type { ServiceLabels } from './labels';

export const serviceLabels: ServiceLabels = {
  tryAgain: 'Thử lại',

  startsSlowly:
    'XepHang chưa nối được với Excel: mạng chậm, hoặc máy chủ appsforoffice.microsoft.com của Microsoft bị chặn. XepHang vẫn đang đợi; nếu vẫn vậy, hãy báo bộ phận công nghệ thông tin.',
  startsAlone:
    'XepHang chưa nối được với Excel và vẫn đang đợi. Nếu trang này mở trong trình duyệt: hãy mở một tệp trong Excel rồi chọn Mở XepHang trên tab Trang đầu. Nếu đang ở trong Excel: mạng chậm, hoặc máy chủ appsforoffice.microsoft.com của Microsoft bị chặn; nếu vẫn vậy, hãy báo bộ phận công nghệ thông tin.',
  notInExcel: 'Trang này là ngăn của XepHang, phần bổ trợ của Excel: hãy mở một tệp trong Excel rồi chọn Mở XepHang trên tab Trang đầu.',
  help: 'Xem trợ giúp',

  scriptMissing: 'Chưa làm được vì một tệp của XepHang không tải về được: hãy kiểm tra mạng rồi thử lại.',
  partMissing: 'Phần này của ngăn chưa tải về được: hãy kiểm tra mạng rồi thử lại.',
  partFailed: 'Phần này của ngăn gặp lỗi, các phần khác vẫn dùng được: hãy thử lại; nếu vẫn vậy, hãy báo người phát triển.',

  newerVersion: (version) => `Đã có XepHang ${version}: tải lại ngăn để dùng. Các lựa chọn và lần khôi phục được giữ nguyên.`,
  reload: 'Tải lại',
  reloadWouldLose: 'Chưa tải lại được vì bản ghi để khôi phục quá lớn để mang theo. Khi không cần khôi phục nữa, hãy lưu tệp, đóng Excel rồi mở lại.',
};
