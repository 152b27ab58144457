import { fieldId } from '../paths';
import type { FormComponent, FormData, FormDefinition, GroupComponent, Problem } from '../types';
import { Content } from './content';
import { FormSummary } from './form-summary';
import { Grid } from './grid';
import { FieldNotes } from './parts';
import { Question } from './question';
import { describedBy, showing, type View, viewOf } from './view';

type FormFieldsProps = {
  form: FormDefinition;
  data: FormData;
  problems: readonly Problem[];
  readOnly?: boolean;
};

/**
 * The questions of a form as accessible HTML, to be put inside a `<form method="post" novalidate>`; names are
 * `data[…]`, row buttons post `_row`. With `readOnly` the answers as text.
 */
export function FormFields({ form, data, problems, readOnly }: FormFieldsProps) {
  if (readOnly) return <FormSummary form={form} data={data} />;
  const view = viewOf({ form, data, problems });
  return (
    <>
      {/* Enter in a text field presses the first button of the form: that must not be "remove this row". */}
      <button type="submit" hidden />
      {form.components.map((component) => (
        <Part key={component.key} component={component} view={view} />
      ))}
    </>
  );
}

function Part({ component, view }: { component: FormComponent; view: View }) {
  switch (component.type) {
    case 'panel':
    case 'fieldset':
      return <Group group={component} view={view} />;
    case 'datagrid':
      return <Grid grid={component} view={view} />;
    case 'content':
      return <Content content={component} path={component.key} view={view} />;
    default: {
      const value = Object.hasOwn(view.data, component.key) ? view.data[component.key] : undefined;
      return (
        <Question
          question={component}
          path={component.key}
          value={Array.isArray(value) ? undefined : value}
          view={view}
        />
      );
    }
  }
}

function Group({ group, view }: { group: GroupComponent; view: View }) {
  const path = group.key;
  const { hint, ...visibility } = showing({ view, conditional: group.conditional });
  const parts = group.components.map((component) => (
    <Part key={component.key} component={component} view={view} />
  ));
  if (group.type === 'panel') {
    return (
      <div class="form-panel" id={fieldId(path)} {...visibility}>
        <h2 class="utrecht-heading-2">{group.title}</h2>
        <FieldNotes path={path} hint={hint} messages={[]} />
        {parts}
      </div>
    );
  }
  return (
    <div class="utrecht-form-fieldset" id={fieldId(path)} {...visibility}>
      <fieldset
        class="utrecht-form-fieldset__fieldset utrecht-form-fieldset--html-fieldset"
        aria-describedby={describedBy({ path, description: undefined, hint, messages: [] })}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {group.legend}
        </legend>
        <FieldNotes path={path} hint={hint} messages={[]} />
        {parts}
      </fieldset>
    </div>
  );
}
