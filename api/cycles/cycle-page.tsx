import { formatQuarter } from '../../domain/quarters';
import { formatDateTime } from '../../domain/time/dutch-dates';
import type { Instant } from '../../workflows/engine/state';
import { ActionGroup, ButtonLink, PageTitle, TextLink } from '../components';
import { paths } from '../paths';
import { More } from '../repairs/more';
import type { OfferedRepair } from '../repairs/offered';
import type { CycleModel } from './load-cycle';
import { ActionsSection } from './sections/actions-section';
import { AgendaSection } from './sections/agenda-section';
import { HistorySection } from './sections/history-section';
import { InputSection } from './sections/input-section';
import { MinutesSection } from './sections/minutes-section';
import { OtherQuarters } from './sections/other-quarters';
import { StepTable } from './sections/step-table';
import { TimelineDrawing } from './timeline/timeline-drawing';
import { TimelineLegend } from './timeline/timeline-legend';

/** When the conversation is, was, or would have been. */
export function conversationSentence(
  { conversationAt, status }: Pick<CycleModel['cycle'], 'conversationAt' | 'status'>,
  now: Instant,
): string {
  const isOff = status === 'cancelled' || status === 'withdrawn';
  if (conversationAt === null) return isOff ? 'Er komt geen gesprek.' : 'Het gesprek heeft nog geen datum.';
  const when = formatDateTime(conversationAt);
  // A cycle can be withdrawn after its conversation was held; cancelled is the conversation itself.
  if (status === 'cancelled' || (isOff && conversationAt > now))
    return `Het gesprek van ${when} gaat niet door.`;
  return `Het gesprek ${conversationAt < now ? 'was' : 'is'} op ${when}.`;
}

/** Stands open on the page; everything else is under *Meer*. */
function isOftenNeeded({ key }: OfferedRepair): boolean {
  return key === 'move' || key === 'resume';
}

/** One cycle: how it stands, its course in a picture and in words, what was said and made, and all that happened. */
export function CyclePage({
  model,
  now,
  repairs,
  openTasks,
}: {
  model: CycleModel;
  now: Instant;
  /** What this reader can do about the cycle now. */
  repairs: readonly OfferedRepair[];
  /** Tasks of the team that are open now, as links. */
  openTasks: readonly { title: string; href: string }[];
}) {
  const { cycle, quarter, providerName } = model;
  const { subject } = cycle;
  return (
    <>
      <p class="kr-back">
        <TextLink href={paths.round(quarter)}>Stand van de ronde, {formatQuarter(quarter)}</TextLink>
      </p>
      <PageTitle over={`Kwartaalcyclus, ${formatQuarter(quarter)}`} lead={model.sentence}>
        {providerName}
      </PageTitle>
      <p class="utrecht-paragraph">{conversationSentence(cycle, now)}</p>
      <ActionGroup>
        {openTasks.map(({ title, href }) => (
          <ButtonLink key={href} href={href}>
            Open de taak: {title}
          </ButtonLink>
        ))}
        {repairs.filter(isOftenNeeded).map(({ key, title, href }) => (
          <ButtonLink key={key} href={href}>
            {title}
          </ButtonLink>
        ))}
      </ActionGroup>
      <More repairs={repairs.filter((repair) => !isOftenNeeded(repair))} about={providerName} />
      <section>
        <h2 class="utrecht-heading-2">Verloop</h2>
        <TimelineDrawing
          timeline={model.timeline}
          label={`Verloop van de cyclus van ${providerName}: fasen op een kalender van weken`}
          describedBy="alle-stappen"
        />
        <TimelineLegend />
        <StepTable rows={model.steps} id="alle-stappen" />
      </section>
      <InputSection rows={model.input} form={model.inputForm} />
      <AgendaSection agenda={model.agenda} href={paths.cycleAgenda(subject)} />
      <MinutesSection minutes={model.minutes} href={paths.cycleMinutes(subject)} />
      <ActionsSection actions={model.actions} now={now} />
      <HistorySection lines={model.history} mails={model.mails} />
      <OtherQuarters provider={subject.provider} quarters={model.otherQuarters} />
    </>
  );
}
