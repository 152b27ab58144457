import { ANONYMOUS } from './actor';
import { type AbsenceKey, type Action, can, type Resources } from './policy';
import { actorOf, personActor, policyRoles, taskOf, visitorActor } from './policy.fixture';
import type { PolicyRole } from './roles';

const planning = taskOf({ kind: 'person', role: 'contractManager', person: 'contractManager' });
const input = taskOf({ kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' });
const colleague = personActor('policyAdviser').person;
const absence: AbsenceKey = {
  _id: 'a',
  person: 'policyAdviser',
  deputy: 'contractManager',
  from: '2027-01-11',
  until: '2027-01-15',
  enteredBy: 'manager',
  enteredAt: 0,
  ended: null,
  organisation: 'regio',
};
const cycle = { provider: 'de-oever', quarter: '2027-Q1' };

/** Who may, letter by letter in the order of `policyRoles`: x may, - may not. */
const expected: { [A in Action]: [who: string, resource: Resources[A]] } = {
  //                    cm pa m fd mo pc iv fv anonymous
  public: ['xxxxxxxxx', null],
  'demo.use': ['xxxxxxxxx', null],
  'identity.write': ['------xx-', null],
  'tasks.list': ['xxxx-----', null],
  'own-tasks.list': ['xxxxxxxx-', null],
  'task.read': ['xxxx-----', planning],
  'task.complete': ['x--------', planning],
  'task.claim': ['xxx------', planning],
  'tasks.repair': ['xxx------', null],
  'task.repair': ['x-x------', planning],
  'task.reassign': ['xxx------', planning],
  'task.nudge': ['xxx------', planning],
  'cycle.read': ['xxxx-----', cycle],
  'cycle.repair': ['x-x------', cycle],
  'cycle.ask': ['xxx------', cycle],
  'cycle.remark': ['xxx------', cycle],
  'cycle.move': ['x-x------', cycle],
  'cycle.cancel': ['x-x------', cycle],
  'agenda.read': ['xxxxxxxx-', { ...cycle, final: true }],
  'minutes.read': ['xxxxxxxx-', { ...cycle, final: true }],
  'round.read': ['xxxx-----', null],
  'round.open': ['x-x------', null],
  'trend.read': ['xxx------', null],
  'cycle.start': ['x-x------', null],
  'input.read': ['----x-x--', { organisation: 'huizen' }],
  'input.write': ['----x-x--', { organisation: 'huizen' }],
  'input.answer-for': ['xxx------', input],
  'question.read': ['----x-x--', input],
  'question.write': ['----x-x--', input],
  'fact-check.read': ['-----x-x-', { organisation: 'de-oever' }],
  'fact-check.write': ['-----x-x-', { organisation: 'de-oever' }],
  'agency.read': ['xxxx-----', null],
  'settings.read': ['xxxx-----', null],
  'settings.write': ['--x------', null],
  'form.read': ['xxxxxxxx-', null],
  'form.submit': ['----x-x--', input],
  'own-details.read': ['xxxx-----', null],
  'own-details.write': ['xxxx-----', null],
  'team.read': ['xxxx-----', null],
  'absence.write': ['--x------', colleague],
  'absence.end': ['x-x------', { ...absence, person: 'contractManager' }],
  'person.hand-over': ['--x------', colleague],
  'organisation.add': ['--x------', null],
  'organisation.change': [
    '--x------',
    { _id: 'huizen', kind: 'municipality', name: 'Huizen', inhabitants: 1 },
  ],
  'contacts.read': ['xxxx-----', null],
  'contact-list.read': ['xxxx-----', { _id: 'regio', kind: 'region', name: 'Regio' }],
  'contacts.write': ['x-x------', { _id: 'huizen', kind: 'municipality', name: 'Huizen', inhabitants: 1 }],
  'contact.write': ['x-x------', personActor('municipalOfficer').person],
  'mail-rhythm.read': ['----x-x--', { organisation: 'huizen' }],
  'mail-rhythm.write': ['----x-x--', { organisation: 'huizen' }],
};

function whoMay<A extends Action>(action: A, resource: Resources[A]): string {
  return policyRoles.map((role: PolicyRole) => (can(actorOf(role), action, resource) ? 'x' : '-')).join('');
}

// Object.entries loses the link between an action and its resource; the table above has checked it.
const table = Object.entries(expected) as [Action, [string, never]][];

describe('the policy, action by action and role by role', () => {
  test.each(table)('%s', (action, [who, resource]) => {
    expect(whoMay(action, resource)).toBe(who);
  });
});

describe('what is whose', () => {
  test('a task of a colleague is his, also within the same role', () => {
    const other = personActor('contractManager', { _id: 'another' });
    expect(can(other, 'task.complete', planning)).toBe(false);
    expect(can(other, 'task.claim', planning)).toBe(true);
  });

  test('contacts outside are kept by the contract managers too, the team by its manager alone', () => {
    const officer = personActor('municipalOfficer').person;
    const region = { _id: 'regio', kind: 'region', name: 'Regio' } as const;
    const manager = personActor('contractManager');
    expect(can(manager, 'contact.write', colleague)).toBe(false);
    expect(can(manager, 'contacts.write', region)).toBe(false);
    expect(can(manager, 'absence.write', officer)).toBe(true);
    expect(can(manager, 'absence.end', { ...absence, organisation: 'huizen' })).toBe(true);
    expect(can(personActor('manager'), 'person.hand-over', officer)).toBe(false);
  });

  test('the task of somebody who is away is also his who acts for him, as long as he is of the team', () => {
    const away = { person: 'contractManager', name: 'Noor', until: '2027-01-15' } as const;
    const acting = (role: Parameters<typeof personActor>[0]) => ({
      ...personActor(role, { _id: 'another' }),
      actsFor: [away],
    });
    expect(can(acting('policyAdviser'), 'task.complete', planning)).toBe(true);
    expect(can(acting('formDesigner'), 'task.complete', planning)).toBe(false);
    expect(can(acting('policyAdviser'), 'task.complete', { ...planning, person: 'third' })).toBe(false);
  });

  test('a claimed task belongs to whoever claimed it', () => {
    const claimed = { ...planning, person: 'another' };
    expect(can(personActor('contractManager'), 'task.complete', claimed)).toBe(false);
    expect(can(personActor('policyAdviser', { _id: 'another' }), 'task.complete', claimed)).toBe(true);
  });

  test('the policy adviser repairs his own tasks, not those of others', () => {
    const adviser = personActor('policyAdviser');
    expect(can(adviser, 'task.repair', { ...planning, person: 'policyAdviser' })).toBe(true);
    expect(can(adviser, 'task.repair', planning)).toBe(false);
    expect(can(adviser, 'task.repair', input)).toBe(false);
    expect(can(visitorActor('municipal-input'), 'task.repair', input)).toBe(false);
  });

  test('a task of an organisation can be taken over by nobody of the team', () => {
    expect(can(personActor('contractManager'), 'task.claim', input)).toBe(false);
  });

  test('only for a municipality somebody else answers, and only the team', () => {
    const factCheck = taskOf({ kind: 'organisation', role: 'providerContact', organisation: 'de-oever' });
    expect(can(personActor('contractManager'), 'input.answer-for', factCheck)).toBe(false);
    expect(can(personActor('contractManager'), 'input.answer-for', planning)).toBe(false);
    expect(can(visitorActor('municipal-input'), 'input.answer-for', input)).toBe(false);
  });

  test('one municipality cannot answer or see for another', () => {
    const laren = visitorActor('municipal-input', { organisation: 'laren' });
    expect(can(laren, 'form.submit', input)).toBe(false);
    expect(can(laren, 'task.read', input)).toBe(false);
    expect(can(laren, 'input.read', { organisation: 'huizen' })).toBe(false);
  });

  test('a link of an older quarter does not answer a newer question', () => {
    const older = visitorActor('municipal-input', { quarter: '2026-Q4' });
    expect(can(older, 'form.submit', input)).toBe(false);
  });

  test('a link for the fact check opens no question to a municipality, nor the other way', () => {
    const factCheck = taskOf({ kind: 'organisation', role: 'providerContact', organisation: 'de-oever' });
    expect(can(visitorActor('municipal-input'), 'form.submit', factCheck)).toBe(false);
    expect(can(visitorActor('fact-check'), 'form.submit', factCheck)).toBe(true);
    expect(can(visitorActor('municipal-input'), 'fact-check.write', { organisation: 'huizen' })).toBe(false);
  });

  test('nobody outside sees an agenda or minutes before they are final', () => {
    const draft = { ...cycle, final: false };
    for (const role of ['municipalOfficer', 'providerContact', 'inputVisitor', 'factCheckVisitor'] as const) {
      expect(can(actorOf(role), 'minutes.read', draft)).toBe(false);
      expect(can(actorOf(role), 'agenda.read', draft)).toBe(false);
    }
    expect(can(personActor('policyAdviser'), 'minutes.read', draft)).toBe(true);
  });

  test('a provider sees only its own papers', () => {
    const other = { provider: 'veerhuis', quarter: '2027-Q1', final: true };
    expect(can(personActor('providerContact'), 'minutes.read', other)).toBe(false);
    expect(can(visitorActor('fact-check'), 'agenda.read', other)).toBe(false);
  });

  test('nobody we do not know may do anything but what is open', () => {
    const open = table.filter(([action, [, resource]]) => can(ANONYMOUS, action, resource));
    expect(open.map(([action]) => action)).toEqual(['public', 'demo.use']);
  });
});
