/** What the window shows before a workbook is open: the samples, a new workbook, and a file of one's own. */

import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { DocumentTable24Regular, TableAdd24Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import type { Workbench } from '../../document/workbench';
import type { FileOpening } from '../../files/opening';
import { listSamples, sampleFile, type Sample } from '../../files/sources';
import { chooseFile } from './choose-file';
import { useObservable } from '../use-observable';

const useStyles = makeStyles({
  page: { overflowY: 'auto', padding: tokens.spacingHorizontalXXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '960px', marginInline: 'auto', width: '100%', boxSizing: 'border-box' },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))', gap: tokens.spacingHorizontalL, margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    height: '100%',
    maxWidth: 'none',
    padding: tokens.spacingHorizontalL,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  open: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface StartPageProps {
  readonly workbench: Workbench;
  readonly opening: FileOpening;
}

export function StartPage({ workbench, opening }: StartPageProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useObservable(workbench);
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => void workbench.attempt(async () => setSamples(await listSamples())), [workbench]);
  const open = (file: string): void => void workbench.attempt(() => opening.open(sampleFile(file)));

  return (
    <div className={styles.page}>
      <Title2 as="h2">{words.start.heading}</Title2>
      <Text>{words.start.lead}</Text>
      <div className={styles.open}>
        <Button appearance="primary" size="large" onClick={() => chooseFile(workbench, opening)}>
          {words.start.openFile}
        </Button>
        <Text>{words.start.orDrop}</Text>
      </div>
      <ul className={styles.cards} aria-label={words.start.samples}>
        {samples.map((sample) => (
          <li key={sample.file}>
            <Choice icon={<DocumentTable24Regular />} title={sample[language].title} shows={sample[language].shows} onChoose={() => open(sample.file)} />
          </li>
        ))}
        <li>
          <Choice icon={<TableAdd24Regular />} title={words.start.newWorkbook} shows={words.start.newWorkbookShows} onChoose={() => void workbench.attempt(() => opening.openNew())} />
        </li>
      </ul>
    </div>
  );
}

interface ChoiceProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly shows: string;
  readonly onChoose: () => void;
}

function Choice({ icon, title, shows, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Button className={styles.card} onClick={onChoose}>
      {icon}
      <Text weight="semibold">{title}</Text>
      <Text>{shows}</Text>
    </Button>
  );
}
