import { renderToString } from 'preact-render-to-string';
import { atAmsterdam } from '../../../domain/time/amsterdam';
import { doTask, pass } from '../../../test/examples/steps';
import type { ProcessState } from '../../../workflows/engine/state';
import { plannedCycle } from '../../cycles/cycle.fixture';
import { dossierOf } from './dossier.fixture';
import { taskConsequences } from './task-consequences';

const now = atAmsterdam('2027-01-18', '10:00');

/** The cycle with these steps done, and what the check page of the next one says. */
function checkOf(steps: readonly string[], data: Record<string, string> = {}): string {
  const before = pass(plannedCycle(), atAmsterdam('2027-01-14', '00:00'));
  const state = steps.reduce((one: ProcessState, step) => doTask(one, { step, at: now }), before);
  const block = taskConsequences({ dossier: dossierOf(state), viewer: 'cm', now }, data);
  return block === null ? '' : renderToString(block);
}

test('before an agenda goes to everybody its check page says so', () => {
  expect(checkOf(['agenda-complete'])).toContain(
    'Agenda versturen: dat gaat vanzelf, meteen. Het duo, de aanbieder, de gemeenten en de extra deelnemers krijgen de agenda per mail.',
  );
});

test('what stays inside the office needs no such page', () => {
  expect(checkOf([])).toBe('');
});

test('that a conversation is off is told to others, that it was held is not', () => {
  const steps = ['agenda-complete', 'agenda-release'];
  expect(checkOf(steps, { outcome: 'afgezegd', reason: 'x' })).toContain('Het gesprek gaat niet door');
  expect(checkOf(steps, { outcome: 'gehouden' })).toBe('');
});
