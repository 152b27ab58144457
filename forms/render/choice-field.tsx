import { isRequired } from '../limits';
import { fieldId, fieldName } from '../paths';
import type { FormValue } from '../types';
import { FieldNotes, OptionalMark } from './parts';
import { type Asked, describedBy, showing } from './view';

type Choice = { label: string; value: string };

/** Radio buttons or a group of checkboxes: one fieldset, its question as legend. */
export function ChoiceField({
  question,
  path,
  value,
  view,
  row,
  options,
}: Asked & { options: readonly Choice[] }) {
  const messages = view.messagesAt(path);
  const { hint, ...visibility } = showing({
    view,
    conditional: question.conditional,
    ...(row === undefined ? {} : { row }),
  });
  const describedby = describedBy({ path, description: question.description, hint, messages });
  const many = question.type === 'selectboxes';
  return (
    <div
      class={`utrecht-form-fieldset${messages.length > 0 ? ' utrecht-form-fieldset--invalid' : ''}`}
      {...visibility}
    >
      <fieldset
        class="utrecht-form-fieldset__fieldset utrecht-form-fieldset--html-fieldset"
        aria-describedby={describedby}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {question.label}
          <OptionalMark show={!isRequired(question)} />
        </legend>
        <FieldNotes path={path} description={question.description} hint={hint} messages={messages} />
        {options.map((option, index) => (
          <Option
            key={option.value}
            id={index === 0 ? fieldId(path) : `${fieldId(path)}-${index + 1}`}
            name={many ? `${fieldName(path)}[]` : fieldName(path)}
            many={many}
            option={option}
            checked={isChosen(value, option.value)}
            invalid={messages.length > 0}
          />
        ))}
      </fieldset>
    </div>
  );
}

/** One checkbox that stands alone. */
export function CheckboxField({ question, path, value, view, row }: Asked) {
  const messages = view.messagesAt(path);
  const { hint, ...visibility } = showing({
    view,
    conditional: question.conditional,
    ...(row === undefined ? {} : { row }),
  });
  const id = fieldId(path);
  return (
    <div
      class={`utrecht-form-field utrecht-form-field--checkbox${messages.length > 0 ? ' utrecht-form-field--invalid' : ''}`}
      {...visibility}
    >
      <label class="utrecht-form-field__label utrecht-form-label utrecht-form-label--checkbox" for={id}>
        {question.label}
      </label>
      <FieldNotes path={path} description={question.description} hint={hint} messages={messages} />
      <input
        class="utrecht-form-field__input utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        id={id}
        name={fieldName(path)}
        value="true"
        checked={value === true}
        aria-describedby={describedBy({ path, description: question.description, hint, messages })}
        aria-invalid={messages.length > 0 ? 'true' : undefined}
      />
    </div>
  );
}

function Option({
  id,
  name,
  many,
  option,
  checked,
  invalid,
}: {
  id: string;
  name: string;
  many: boolean;
  option: Choice;
  checked: boolean;
  invalid: boolean;
}) {
  const kind = many ? 'checkbox' : 'radio';
  const look = many
    ? 'utrecht-checkbox utrecht-checkbox--html-input'
    : 'utrecht-radio-button utrecht-radio-button--html-input';
  return (
    <div class={`utrecht-form-field utrecht-form-field--${kind}`}>
      <input
        class={`utrecht-form-field__input ${look}`}
        type={kind}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-invalid={invalid && many ? 'true' : undefined}
      />
      <label class={`utrecht-form-field__label utrecht-form-label utrecht-form-label--${kind}`} for={id}>
        {option.label}
      </label>
    </div>
  );
}

function isChosen(value: FormValue | undefined, option: string): boolean {
  return typeof value === 'object' ? value[option] === true : value === option;
}
