import { Field, Input, Select } from '@fluentui/react-components';

interface ChoiceProps<Word extends string> {
  readonly id?: string;
  readonly label: string;
  readonly words: readonly Word[];
  readonly value: Word;
  /** What the pane calls each word. */
  readonly values: Readonly<Record<Word, string>>;
  readonly hint?: string;
  readonly onChoose: (word: Word) => void;
}

/** One of several words. */
export function Choice<Word extends string>({ id, label, words, value, values, hint, onChoose }: ChoiceProps<Word>): React.JSX.Element {
  return (
    <Field size="small" label={label} hint={hint ?? ''}>
      <Select
        id={id}
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const word = words.find((each) => each === chosen);
          if (word !== undefined) onChoose(word);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {values[word]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Numbers are called the same in every language. */
export function asThemselves<Word extends string>(words: readonly Word[]): Readonly<Record<Word, string>> {
  return Object.fromEntries(words.map((word): [string, string] => [word, word])) as Record<Word, string>;
}

/** A text of the person's own. */
export function Words({ label, value, onChoose }: { readonly label: string; readonly value: string; readonly onChoose: (text: string) => void }): React.JSX.Element {
  return (
    <Field size="small" label={label}>
      <Input size="small" value={value} onChange={(_, { value: text }) => { onChoose(text); }} />
    </Field>
  );
}
