import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFormFile, type FormFile } from '../forms/check/check-form-file';
import type { NeededAnswer } from '../forms/check/needed-answers';
import { readByProduct } from '../forms/check/read-by-product';
import type { ProcessDefinition } from '../workflows/engine/definition';
import { stepsOf } from '../workflows/engine/steps';
import { actionItem } from '../workflows/processes/action-item';
import { contactMissing, contactRepair } from '../workflows/processes/contact-repair';
import { quarterlyCycle } from '../workflows/processes/quarterly-cycle';
import { stallReview } from '../workflows/processes/stall-review';

const FOLDER = join(__dirname, '..', 'forms', 'definitions');
const DEFINITIONS = [quarterlyCycle, actionItem, stallReview, contactRepair, contactMissing];

/** The files of the forms as they are now. Throws when the folder cannot be read. */
export function formFiles(folder: string = FOLDER): FormFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The questions and options that the processes decide by. */
export function neededAnswers(definitions: readonly ProcessDefinition[] = DEFINITIONS): NeededAnswer[] {
  return definitions
    .flatMap((definition) => stepsOf(definition).map(({ step }) => step))
    .flatMap((step) => {
      if (step.kind !== 'task') return [];
      const { form, outcome, sets } = step;
      const needs = (field: string | undefined, values: readonly string[] = []): NeededAnswer[] =>
        field === undefined ? [] : [{ form, field, values }];
      return [
        ...needs(outcome?.field, Object.keys(outcome?.values ?? {})),
        ...needs(outcome?.filled?.field),
        ...needs(sets?.dateField),
        ...needs(sets?.timeField),
      ];
    });
}

/** What is wrong with the forms, in Dutch for whoever made them, by file; null when all may be published. */
export function formsReport(files: readonly FormFile[] = formFiles()): string | null {
  const needed = [...neededAnswers(), ...readByProduct];
  const wrong = files.flatMap((file) => {
    const problems = checkFormFile(file, needed);
    const path = `forms/definitions/${file.name}`;
    if (problems.length === 0) return [];
    const back = `  Of zet het terug zoals het was (je wijziging is dan weg): git checkout ${path}`;
    return [[path, ...problems.map(asLine), back].join('\n')];
  });
  if (wrong.length === 0) return null;
  const many = wrong.length === 1 ? '1 formulier is' : `${wrong.length} formulieren zijn`;
  return [
    `${many} niet goed. Er is niets gepubliceerd; wat nu geldt, blijft gelden.`,
    ...wrong,
    'Verbeter dit, en controleer opnieuw met: npm run forms',
  ].join('\n\n');
}

const asLine = (problem: string): string => `  - ${problem}`;

/** `npm run forms`: reads the forms, and says what is wrong or that all may be published. */
function main(): void {
  const files = formFiles();
  const report = formsReport(files);
  if (report === null)
    process.stdout.write(`Alle ${files.length} formulieren zijn goed. Start opnieuw om ze te publiceren.\n`);
  else {
    process.stdout.write(`${report}\n`);
    process.exitCode = 1;
  }
}

if (require.main === module) main();
