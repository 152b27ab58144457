import { shippedForm } from './shipped';
import { validateSubmission } from './validate';

/** A planning that is complete. */
export const planning = {
  conversationDate: '2027-01-27',
  startTime: '10:00',
  durationMinutes: '90',
  onLocation: 'location',
  place: 'Voorbeeldstraat 1',
};

/** Minutes that are complete, with one topic. */
export const topic = { title: 'Uitstroom', discussed: 'De wachttijd.' };
export const minutes = { topics: [topic], themes: { outflow: true } };

/** An answer that a form refuses, with all that is wrong with it. */
export type Refused = [
  form: string,
  what: string,
  data: unknown,
  problems: [path: string, code: string, message: string][],
];

/** Tests that each of these answers is refused, for just these reasons. */
export function testRefused(rows: readonly Refused[]): void {
  test.each(rows)('%s refuses: %s', async (key, _, data, problems) => {
    const verdict = await validateSubmission({ form: shippedForm(key), data });
    const found = verdict.ok ? [] : verdict.problems.map(({ path, code, message }) => [path, code, message]);
    expect(found).toEqual(problems);
  });
}
