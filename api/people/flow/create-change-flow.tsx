import { randomUUID } from 'node:crypto';
import type { FormData, FormDefinition, Problem } from '../../../forms/types';
import { validateSubmission } from '../../../forms/validate';
import type { Action } from '../../access/policy';
import { readSubmission } from '../../answers/read-submission';
import { isUuid } from '../../answers/request-id';
import { carriedFields } from '../../repairs/carried-fields';
import { type PageWords, RepairFormPage } from '../../repairs/pages';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import type { PeopleChange } from './change';
import { ChangeCheckPage, ChangeRefusedPage } from './pages';

type Handler<A extends Action> = (ctx: Context<A>) => Promise<Reply>;

/** The pages of a change: its questions, what would follow, and doing it. Only `send` changes anything. */
export function createChangeFlow<A extends Action>(
  change: PeopleChange<A>,
): { show: Handler<A>; check: Handler<A>; send: Handler<A> } {
  type Loaded = { ctx: Context<A>; words: PageWords; form: FormDefinition | null };

  const loaded =
    (handle: (given: Loaded) => Promise<Reply>): Handler<A> =>
    async (ctx) => {
      const [words, form, refusal] = await Promise.all([
        change.words(ctx),
        change.form(ctx),
        change.refuse?.(ctx) ?? null,
      ]);
      if (refusal === null) return handle({ ctx, words, form });
      const { title } = words;
      return ctx.render(<ChangeRefusedPage words={words} text={refusal} />, { title, status: 409 });
    };

  const formPage = (
    { ctx, words, form }: Loaded,
    { data, problems }: { data: FormData; problems: readonly Problem[] },
  ): Promise<Reply> => {
    const { title } = words;
    if (!form) return checkPage({ ctx, words, form }, {});
    return ctx.render(
      <RepairFormPage words={words} form={form} data={data} problems={problems} />,
      problems.length > 0 ? { title: `Fout: ${title}`, status: 422 } : { title },
    );
  };

  const checkPage = async ({ ctx, words, form }: Loaded, data: FormData): Promise<Reply> =>
    ctx.render(
      <ChangeCheckPage
        words={words}
        found={await change.facts(ctx, data)}
        typed={carriedFields(data)}
        requestId={randomUUID()}
        asks={form !== null}
      />,
      { title: `${words.title}: controleren` },
    );

  /** `again`: the form is asked for once more, without a word about what is not filled in yet. */
  type Judged = { data: FormData; problems: readonly Problem[]; again?: true };

  const judged = async ({ ctx, form }: Loaded): Promise<Judged> => {
    if (!form) return { data: {}, problems: [] };
    const posted = readSubmission(form, ctx.body);
    if (posted.kind === 'rows') return { data: posted.data, problems: [], again: true };
    const verdict = await validateSubmission({ form, data: posted.data });
    if (!verdict.ok) return { data: posted.data, problems: verdict.problems };
    return { data: verdict.data, problems: await change.judge(ctx, verdict.data) };
  };

  return {
    show: loaded((given) =>
      given.form
        ? formPage(given, { data: change.initial?.(given.ctx) ?? {}, problems: [] })
        : checkPage(given, {}),
    ),
    check: loaded(async (given) => {
      const { data, problems, again } = await judged(given);
      const asks = again || problems.length > 0 || given.ctx.body.wijzigen === 'ja';
      return asks ? formPage(given, { data, problems }) : checkPage(given, data);
    }),
    send: async (ctx) => {
      const { verzoek } = ctx.body;
      const requestId = typeof verzoek === 'string' && isUuid(verzoek) ? verzoek : null;
      if (requestId && (await change.isRepeat(ctx, requestId))) {
        return ctx.redirect((await change.words(ctx)).back.href);
      }
      return loaded(async (given) => {
        const { data, problems, again } = await judged(given);
        if (again || problems.length > 0) return formPage(given, { data, problems });
        if (!requestId) return checkPage(given, data);
        const flash = await change.carryOut(ctx, { data, requestId });
        return ctx.redirect(change.after?.(data) ?? given.words.back.href, flash);
      })(ctx);
    },
  };
}
