/** A button of the ribbon that opens a menu of which one choice holds. */

import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ button: { whiteSpace: 'nowrap', minWidth: 0 } });

interface ChoiceMenuProps<T extends string> {
  readonly label: string;
  readonly icon: ReactElement;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

export function ChoiceMenu<T extends string>({ label, icon, value, choices, onChoose }: ChoiceMenuProps<T>): ReactElement {
  const styles = useStyles();
  const shown = choices.find(([choice]) => choice === value)?.[1] ?? '';
  return (
    <Menu checkedValues={{ choice: [value] }} onCheckedValueChange={(_, { checkedItems }) => choices.filter(([choice]) => choice === checkedItems[0]).forEach(([choice]) => onChoose(choice))}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.button} icon={icon} aria-label={`${label}: ${shown}`}>
          {shown}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(([choice, text]) => (
            <MenuItemRadio key={choice} name="choice" value={choice}>
              {text}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
