import { formatDateTime } from '../../domain/time/dutch-dates';
import type { Problem } from '../../forms/types';
import type { Store } from '../../store/store';
import type { Refusal } from '../../workflows/engine/command';
import { momentsOf } from '../../workflows/engine/outcome';
import type { Instant } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import type { FlowWarning } from '../answers/flow';
import { type DateConsequences, dateConsequences, dateWarning } from '../tasks/planning/consequences';
import { otherConversations } from '../tasks/planning/other-conversations';
import type { CycleRepair } from './cycle-repairs';
import type { Filled, ProcessSubject } from './repair';

/** The moment of the definition that a conversation is, and the step and the form that are named after it. */
export const CONVERSATION = 'conversation';

type Asked = Filled<ProcessSubject>;

/** Another day for the conversation; what it asks is part of the form in which one says how a conversation went. */
export const move: CycleRepair = {
  key: 'move',
  segment: 'verplaatsen',
  title: 'Gesprek verplaatsen',
  lead: ({ process }) =>
    `${process.conversationAt === null ? '' : `Het gesprek staat nu op ${formatDateTime(process.conversationAt)}. `}Kies een nieuwe dag en zeg waarom. Je ziet eerst wat er verschuift; daarna bevestig je.`,
  form: 'conversation',
  fixed: { outcome: 'verplaatst' },
  fields: [{ key: 'newDate' }, { key: 'newTime' }, { key: 'reason' }],
  permission: 'cycle.move',
  audit: 'cycle.moved',
  check: 'Bekijk wat er verschuift',
  send: 'Verplaats het gesprek',
  done: () =>
    'Het gesprek is verplaatst. De aanbieder, de gemeenten en je duogenoot krijgen bericht met de reden.',
  command: moveCommand,
  probe: { newDate: '9989-12-31', newTime: '10:00' },
  judge: (filled) => (momentOf(filled) > filled.now ? [] : [PAST]),
  facts: async (filled, store) => (await consequencesOf(store, filled))?.facts ?? [],
  warnings: dateWarnings,
  refusal: whyNot,
};

/** The conversation does not take place: the cycle of this quarter ends. */
export const cancel: CycleRepair = {
  key: 'cancel',
  segment: 'afzeggen',
  title: 'Gesprek afzeggen',
  lead: () => 'Zeg waarom het gesprek niet doorgaat. Kan het op een andere dag? Verplaats het dan liever.',
  form: 'conversation',
  fixed: { outcome: 'afgezegd' },
  fields: [{ key: 'reason' }],
  permission: 'cycle.cancel',
  audit: 'cycle.cancelled',
  check: 'Bekijk wat dit betekent',
  send: 'Zeg het gesprek af',
  done: () =>
    'Het gesprek is afgezegd. De aanbieder, de gemeenten en je duogenoot krijgen bericht met de reden.',
  command: ({ answerId, by }) => ({ kind: 'cancel', answerId, by }),
  probe: {},
  facts: () => [
    'De cyclus van dit kwartaal stopt. Dat kun je niet terugdraaien.',
    'Wie het gesprek in de agenda heeft, krijgt een afzegging.',
    'Openstaande actiepunten lopen door en komen terug op de volgende agenda.',
  ],
  refusal: whyNot,
};

const PAST: Problem = {
  path: 'newDate',
  code: 'rule',
  label: 'Nieuwe datum',
  message: 'Deze datum en tijd zijn al voorbij. Kies een moment dat nog komt.',
};

function moveCommand(filled: Asked): ReturnType<CycleRepair['command']> {
  const { answerId, by } = filled;
  return { kind: 'move-moment', moment: CONVERSATION, to: momentOf(filled), answerId, by };
}

/** The moment that was chosen; the beginning of time where none can be read, which `judge` refuses. */
function momentOf({ subject, data }: Asked): Instant {
  const step = taskStepOf(subject.process.state.definition, CONVERSATION);
  return momentsOf(step, { ...data, ...move.fixed })[CONVERSATION] ?? 0;
}

async function consequencesOf(store: Store, filled: Asked): Promise<DateConsequences | null> {
  const { subject, now } = filled;
  const { process, names } = subject;
  const [cycles, region] = await Promise.all([
    store.cyclesOf(process.subject.quarter),
    store.regionCalendar(),
  ]);
  return dateConsequences({
    state: process.state,
    command: moveCommand(filled),
    to: momentOf(filled),
    now,
    others: otherConversations({ cycles, process, names }),
    region,
  });
}

async function dateWarnings(store: Store, filled: Asked): Promise<readonly FlowWarning[]> {
  return dateWarning((await consequencesOf(store, filled))?.warnings ?? []);
}

function whyNot({ code }: Refusal): string | null {
  if (code === 'moment-unknown') return 'Het gesprek is nog niet gepland. Plan het eerst in je taak.';
  if (code !== 'moment-past') return null;
  return 'Het gesprek is al gehouden. Het kan niet meer worden verplaatst of afgezegd.';
}
