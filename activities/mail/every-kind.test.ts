import { addDays, endOfDay, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { AnyNoticeKind, Fault } from '../../store/types';
import { at } from '../../test/examples/processes';
import { fc } from '../../test/support/fast-check';
import { check } from '../../workflows/engine/check';
import type { Command } from '../../workflows/engine/command';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { calendar, does, factsFor, notice, openedCycle, organisations, plannedCycle } from '../fixture';
import { composeDigest } from './digest';
import { taskOf } from './digest.fixture';
import type { Facts } from './facts';
import { playMail, text } from './mail-play.fixture';

const noor = { kind: 'person', person: 'noor', organisation: 'regio' } as const;
const opened = openedCycle();
const planned = plannedCycle();
const plan = taskOf(opened, 'plan');
const larens = taskOf(planned, 'input', 'laren');
const held = decide(
  planned,
  { kind: 'hold', until: endOfDay('2027-01-20'), answerId: 'a', by: noor },
  at('2027-01-11 10:00'),
).state;

type Sample = {
  reader: string;
  state: ProcessState;
  taskId?: string;
  reference?: string;
  more?: Partial<Facts>;
};

const conversation = (reader: string): Sample => ({ reader, state: planned });
const everybody = ['noor', 'esther', 'frederik', 'guest/x/0'].map(conversation);
const outside: Sample = { reader: 'frederik', state: planned, taskId: larens };
const own: Sample = { reader: 'noor', state: opened, taskId: plan };
const above: Sample = { reader: 'carlijn', state: opened, taskId: plan };
const fault: Fault = {
  _id: 'no-worker/1',
  kind: 'no-worker',
  subject: null,
  since: 1,
  amount: null,
  difference: '',
  repaired: null,
  lastSeenAt: 1,
  resolvedAt: null,
  toldAt: { begin: null, end: null },
};

const LOST = 'guest/x/0/1/1';
const lost = {
  to: 'gast@elders.example',
  subject: 'Verslag van het gesprek met De Oever',
  reason: '550 5.1.1 <…>: user unknown',
  guest: { functionTitle: 'teamleider', organisation: 'Elders' },
};

const about = { provider: 'de-oever', quarter: '2027-Q1' } as const;
const papers: Partial<Facts> = {
  agendas: new Map([[planned.id, { _id: planned.id, ...about, items: [], note: '', releasedAt: 1 }]]),
  minutes: new Map([
    [
      planned.id,
      {
        ...{ _id: planned.id, ...about, conversationAt: 1, fixedAt: 1 },
        ...{ topics: [], themes: [], pointsForAgency: '', factCheck: 'agreed' },
      },
    ],
  ]),
  points: [
    { _id: 'p', ...about, point: 'Wachttijd', explanation: '', status: 'brought-in', outcome: 'Besproken.' },
  ],
};

const [huizen] = organisations.filter(({ _id }) => _id === 'huizen');
const overview = {
  ...{ cycles: [], late: 0, beside: [], calendar },
  unreachable: huizen ? [huizen] : [],
} satisfies Facts['overview'];

/** Who can get each kind, with what it then is about. A new kind does not compile until it is here. */
const SAMPLES: Readonly<Record<Exclude<AnyNoticeKind, 'sign-in'>, readonly Sample[]>> = {
  'task-opened': [own, outside],
  reminder: [own, outside],
  nudge: [own, outside],
  late: [own, above, outside],
  waiting: [above, { ...outside, reader: 'noor' }],
  escalated: [above, own],
  concluded: [{ ...outside, reader: 'noor' }],
  amended: [{ ...outside, reader: 'noor' }],
  extended: [own, outside],
  reassigned: [own, outside],
  held: [
    { reader: 'yasmin', state: held },
    { reader: 'frederik', state: held },
  ],
  resumed: [conversation('noor'), conversation('frederik')],
  'sent-back': [own, outside],
  cancelled: everybody,
  withdrawn: everybody,
  'moment-moved': everybody,
  'conversation-planned': everybody,
  'agenda-released': everybody.map((sample) => ({ ...sample, more: papers })),
  'minutes-fixed': everybody.map((sample) => ({ ...sample, more: papers })),
  'agency-brought-in': ['noor', 'frederik'].map((reader) => ({ reader, state: planned, more: papers })),
  'weekly-overview': [{ ...above, more: { overview } }],
  'guest-unreached': [
    { reader: 'noor', state: planned, reference: LOST, more: { lostMails: new Map([[LOST, lost]]) } },
  ],
  'technical-fault': [{ ...above, reference: fault._id, more: { faults: new Map([[fault._id, fault]]) } }],
};

const samples = Object.entries(SAMPLES).flatMap(([kind, list]) =>
  // Object.entries forgets that the keys are kinds; the type of the table says so.
  list.map((sample) => [kind as AnyNoticeKind, sample.reader, sample] as const),
);

test.each(samples)('%s has words for %s', (kind, reader, { state, taskId, reference, more = {} }) => {
  const about = notice(state, { kind, person: reader, ...(taskId === undefined ? {} : { taskId }) });
  const told = reference === undefined ? about : { ...about, reference };
  const mail = composeDigest(factsFor({ reader, states: [state], notices: [told], more }));
  expect(mail?.subject).toMatch(/\S/);
  const words = JSON.stringify(mail?.blocks);
  // Staff is "je" and others are "u", and nobody reads a key.
  const strange =
    reader === 'noor' || reader === 'carlijn' || reader === 'yasmin' ? /\b[Uu]w?\b/ : /\b[Jj](e|ij|ou|ouw)\b/;
  expect(words).not.toMatch(strange);
  expect(words).not.toMatch(/undefined|null,|cycle:/);
});

/** One thing that somebody does, in numbers: what they mean depends on the state that they meet. */
type Choice = { days: number; act: number; pick: number };

/** What people can do about a process now, of which one is chosen. */
function commandOf(
  state: ProcessState,
  { act, pick }: Choice,
  given: { now: string; answerId: string },
): Command | null {
  const now = at(given.now);
  const { answerId } = given;
  const dueAt = endOfDay(addDays(toAmsterdamDate(now), 3 + pick));
  const open = state.tasks.filter(({ status }) => status === 'open');
  const task = open[pick % Math.max(1, open.length)];
  const answered = state.tasks.find(({ status }) => status !== 'open');
  const by = noor;
  if (!task) return null;
  const { id: taskId, assignee } = task;
  const other =
    assignee.kind === 'person'
      ? ({ person: ['yasmin', 'carlijn', 'noor'][pick % 3] ?? 'noor' } as const)
      : ({ contact: 'loes' } as const);
  const all: Command[] = [
    { kind: 'nudge', taskId, by },
    { kind: 'extend', taskId, dueAt, answerId, by },
    { kind: 'reassign', taskId, to: other, answerId, by },
    { kind: 'release', taskId, by },
    { kind: 'hold', until: dueAt, answerId, by },
    { kind: 'resume', answerId: null, by },
    { kind: 'send-back', toStep: pick % 2 === 0 ? 'plan' : 'input', answerId, by },
    { kind: 'reopen', taskId: answered?.id ?? taskId, dueAt, answerId, by },
    { kind: 'add-task', key: answerId, assignee, dueAt, answerId, by },
    { kind: 'skip', taskId, answerId, by },
    { kind: 'replace-person', from: 'yasmin', to: 'carlijn', answerId, by },
    {
      kind: 'complete',
      ...{ taskId, outcome: 'done', answerId, supersedes: null },
      by: assignee.kind === 'person' ? { ...noor, person: assignee.person } : noor,
      onBehalf: true,
      moments: { conversation: endOfDay(addDays(toAmsterdamDate(now), 40)) },
    },
    { kind: 'withdraw', answerId, by },
  ];
  const command = all[act % all.length];
  return command && check(state, command, now) === null ? command : null;
}

test('whatever people do, what is told has words', () => {
  const choices = fc.array(fc.record({ days: fc.nat(9), act: fc.nat(12), pick: fc.nat(20) }), {
    minLength: 3,
    maxLength: 25,
  });
  const starts = [
    plannedCycle(),
    does(plannedCycle(), {
      step: 'input',
      organisation: 'huizen',
      when: '2026-12-10 10:00',
      outcome: 'input',
    }),
    openedCycle(),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), choices, (start, script) => {
      const play = playMail([start], { from: '2026-12-14 09:00' });
      let day = toAmsterdamDate(at('2026-12-14 09:00'));
      for (const [index, choice] of script.entries()) {
        day = addDays(day, choice.days);
        const now = `${day} ${10 + (index % 7)}:00`;
        // The fixture throws when something is told without words.
        play.until(now);
        const command = commandOf(play.state(start.id), choice, { now, answerId: `answer-${index}` });
        if (command) play.send(now, command, { process: start.id });
      }
      play.until(`${addDays(day, 60)} 09:00`);
      const moments = play.mails().map(({ at: when, to }) => `${text(when)} ${to}`);
      // One mail a person a moment.
      expect(new Set(moments).size).toBe(moments.length);
    }),
    { numRuns: 60 },
  );
});
