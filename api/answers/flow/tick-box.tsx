import type { CheckProblem } from './confirmations';
import { CheckFieldError, errorAttributes } from './field-error';

/** One box to tick before sending. */
export function TickBox({
  field,
  label,
  checked,
  problems,
}: {
  field: string;
  label: string;
  checked: boolean;
  problems: readonly CheckProblem[];
}) {
  return (
    <>
      <CheckFieldError field={field} problems={problems} />
      <div class="utrecht-form-field utrecht-form-field--checkbox">
        <input
          class="utrecht-form-field__input utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id={field}
          name={field}
          value="ja"
          checked={checked}
          {...errorAttributes(field, problems)}
        />
        <label class="utrecht-form-field__label utrecht-form-label utrecht-form-label--checkbox" for={field}>
          {label}
        </label>
      </div>
    </>
  );
}
