import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { parseBody } from '../../../forms/body';
import type { FormData, Problem } from '../../../forms/types';
import { validateSubmission } from '../../../forms/validate';
import { can } from '../../access/policy';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { absenceRows } from '../absence/absence-table';
import { rhythmForm, rhythmOf, wordOfRhythm } from '../mail-rhythm/rhythm-form';
import { MePage } from './me-page';

/** GET of *Mijn gegevens*. */
export async function showMe(ctx: Context<'own-details.read'>): Promise<Reply> {
  const { actor } = ctx;
  if (actor.kind !== 'person') throw new AppError('forbidden');
  return mePage(ctx, { rhythm: wordOfRhythm(actor.person.rhythm ?? 'daily') }, []);
}

/** POST of the rhythm of one's own mail. */
export async function saveMyRhythm(ctx: Context<'own-details.write'>): Promise<Reply> {
  const { actor, services } = ctx;
  if (actor.kind !== 'person') throw new AppError('forbidden');
  const form = rhythmForm('je');
  const verdict = await validateSubmission({ form, data: parseBody(form, { ...ctx.body }) });
  if (!verdict.ok) return mePage(ctx, verdict.data, verdict.problems);
  await services.store.setRhythm(actor.person._id, rhythmOf(verdict.data.rhythm));
  return ctx.redirect(paths.me, { kind: 'success', text: 'Bewaard. Zo krijg je voortaan mail.' });
}

async function mePage(
  ctx: Context<'own-details.read'> | Context<'own-details.write'>,
  rhythm: FormData,
  problems: readonly Problem[],
): Promise<Reply> {
  const { actor, services, now } = ctx;
  if (actor.kind !== 'person') throw new AppError('forbidden');
  const { person } = actor;
  const today = toAmsterdamDate(now);
  const [entries, people] = await Promise.all([
    services.store.absencesFrom(today, person._id),
    services.store.peopleOf(person.organisation),
  ]);
  const page = (
    <MePage
      person={person}
      absences={absenceRows(entries, {
        today,
        name: (id) => people.find(({ _id }) => _id === id)?.name ?? 'een collega',
        mayEnd: (entry) => can(actor, 'absence.end', { ...entry, organisation: person.organisation }),
      })}
      canBeAway={can(actor, 'own-details.write', null)}
      rhythm={rhythm}
      problems={problems}
    />
  );
  return ctx.render(
    page,
    problems.length > 0 ? { title: 'Fout: mijn gegevens', status: 422 } : { title: 'Mijn gegevens' },
  );
}
