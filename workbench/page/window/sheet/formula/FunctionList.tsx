/** The functions of which one may be meant; the chosen one is always in sight. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KnownFunction } from '../../../document/known-functions';

const useStyles = makeStyles({
  list: { maxHeight: '180px', overflowY: 'auto', fontSize: tokens.fontSizeBase200 },
  option: { paddingInline: tokens.spacingHorizontalS, paddingBlock: '2px', cursor: 'pointer' },
  chosen: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, outline: `1px solid ${tokens.colorBrandStroke1}` },
});

interface FunctionListProps {
  readonly id: string;
  readonly label: string;
  readonly functions: readonly KnownFunction[];
  readonly chosen: number;
  readonly onTake: (known: KnownFunction) => void;
}

export function FunctionList({ id, label, functions, chosen, onTake }: FunctionListProps): ReactElement {
  const styles = useStyles();
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list} tabIndex={-1}>
      {functions.map((known, index) => (
        <div
          key={known.name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          ref={index === chosen ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
          className={mergeClasses(styles.option, index === chosen && styles.chosen)}
          // Pressing, not clicking: the field keeps the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(known);
          }}
        >
          {known.name}
        </div>
      ))}
    </div>
  );
}
