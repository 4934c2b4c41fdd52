import { Checkbox } from '@fluentui/react-components';
import { canRunFunctions, SETTINGS, type Found } from '../../app';
import type { TableOptions } from '../../app/tables';
import type { TableLabels } from '../../messages/tables';
import { Choice, Words } from '../options/fields';
import { OwnStyleFields } from './OwnStyleFields';

interface TableOptionFieldsProps {
  readonly found: Found;
  readonly labels: TableLabels;
  readonly onChoose: (chosen: Partial<TableOptions>) => void;
}

/** The choices about the tables, folded: most people never need them. */
export function TableOptionFields({ found, labels, onChoose }: TableOptionFieldsProps): React.JSX.Element {
  const options = found.tableOptions;
  const functions = canRunFunctions();
  return (
    <details>
      <summary className="pane-summary" tabIndex={0}>{labels.options}</summary>
      <div className="pane-fields">
        <Choice {...labels.where} words={SETTINGS.where.takes} value={options.where} hint={options.where === 'selected-cell' ? labels.whereNote : ''} onChoose={(where) => { onChoose({ where }); }} />
        <Choice {...labels.as} words={SETTINGS.as.takes} value={options.as} hint={options.as === 'excel-table' ? labels.asNote : ''} onChoose={(as) => { onChoose({ as }); }} />
        {options.as === 'excel-table' && (
          <>
            <Words label={labels.name} value={options.name} onChoose={(name) => { onChoose({ name }); }} />
            <Checkbox label={labels.banding} checked={options.banding === 'yes'} onChange={(_, { checked }) => { onChoose({ banding: checked === true ? 'yes' : 'no' }); }} />
          </>
        )}
        <Choice {...labels.style} words={SETTINGS.style.takes} value={options.style} onChoose={(style) => { onChoose({ style }); }} />
        {options.style === 'own' && <OwnStyleFields found={found} labels={labels} onChoose={onChoose} />}
        <Choice
          {...labels.ranks}
          words={SETTINGS.ranks.takes.filter((each) => functions || each !== 'functions')}
          value={options.ranks}
          hint={functions ? labels.passOn : ''}
          onChoose={(ranks) => { onChoose({ ranks }); }}
        />
        <Choice {...labels.tieOrder} words={SETTINGS.tieOrder.takes} value={options.tieOrder} onChoose={(tieOrder) => { onChoose({ tieOrder }); }} />
        <Checkbox label={labels.notes} checked={options.notes === 'ties'} onChange={(_, { checked }) => { onChoose({ notes: checked === true ? 'ties' : 'none' }); }} />
        <Checkbox label={labels.annex} checked={options.annex === 'yes'} onChange={(_, { checked }) => { onChoose({ annex: checked === true ? 'yes' : 'no' }); }} />
        {options.annex === 'yes' && (
          <>
            <Words label={labels.annexHeading} value={options.annexHeading} onChoose={(annexHeading) => { onChoose({ annexHeading }); }} />
            <Words label={labels.title} value={options.title} onChoose={(title) => { onChoose({ title }); }} />
            <Words label={labels.issued} value={options.issued} onChoose={(issued) => { onChoose({ issued }); }} />
          </>
        )}
      </div>
    </details>
  );
}
