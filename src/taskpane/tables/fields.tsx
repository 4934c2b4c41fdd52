import { Field, Input, Select } from '@fluentui/react-components';

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly words: readonly Word[];
  readonly value: Word;
  readonly says: Readonly<Record<Word, string>>;
  readonly hint?: string;
  readonly onChoose: (word: Word) => void;
}

/** One of several words, with what the pane calls each. */
export function Choice<Word extends string>({ label, words, value, says, hint, onChoose }: ChoiceProps<Word>): React.JSX.Element {
  return (
    <Field size="small" label={label} hint={hint ?? ''}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const word = words.find((each) => each === chosen);
          if (word !== undefined) onChoose(word);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {says[word]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A text of the person's own. */
export function Words({ label, value, onChoose }: { readonly label: string; readonly value: string; readonly onChoose: (text: string) => void }): React.JSX.Element {
  return (
    <Field size="small" label={label}>
      <Input size="small" value={value} onChange={(_, { value: text }) => { onChoose(text); }} />
    </Field>
  );
}
