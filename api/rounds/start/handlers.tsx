import { formatQuarter, nextQuarter, parseQuarter, type Quarter, quarterOf } from '../../../domain/quarters';
import type { RegionGap } from '../../../domain/region/gaps';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { FormData, FormDefinition, Problem } from '../../../forms/types';
import { validateSubmission } from '../../../forms/validate';
import type { Provider } from '../../../store/organisations';
import { loadRegionGaps } from '../../../store/region-gaps';
import type { Person } from '../../../store/types';
import { previewStart } from '../../../workflows/engine/preview';
import { calendarFor, managerOf, startOf } from '../../../workflows/processes/cycle-start';
import type { RequestActor } from '../../access/actor';
import { readSubmission } from '../../answers/read-submission';
import { ConsequencesBlock } from '../../consequences/consequences-block';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import { loadProviderOptions } from '../../people/organisations/provider-form';
import { type PageWords, RepairCheckPage, RepairFormPage, RepairRefusedPage } from '../../repairs/pages';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { createNames } from '../../tasks/words/names';
import { gapInWords } from '../setup/gap-words';
import { RoundRefusedPage } from '../setup/round-refused-page';
import { addProvider, type NewProvider, newProviderOf, newProviderProblems } from './new-provider';
import { startForm } from './start-form';

type StartContext = Context<'cycle.start'>;
type Loaded = {
  ctx: StartContext;
  quarter: Quarter;
  words: PageWords;
  form: FormDefinition;
  /** Providers without a cycle in this quarter. */
  providers: readonly Provider[];
  people: readonly Person[];
  municipalities: readonly string[];
  /** What the region lacks now. */
  gaps: readonly RegionGap[];
};

/** GET: which provider, and all about a new one. */
export async function showStart(ctx: StartContext): Promise<Reply> {
  const loaded = await load(ctx);
  if ('status' in loaded) return loaded;
  const chosen = ctx.query.aanbieder;
  return formReply(loaded, { data: chosen === undefined ? {} : { provider: chosen }, problems: [] });
}

/** POST of the questions: what is wrong with them, or everything that would follow. Changes nothing. */
export async function checkStart(ctx: StartContext): Promise<Reply> {
  const loaded = await load(ctx);
  if ('status' in loaded) return loaded;
  const judged = await judge(loaded);
  if (judged.kind === 'again') return formReply(loaded, judged);
  return checkReply(loaded, { ...judged, unavailable: false });
}

/** POST of the check page: adds the provider where it is new, and starts its cycle; twice is once. */
export async function sendStart(ctx: StartContext): Promise<Reply> {
  const loaded = await load(ctx);
  if ('status' in loaded) return loaded;
  const judged = await judge(loaded);
  if (judged.kind === 'again') return formReply(loaded, judged);
  const { services, clockOffset } = ctx;
  const { provider, added } = judged;
  if (added) await addProvider(services.store, added);
  const { quarter } = loaded;
  const outcome = await services.processes.openRound({ quarter, clockOffset, provider: provider._id });
  if (outcome.kind === 'unavailable') return checkReply(loaded, { ...judged, unavailable: true });
  const text = `De cyclus van ${provider.name} is begonnen, met de taak ‘Gesprek plannen’.`;
  return ctx.redirect(paths.cycle({ provider: provider._id, quarter }), { kind: 'success', text });
}

async function load(ctx: StartContext): Promise<Loaded | Reply> {
  const { store } = ctx.services;
  const quarter = parseQuarter(ctx.params.quarter ?? '');
  if (!quarter) throw new AppError('not-found');
  const words: PageWords = {
    title: 'Aanbieder toevoegen',
    over: `Ronde van het ${formatQuarter(quarter)}`,
    lead: 'Er begint meteen een cyclus voor deze aanbieder, zoals voor de andere bij de opening van de ronde.',
    check: 'Bekijk wat er begint',
    send: 'Start de cyclus',
    address: paths.cycleStart(quarter),
    back: { href: paths.round(quarter), label: 'Terug naar de stand van de ronde' },
  };
  const refused = await whyNot(ctx, quarter);
  if (refused !== null) {
    const page = <RepairRefusedPage words={words} text={refused} last={null} />;
    return ctx.render(page, { title: 'Er is niets veranderd', status: 409 });
  }
  const [providers, options, people, cycles, gaps] = await Promise.all([
    store.listProviders(),
    loadProviderOptions(store),
    store.listPeople(),
    store.cyclesOf(quarter),
    loadRegionGaps(store),
  ]);
  // Without a provider one can be added right here.
  const ofRegion = gaps.filter((gap) => !('organisation' in gap) && gap.kind !== 'providers');
  if (ofRegion.length > 0) {
    const page = (
      <RoundRefusedPage
        quarter={quarter}
        title={words.title}
        gaps={ofRegion.map((gap) => gapInWords(gap, ctx.actor))}
      />
    );
    return ctx.render(page, { title: 'Er is niets begonnen', status: 409 });
  }
  const there = new Set(cycles.map(({ subject }) => subject.provider));
  const missing = providers.filter(({ _id }) => !there.has(_id));
  const form = startForm({
    providers: missing.map(({ _id, name }) => ({ value: _id, label: name })),
    ...options,
  });
  return {
    ctx,
    quarter,
    words,
    form,
    providers,
    people,
    municipalities: options.municipalities.map(({ value }) => value),
    gaps,
  };
}

/** A round begins with all providers together; one that is over begins no more. */
async function whyNot({ services, now }: StartContext, quarter: Quarter): Promise<string | null> {
  const current = quarterOf(toAmsterdamDate(now));
  if (quarter !== current && quarter !== nextQuarter(current)) {
    return `In het ${formatQuarter(quarter)} kan geen cyclus meer of nog niet beginnen: alleen dit kwartaal en het volgende kunnen.`;
  }
  const open = (await services.store.listQuarters()).includes(quarter);
  return open ? null : `De ronde van het ${formatQuarter(quarter)} is nog niet open. Open haar eerst.`;
}

type Judged =
  | { kind: 'again'; data: FormData; problems: readonly Problem[] }
  | { kind: 'good'; data: FormData; provider: Provider; added: NewProvider | null };

async function judge({ ctx, form, providers, gaps }: Loaded): Promise<Judged> {
  const posted = readSubmission(form, ctx.body);
  if (posted.kind === 'rows' || ctx.body.wijzigen === 'ja') {
    return { kind: 'again', data: posted.data, problems: [] };
  }
  const verdict = await validateSubmission({ form, data: posted.data });
  if (!verdict.ok) return { kind: 'again', data: verdict.data, problems: verdict.problems };
  const { data } = verdict;
  const known = providers.find(({ _id }) => _id === data.provider);
  if (known) {
    const problems = gaps.flatMap((gap) => gapProblem(gap, { provider: known, actor: ctx.actor }));
    return problems.length > 0
      ? { kind: 'again', data, problems }
      : { kind: 'good', data, provider: known, added: null };
  }
  const added = newProviderOf(data);
  const problems = await newProviderProblems(ctx.services.store, added);
  if (problems.length > 0) return { kind: 'again', data, problems };
  return { kind: 'good', data, provider: added.provider, added };
}

/** A known provider must be complete, as a new one is by its form. */
function gapProblem(
  gap: RegionGap,
  { provider, actor }: { provider: Provider; actor: RequestActor },
): Problem[] {
  if (!('organisation' in gap) || gap.organisation._id !== provider._id) return [];
  const { text } = gapInWords(gap, actor);
  const message = `${text} Vul dat eerst in op de pagina Contacten, bij ${gap.organisation.name}.`;
  return [{ path: 'provider', code: 'rule', label: 'Welke aanbieder?', message }];
}

function formReply(
  { ctx, form, words }: Loaded,
  { data, problems }: { data: FormData; problems: readonly Problem[] },
): Promise<Reply> {
  const wrong = problems.length > 0;
  return ctx.render(<RepairFormPage words={words} form={form} data={data} problems={problems} />, {
    title: wrong ? `Fout: ${words.title}` : words.title,
    status: wrong ? 422 : 200,
  });
}

async function checkReply(
  loaded: Loaded,
  { data, provider, unavailable }: { data: FormData; provider: Provider; unavailable: boolean },
): Promise<Reply> {
  const { ctx, words, form } = loaded;
  const consequences = await consequencesOf(loaded, provider);
  const check = {
    ...{ data, consequences, unavailable, findings: [], warnings: [], problems: [], requestId: '' },
    given: { privacy: false, reason: '', warnings: new Set<string>() },
  };
  return ctx.render(<RepairCheckPage words={words} form={form} check={check} />, {
    title: `${words.title}: controleren`,
    status: unavailable ? 503 : 200,
  });
}

async function consequencesOf(loaded: Loaded, provider: Provider) {
  const { ctx, quarter, people, municipalities } = loaded;
  const { freeDays } = await ctx.services.store.readSettings();
  const start = startOf({
    provider,
    quarter,
    manager: managerOf(people),
    municipalities,
    calendar: calendarFor(quarter, freeDays),
  });
  return (
    <ConsequencesBlock
      preview={previewStart(start, ctx.now)}
      facts={['De gemeenten worden gevraagd zodra het gesprek een datum heeft.']}
      names={createNames({ people, organisations: [provider] })}
      viewer={ctx.actor.kind === 'person' ? ctx.actor.person._id : ''}
      now={ctx.now}
    />
  );
}
