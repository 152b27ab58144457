import { formatDate, formatDateTime } from '../../domain/time/dutch-dates';
import { stepOf } from '../../workflows/engine/steps';
import type { FlowWarning } from '../answers/flow';
import { sentenceStart } from '../tasks/words/day';
import { assigneeInWords } from '../tasks/words/names';
import { assigneeOf, reachedSteps, whoCanBeAsked } from './choices';
import { whatComesAgain } from './comes-again';
import { cancel, move } from './conversation-repairs';
import { dateProblems, endOfChosenDay, freeDayFact } from './dates';
import type { Filled, ProcessSubject, Repair } from './repair';

export type CyclePermission = 'cycle.repair' | 'cycle.ask' | 'cycle.remark' | 'cycle.move' | 'cycle.cancel';
export type CycleRepair = Repair<ProcessSubject, CyclePermission>;

/** What can be done about a whole cycle. */
export const cycleRepairs: readonly CycleRepair[] = [
  move,
  {
    key: 'hold',
    segment: 'stilzetten',
    title: 'Stilzetten',
    lead: () =>
      'Alles rust tot en met een dag die jij kiest. Daarna gaat het vanzelf verder; wat open stond, houdt de werkdagen die er nog waren.',
    form: 'repair',
    fields: [{ key: 'date', label: 'Stilzetten tot en met' }, { key: 'reason' }],
    permission: 'cycle.repair',
    audit: 'cycle.held',
    check: 'Bekijk wat dit betekent',
    send: 'Zet stil',
    done: ({ data, now }) => `De cyclus staat stil tot en met ${formatDate(endOfChosenDay(data, now))}.`,
    command: ({ data, now, answerId, by }) => ({
      kind: 'hold',
      until: endOfChosenDay(data, now),
      answerId,
      by,
    }),
    probe: { date: '9989-12-31' },
    judge: ({ data, now }) => dateProblems({ data, now, label: 'Stilzetten tot en met' }),
    facts: ({ data, now, subject }) => [
      'Zolang het stilstaat, gaan er geen herinneringen uit en sluit er niets vanzelf.',
      `${sentenceStart(formatDate(endOfChosenDay(data, now)))}, aan het einde van de dag, gaat het vanzelf verder.`,
      ...freeDayFact(data, { now, state: subject.process.state }),
    ],
    warnings: async (_store, filled) => conversationWhileHeld(filled),
  },
  {
    key: 'resume',
    segment: 'verder',
    title: 'Ga weer verder',
    lead: () => 'De cyclus loopt meteen weer. Wat open stond, krijgt de werkdagen die er nog waren.',
    form: 'repair',
    fields: [],
    permission: 'cycle.repair',
    audit: 'cycle.resumed',
    check: 'Verder',
    send: 'Ga weer verder',
    done: () => 'De cyclus loopt weer.',
    command: ({ by }) => ({ kind: 'resume', answerId: null, by }),
    probe: {},
  },
  {
    key: 'send-back',
    segment: 'terugzetten',
    title: 'Terugzetten',
    lead: () =>
      'De cyclus gaat terug naar een eerdere stap, en gaat van daar weer verder. Wat nu open staat, vervalt; een extra vraag blijft staan.',
    form: 'repair',
    fields: [{ key: 'step' }, { key: 'reason' }],
    options: { step: (_store, subject) => reachedSteps(subject) },
    nobody: () => 'Er is nog geen stap geweest om naar terug te gaan.',
    permission: 'cycle.repair',
    audit: 'cycle.sent-back',
    check: 'Bekijk wat dit betekent',
    send: 'Zet terug',
    done: ({ subject, data }) =>
      `De cyclus is terug bij: ${stepOf(subject.process.state.definition, String(data.step)).title}.`,
    command: ({ subject, data, answerId, by }) => ({
      kind: 'send-back',
      toStep: typeof data.step === 'string' ? data.step : (subject.process.state.step ?? ''),
      beside: 'stays',
      answers: 'hold',
      answerId,
      by,
    }),
    probe: {},
    facts: ({ subject, data }) => [...whatComesAgain(subject, data), ...questionsThatStay(subject)],
  },
  {
    key: 'ask',
    segment: 'extra-vraag',
    title: 'Extra vraag stellen',
    lead: () =>
      'Vraag iets aan een collega, een gemeente of de aanbieder. De cyclus gaat door en wacht niet op het antwoord.',
    form: 'repair',
    fields: [
      { key: 'person' },
      { key: 'title' },
      { key: 'question' },
      { key: 'date', label: 'Antwoord uiterlijk' },
    ],
    options: { person: whoCanBeAsked },
    nobody: () => 'Er is niemand bekend aan wie je iets kunt vragen.',
    permission: 'cycle.ask',
    audit: 'cycle.asked',
    check: 'Bekijk wat dit betekent',
    send: 'Stel de vraag',
    done: ({ subject, data }) => {
      const assignee = assigneeOf(String(data.person), subject);
      return `De vraag aan ${assigneeInWords(assignee, { names: subject.names, viewer: '' })} staat klaar.`;
    },
    command: ({ subject, data, now, answerId, by }) => ({
      kind: 'add-task',
      key: answerId,
      assignee: assigneeOf(String(data.person), subject),
      dueAt: endOfChosenDay(data, now),
      answerId,
      by,
    }),
    probe: { date: '9989-12-31', person: '' },
    judge: ({ data, now }) => dateProblems({ data, now, label: 'Antwoord uiterlijk' }),
    facts: ({ data, now, subject }) => freeDayFact(data, { now, state: subject.process.state }),
  },
  {
    key: 'remark',
    segment: 'opmerking',
    title: 'Opmerking maken',
    lead: () =>
      'Iets dat een collega moet weten over hoe het loopt. Het staat bij wat er is gebeurd en verandert niets.',
    form: 'repair',
    fields: [
      {
        key: 'reason',
        label: 'Opmerking',
        description: 'Schrijf niet over personen. Alleen het team leest dit.',
      },
    ],
    permission: 'cycle.remark',
    audit: 'cycle.remarked',
    check: 'Controleren',
    send: 'Zet erbij',
    done: () => 'De opmerking staat bij wat er is gebeurd.',
    command: ({ answerId, by }) => ({ kind: 'remark', answerId, by }),
    probe: {},
  },
  cancel,
  {
    key: 'withdraw',
    segment: 'intrekken',
    title: 'Cyclus intrekken',
    lead: () =>
      'De cyclus van dit kwartaal stopt, in welke stap hij ook is. Gaat alleen het gesprek niet door? Zeg het dan liever af.',
    form: 'repair',
    fields: [{ key: 'reason' }],
    permission: 'cycle.repair',
    audit: 'cycle.withdrawn',
    check: 'Bekijk wat dit betekent',
    send: 'Trek in',
    done: () => 'De cyclus is ingetrokken.',
    command: ({ answerId, by }) => ({ kind: 'withdraw', answerId, by }),
    probe: {},
    warnings: async () => [
      {
        key: 'intrekken',
        text: 'De cyclus stopt en kan dit kwartaal niet opnieuw beginnen. Dit kun je niet terugdraaien.',
        confirm: 'Ja, trek de cyclus in',
      },
    ],
  },
];

/** The process does not wait for them, so going back does not change what they ask. */
function questionsThatStay({ process }: ProcessSubject): string[] {
  const stay = process.state.tasks.filter(
    ({ status, beside }) => status === 'open' && beside?.kind === 'extra',
  ).length;
  if (stay === 0) return [];
  return [stay === 1 ? '1 extra vraag blijft open staan.' : `${stay} extra vragen blijven open staan.`];
}

/** A conversation does not move by itself when everything around it rests. */
function conversationWhileHeld({ subject, data, now }: Filled<ProcessSubject>): FlowWarning[] {
  const { conversationAt } = subject.process;
  if (conversationAt === null || conversationAt < now || conversationAt > endOfChosenDay(data, now))
    return [];
  return [
    {
      key: 'gesprek',
      text: `Het gesprek staat op ${formatDateTime(conversationAt)}, terwijl de cyclus stilstaat. Het verschuift niet vanzelf: verplaats het daarna.`,
      confirm: 'Ja, ik verplaats het gesprek zelf',
    },
  ];
}
