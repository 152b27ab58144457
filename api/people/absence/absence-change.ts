import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { Store } from '../../../store/store';
import type { Person } from '../../../store/types';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import type { PageWords } from '../../repairs/pages';
import type { Context } from '../../routing/route';
import type { PeopleChange } from '../flow/change';
import { deputiesAmong, isOfRegion, isTeam, worksHere } from '../team-members';
import { absenceFacts } from './absence-facts';
import { absenceForm } from './absence-form';
import { judgeAbsence, readAbsence } from './judge-absence';
import { spanInWords } from './span-in-words';

/** Somebody says of himself that he is away. */
export const ownAbsence: PeopleChange<'own-details.write'> = changeFor<'own-details.write'>({
  person: (ctx) => {
    if (ctx.actor.kind !== 'person') throw new AppError('forbidden');
    return ctx.actor.person;
  },
  who: () => 'je',
  words: () => ({
    over: 'Mijn gegevens',
    title: 'Afwezigheid doorgeven',
    lead: 'Ben je er niet, dan doet een collega wat voor jou is. Daarna komt alles vanzelf terug.',
    address: paths.myAbsence,
    back: { href: paths.me, label: 'Terug naar mijn gegevens' },
  }),
});

/** The manager says it of a colleague, a contract manager of a contact outside. */
export const colleagueAbsence: PeopleChange<'absence.write'> = changeFor<'absence.write'>({
  person: ({ resource }) => resource,
  who: ({ name }) => name,
  words: (person) => {
    const inside = isOfRegion(person);
    return {
      over: person.name,
      title: 'Afwezigheid invullen',
      lead: inside
        ? 'In die tijd doet een ander wat voor deze collega is. Daarna komt alles vanzelf terug.'
        : 'In die tijd gaat de mail naar een ander van dezelfde organisatie. Daarna komt alles vanzelf terug.',
      address: inside ? paths.absence(person._id) : paths.contactAbsence(person._id),
      back: inside
        ? { href: paths.team, label: 'Terug naar het team' }
        : { href: paths.contactsOf(person.organisation), label: 'Terug naar de contactpersonen' },
    };
  },
});

type Kind<C> = {
  person(ctx: C): Person;
  who(person: Person): string;
  words(person: Person): Omit<PageWords, 'check' | 'send'>;
};

function changeFor<A extends 'own-details.write' | 'absence.write'>(kind: Kind<Context<A>>): PeopleChange<A> {
  return {
    words: async (ctx) => ({
      ...kind.words(kind.person(ctx)),
      check: 'Bekijk wat dit betekent',
      send: 'Bewaar de afwezigheid',
    }),
    async form(ctx) {
      const person = kind.person(ctx);
      const deputies = await deputiesOf(ctx.services.store, person);
      if (deputies.length === 0) return null;
      return absenceForm({ who: kind.who(person), deputies });
    },
    async refuse(ctx) {
      const person = kind.person(ctx);
      if (!worksHere(person)) return `${person.name} werkt hier niet meer.`;
      const deputies = await deputiesOf(ctx.services.store, person);
      return deputies.length > 0
        ? null
        : 'Er is niemand anders die dit kan overnemen. Voeg eerst een contactpersoon toe.';
    },
    async judge(ctx, data) {
      const absence = readAbsence(kind.person(ctx)._id, data);
      if (!absence) return [];
      const known = await ctx.services.store.absencesFrom(toAmsterdamDate(ctx.now), absence.person);
      return judgeAbsence(absence, { known, now: ctx.now });
    },
    async facts(ctx, data) {
      const person = kind.person(ctx);
      const { store } = ctx.services;
      const absence = readAbsence(person._id, data);
      if (!absence) return { facts: [], warnings: [] };
      const [absences, people, openTasks] = await Promise.all([
        store.absencesFrom(toAmsterdamDate(ctx.now)),
        store.peopleOf(person.organisation),
        isTeam(person) ? store.countOpenTasksOfPerson(person._id) : null,
      ]);
      return absenceFacts({ absence, absences, people, openTasks, who: kind.who(person) });
    },
    isRepeat: async (ctx, requestId) => (await ctx.services.store.absence(requestId)) !== null,
    async carryOut(ctx, { data, requestId }) {
      const { actor, services, now } = ctx;
      const person = kind.person(ctx);
      const absence = readAbsence(person._id, data);
      if (!absence || actor.kind !== 'person') throw new AppError('forbidden');
      await services.store.insertAbsence({
        ...absence,
        _id: requestId,
        enteredBy: actor.person._id,
        enteredAt: now,
        ended: null,
      });
      const whose = kind.who(person) === 'je' ? 'Je afwezigheid' : `De afwezigheid van ${person.name}`;
      return { kind: 'success', text: `${whose} ${spanInWords(absence)} is bewaard.` };
    },
  };
}

/** Whoever may do the work of a person: the closest first. */
async function deputiesOf(
  store: Pick<Store, 'peopleOf'>,
  person: Person,
): Promise<{ value: string; label: string }[]> {
  const people = await store.peopleOf(person.organisation);
  return deputiesAmong(people, person).map(({ _id, name, functionTitle }) => ({
    value: _id,
    label: `${name}, ${functionTitle}`,
  }));
}
