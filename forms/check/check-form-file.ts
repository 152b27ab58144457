import { lintForm } from '../lint';
import { formDefinitionSchema } from '../types';
import { missingAnswers, type NeededAnswer } from './needed-answers';
import { placeInWords } from './place-in-words';
import { readForm } from './read-form';

/** A file of a form: its name and what stands in it. */
export type FormFile = { readonly name: string; readonly text: string };

/** All that keeps a form from being published, in Dutch for whoever made it, each with the place; empty when it may go out. Never throws. */
export function checkFormFile({ name, text }: FormFile, needed: readonly NeededAnswer[] = []): string[] {
  const read = readForm(text);
  if (read.kind === 'unreadable') return [`Regel ${read.line}. ${read.message}`];
  const { definition } = read;
  const findings = lintForm(definition).map(
    ({ path, message }) => `${placeInWords(path, { text, definition })}. ${message}`,
  );
  const parsed = formDefinitionSchema.safeParse(definition);
  if (!parsed.success) return findings;
  const expected = name.replace(/\.json$/, '');
  const key =
    parsed.data.key === expected
      ? []
      : [
          `Het formulier heet ${parsed.data.key} (key), maar het bestand ${name}. Zet de key ${expected} terug.`,
        ];
  return [...key, ...findings, ...missingAnswers(parsed.data, needed)];
}
