import {
  clearHiddenProcessInfo,
  conditionProcessInfo,
  defaultValueProcessInfo,
  filterProcessInfo,
  postValidateProcessInfo,
  process,
} from '@formio/core/process';
import type { Component, DataObject, ProcessorInfo } from '@formio/core/types';
import { Evaluator } from '@formio/core/utils';
import type { FormData, FormDefinition } from './types';

// No text of a form is ever run as code. Scripts are refused at publishing; this is the second lock.
Evaluator.noeval = true;

/** A rule of the form that an answer breaks, in Form.io's own words. */
export type Breach = { path: string; rule: string; text: string; limit?: number };

/** What `@formio/core` makes of answers: the breaches, the answers without hidden ones, and what is hidden. */
export type Judgement = { breaches: Breach[]; data: unknown; isHidden: (path: string) => boolean };

type Scope = { errors?: FieldError[]; filtered?: unknown };
type FieldError = {
  ruleName: string;
  errorKeyOrMessage: string;
  context: { path: string; setting?: unknown };
};
type Visit = {
  path: string;
  component: { key: string; type: string; scope?: { conditionallyHidden?: boolean } };
};

/**
 * Runs Form.io's own processors in Form.io's own order: default values, conditions, removal of what is hidden, and only
 * then validation. Left out are those that run scripts or fetch (the lint refuses such forms) and `normalize`, which
 * turns the choice '60' into the number 60 and a missing radio into the text 'undefined': our reading of the answers
 * has already brought each value to its one type.
 */
export async function judge({ form, data }: { form: FormDefinition; data: FormData }): Promise<Judgement> {
  // The processors write their findings into the components: each run gets its own copy.
  const components = structuredClone(form.components) as unknown as Component[]; // our allow-list is a subset of Form.io's own, looser type
  const answers = structuredClone(data) as DataObject; // answers are plain JSON, which is what DataObject stands for
  const scope: Scope = {};
  const hidden = new Set<string>();
  await process<Scope>({
    components,
    form: { components },
    data: answers,
    submission: { data: answers },
    scope,
    config: { server: true },
    processors: [
      filterProcessInfo,
      defaultValueProcessInfo,
      conditionProcessInfo,
      clearHiddenProcessInfo,
      noteHidden(hidden),
      postValidateProcessInfo,
    ],
  } as Parameters<typeof process<Scope>>[0]); // `config` is read by the processors but missing from the published type
  return {
    breaches: (scope.errors ?? []).map(toBreach),
    data: scope.filtered ?? {},
    isHidden: (path) => hidden.has(path) || hidden.has(path.replace(/\[.*$/, '')),
  };
}

/** A processor of ours: writes down the path of each component that the conditions before it hid. */
export function noteHidden(hidden: Set<string>): ProcessorInfo<Visit, void> {
  const note = ({ path, component }: Visit) => {
    if (!component.scope?.conditionallyHidden) return;
    // Form.io gives fixed text the path of what it stands in.
    if (component.type === 'content') hidden.add(path === '' ? component.key : `${path}.${component.key}`);
    else hidden.add(path);
  };
  return {
    name: 'noteHidden',
    shouldProcess: () => true,
    processSync: note,
    process: async (visit) => note(visit),
  };
}

function toBreach({ ruleName, errorKeyOrMessage, context }: FieldError): Breach {
  const limit = Number(context.setting);
  return {
    path: context.path,
    rule: ruleName,
    text: errorKeyOrMessage,
    ...(Number.isFinite(limit) && typeof context.setting === 'string' ? { limit } : {}),
  };
}
