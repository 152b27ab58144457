import { fieldName } from '../paths';
import { CheckboxField, ChoiceField } from './choice-field';
import { displayValue } from './display-value';
import { GivenText } from './parts';
import { TextField } from './text-field';
import type { Asked } from './view';

/** Draws a question by its type; a read-only one as text that goes along in the post. */
export function Question(asked: Asked) {
  const { question } = asked;
  if (question.type === 'hidden') return <Carried {...asked} />;
  if (question.disabled) return <Given {...asked} />;
  switch (question.type) {
    case 'radio':
    case 'selectboxes':
      return <ChoiceField {...asked} options={question.values} />;
    case 'checkbox':
      return <CheckboxField {...asked} />;
    default:
      return <TextField {...asked} />;
  }
}

/** A value that goes along unseen. */
export function Carried({ path, value }: Pick<Asked, 'path' | 'value'>) {
  if (value === undefined || typeof value === 'object') return null;
  return <input type="hidden" name={fieldName(path)} value={String(value)} />;
}

function Given(asked: Asked) {
  const text = displayValue(asked.question, asked.value);
  if (text === undefined) return null;
  return (
    <>
      <dl class="utrecht-data-list">
        <GivenText label={asked.question.label} text={text} />
      </dl>
      <Carried {...asked} />
    </>
  );
}
