import { parseBody } from '../../../forms/body';
import type { FormData, Problem } from '../../../forms/types';
import { validateSubmission } from '../../../forms/validate';
import type { Person } from '../../../store/types';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { rhythmForm, rhythmOf, wordOfRhythm } from './rhythm-form';
import { RhythmPage } from './rhythm-page';

type Ctx = Context<'mail-rhythm.read'> | Context<'mail-rhythm.write'>;

/** GET of when a contact wants mail. */
export async function showRhythm(ctx: Context<'mail-rhythm.read'>): Promise<Reply> {
  const { person, others } = await contactsOf(ctx, ctx.query.wie);
  return page(ctx, {
    person,
    others,
    data: { rhythm: wordOfRhythm(person.rhythm ?? 'daily') },
    problems: [],
  });
}

/** POST of it. */
export async function saveRhythm(ctx: Context<'mail-rhythm.write'>): Promise<Reply> {
  const { wie } = ctx.body;
  const { person, others } = await contactsOf(ctx, typeof wie === 'string' ? wie : undefined);
  const form = rhythmForm('u');
  const verdict = await validateSubmission({ form, data: parseBody(form, { ...ctx.body }) });
  if (!verdict.ok) return page(ctx, { person, others, data: verdict.data, problems: verdict.problems });
  await ctx.services.store.setRhythm(person._id, rhythmOf(verdict.data.rhythm));
  return ctx.redirect(paths.mailRhythmOf(person._id), {
    kind: 'success',
    text: `Bewaard. Zo krijgt ${person.name} voortaan mail.`,
  });
}

/** Whoever signed in chooses for himself; whoever has the link of his organisation for the contact it was sent to. */
async function contactsOf(
  ctx: Ctx,
  wanted: string | undefined,
): Promise<{ person: Person; others: Person[] }> {
  const { actor, services, resource } = ctx;
  if (actor.kind === 'person') return { person: actor.person, others: [] };
  const people = await services.store.peopleOf(resource.organisation);
  const person = people.find(({ _id }) => _id === wanted) ?? people[0];
  if (!person) throw new AppError('not-found');
  return { person, others: people.filter(({ _id }) => _id !== person._id) };
}

function page(
  ctx: Ctx,
  given: { person: Person; others: readonly Person[]; data: FormData; problems: readonly Problem[] },
): Promise<Reply> {
  const title = 'Kies wanneer u mail krijgt';
  return ctx.render(
    <RhythmPage {...given} />,
    given.problems.length > 0 ? { title: `Fout: ${title}`, status: 422 } : { title },
  );
}
