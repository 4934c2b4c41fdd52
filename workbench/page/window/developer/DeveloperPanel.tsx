/**
 * For developers of the add-in: each of its requests with time and bytes, and on choosing one its JSON both ways; and which Excel the add-in
 * meets. Off until it is asked for.
 */

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { BranchFork20Regular, Delete16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { EXCEL_VERSIONS } from '../../../channel/excel-version';
import type { RequestRecord } from '../../../channel/batches/request-log';
import type { OpenDocument } from '../../document/open-document';
import type { Workbench } from '../../document/workbench';
import { ChoiceMenu } from '../ribbon/ChoiceMenu';
import { useObservable } from '../use-observable';
import { RequestTable } from './RequestTable';

const useStyles = makeStyles({
  panel: { height: '240px', flexShrink: 0, display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, paddingInline: tokens.spacingHorizontalM },
  parts: { display: 'flex', flexGrow: 1, minHeight: 0 },
  part: { flexGrow: 1, flexBasis: '50%', minWidth: 0, overflow: 'auto', paddingInline: tokens.spacingHorizontalM },
  json: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

export function DeveloperPanel({ workbench, document: opened }: { readonly workbench: Workbench; readonly document: OpenDocument }): ReactElement {
  const styles = useStyles();
  const { excel, words } = useObservable(workbench);
  const [chosen, setChosen] = useState<RequestRecord | null>(null);
  const { log } = opened.host;
  const shown = chosen !== null && log.records.includes(chosen) ? chosen : null;
  const { developer } = words;
  return (
    <section className={styles.panel} aria-label={developer.label}>
      <div className={styles.bar}>
        <Text as="h2" weight="semibold">
          {developer.label}
        </Text>
        <ChoiceMenu
          label={developer.excel}
          icon={<BranchFork20Regular />}
          value={excel}
          choices={EXCEL_VERSIONS.map((version) => [version, developer.versions[version]])}
          onChoose={(version) => void workbench.attempt(() => workbench.chooseExcel(version))}
        />
        <Button size="small" appearance="subtle" icon={<Delete16Regular />} onClick={() => workbench.clearLog()}>
          {developer.clear}
        </Button>
      </div>
      <div className={styles.parts}>
        <div className={styles.part}>
          <RequestTable log={log} words={developer} chosen={shown} onChoose={setChosen} />
        </div>
        {shown === null ? null : (
          <div className={styles.part} tabIndex={0} role="region" aria-label={developer.details}>
            <pre className={styles.json}>{shown.texts === null ? developer.textsNotKept : [shown.actions.join('\n'), indented(shown.texts.request), indented(shown.texts.response)].join('\n\n')}</pre>
          </div>
        )}
      </div>
    </section>
  );
}

/** A text that is very long is shown from its beginning only. */
const LONGEST_SHOWN = 200_000;

function indented(json: string): string {
  const text = json === '' ? '' : JSON.stringify(JSON.parse(json), null, 2);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)} …` : text;
}
