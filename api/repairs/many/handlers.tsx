import { randomUUID } from 'node:crypto';
import type { FormData, Problem } from '../../../forms/types';
import { check } from '../../../workflows/engine/check';
import { preview } from '../../../workflows/engine/preview';
import { toEngineActor } from '../../access/actor';
import { can } from '../../access/policy';
import { missingConfirmations, readConfirmations } from '../../answers/flow/confirmations';
import { type AnswerFinding, confirmableFindings } from '../../answers/inspect-answer';
import { organisationNames } from '../../answers/organisation-names';
import { refusalText } from '../../answers/refusal-text';
import { isUuid } from '../../answers/request-id';
import { loadNames } from '../../cycles/load-names';
import { paths } from '../../paths';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import type { Names } from '../../tasks/words/names';
import { type PageWords, type RepairCheck, RepairCheckPage, RepairFormPage } from '../pages';
import type { Filled, TaskSubject } from '../repair';
import { judgeForm, type RepairForm, repairForm } from '../repair-form';
import { sendRepair } from '../send-repair';
import { type ChosenTask, chosenFields, chosenIds, chosenTasks, nameOf } from './chosen';
import { type Foreseen, ManyConsequences } from './many-consequences';
import { ChosenTasks, ManyDonePage, NothingChosenPage } from './many-pages';
import type { ManyRepair } from './many-repairs';
import { requestIdFor } from './request-ids';

type ManyContext = Context<'tasks.repair'>;
type Loaded = {
  ctx: ManyContext;
  many: ManyRepair;
  words: PageWords;
  names: Names;
  form: RepairForm;
  chosen: readonly ChosenTask[];
};

/** GET: the questions about the tasks that were ticked in the inbox of the team. */
export async function showMany(ctx: ManyContext, many: ManyRepair): Promise<Reply> {
  const loaded = await load(ctx, { many, ids: chosenIds(ctx.query) });
  return 'status' in loaded ? loaded : formReply(loaded, { data: {}, problems: [] });
}

/** POST of the questions: what is wrong with them, or what would follow for each task. Changes nothing. */
export async function checkMany(ctx: ManyContext, many: ManyRepair): Promise<Reply> {
  const loaded = await load(ctx, { many, ids: chosenIds(ctx.body) });
  if ('status' in loaded) return loaded;
  const judged = await judge(loaded);
  if (!judged.ok) return formReply(loaded, judged);
  if (ctx.body.wijzigen === 'ja') return formReply(loaded, { data: judged.data, problems: [] });
  return checkReply(loaded, judged);
}

/** POST of the check page: each task by itself; what cannot be done is named with its reason. */
export async function sendMany(ctx: ManyContext, many: ManyRepair): Promise<Reply> {
  const loaded = await load(ctx, { many, ids: chosenIds(ctx.body) });
  if ('status' in loaded) return loaded;
  const judged = await judge(loaded);
  if (!judged.ok) return formReply(loaded, judged);
  const given = readConfirmations(ctx.body);
  const findings = confirmableFindings(judged.findings);
  const problems = missingConfirmations({ findings, warnings: [], given, address: 'je' });
  const requestId = typeof ctx.body.verzoek === 'string' ? ctx.body.verzoek : '';
  if (problems.length > 0 || !isUuid(requestId)) return checkReply(loaded, judged, problems);
  const done: string[] = [];
  const refused: { name: string; why: string }[] = [];
  for (const one of loaded.chosen) {
    const why = await carryOut(loaded, { one, data: judged.data, requestId, confirmed: findings.length > 0 });
    if (why === null) done.push(nameOf(one, loaded.names));
    else refused.push({ name: nameOf(one, loaded.names), why });
  }
  const page = <ManyDonePage words={loaded.words} done={done} refused={refused} />;
  return ctx.render(page, { title: loaded.words.title, status: done.length > 0 ? 200 : 409 });
}

async function carryOut(
  { ctx, many, form, names }: Loaded,
  given: { one: ChosenTask; data: FormData; requestId: string; confirmed: boolean },
): Promise<string | null> {
  const { one, data, requestId, confirmed } = given;
  const { services, actor, clockOffset } = ctx;
  const answerId = requestIdFor(requestId, one.task._id);
  const filled = filledFor(ctx, { one, names, data, answerId });
  if (await services.store.wasCarriedOut(one.process._id, answerId)) return null;
  const refusal = whyNot(ctx, many, filled);
  if (refusal !== null) return refusal;
  const outcome = await sendRepair({
    ...{ services, actor, clockOffset, form, filled },
    repair: many.repair,
    confirmed: confirmed ? readConfirmations(ctx.body) : null,
  });
  if (outcome.kind === 'accepted') return null;
  if (outcome.kind === 'unavailable')
    return 'Kwartaalronde is even niet bereikbaar. Probeer het over een paar minuten opnieuw.';
  return refusalText(outcome.refusal, wordsFor(ctx, names));
}

async function load(
  ctx: ManyContext,
  { many, ids }: { many: ManyRepair; ids: readonly string[] },
): Promise<Loaded | Reply> {
  const { store } = ctx.services;
  const { repair, segment, title, lead, options } = many;
  const words: PageWords = {
    ...{ title, lead, check: repair.check, send: repair.send },
    over: 'Taken van het team',
    address: paths.tasksTogether(segment),
    back: { href: `${paths.tasks}?toon=team`, label: 'Terug naar de taken van het team' },
  };
  const chosen = await chosenTasks(store, ids);
  if (chosen.length === 0) return ctx.render(<NothingChosenPage words={words} />, { title, status: 422 });
  const [names, choices] = await Promise.all([loadNames(store, ctx.now), options(store, chosen)]);
  const form = await repairForm(store, { repair, options: choices });
  return { ctx, many, words, names, form, chosen };
}

type Judged =
  | { ok: true; data: FormData; findings: AnswerFinding[] }
  | { ok: false; data: FormData; problems: readonly Problem[] };

async function judge({ ctx, form, chosen, many, names }: Loaded): Promise<Judged> {
  const organisations = await organisationNames(ctx.services.store);
  const verdict = await judgeForm({ form, body: ctx.body, organisationNames: organisations });
  if (!verdict.ok) return verdict;
  const { data } = verdict;
  const all = chosen.map(
    (one) => many.repair.judge?.(filledFor(ctx, { one, names, data, answerId: '' })) ?? [],
  );
  const [first] = all;
  // What is wrong for each of them is wrong with what was filled in; for some it is said on the check page.
  const wrong = all.every((problems) => problems.length > 0) && first !== undefined && first.length > 0;
  return wrong ? { ok: false, data, problems: first } : verdict;
}

function filledFor(
  ctx: ManyContext,
  given: { one: ChosenTask; names: Names; data: FormData; answerId: string },
): Filled<TaskSubject> {
  const { one, names, data, answerId } = given;
  const subject: TaskSubject = { ...one, names, over: '', back: { href: '', label: '' } };
  return { subject, data, by: toEngineActor(ctx.actor), answerId, now: ctx.now };
}

/** Why one task stays as it is: not one's to change, or what its process would say; null where it can be done. */
function whyNot(ctx: ManyContext, { repair }: ManyRepair, filled: Filled<TaskSubject>): string | null {
  const { task, process, names } = filled.subject;
  if (!can(ctx.actor, repair.permission, task))
    return 'Dit mag alleen wie de taak heeft, of de contractmanager of manager.';
  const [problem] = repair.judge?.(filled) ?? [];
  if (problem) return problem.message;
  const refusal = check(process.state, repair.command(filled), ctx.now);
  return refusal && refusalText(refusal, wordsFor(ctx, names));
}

function wordsFor({ now, actor }: ManyContext, names: Names) {
  return {
    address: 'je',
    now,
    by: toEngineActor(actor),
    personName: names.person,
    draftKept: false,
  } as const;
}

function formReply(
  { ctx, words, chosen, names, form }: Loaded,
  { data, problems }: { data: FormData; problems: readonly Problem[] },
): Promise<Reply> {
  const wrong = problems.length > 0;
  const page = (
    <RepairFormPage
      {...{ words, data, problems }}
      form={form.asked}
      about={<ChosenTasks chosen={chosen} names={names} />}
      carried={chosenFields(chosen)}
    />
  );
  return ctx.render(page, { title: `${wrong ? 'Fout: ' : ''}${words.title}`, status: wrong ? 422 : 200 });
}

function checkReply(
  { ctx, many, words, chosen, names, form }: Loaded,
  { data, findings }: Extract<Judged, { ok: true }>,
  problems: ReturnType<typeof missingConfirmations> = [],
): Promise<Reply> {
  const asked = typeof ctx.body.verzoek === 'string' ? ctx.body.verzoek : '';
  const requestId = isUuid(asked) ? asked : randomUUID();
  const foreseen = chosen.map((one): Foreseen => {
    const filled = filledFor(ctx, { one, names, data, answerId: requestId });
    const refused = whyNot(ctx, many, filled);
    if (refused !== null) return { one, preview: null, refused };
    return { one, preview: preview(one.process.state, many.repair.command(filled), ctx.now), refused: '' };
  });
  const found: RepairCheck = {
    ...{ data, problems, requestId, warnings: [], unavailable: false },
    carried: chosenFields(chosen),
    consequences: <ManyConsequences foreseen={foreseen} names={names} now={ctx.now} />,
    findings: confirmableFindings(findings),
    given: readConfirmations(ctx.body),
  };
  return ctx.render(<RepairCheckPage words={words} form={form.asked} check={found} />, {
    title: `${words.title}: controleren`,
    status: problems.length > 0 ? 422 : 200,
  });
}
