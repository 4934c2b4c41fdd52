/** A small table to try XepHang with: two groups, decimals, a tie of three. As text, since that is how tables come into Excel. */
import type { Language } from '../../messages';

const VI = `STT\tTên đơn vị\tTổng điểm
I. Các sở, ban, ngành
1\tSở Tài chính\t85,40
2\tSở Y tế\t84,40
3\tSở Tư pháp\t81,80
4\tSở Nội vụ\t72,00
5\tSở Công Thương\t72,00
6\tVăn phòng UBND tỉnh\t72,00
7\tThanh tra tỉnh\t64,40
II. Các xã, phường
1\tPhường Tân Lập\t58,5
2\tXã Ea Kao\t61,2
3\tXã Hòa Phú\t58,5
4\tPhường Thành Nhất\t49,9`;

const EN = `No.\tUnit\tTotal score
I. Departments
1\tDepartment of Finance\t85.40
2\tDepartment of Health\t84.40
3\tDepartment of Justice\t81.80
4\tDepartment of Home Affairs\t72.00
5\tDepartment of Industry and Trade\t72.00
6\tOffice of the Committee\t72.00
7\tInspectorate\t64.40
II. Communes
1\tTan Lap\t58.5
2\tEa Kao\t61.2
3\tHoa Phu\t58.5
4\tThanh Nhat\t49.9`;

export const SAMPLE_TABLE: Readonly<Record<Language, string>> = { vi: VI, en: EN };
