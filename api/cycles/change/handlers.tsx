import { randomUUID } from 'node:crypto';
import { formatQuarter, parseQuarter } from '../../../domain/quarters';
import type { FormData } from '../../../forms/types';
import type { ProcessView } from '../../../store/types';
import { cycleId } from '../../../workflows/contract';
import { check } from '../../../workflows/engine/check';
import type { Instant } from '../../../workflows/engine/state';
import { toEngineActor } from '../../access/actor';
import { missingConfirmations, readConfirmations } from '../../answers/flow/confirmations';
import { confirmableFindings, inspectAnswer, refusedFindings } from '../../answers/inspect-answer';
import { organisationNames } from '../../answers/organisation-names';
import { refusalText } from '../../answers/refusal-text';
import { isUuid } from '../../answers/request-id';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import type { Names } from '../../tasks/words/names';
import { loadNames } from '../load-names';
import { changeConsequences } from './change-consequences';
import { type ChangeForm, changeForm, judgeChange } from './change-form';
import { type ChangeKind, changeCommand, changes } from './change-kind';
import {
  type ChangeCheck,
  ChangeCheckPage,
  ChangeFormPage,
  ChangeRefusedPage,
  type ChangeSubject,
} from './change-pages';
import { sendChange } from './send-change';

type ChangeContext = Context<'cycle.move'> | Context<'cycle.cancel'>;
type Loaded = {
  kind: ChangeKind;
  cycle: ProcessView;
  names: Names;
  subject: ChangeSubject;
  form: ChangeForm;
};

/** GET of a change; a sentence instead of the form when the conversation can no longer be changed. */
export async function showChange(ctx: ChangeContext, kind: ChangeKind): Promise<Reply> {
  const loaded = await load(ctx, kind);
  return refusedNow(ctx, loaded) ?? formReply(ctx, { loaded, data: {}, problems: [] });
}

/** POST of a change: first the check page with all that follows, and when that was confirmed the change itself. */
export async function postChange(ctx: ChangeContext, kind: ChangeKind): Promise<Reply> {
  const loaded = await load(ctx, kind);
  const refused = refusedNow(ctx, loaded);
  if (refused) return refused;
  const { form, cycle } = loaded;
  const verdict = await judgeChange({ kind, form, body: ctx.body, state: cycle.state, now: ctx.now });
  if (!verdict.ok) return formReply(ctx, { loaded, data: verdict.data, problems: verdict.problems });
  const names = await organisationNames(ctx.services.store);
  const findings = inspectAnswer({ form: form.whole, data: verdict.data, organisationNames: names });
  const problems = refusedFindings(findings);
  const changing = ctx.body.wijzigen === 'ja';
  if (problems.length > 0 || changing) return formReply(ctx, { loaded, data: verdict.data, problems });
  const checked = await checkOf(ctx, { loaded, data: verdict.data, to: verdict.to, findings });
  if (ctx.body.bevestigd !== 'ja') return checkReply(ctx, loaded, checked);
  const missing = missingConfirmations({ ...checked, address: 'je' });
  if (missing.length > 0) return checkReply(ctx, loaded, { ...checked, problems: missing });
  return carryOut(ctx, { loaded, checked, to: verdict.to });
}

async function carryOut(
  ctx: ChangeContext,
  { loaded, checked, to }: { loaded: Loaded; checked: ChangeCheck; to: Instant },
): Promise<Reply> {
  const { kind, cycle, subject, form, names } = loaded;
  const outcome = await sendChange({ ctx, kind, cycle, form, to, checked });
  switch (outcome.kind) {
    case 'accepted':
      return ctx.redirect(subject.cycleHref, { kind: 'success', text: changes[kind].done });
    case 'refused': {
      const by = toEngineActor(ctx.actor);
      const given = { address: 'je', now: ctx.now, by, personName: names.person, draftKept: false } as const;
      return refusedReply(ctx, subject, refusalText(outcome.refusal, given));
    }
    case 'unavailable':
      return checkReply(ctx, loaded, { ...checked, unavailable: true });
  }
}

async function load(ctx: ChangeContext, kind: ChangeKind): Promise<Loaded> {
  const { resource, services } = ctx;
  const { store } = services;
  const quarter = parseQuarter(resource.quarter);
  const cycle = await store.processView(cycleId(resource.provider, resource.quarter));
  if (!cycle || !quarter) throw new AppError('not-found');
  const [names, form] = await Promise.all([loadNames(store), changeForm(store, kind)]);
  const subject: ChangeSubject = {
    kind,
    over: `${names.organisation(resource.provider)} · ${formatQuarter(quarter)}`,
    conversationAt: cycle.conversationAt,
    address: kind === 'move' ? paths.cycleMove(resource) : paths.cycleCancel(resource),
    cycleHref: paths.cycle(resource),
  };
  return { kind, cycle, names, subject, form };
}

/** What the process would say to a change at any later moment. */
function refusedNow(ctx: ChangeContext, { kind, cycle, names, subject }: Loaded): Promise<Reply> | null {
  const by = toEngineActor(ctx.actor);
  const command = changeCommand(kind, { to: ctx.now + 1, answerId: 'not-sent-yet', by });
  const refusal = check(cycle.state, command, ctx.now);
  if (!refusal) return null;
  if (refusal.code === 'moment-unknown') {
    return refusedReply(ctx, subject, 'Het gesprek is nog niet gepland. Plan het eerst in je taak.');
  }
  if (refusal.code === 'moment-past') {
    return refusedReply(
      ctx,
      subject,
      'Het gesprek is al gehouden. Het kan niet meer worden verplaatst of afgezegd.',
    );
  }
  const given = { address: 'je', now: ctx.now, by, personName: names.person, draftKept: false } as const;
  return refusedReply(ctx, subject, refusalText(refusal, given));
}

async function checkOf(
  ctx: ChangeContext,
  given: {
    loaded: Loaded;
    data: FormData;
    to: Instant;
    findings: Parameters<typeof confirmableFindings>[0];
  },
): Promise<ChangeCheck> {
  const { loaded, data, to, findings } = given;
  const requestId = String(ctx.body.verzoek ?? '');
  return {
    data,
    ...(await changeConsequences({ ctx, kind: loaded.kind, cycle: loaded.cycle, names: loaded.names, to })),
    findings: confirmableFindings(findings),
    given: readConfirmations(ctx.body),
    problems: [],
    requestId: isUuid(requestId) ? requestId : randomUUID(),
    unavailable: false,
  };
}

function formReply(
  ctx: ChangeContext,
  given: { loaded: Loaded; data: FormData; problems: Parameters<typeof ChangeFormPage>[0]['problems'] },
): Promise<Reply> {
  const { loaded, data, problems } = given;
  const { title } = changes[loaded.kind];
  return ctx.render(
    <ChangeFormPage subject={loaded.subject} form={loaded.form.asked} data={data} problems={problems} />,
    problems.length > 0 ? { title: `Fout: ${title}`, status: 422 } : { title },
  );
}

function checkReply(
  ctx: ChangeContext,
  { kind, subject, form }: Loaded,
  checked: ChangeCheck,
): Promise<Reply> {
  const status = checked.unavailable ? 503 : checked.problems.length > 0 ? 422 : 200;
  return ctx.render(<ChangeCheckPage subject={subject} form={form.asked} check={checked} />, {
    title: `${changes[kind].title}: controleren`,
    status,
  });
}

function refusedReply(ctx: ChangeContext, subject: ChangeSubject, text: string): Promise<Reply> {
  return ctx.render(<ChangeRefusedPage subject={subject} text={text} />, {
    title: 'Er is niets veranderd',
    status: 409,
  });
}
