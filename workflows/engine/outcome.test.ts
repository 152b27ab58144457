import { at } from '../../test/examples/processes';
import { actionItem } from '../processes/action-item';
import { contactMissing, contactRepair } from '../processes/contact-repair';
import { quarterlyCycle } from '../processes/quarterly-cycle';
import type { ProcessDefinition } from './definition';
import { momentsOf, outcomeOf } from './outcome';
import { taskStepOf } from './steps';

type Data = Record<string, unknown>;

describe('outcomeOf', () => {
  it.each<[step: string, data: Data, outcome: string, definition?: ProcessDefinition]>([
    ['plan', { conversationDate: '2027-01-27' }, 'done'],
    ['input', { hasInput: 'ja' }, 'input'],
    ['input', { hasInput: 'nee' }, 'no-input'],
    ['input', {}, 'no-input'],
    ['input', { hasInput: 'constructor' }, 'no-input'],
    ['input', { hasInput: '__proto__' }, 'no-input'],
    ['conversation', { outcome: 'verplaatst' }, 'moved'],
    ['minutes-review', { verdict: 'terug' }, 'sent-back'],
    ['fact-check', { topics: [{ verdict: 'klopt' }, { verdict: 'correctie' }] }, 'corrections'],
    ['fact-check', { topics: [{ verdict: 'klopt' }, {}, null, 'x'] }, 'agreed'],
    ['fact-check', { topics: 'correctie' }, 'agreed'],
    ['fact-check', {}, 'agreed'],
    ['fact-check', { topics: [{ verdict: 'klopt' }], remarks: 'De datum klopt niet.' }, 'corrections'],
    ['fact-check', { topics: [{ verdict: 'klopt' }], remarks: ' ' }, 'agreed'],
    ['agency-points', { none: true }, 'none'],
    ['agency-points', { none: false }, 'points'],
    ['follow-up', { status: 'loopt-nog' }, 'continues', actionItem],
    ['repair', { solution: 'nieuw-adres' }, 'new-address', contactRepair],
    ['repair', { solution: 'opvolger' }, 'successor', contactRepair],
    ['repair', { solution: 'vertrokken' }, 'left', contactRepair],
    ['repair', { solution: 'adres-klopt' }, 'try-again', contactRepair],
    ['find', { solution: 'nieuw-contact' }, 'new-contact', contactMissing],
    ['find', { solution: 'weer-bereikbaar' }, 'reachable-again', contactMissing],
  ])('of %s with %j is %s', (step, data, outcome, definition = quarterlyCycle) => {
    expect(outcomeOf(taskStepOf(definition, step), data)).toBe(outcome);
  });
});

describe('momentsOf', () => {
  const plan = taskStepOf(quarterlyCycle, 'plan');
  const conversation = taskStepOf(quarterlyCycle, 'conversation');
  const followUp = taskStepOf(actionItem, 'follow-up');

  it('reads date and time as the clock in Amsterdam', () => {
    expect(momentsOf(plan, { conversationDate: '2027-01-27', startTime: '10:00' })).toEqual({
      conversation: at('2027-01-27 10:00'),
    });
    expect(momentsOf(plan, { conversationDate: '2027-06-01', startTime: '14:30:00' })).toEqual({
      conversation: at('2027-06-01 14:30'),
    });
  });

  it('takes 09:00 where no time is given or asked', () => {
    expect(momentsOf(plan, { conversationDate: '2027-01-27' })).toEqual({
      conversation: at('2027-01-27 09:00'),
    });
    expect(momentsOf(followUp, { status: 'loopt-nog', newDueDate: '2027-04-01' })).toEqual({
      due: at('2027-04-01 09:00'),
    });
  });

  it('sets nothing for another outcome than its rule is limited to', () => {
    const data = { newDate: '2027-02-03', newTime: '10:00' };
    expect(momentsOf(conversation, { ...data, outcome: 'gehouden' })).toEqual({});
    expect(momentsOf(conversation, { ...data, outcome: 'verplaatst' })).toEqual({
      conversation: at('2027-02-03 10:00'),
    });
    expect(momentsOf(taskStepOf(quarterlyCycle, 'input'), data)).toEqual({});
  });

  it.each<Data>([
    {},
    { conversationDate: '2027-02-30', startTime: '10:00' },
    { conversationDate: '27-01-2027', startTime: '10:00' },
    { conversationDate: '2027-01-27', startTime: '24:00' },
    { conversationDate: '2027-01-27', startTime: 'tien uur' },
    { conversationDate: ['2027'], startTime: {} },
  ])('sets nothing for an impossible date or time: %j', (data) => {
    expect(momentsOf(plan, data)).toEqual({});
  });
});
