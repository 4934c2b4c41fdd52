/** The groups that the add-in's manifest puts on the ribbon, with its own texts and icons. */

import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { pathBesidePage } from '../../../manifest/manifest';
import type { RibbonControl } from '../../../manifest/ribbon';
import { ADDIN_FOLDER } from '../../document/addin';
import type { Workbench } from '../../document/workbench';
import { useObservable } from '../use-observable';
import { RibbonButton } from './RibbonButton';
import { RibbonGroup } from './RibbonGroup';

/** CSS pixels of a large icon, and the sharpest picture of it that a screen of double density needs. */
const ICON_SIZE = 32;
const ICON_PICTURES = [64, 48, 32] as const;

const useStyles = makeStyles({ icon: { width: `${ICON_SIZE}px`, height: `${ICON_SIZE}px` } });

export function AddinGroups({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const styles = useStyles();
  const { addin, language, document: opened, runningControls } = useObservable(workbench);
  const enabled = ({ id }: RibbonControl): boolean =>
    opened !== null && !runningControls.includes(id) && (opened.session.runtime.controlEnabled.get(id) ?? true);
  return (
    <>
      {addin.ribbon[language].map((group) => (
        <RibbonGroup key={group.id} label={group.label}>
          {group.controls.map((control) => (
            <RibbonButton
              key={control.id}
              label={control.label}
              tip={control.tip}
              icon={<img src={iconAddress(control, workbench)} alt="" className={styles.icon} />}
              disabled={!enabled(control)}
              onPress={() => workbench.press(control)}
            />
          ))}
        </RibbonGroup>
      ))}
    </>
  );
}

/** The manifest names addresses of the add-in's own server; here the same files are in its folder. */
function iconAddress({ icons }: RibbonControl, { addin }: Workbench): string {
  const size = ICON_PICTURES.find((candidate) => icons.has(candidate)) ?? Math.max(...icons.keys());
  return ADDIN_FOLDER + pathBesidePage(icons.get(size) ?? '', addin.files);
}
