/** One line of text with its label, explanation and what is wrong with it. */
export type TextFieldProps = {
  name: string;
  label: string;
  description?: string;
  type?: 'text' | 'email';
  autocomplete?: string;
  value?: string;
  problem?: string | undefined;
};

/** A text field of our own small forms, in the same look as those of Form.io. */
export function TextField(props: TextFieldProps) {
  const { name, label, description, type = 'text', autocomplete, value = '', problem } = props;
  const described = [...(description ? [`${name}-uitleg`] : []), ...(problem ? [`${name}-fout`] : [])].join(
    ' ',
  );
  return (
    <div class={`utrecht-form-field${problem ? ' utrecht-form-field--invalid' : ''}`}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={name}>
          {label}
        </label>
      </div>
      {description && (
        <div class="utrecht-form-field__description utrecht-form-field-description" id={`${name}-uitleg`}>
          {description}
        </div>
      )}
      {problem && (
        <div class="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${name}-fout`}>
          {problem}
        </div>
      )}
      <div class="utrecht-form-field__input">
        <input
          class={`utrecht-textbox utrecht-textbox--html-input${problem ? ' utrecht-textbox--invalid' : ''}`}
          type={type}
          id={name}
          name={name}
          value={value}
          autocomplete={autocomplete}
          aria-describedby={described || undefined}
          aria-invalid={problem ? 'true' : undefined}
        />
      </div>
    </div>
  );
}
