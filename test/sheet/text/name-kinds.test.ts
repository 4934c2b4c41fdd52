import { kindsOfNames } from '../../../src/sheet/text/name-kinds';

describe('kinds of units told by their names', () => {
  test('departments, districts, and communes with wards', () => {
    const names = ['Sở Y tế', 'Ban Dân tộc', 'Văn phòng UBND tỉnh', 'UBND huyện Lắk', 'UBND Thị xã Buôn Hồ', 'Thành phố Buôn Ma Thuột', 'Xã Ea Kar', 'UBND phường 1', 'Đặc khu Phú Quốc'];
    expect(kindsOfNames(names)?.kinds).toEqual([
      { kind: 'departments', count: 3 },
      { kind: 'districts', count: 3 },
      { kind: 'communes', count: 3 },
    ]);
  });

  test('case, diacritics and decomposed letters do not matter', () => {
    expect(kindsOfNames(['SỞ Y TẾ', 'So Noi vu', 'Sở Nội vụ'.normalize('NFD'), 'xa A', 'XÃ B', 'Phuong C'])?.kinds).toEqual([
      { kind: 'departments', count: 3 },
      { kind: 'communes', count: 3 },
    ]);
  });

  test('cities stand with provinces where there are provinces', () => {
    expect(kindsOfNames(['Tỉnh A', 'Thành phố B', 'TP. C', 'Bộ D', 'Bộ E', 'Bộ G'])?.kinds).toEqual([
      { kind: 'provinces', count: 3 },
      { kind: 'ministries', count: 3 },
    ]);
  });

  test.each([
    ['one kind only', ['Sở A', 'Sở B', 'Sở C', 'Ban D', 'Ban E', 'Ban G']],
    ['a kind of two', ['Sở A', 'Sở B', 'Sở C', 'Xã D', 'Xã E']],
    ['a name of no kind', ['Sở A', 'Sở B', 'Sở C', 'Xã D', 'Xã E', 'Xã G', 'Quảng Ninh']],
    ['words that only begin alike', ['Sởi', 'Xão', 'Banh', 'Sở A', 'Sở B', 'Sở C']],
    ['no unit', []],
  ])('%s: nothing is proposed', (_, names) => {
    expect(kindsOfNames(names)).toBeNull();
  });

  test('where no word is known, the first or last word that names one below the other share', () => {
    const departments = ['Department of Health', 'Department of Justice', 'Finance Department'];
    const communes = ['Commune of An Binh', 'Ea Kar Ward', 'Tan Lap Commune', 'Hoa Xuan Ward'];
    expect(kindsOfNames([...departments, ...communes])).toEqual({
      kinds: [{ kind: 'named', name: 'Department', count: 3 }, { kind: 'named', name: 'Commune, Ward', count: 4 }],
      ofUnit: Uint32Array.of(0, 0, 0, 1, 1, 1, 1),
    });
    expect(kindsOfNames(['Khoa Nội', 'Khoa Ngoại', 'Khoa Nhi', 'Phòng Tổ chức', 'Phòng Kế toán', 'Phòng Vật tư'])?.kinds).toHaveLength(2);
  });

  test.each([
    ['kinds mixed with each other', ['Health Department', 'Dong Da District', 'Finance Department', 'Ba Dinh District', 'Justice Department', 'Hoan Kiem District']],
    ['a name that shares no word', ['Health Department', 'Finance Department', 'Justice Department', 'Inspectorate', 'Dong Da District', 'Ba Dinh District', 'Hoan Kiem District']],
    ['one kind that stands before and after', ['University of A', 'University of B', 'University of C', 'D University', 'E University', 'G University']],
    ['a kind of two', ['Health Department', 'Finance Department', 'Justice Department', 'Dong Da District', 'Ba Dinh District']],
  ])('no word is known, and %s: nothing is proposed', (_, names) => {
    expect(kindsOfNames(names)).toBeNull();
  });
});
