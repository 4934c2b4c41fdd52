/** Kinds of units in words: names of groups that only the units' names tell. */
import type { SheetLanguage } from '../model/layout';
import type { UnitKind } from '../model/problem';

export const KIND_NAMES: Readonly<Record<SheetLanguage, Readonly<Record<UnitKind, string>>>> = {
  vi: {
    departments: 'Sở, ban, ngành',
    districts: 'Huyện, quận, thị xã, thành phố',
    communes: 'Xã, phường, đặc khu',
    provinces: 'Tỉnh, thành phố',
    ministries: 'Bộ',
    schools: 'Trường',
    hospitals: 'Cơ sở y tế',
  },
  en: {
    departments: 'Departments and agencies',
    districts: 'Districts, towns and cities',
    communes: 'Communes, wards and special zones',
    provinces: 'Provinces and cities',
    ministries: 'Ministries',
    schools: 'Schools',
    hospitals: 'Health facilities',
  },
};

/** The nth group, from 0, of groups that only the numbering tells. */
export function numberedGroupName(index: number, language: SheetLanguage): string {
  return language === 'vi' ? `Nhóm ${index + 1}` : `Group ${index + 1}`;
}
