/** The ribbon: what every workbook needs, the add-in's groups, and how the window looks. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular, DarkTheme20Regular, DocumentAdd28Regular, FolderOpen28Regular, LocalLanguage20Regular, Save28Regular, WindowDevTools20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Workbench } from '../../document/workbench';
import type { FileOpening } from '../../files/opening';
import { saveToDownload } from '../../files/saving';
import { wordsIn } from '../../words/in-language';
import type { Language, Theme } from '../../words/words';
import { chooseFile } from '../files/choose-file';
import { useObservable } from '../use-observable';
import { AddinGroups } from './AddinGroups';
import { CellButtons } from './CellButtons';
import { ChoiceMenu } from './ChoiceMenu';
import { RibbonButton } from './RibbonButton';
import { RibbonGroup } from './RibbonGroup';
import { SmallButton } from './SmallButton';
import { TableStyles } from './TableStyles';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    minHeight: '104px',
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

interface RibbonProps {
  readonly workbench: Workbench;
  readonly opening: FileOpening;
}

export function Ribbon({ workbench, opening }: RibbonProps): ReactElement {
  const styles = useStyles();
  const { document: opened, language, theme, words } = useObservable(workbench);
  const { ribbon } = words;
  return (
    <div role="toolbar" data-place="ribbon" aria-label={ribbon.label} className={styles.ribbon}>
      <RibbonGroup label={ribbon.file}>
        <RibbonButton label={ribbon.newWorkbook} icon={<DocumentAdd28Regular />} tip={{ title: words.start.newWorkbook, description: words.start.newWorkbookShows }} onPress={() => void workbench.attempt(() => opening.openNew())} />
        <RibbonButton label={ribbon.open} icon={<FolderOpen28Regular />} tip={{ title: ribbon.open, description: ribbon.openTip }} onPress={() => chooseFile(workbench, opening)} />
        <RibbonButton label={ribbon.save} icon={<Save28Regular />} tip={{ title: ribbon.save, description: ribbon.saveTip }} disabled={opened === null} onPress={() => void workbench.attempt(() => saveToDownload(workbench))} />
      </RibbonGroup>
      <RibbonGroup label={ribbon.edit}>
        <div className={styles.column}>
          <SmallButton label={ribbon.undo} tip={ribbon.undoTip} icon={<ArrowUndo20Regular />} disabled={(opened?.editing.undoable ?? null) === null} onPress={() => opened?.editing.undo()} />
          <SmallButton label={ribbon.redo} tip={ribbon.redoTip} icon={<ArrowRedo20Regular />} disabled={(opened?.editing.redoable ?? null) === null} onPress={() => opened?.editing.redo()} />
        </div>
      </RibbonGroup>
      <RibbonGroup label={ribbon.cells}>
        <CellButtons workbench={workbench} />
      </RibbonGroup>
      <RibbonGroup label={words.tables.group}>
        <TableStyles workbench={workbench} />
      </RibbonGroup>
      <AddinGroups workbench={workbench} />
      <RibbonGroup label={ribbon.view}>
        <div className={styles.column}>
          <ChoiceMenu label={ribbon.language} icon={<LocalLanguage20Regular />} value={language} choices={LANGUAGES.map((each) => [each, wordsIn(each).languageName])} onChoose={(choice) => workbench.choose({ language: choice })} />
          <ChoiceMenu label={ribbon.theme} icon={<DarkTheme20Regular />} value={theme} choices={THEMES.map((each) => [each, ribbon.themes[each]])} onChoose={(choice) => workbench.choose({ theme: choice })} />
        </div>
        <RibbonButton label={ribbon.developer} icon={<WindowDevTools20Regular />} tip={{ title: ribbon.developer, description: ribbon.developerTip }} disabled={opened === null} onPress={() => (workbench.developerVisible = !workbench.developerVisible)} />
      </RibbonGroup>
    </div>
  );
}
