import { cycleAt } from '../../test/examples/cycle';
import { viewOf } from '../../test/examples/documents';
import { createNames } from '../tasks/words/names';
import { whatComesAgain } from './comes-again';

const names = createNames({ people: [], organisations: [] });

function said(place: Parameters<typeof cycleAt>[0], step: string): string {
  const process = viewOf(cycleAt(place).state());
  return whatComesAgain({ process, names, over: '', back: { href: '/', label: '' } }, { step }).join(' ');
}

test('what was done comes again; what municipalities gave holds, and so does the date until another is planned', () => {
  const text = said('minutes-draft', 'plan');
  expect(text).toMatch(/^Alle stappen daarna komen opnieuw aan de beurt, ook wat al klaar was\./);
  expect(text).toMatch(/\d gemeenten? (heeft|hebben) al geantwoord\./);
  expect(text).toMatch(/Het gesprek blijft staan op .* tot je een andere datum plant\./);
});

test('a step after the input says nothing of municipalities or of the date', () => {
  const text = said('minutes-draft', 'conversation');
  expect(text).not.toMatch(/geantwoord|Het gesprek blijft staan/);
});
