import { isIsoDate } from '../../../domain/time/iso-date';
import type { FormData } from '../../../forms/types';
import type { TaskView } from '../../../store/types';
import { EXTRA } from '../../../workflows/engine/steps';
import { can } from '../../access/policy';
import { principalOf } from '../../access/principals';
import type { FlowSubject } from '../../answers/flow';
import { pinnedForm } from '../../answers/pinned-form';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import { More } from '../../repairs/more';
import { offeredForTask } from '../../repairs/offered';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { aftermathOf } from '../aftermath';
import { judgeContact } from '../contacts/judge-contact';
import { initialData } from '../prefill/prefill';
import { sideOf } from '../side/side';
import { insteadOf } from '../words/instead';
import { actionDateWarnings } from './action-dates';
import { AftermathBlock } from './aftermath-block';
import { askedFirst } from './asked-first';
import { ColleaguePage } from './colleague-page';
import { donePage } from './done-page';
import { type Dossier, loadDossier } from './dossier';
import { judgeMoment, momentWarnings } from './moment-check';
import { OrganisationPage } from './organisation-page';
import { sentBackAlert } from './sent-back-alert';
import { sentPage } from './sent-page';
import { taskConsequences } from './task-consequences';
import { leadOf, overOf } from './task-words';

export type TaskContext = Context<'task.read'> | Context<'task.complete'>;

/** The task of a member of staff for the form pages; a page of its own when it is a colleague's, or not of the team. */
export async function taskSubject(ctx: TaskContext): Promise<FlowSubject | Reply> {
  const { actor, resource: task, now } = ctx;
  const { store } = ctx.services;
  if (actor.kind !== 'person') throw new AppError('forbidden');
  if (task.task.assignee.kind === 'organisation') return organisationPage(ctx);
  const viewer = actor.person._id;
  const dossier = await loadDossier(store, task, now);
  const principal = principalOf(actor, task);
  if (task.status === 'open' && task.person !== viewer && !principal)
    return colleaguePage(ctx, { dossier, viewer });
  const { process, step, names } = dossier;
  const form = await pinnedForm(store, task.form);
  const given = { dossier, viewer, principal, now };
  const sentBack = sentBackAlert(dossier, now);
  return {
    task,
    process,
    addresses: {
      form: paths.task(task._id),
      draft: paths.taskDraft(task._id),
      check: paths.taskCheck(task._id),
      send: paths.taskSend(task._id),
      sent: paths.taskSent(task._id),
      back: paths.tasks,
    },
    words: {
      address: 'je',
      title: task.title,
      over: overOf(dossier),
      lead: `${principal ? `${insteadOf(principal)}. ` : ''}${leadOf(dossier, { reminded: 'je', now })}`,
      check: 'Controleren',
      send: 'Versturen',
      back: 'Mijn taken',
    },
    initial: initialData(dossier, form),
    chosen: chosenDate(ctx, dossier),
    ...(sentBack ? { above: sentBack } : {}),
    side: sideOf(dossier, { now, actor }),
    more: <More repairs={offeredForTask({ subject: dossier, actor, now })} about={task.title} />,
    below: <AftermathBlock aftermath={aftermathOf({ state: process.state, step, now, viewer, names })} />,
    judge: (data) => [
      ...judgeMoment(given, data),
      ...(dossier.contact ? judgeContact(dossier.contact, data) : []),
    ],
    warnings: (data) => [...momentWarnings(given, data), ...actionDateWarnings(given, data)],
    consequences: (data) => taskConsequences(given, data),
    personName: names.person,
    closed: async () => ({ title: task.title, page: await donePage({ store, ...given }) }),
    sent: async () => ({ title: 'Verstuurd', page: await sentPage({ store, ...given }) }),
  };
}

/** A proposed day that was followed stands in the form already. */
function chosenDate({ query }: TaskContext, { step }: Dossier): FormData {
  const date = query.datum ?? '';
  return step.form === 'planning' && step.sets && isIsoDate(date) ? { [step.sets.dateField]: date } : {};
}

/** Whoever is not of the team does its tasks on its own pages; the team sees how they stand. */
async function organisationPage(ctx: TaskContext): Promise<Reply> {
  const { actor, resource: task, now } = ctx;
  const { store } = ctx.services;
  if (!can(actor, 'cycle.read', task.subject)) return ctx.redirect(pageOfOrganisation(task));
  const dossier = await loadDossier(store, task, now);
  const contacts = askedFirst(await store.peopleOf(task.organisation), task);
  const answer = task.task.status === 'done' ? await store.answer(task.task.answerId) : null;
  const page = (
    <OrganisationPage
      dossier={dossier}
      contacts={contacts}
      answer={answer && { answer, form: await pinnedForm(store, answer.form) }}
      repairs={offeredForTask({ subject: dossier, actor, now })}
      now={now}
    />
  );
  return ctx.render(page, { title: task.title });
}

function pageOfOrganisation({ _id, task, step, subject }: TaskView): string {
  const { assignee } = task;
  if (step === EXTRA) return paths.question(_id);
  const isProvider = assignee.kind === 'organisation' && assignee.role === 'providerContact';
  return isProvider ? paths.factCheck : paths.inputFor(subject.provider);
}

async function colleaguePage(
  ctx: TaskContext,
  { dossier, viewer }: { dossier: Dossier; viewer: string },
): Promise<Reply> {
  const { task, names } = dossier;
  const draft = await ctx.services.store.draft(task._id);
  const page = (
    <ColleaguePage
      dossier={dossier}
      colleague={task.person === null ? 'een ander' : names.person(task.person)}
      whose={task.person === null ? 'een ander' : names.withStandIn(task.person, viewer)}
      viewer={viewer}
      actor={ctx.actor}
      canClaim={can(ctx.actor, 'task.claim', task)}
      hasDraft={draft !== null}
      repairs={offeredForTask({ subject: dossier, actor: ctx.actor, now: ctx.now })}
      now={ctx.now}
    />
  );
  return ctx.render(page, { title: task.title });
}
