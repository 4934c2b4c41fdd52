import { Button, Field, Select } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { Labels } from '../../messages';
import { PAGE_SIZE } from './pages';

/** A list of more groups than this is no help in finding one. */
const MOST_GROUPS = 500;

export interface PagerProps {
  readonly labels: Labels;
  readonly numberLocale: string;
  readonly page: number;
  readonly pageCount: number;
  readonly unitCount: number;
  readonly groupNames: readonly string[];
  /** The page on which each group begins. */
  readonly pagesOfGroups: readonly number[];
  readonly onPage: (page: number) => void;
}

/** Which units are shown, and the way to others: page by page, or to where a group begins. */
export function Pager({ labels, numberLocale, page, pageCount, unitCount, groupNames, pagesOfGroups, onPage }: PagerProps): React.JSX.Element {
  const number = new Intl.NumberFormat(numberLocale);
  const [from, to] = [page * PAGE_SIZE + 1, Math.min(unitCount, (page + 1) * PAGE_SIZE)];
  return (
    <div>
      <div className="pager">
        <Button
          id="previous-units"
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={labels.previousRows}
          disabledFocusable={page === 0}
          onClick={() => {
            onPage(page - 1);
          }}
        />
        <span role="status" className="pager-rows">
          {labels.rowsShown(number.format(from), number.format(to), number.format(unitCount))}
        </span>
        <Button
          id="next-units"
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={labels.nextRows}
          disabledFocusable={page === pageCount - 1}
          onClick={() => {
            onPage(page + 1);
          }}
        />
      </div>
      {groupNames.length > 1 && groupNames.length <= MOST_GROUPS && (
        <Field size="small" label={labels.goToGroup}>
          <Select
            size="small"
            value={String(groupAt(pagesOfGroups, page))}
            onChange={(_, { value }) => {
              onPage(pagesOfGroups[Number(value)] ?? 0);
            }}
          >
            {groupNames.map((name, group) => (
              <option key={group} value={String(group)}>
                {name === '' ? labels.oneGroup : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

/** The last group that begins on the page or before it. */
function groupAt(pagesOfGroups: readonly number[], page: number): number {
  const after = pagesOfGroups.findIndex((first) => first > page);
  return after < 0 ? pagesOfGroups.length - 1 : after - 1;
}
