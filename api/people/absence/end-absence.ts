import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { AbsenceKey } from '../../access/policy';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import type { Context } from '../../routing/route';
import type { PeopleChange } from '../flow/change';
import { REGION } from '../team-members';
import { spanInWords } from './span-in-words';

type Ctx = Context<'absence.end'>;

/** Somebody is back before the day that was entered, or does not go after all. */
export const endAbsence: PeopleChange<'absence.end'> = {
  async words(ctx) {
    const begun = hasBegun(ctx);
    return {
      over: await nameOf(ctx),
      title: begun ? 'Afwezigheid beëindigen' : 'Afwezigheid weghalen',
      lead: '',
      check: 'Bekijk wat dit betekent',
      send: begun ? 'Beëindig vandaag' : 'Haal weg',
      address: paths.absenceEnd(ctx.resource._id),
      back: backOf(ctx),
    };
  },
  form: async () => null,
  refuse: async ({ resource, now }) =>
    resource.until < toAmsterdamDate(now) ? 'Deze afwezigheid is al voorbij. Er is niets veranderd.' : null,
  judge: async () => [],
  async facts(ctx) {
    const own = isOwn(ctx);
    const name = await nameOf(ctx);
    const span = spanInWords(ctx.resource);
    const facts = hasBegun(ctx)
      ? [
          `Ingevuld was afwezigheid ${span}. Die eindigt nu.`,
          own
            ? 'Vanaf vandaag komen je taken en je mail weer alleen bij jou.'
            : `Vanaf vandaag gaat alles weer naar ${name}.`,
        ]
      : [`De afwezigheid ${span} vervalt. Er gaat dan niets naar een ander.`];
    return { facts, warnings: [] };
  },
  isRepeat: async ({ resource, now }) => resource.ended !== null && resource.until < toAmsterdamDate(now),
  async carryOut(ctx) {
    const { actor, services, resource, now } = ctx;
    if (actor.kind !== 'person') throw new AppError('forbidden');
    await services.store.endAbsence({
      id: resource._id,
      back: backOn(resource, now),
      by: actor.person._id,
      at: now,
    });
    const whose = isOwn(ctx) ? 'Je afwezigheid' : `De afwezigheid van ${await nameOf(ctx)}`;
    return { kind: 'success', text: `${whose} is ${hasBegun(ctx) ? 'beëindigd' : 'weggehaald'}.` };
  },
};

function hasBegun({ resource, now }: Ctx): boolean {
  return resource.from <= toAmsterdamDate(now);
}

/** Back today; who has not gone yet is there on the very day on which he would have gone. */
function backOn({ from }: AbsenceKey, now: number): IsoDate {
  const today = toAmsterdamDate(now);
  return from > today ? from : today;
}

function isOwn({ actor, resource }: Ctx): boolean {
  return actor.kind === 'person' && actor.person._id === resource.person;
}

function backOf(ctx: Ctx): { href: string; label: string } {
  if (isOwn(ctx)) return { href: paths.me, label: 'Terug naar mijn gegevens' };
  const { organisation } = ctx.resource;
  return organisation === REGION
    ? { href: paths.team, label: 'Terug naar het team' }
    : { href: paths.contactsOf(organisation), label: 'Terug naar de contactpersonen' };
}

async function nameOf({ services, resource }: Ctx): Promise<string> {
  return (await services.store.person(resource.person))?.name ?? 'een collega';
}
