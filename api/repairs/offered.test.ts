import { endOfDay } from '../../domain/time/amsterdam';
import { viewOf } from '../../test/examples/documents';
import { decide } from '../../workflows/engine/decide';
import { personActor } from '../access/policy.fixture';
import { offeredForCycle, offeredForTask } from './offered';
import { by, input, names, now, state, subject } from './repairs.fixture';

describe('what is offered', () => {
  const offered = (role: Parameters<typeof personActor>[0], process = subject.process) =>
    offeredForCycle({ subject: { process, names }, actor: personActor(role), now }).map(({ key }) => key);

  it('is what somebody may do and what can be done now', () => {
    expect(offered('contractManager')).toEqual(expect.arrayContaining(['move', 'hold', 'cancel']));
    expect(offered('contractManager')).not.toContain('resume');
    expect(offered('policyAdviser')).not.toContain('hold');
    expect(offered('formDesigner')).toEqual([]);
  });

  it('changes with what was done: what rests can go on and cannot be held again', () => {
    const until = endOfDay('2027-02-01');
    const held = decide(state, { kind: 'hold', until, answerId: 'a', by }, now).state;
    expect(offered('manager', viewOf(held))).toContain('resume');
    expect(offered('manager', viewOf(held))).not.toContain('hold');
  });

  it('is for a task of a municipality nothing that belongs to staff', () => {
    const links = offeredForTask({ subject: input, actor: personActor('contractManager'), now });
    expect(links.map(({ key }) => key)).toEqual(['answer-for', 'nudge', 'extend', 'skip', 'reassign']);
    expect(links[1]?.href).toBe(`/taken/${encodeURIComponent(input.task._id)}/herinneren`);
  });
});
