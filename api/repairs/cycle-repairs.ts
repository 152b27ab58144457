import { formatDate, formatDateTime } from '../../domain/time/dutch-dates';
import type { FlowWarning } from '../answers/flow';
import { sentenceStart } from '../tasks/words/day';
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
  cancel,
];

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
