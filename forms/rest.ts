import { parsePath } from './paths';
import { type FormDefinition, type FormVersion, formDefinitionSchema, type Problem } from './types';

/** A form as `GET /forms/:key` answers, in Form.io's REST shape. */
export type FormioForm = {
  _id: string;
  _vid: number;
  title: string;
  name: string;
  path: string;
  type: 'form';
  display: 'form';
  tags: string[];
  components: unknown[];
  created?: string;
  modified?: string;
};

/** Form.io's client draws no button of its own: without one in the form nobody could send it. */
const SUBMIT_BUTTON = {
  type: 'button',
  action: 'submit',
  key: 'submit',
  label: 'Versturen',
  input: true,
  disableOnInvalid: false,
} as const;

/** Gives a published form in the shape that Form.io's own client can show and send. */
export function toFormio(form: FormDefinition, version: FormVersion): FormioForm {
  const at = version.publishedAt;
  return {
    _id: version.id,
    _vid: version.number,
    title: form.title,
    name: form.key,
    path: form.key,
    type: 'form',
    display: 'form',
    tags: [],
    components: [...form.components, SUBMIT_BUTTON],
    ...(at === undefined ? {} : { created: at, modified: at }),
  };
}

/** Reads a form as Form.io's builder or server gives it; the submit button goes, since our pages bring their own. Throws a ZodError for what is no form of ours. */
export function fromFormio(json: unknown): FormDefinition {
  const source = typeof json === 'object' && json !== null ? { ...json } : {};
  const { _id, _vid, name, path, type, tags, created, modified, ...rest } = source as Record<string, unknown>; // a spread of an object has string keys
  const components = Array.isArray(rest.components)
    ? rest.components.filter((part: unknown) => !isButton(part))
    : [];
  return formDefinitionSchema.parse({ ...rest, key: rest.key ?? path ?? name, components });
}

/** Gives problems as the `details` of a Form.io validation error, which its client shows at the fields. */
export function toFormioDetails(problems: readonly Problem[]) {
  return problems.map(({ path, code, message, label }) => {
    const parts = parsePath(path);
    const steps = [parts?.key, parts?.row, parts?.child].filter((step) => step !== undefined);
    return {
      message,
      level: 'error',
      path: steps,
      context: { validator: code, key: parts?.child ?? parts?.key ?? '', label, path },
    };
  });
}

function isButton(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'type' in part && part.type === 'button';
}
