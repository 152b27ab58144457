import { inspectText } from '../../../domain/privacy/inspect-text';
import { absentUntil } from '../../../domain/staffing/absence';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import type { FormData, Problem } from '../../../forms/types';
import { carryOutHandover } from '../../../store/hand-over';
import type { Handover, Person } from '../../../store/types';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import type { PageWords } from '../../repairs/pages';
import type { Context } from '../../routing/route';
import { absenceFacts } from '../absence/absence-facts';
import { judgeAbsence, readAbsence } from '../absence/judge-absence';
import type { ChangeFacts, PeopleChange } from '../flow/change';
import { deputiesAmong, isTeam, worksHere } from '../team-members';
import { handoverFacts, leaveFacts } from './handover-facts';
import { FOR_A_WHILE, handOverForm, leaveForm } from './handover-forms';

type Ctx = Context<'person.hand-over'>;

/** How long (ms) the page waits for processes before the watchdog goes on with the rest. */
const WITHIN = 3500;

/** Everything of a colleague to another: for a while as an absence, or for good. */
export const handOver: PeopleChange<'person.hand-over'> = {
  words: async ({ resource }) => ({
    ...wordsOf(resource),
    title: 'Alles overdragen',
    lead: 'Alle taken en rollen van deze collega gaan naar een ander. Je ziet eerst wat dat betekent.',
    send: 'Draag alles over',
    address: paths.handOver(resource._id),
  }),
  form: async (ctx) => handOverForm(ctx.resource.name, await colleaguesOf(ctx)),
  refuse: refusal,
  async judge(ctx, data) {
    const absence = isForAWhile(data) ? absenceOf(ctx, data) : null;
    if (!absence) return judgeReason(data);
    const known = await ctx.services.store.absencesFrom(toAmsterdamDate(ctx.now), absence.person);
    const problems = judgeAbsence(absence, { known, now: ctx.now }).map((one) => ({
      ...one,
      path: 'until',
      label: 'Tot en met welke dag?',
    }));
    return [...problems, ...judgeReason(data)];
  },
  async facts(ctx, data) {
    const absence = isForAWhile(data) ? absenceOf(ctx, data) : null;
    if (!absence) return goodFacts(ctx, data);
    const { store } = ctx.services;
    const [absences, people, openTasks] = await Promise.all([
      store.absencesFrom(toAmsterdamDate(ctx.now)),
      store.peopleOf(ctx.resource.organisation),
      store.countOpenTasksOfPerson(ctx.resource._id),
    ]);
    return absenceFacts({ absence, absences, people, openTasks, who: ctx.resource.name });
  },
  isRepeat,
  async carryOut(ctx, { data, requestId }) {
    const absence = isForAWhile(data) ? absenceOf(ctx, data) : null;
    if (!absence) return handOverForGood(ctx, { data, requestId, kind: 'everything' });
    const entry = { ...absence, _id: requestId, enteredBy: byWhom(ctx), enteredAt: ctx.now, ended: null };
    await ctx.services.store.insertAbsence(entry);
    return {
      kind: 'success',
      text: `Tot en met ${formatDay(absence.until)} gaat alles van ${ctx.resource.name} naar een ander.`,
    };
  },
};

/** A colleague leaves: everything goes to a successor, and he himself goes out of the product, in one step. */
export const leave: PeopleChange<'person.hand-over'> = {
  words: async ({ resource }) => ({
    ...wordsOf(resource),
    title: 'Vertrek',
    lead: 'In één stap gaat alles naar een opvolger. Je ziet eerst wat dat betekent.',
    send: 'Draag over en haal uit het team',
    address: paths.leave(resource._id),
  }),
  form: async (ctx) => leaveForm(await colleaguesOf(ctx)),
  async refuse(ctx) {
    const refused = await refusal(ctx);
    if (refused !== null) return refused;
    const { resource, actor, services } = ctx;
    if (actor.kind === 'person' && actor.person._id === resource._id) {
      return 'Je kunt jezelf niet uit het team halen. Vraag een andere manager.';
    }
    const people = await services.store.peopleOf(resource.organisation);
    const managers = people.filter(({ role, _id }) => role === 'manager' && _id !== resource._id);
    return resource.role === 'manager' && managers.length === 0
      ? 'Dit is de enige manager. Voeg eerst een nieuwe manager toe: zonder manager kan geen ronde beginnen.'
      : null;
  },
  judge: async (_ctx, data) => judgeReason(data),
  async facts(ctx, data) {
    const { facts, warnings } = await goodFacts(ctx, data);
    return { facts: [...facts, ...leaveFacts({ from: ctx.resource })], warnings };
  },
  isRepeat,
  carryOut: (ctx, given) => handOverForGood(ctx, { ...given, kind: 'leave' }),
};

function wordsOf({ name, functionTitle }: Person): Pick<PageWords, 'over' | 'check' | 'back'> {
  return {
    over: `${name}, ${functionTitle}`,
    check: 'Bekijk wat dit betekent',
    back: { href: paths.team, label: 'Terug naar het team' },
  };
}

async function isRepeat({ services }: Ctx, requestId: string): Promise<boolean> {
  const { store } = services;
  return (await store.handover(requestId)) !== null || (await store.absence(requestId)) !== null;
}

async function refusal(ctx: Ctx): Promise<string | null> {
  const { resource } = ctx;
  if (!worksHere(resource)) return 'Deze collega werkt hier niet meer. Het werk is al overgedragen.';
  if (!isTeam(resource)) return `${resource.name} heeft geen taken om over te dragen.`;
  return (await colleaguesOf(ctx)).length > 0
    ? null
    : 'Er is niemand anders in het team. Voeg eerst een collega toe.';
}

async function colleaguesOf({ services, resource }: Ctx): Promise<{ value: string; label: string }[]> {
  const people = await services.store.peopleOf(resource.organisation);
  return deputiesAmong(people, resource).map(({ _id, name, functionTitle }) => ({
    value: _id,
    label: `${name}, ${functionTitle}`,
  }));
}

/** What goes over for good; who takes it over may be away himself. */
async function goodFacts(ctx: Ctx, data: FormData): Promise<ChangeFacts> {
  const { services, resource: from, now } = ctx;
  const { store } = services;
  const today = toAmsterdamDate(now);
  const [to, processes, providers, absences] = await Promise.all([
    store.person(String(data.to)),
    store.processesWith(from._id),
    store.listProviders(),
    store.absencesFrom(today),
  ]);
  if (!to) return { facts: [], warnings: [] };
  const { facts, warnings } = handoverFacts({ from, to, processes, providers, now });
  const until = absentUntil(to._id, today, absences);
  return {
    facts,
    warnings:
      until === null
        ? warnings
        : [
            ...warnings,
            `${to.name} is zelf afwezig tot en met ${formatDay(until)}. Tot dan doet de vervanger het.`,
          ],
  };
}

async function handOverForGood(
  ctx: Ctx,
  given: { data: FormData; requestId: string; kind: Handover['kind'] },
): Promise<{ kind: 'success' | 'info'; text: string }> {
  const { services, resource: from, now, clockOffset } = ctx;
  const { store, processes } = services;
  const handover: Handover = {
    _id: given.requestId,
    kind: given.kind,
    from: from._id,
    to: String(given.data.to),
    reason: String(given.data.reason).trim(),
    by: byWhom(ctx),
    at: now,
    finishedAt: null,
  };
  await store.insertHandover(handover);
  const { left } = await carryOutHandover({
    store,
    handover,
    now,
    until: Date.now() + WITHIN,
    tell: async (one) => {
      const { kind } = await processes.command({ ...one, clockOffset });
      return kind === 'unavailable' ? 'unreachable' : 'told';
    },
  });
  const name = (await store.person(handover.to))?.name ?? 'de opvolger';
  return left === 0
    ? { kind: 'success', text: `Alles van ${from.name} is overgedragen aan ${name}.` }
    : {
        kind: 'info',
        text: `Het werk van ${from.name} gaat naar ${name}. ${left} ${left === 1 ? 'zaak volgt' : 'zaken volgen'} vanzelf binnen enkele minuten.`,
      };
}

function byWhom({ actor }: Ctx): string {
  if (actor.kind !== 'person') throw new AppError('forbidden');
  return actor.person._id;
}

function isForAWhile(data: FormData): boolean {
  return data.term === FOR_A_WHILE;
}

/** For a while is an absence from today on: then it comes back by itself. */
function absenceOf({ resource, now }: Ctx, data: FormData): ReturnType<typeof readAbsence> {
  return readAbsence(resource._id, {
    from: toAmsterdamDate(now),
    until: data.until ?? '',
    deputy: data.to ?? '',
  });
}

/** What may not stand in the history of every conversation. */
function judgeReason(data: FormData): Problem[] {
  const refused = inspectText(String(data.reason ?? '')).some(({ severity }) => severity === 'refuse');
  return refused
    ? [
        {
          path: 'reason',
          code: 'rule',
          label: 'Reden',
          message: 'Hier staat een burgerservicenummer. Haal het weg.',
        },
      ]
    : [];
}
