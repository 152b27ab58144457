import { type Office, standInFor } from '../../../activities/effects/recipients';
import { nextQuarter, parseQuarter, type Quarter } from '../../../domain/quarters';
import { contactOf } from '../../../domain/staffing/acting-person';
import { addDays, atAmsterdam, endOfDay, toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { Notice } from '../../../store/types';
import { actionId, cycleId, stallReviewId } from '../../../workflows/contract';
import { begin, type ProcessStart } from '../../../workflows/engine/begin';
import { check } from '../../../workflows/engine/check';
import type { Command } from '../../../workflows/engine/command';
import { decide } from '../../../workflows/engine/decide';
import type { Effect } from '../../../workflows/engine/effects';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { nextDue, tick } from '../../../workflows/engine/tick';
import type { Decision } from '../../../workflows/engine/turn';
import { actionItem } from '../../../workflows/processes/action-item';
import { quarterlyCycle } from '../../../workflows/processes/quarterly-cycle';
import { stallReview } from '../../../workflows/processes/stall-review';
import { taskViewsOf } from '../../examples/documents';
import { CALENDAR, MUNICIPALITIES } from '../../examples/processes';
import { chanceFrom } from './chance';
import { createMailbox, type Sent } from './mailbox';
import { absencesOf, PROVIDERS, peopleOf } from './office';
import { deedOf } from './people-at-work';

/** How a year goes: shares from 0 to 1, and everything else by chance from the seed. */
export type Weather = {
  seed: number;
  /** How many of the people never do anything. */
  silent: number;
  /** How much of what waits somebody does on a day. */
  diligence: number;
  /** How often people repair rather than go on. */
  repairs: number;
  /** Weeks in which no worker runs, and in which SMTP is down: each from its day in the year, so many days. */
  workerAway: readonly { day: number; days: number }[];
  smtpAway: readonly { day: number; days: number }[];
  /** Addresses that refuse mail, from a day on, until they are repaired so many days later. */
  bounces: readonly { day: number; days: number; who: number }[];
};

/** What came of a year. */
export type Year = {
  processes: readonly ProcessState[];
  mails: readonly Sent[];
  /** Rungs that did something, as `task, due, rung`; one that stands here twice fired twice. */
  rungs: readonly string[];
  /** Moments at which a process could not go on: nothing due, and nobody reachable who must act. */
  stuck: readonly string[];
  /** Commands that were carried out. */
  done: number;
};

const FIRST_DAY = '2026-12-01' as const;
const DAYS = 400;

/** Plays a year of eight providers on the pure core: rounds, people, their absences, silence and faults. */
export function playYear(weather: Weather): Year {
  const chance = chanceFrom(weather.seed);
  const everybody = peopleOf(chance);
  const absences = absencesOf(everybody, { chance, from: FIRST_DAY }).map((absence, index) => ({
    ...absence,
    ...{ _id: String(index), enteredBy: 'carla', enteredAt: 0, ended: null },
  }));
  const silent = new Set(everybody.filter(() => chance.happens(weather.silent)).map(({ _id }) => _id));
  const states = new Map<string, ProcessState>();
  const mailbox = createMailbox(CALENDAR);
  /** When each open process wakes next; looking at all of them anew each time would take most of a year. */
  const dues = new Map<string, Instant | null>();
  const rungs: string[] = [];
  const stuck: string[] = [];
  const unreachable = new Set<string>();
  let done = 0;
  let now: Instant = 0;
  let office: Office = { people: everybody, absences };

  const take = (decision: Decision, before?: ProcessState): void => {
    const { state, effects } = decision;
    if (effects.length === 0) return;
    states.set(state.id, state);
    if (state.closed) dues.delete(state.id);
    else dues.set(state.id, nextDue(state));
    rungs.push(...rungsOf(effects, before));
    for (const organisation of mailbox.take(decision, { now, office })) unreachable.add(organisation);
    for (const effect of effects) {
      if (effect.kind === 'start') startReview(state, effect.taskId);
      if (effect.kind === 'run' && effect.run === 'fix-minutes') startAction(state);
    }
    for (const task of state.tasks) {
      const review = task.status === 'open' ? undefined : states.get(stallReviewId(task));
      if (review && !review.closed) {
        take(decide(review, { kind: 'withdraw', answerId: null, by: null }, now), review);
      }
    }
  };
  const start = (given: ProcessStart): void => {
    if (!states.has(given.id)) take(begin(given, now));
  };
  const startReview = ({ subject, people, calendar, tasks }: ProcessState, about: string): void => {
    const task = tasks.find(({ id }) => id === about);
    if (!task) return;
    const common = { people, calendar, municipalities: [], moments: {} };
    start({ id: stallReviewId(task), definition: stallReview, subject: { ...subject, about }, ...common });
  };
  const startAction = ({ subject, people, calendar }: ProcessState): void => {
    const action = actionId({ ...subject, number: 1 });
    const moments = { due: now + (20 + chance.below(60)) * 86_400_000 };
    const common = { people, calendar, municipalities: [], moments };
    start({ id: action, definition: actionItem, subject: { ...subject, action }, ...common });
  };
  const openRound = (quarter: Quarter): void => {
    PROVIDERS.forEach((provider, index) => {
      const duo = index % 2 === 0 ? ['anna', 'bram'] : ['aart', 'bea'];
      start({
        id: cycleId(provider, quarter),
        definition: quarterlyCycle,
        subject: { provider, quarter },
        people: { contractManager: duo[0] ?? '', policyAdviser: duo[1] ?? '', manager: 'carla' },
        municipalities: MUNICIPALITIES,
        calendar: CALENDAR,
        moments: {},
      });
    });
  };
  const wake = (): void => {
    for (const [id, due] of [...dues]) {
      const state = states.get(id);
      if (state && due !== null && due <= now) take(tick(state, now), state);
    }
  };
  /** Everything that is due until an instant, each at its own moment. */
  const passTo = (until: Instant, { worker, smtp }: { worker: boolean; smtp: boolean }): void => {
    const next = (): Instant => {
      const instants = worker ? [...dues.values()].filter((at) => at !== null) : [];
      // Without a worker no mail leaves either.
      return Math.min(...instants, worker && smtp ? mailbox.next() : Number.POSITIVE_INFINITY);
    };
    for (let at = next(); at <= until; at = next()) {
      now = Math.max(now, at);
      wake();
      if (worker && smtp) mailbox.deliver({ now, office, subjectsOf: subjects });
    }
    now = Math.max(now, until);
  };
  const subjects = (notices: readonly Notice[]) => {
    const about = new Set(notices.flatMap(({ processId }) => processId ?? []));
    const concerned = [...about].flatMap((id) => states.get(id) ?? []);
    return {
      tasks: new Map(concerned.flatMap(taskViewsOf).map((task) => [task._id, task])),
      processes: new Map(concerned.map((state) => [state.id, viewOf(state)])),
    };
  };
  const command = (state: ProcessState, asked: Command): void => {
    if (check(state, asked, now)) return;
    done += 1;
    take(decide(state, asked, now), state);
  };

  let quarter = parseQuarter('2027-Q1');
  for (let day = 0; day < DAYS; day += 1) {
    const date = addDays(FIRST_DAY, day);
    office = { absences, people: everybody.map((one, who) => bouncing(one, { who, day, weather })) };
    const worker = !isIn(weather.workerAway, day);
    const smtp = !isIn(weather.smtpAway, day);
    passTo(atAmsterdam(date, '10:00'), { worker, smtp });
    if (quarter && day % 91 === 0 && day < 365) {
      openRound(quarter);
      quarter = nextQuarter(quarter);
    }
    if (worker) {
      for (const id of [...dues.keys()]) {
        const state = states.get(id);
        if (!state) continue;
        const deed = deedOf(state, { chance, office, on: date, now, silent, weather, count: done });
        if (deed) command(state, deed);
      }
    }
    passTo(endOfDay(date), { worker, smtp });
    if (worker) stuck.push(...stuckIn(states, { office, unreachable, dues, now }));
  }
  return { processes: [...states.values()], mails: mailbox.sent(), rungs, stuck, done };
}

function isIn(spells: readonly { day: number; days: number }[], day: number): boolean {
  return spells.some((spell) => spell.day <= day && day < spell.day + spell.days);
}

function bouncing(
  person: Office['people'][number],
  { who, day, weather }: { who: number; day: number; weather: Weather },
): Office['people'][number] {
  const bounced = weather.bounces.some((spell) => spell.who === who && isIn([spell], day));
  return bounced ? { ...person, bounced: { at: 0, reason: '550', mail: '' } } : person;
}

function viewOf(state: ProcessState) {
  return { state, status: state.closed ? state.closed.as : ('open' as const) };
}

function rungsOf(effects: readonly Effect[], before: ProcessState | undefined): string[] {
  const due = new Map((before?.tasks ?? []).map(({ id, dueAt }) => [id, dueAt]));
  return effects.flatMap((effect) => {
    if (effect.kind === 'task') due.set(effect.task.id, effect.task.dueAt);
    if (effect.kind !== 'event' || !('rung' in effect.event)) return [];
    const { taskId, rung, kind } = effect.event;
    return [`${taskId}, ${due.get(taskId)}, ${kind} ${rung}`];
  });
}

function stuckIn(
  states: ReadonlyMap<string, ProcessState>,
  given: {
    office: Office;
    unreachable: ReadonlySet<string>;
    dues: ReadonlyMap<string, Instant | null>;
    now: Instant;
  },
): string[] {
  const { office, unreachable, dues, now } = given;
  const on = toAmsterdamDate(now);
  return [...dues].flatMap(([id, due]) => {
    const state = states.get(id);
    if (!state || due !== null) return [];
    const reachable = state.tasks.some(({ status, assignee }) => {
      if (status !== 'open') return false;
      if (assignee.kind === 'person') {
        // On a day on which the whole team is away its mail waits in a mailbox that takes mail.
        const holder = office.people.find(({ _id }) => _id === assignee.person);
        return holder !== undefined && standInFor(holder, { on, ...office }) !== null;
      }
      const { organisation } = assignee;
      // Where nobody can be reached, mending that is a task of the contract manager by itself.
      const { people } = office;
      return unreachable.has(organisation) || contactOf({ organisation, contact: 'first', people }) !== null;
    });
    return reachable ? [] : [`${on} ${state.id}`];
  });
}
