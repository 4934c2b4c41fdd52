/** A small button of the ribbon, with a tooltip. */

import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ button: { fontWeight: tokens.fontWeightRegular, justifyContent: 'flex-start', whiteSpace: 'nowrap' } });

interface SmallButtonProps {
  readonly label: string;
  readonly tip: string;
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

export function SmallButton({ label, tip, icon, disabled, onPress }: SmallButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Tooltip relationship="description" content={tip}>
      <Button appearance="subtle" className={styles.button} icon={icon} disabledFocusable={disabled} onClick={onPress}>
        {label}
      </Button>
    </Tooltip>
  );
}
