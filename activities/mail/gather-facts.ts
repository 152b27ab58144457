import { absentUntil } from '../../domain/staffing/absence';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { Action, Answer, EventView, Notice, ProcessView, TaskView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { overviewOf } from '../overview/overview';
import { conversationOf } from './conversation';
import type { Facts, History, Reader } from './facts';
import type { Question } from './last-warnings';
import { lostMailsIn } from './lost-mails';

type Given = {
  reader: Reader;
  sender: Facts['sender'];
  now: Instant;
  notices: readonly Notice[];
  tasks: ReadonlyMap<string, TaskView>;
  processes: ReadonlyMap<string, ProcessView>;
  support?: string;
};

/** The tasks and processes that notices are about: what choosing among them needs. */
export async function subjectsOf(
  store: Store,
  notices: readonly Notice[],
): Promise<Pick<Given, 'tasks' | 'processes'>> {
  const [tasks, processes] = await Promise.all([
    store.tasksById(notices.flatMap(({ taskId }) => taskId ?? [])),
    store.processViews(notices.flatMap(({ processId }) => processId ?? [])),
  ]);
  return { tasks: byId(tasks), processes: byId(processes) };
}

/** What a municipality has not answered yet, with the state of each process; nothing for anybody else. */
export async function openQuestions(
  store: Store,
  { reader, now }: { reader: Reader; now: Instant },
): Promise<Question[]> {
  if (reader.audience !== 'municipality') return [];
  const tasks = await inputOf(store, { reader, now });
  const processes = byId(await store.processViews(tasks.map(({ processId }) => processId)));
  return tasks.flatMap((task) => {
    const state = processes.get(task.processId)?.state;
    return state ? [{ task, state }] : [];
  });
}

/** Looks up everything else that the mail can say. */
export async function gatherFacts(store: Store, given: Given): Promise<Facts> {
  const { reader, now, notices, tasks } = given;
  const openInput = reader.audience === 'municipality' ? await inputOf(store, { reader, now }) : [];
  const stalled = await store.tasksById([...tasks.values()].flatMap(({ subject }) => subject.about ?? []));
  const ids = [
    ...new Set([
      ...notices.flatMap(({ processId }) => processId ?? []),
      ...[...openInput, ...stalled].map(({ processId }) => processId),
    ]),
  ];
  const [organisations, people, processes, agendas, minutes] = await Promise.all([
    store.listOrganisations(),
    store.listPeople(),
    store.processViews(ids),
    store.collections.agendas.byIds(ids),
    store.collections.minutes.byIds(ids),
  ]);
  const histories = await historiesOf(store, processes);
  const asked = [...tasks.values(), ...stalled]
    .filter(({ person }) => person === null)
    .map(({ organisation }) => organisation);
  return {
    ...given,
    processes: byId(processes),
    organisations: byId(organisations),
    people: byId(people),
    standsInFor: await standsInFor(store, { notices, now }),
    contacts: await store.primaryContacts([...new Set(asked)]),
    conversations: conversationsOf(histories, { notices, processes }),
    histories: new Map([...histories].map(([id, read]) => [id, historyOf(read)])),
    stalled: byId(stalled),
    agendas: byId(agendas),
    minutes: byId(minutes),
    actions: await actionsOf(store, { notices, tasks, processes }),
    points: (await Promise.all(quartersOf(given, 'agency-brought-in').map(store.agencyPoints))).flat(),
    openInput: openInput.filter(({ processId }) => !isHeld(processes, processId)),
    lostMails: await lostMailsIn(store, notices),
    faults: byId(await store.faultsById(faultsIn(notices))),
    ...(notices.some(({ kind }) => kind === 'weekly-overview')
      ? { overview: await overviewOf(store, now) }
      : {}),
    drafts: await draftsOf(store, { reader, tasks: [...tasks.values(), ...openInput] }),
  };
}

/** What rests is not asked. */
function isHeld(processes: readonly ProcessView[], id: string): boolean {
  return processes.some(({ _id, state }) => _id === id && state.held !== undefined);
}

/** Whom the reader acts for, and until when they are away. */
async function standsInFor(
  store: Store,
  { notices, now }: { notices: readonly Notice[]; now: Instant },
): Promise<Facts['standsInFor']> {
  const principals = new Set(notices.flatMap(({ meantFor }) => meantFor ?? []));
  if (principals.size === 0) return new Map();
  const today = toAmsterdamDate(now);
  const absences = await store.absencesFrom(today);
  return new Map([...principals].map((person) => [person, absentUntil(person, today, absences)]));
}

async function draftsOf(
  store: Store,
  { reader, tasks }: { reader: Reader; tasks: readonly TaskView[] },
): Promise<ReadonlySet<string>> {
  if (reader.audience !== 'municipality') return new Set();
  const drafts = await store.draftsOf(tasks.map(({ _id }) => _id));
  return new Set(drafts.map(({ _id }) => _id));
}

async function inputOf(store: Store, { reader, now }: { reader: Reader; now: Instant }): Promise<TaskView[]> {
  const open = await store.tasksOfOrganisation({
    organisation: reader.organisation,
    step: 'input',
    status: 'open',
  });
  return open.filter(({ dueAt }) => dueAt >= now);
}

/** What happened in each process; a form that did a step is left out, the question of an extra task is not. */
async function historiesOf(
  store: Store,
  processes: readonly ProcessView[],
): Promise<ReadonlyMap<string, Read>> {
  const read = await Promise.all(
    processes.map(async ({ _id }): Promise<[string, Read]> => {
      const views = await store.eventsOf(_id);
      const ids = views.flatMap(({ event }) =>
        'answerId' in event && event.answerId !== null && event.kind !== 'task-done' ? [event.answerId] : [],
      );
      const answers: ReadonlyMap<string, Answer> = byId(await store.answersById(ids));
      return [_id, { views, answers }];
    }),
  );
  return new Map(read);
}

type Read = { views: readonly EventView[]; answers: ReadonlyMap<string, Answer> };

function historyOf({ views, answers }: Read): History {
  const texts = [...answers].map(([id, { data }]) => [id, data] as const);
  return { events: views.map(({ event }) => event), texts: new Map(texts) };
}

function conversationsOf(
  histories: ReadonlyMap<string, Read>,
  { notices, processes }: { notices: readonly Notice[]; processes: readonly ProcessView[] },
): Facts['conversations'] {
  const made = processes.flatMap((process) => {
    const read = histories.get(process._id);
    if (!read) return [];
    const heard = notices.filter(({ processId }) => processId === process._id).map(({ at }) => at);
    const { views: events, answers } = read;
    return [[process._id, conversationOf({ process, events, answers, since: Math.min(...heard) })] as const];
  });
  return new Map(made);
}

/** The actions of minutes that are told, and those that a task is about. */
async function actionsOf(
  store: Store,
  given: {
    notices: readonly Notice[];
    tasks: ReadonlyMap<string, TaskView>;
    processes: readonly ProcessView[];
  },
): Promise<Map<string, Action>> {
  const told = given.notices.flatMap(({ kind, subject }) =>
    kind === 'minutes-fixed' && subject ? [subject] : [],
  );
  const [ofMinutes, ofTasks] = await Promise.all([
    Promise.all(told.map(({ provider, quarter }) => store.actionsOf({ provider, quarter }))),
    store.collections.actions.byIds([...given.tasks.values()].flatMap(({ subject }) => subject.action ?? [])),
  ]);
  return byId([...ofMinutes.flat(), ...ofTasks]);
}

function faultsIn(notices: readonly Notice[]): string[] {
  return notices.flatMap(({ kind, reference }) => (kind === 'technical-fault' ? (reference ?? []) : []));
}

function quartersOf({ notices }: Given, kind: Notice['kind']): string[] {
  const quarters = notices.flatMap((notice) =>
    notice.kind === kind && notice.subject ? [notice.subject.quarter] : [],
  );
  return [...new Set(quarters)];
}

function byId<T extends { _id: string }>(documents: readonly T[]): Map<string, T> {
  return new Map(documents.map((document) => [document._id, document]));
}
