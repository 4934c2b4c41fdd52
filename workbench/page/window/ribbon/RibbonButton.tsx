/** A large button of the ribbon, with Excel's tooltip: a title and a sentence. It may be what opens a menu. */

import { Button, makeStyles, mergeClasses, Text, tokens, Tooltip, type ButtonProps } from '@fluentui/react-components';
import { forwardRef, type ComponentPropsWithoutRef, type ReactElement } from 'react';

const useStyles = makeStyles({
  button: { flexDirection: 'column', minWidth: '64px', maxWidth: '96px', paddingInline: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalXS, gap: tokens.spacingVerticalXXS, alignSelf: 'flex-start' },
  label: { textAlign: 'center', fontWeight: tokens.fontWeightRegular, lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  tip: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

export interface RibbonButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly tip: { readonly title: string; readonly description: string };
  readonly disabled?: boolean;
  readonly className?: string;
  readonly onPress?: () => void;
}

/** What a menu's trigger gives its button besides. */
type TriggerProps = Omit<ComponentPropsWithoutRef<'button'>, keyof RibbonButtonProps>;

export const RibbonButton = forwardRef<HTMLButtonElement, RibbonButtonProps & TriggerProps>(function RibbonButton({ label, icon, tip, disabled = false, className, onPress, ...trigger }, ref): ReactElement {
  const styles = useStyles();
  return (
    <Tooltip
      relationship="description"
      content={
        <span className={styles.tip}>
          <Text weight="semibold">{tip.title}</Text>
          <Text>{tip.description}</Text>
        </span>
      }
    >
      <Button {...({ ...trigger, ref } as ButtonProps)} {...(onPress === undefined ? {} : { onClick: onPress })} appearance="subtle" icon={{ children: icon }} className={mergeClasses(styles.button, className)} disabledFocusable={disabled}>
        <span className={styles.label}>{label}</span>
      </Button>
    </Tooltip>
  );
});
