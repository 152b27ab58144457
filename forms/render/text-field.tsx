import { isIsoDate } from '../../domain/time/amsterdam';
import { isRequired } from '../limits';
import { fieldId, fieldName } from '../paths';
import { FieldNotes, OptionalMark } from './parts';
import { type Asked, describedBy, showing } from './view';

/** A question that is answered by typing or by one list: label, description, error, input. */
export function TextField(asked: Asked) {
  const { question, path, view, row } = asked;
  const messages = view.messagesAt(path);
  const { hint, ...visibility } = showing({
    view,
    conditional: question.conditional,
    ...(row === undefined ? {} : { row }),
  });
  return (
    <div
      class={`utrecht-form-field${messages.length > 0 ? ' utrecht-form-field--invalid' : ''}`}
      {...visibility}
    >
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={fieldId(path)}>
          {question.label}
          <OptionalMark show={!isRequired(question)} />
        </label>
      </div>
      <FieldNotes path={path} description={question.description} hint={hint} messages={messages} />
      <div class="utrecht-form-field__input">
        <Input
          {...asked}
          describedby={describedBy({ path, description: question.description, hint, messages })}
          invalid={messages.length > 0}
        />
      </div>
    </div>
  );
}

function Input({
  question,
  path,
  value,
  describedby,
  invalid,
}: Asked & { describedby: string | undefined; invalid: boolean }) {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const common = {
    id: fieldId(path),
    name: fieldName(path),
    'aria-describedby': describedby,
    'aria-invalid': invalid ? ('true' as const) : undefined,
  };
  const textbox = `utrecht-textbox utrecht-textbox--html-input${invalid ? ' utrecht-textbox--invalid' : ''}`;
  switch (question.type) {
    case 'textarea':
      return (
        <textarea
          class={`utrecht-textarea utrecht-textarea--html-textarea${invalid ? ' utrecht-textarea--invalid' : ''}`}
          rows={question.rows ?? 4}
          dir="auto"
          {...common}
        >
          {/* A browser drops the first line break of a textarea. */}
          {text.startsWith('\n') ? `\n${text}` : text}
        </textarea>
      );
    case 'select':
      return (
        <select
          class={`utrecht-select utrecht-select--html-select${invalid ? ' utrecht-select--invalid' : ''}`}
          {...common}
        >
          <option value="">Kies …</option>
          {question.data.values.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === text}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case 'datetime':
      // A date field cannot show what is no date: then it becomes a text field, so that what was typed stays.
      return text === '' || isIsoDate(text) ? (
        <input class={textbox} type="date" min="2000-01-01" max="2100-12-31" value={text} {...common} />
      ) : (
        <input class={textbox} type="text" value={text} {...common} />
      );
    case 'time':
      return (
        <input
          class={textbox}
          type={text === '' || /^\d\d:\d\d$/.test(text) ? 'time' : 'text'}
          value={text}
          {...common}
        />
      );
    case 'number':
      return (
        <input
          class={`${textbox} utrecht-textbox--numeric`}
          type="text"
          inputMode="decimal"
          value={text.replace('.', ',')}
          {...common}
        />
      );
    case 'email':
      return (
        <input
          class={textbox}
          type="email"
          autocomplete={question.autocomplete ?? 'off'}
          spellcheck={false}
          value={text}
          {...common}
        />
      );
    default:
      return (
        <input
          class={textbox}
          type="text"
          autocomplete={question.autocomplete}
          dir="auto"
          value={text}
          {...common}
        />
      );
  }
}
