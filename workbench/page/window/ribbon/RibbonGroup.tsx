/** One labelled group of the ribbon. */

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'space-between', paddingInline: tokens.spacingHorizontalS, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  controls: { display: 'flex', alignItems: 'stretch', gap: tokens.spacingHorizontalXS, flexGrow: 1 },
  label: { color: tokens.colorNeutralForeground2 },
});

export function RibbonGroup({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div className={styles.controls}>{children}</div>
      <Text id={id} size={200} className={styles.label}>
        {label}
      </Text>
    </div>
  );
}
