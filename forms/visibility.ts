import { clearHiddenProcessInfo, conditionProcessInfo, processSync } from '@formio/core/process';
import type { Component, DataObject } from '@formio/core/types';
import { noteHidden } from './judge';
import type { FormData, FormDefinition } from './types';

/** Tells of a path whether Form.io's own conditions hide it with these answers; the same judge as at validation. */
export function hiddenIn({
  form,
  data,
}: {
  form: FormDefinition;
  data: FormData;
}): (path: string) => boolean {
  const components = structuredClone(form.components) as unknown as Component[]; // our allow-list is a subset of Form.io's own, looser type
  const answers = structuredClone(data) as DataObject; // answers are plain JSON, which is what DataObject stands for
  const hidden = new Set<string>();
  processSync({
    components,
    form: { components },
    data: answers,
    scope: {},
    processors: [conditionProcessInfo, clearHiddenProcessInfo, noteHidden(hidden)],
  });
  return (path) => hidden.has(path) || hidden.has(path.replace(/\[.*$/, ''));
}
