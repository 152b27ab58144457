import { fieldId } from '../paths';

/** Words behind the label of a question that may be left open. */
export function OptionalMark({ show }: { show: boolean }) {
  return show ? <span class="form-optional"> (niet verplicht)</span> : null;
}

/** Description, hint and errors of a field, in that order, each with the id that aria-describedby names. */
export function FieldNotes({
  path,
  description,
  hint,
  messages,
}: {
  path: string;
  description?: string | undefined;
  hint?: string | undefined;
  messages: readonly string[];
}) {
  const id = fieldId(path);
  return (
    <>
      {description && (
        <div class="utrecht-form-field__description utrecht-form-field-description" id={`${id}-uitleg`}>
          {description}
        </div>
      )}
      {hint && (
        <div
          class="utrecht-form-field__description utrecht-form-field-description"
          id={`${id}-hint`}
          data-hint
        >
          {hint}
        </div>
      )}
      {messages.length > 0 && (
        <div class="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${id}-fout`}>
          {messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
    </>
  );
}

/** Text that is given, not asked: a read-only answer, line breaks kept. */
export function GivenText({ label, text }: { label: string; text: string }) {
  return (
    <div class="utrecht-data-list__item">
      <dt class="utrecht-data-list__item-key">{label}</dt>
      <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd utrecht-data-list__item-value--multiline">
        {text}
      </dd>
    </div>
  );
}
