import { formatDay } from '../../../domain/time/dutch-dates';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { Instant } from '../../../workflows/engine/state';
import { ActionGroup, Alert, Button, ButtonLink, PageTitle, StatusBadge, TextLink } from '../../components';
import { paths } from '../../paths';
import { chosenField } from '../../repairs/many/chosen';
import type { SentBackWords } from '../words/sent-back';
import { greeting } from './greeting';
import type { InboxRow } from './inbox-row';
import { type Inbox, type InboxFilter, MOST_COUNTED } from './load-inbox';
import { takeOverConsequence } from './take-over';
import type { Urgency } from './week';

const FILTERS: readonly { filter: InboxFilter; label: string; href: string }[] = [
  { filter: 'mine', label: 'Al mijn taken', href: paths.tasks },
  { filter: 'providers', label: 'Mijn aanbieders', href: `${paths.tasks}?toon=aanbieders` },
  { filter: 'team', label: 'Heel het team', href: `${paths.tasks}?toon=team` },
];

/** The id of the form about several tasks. */
const TOGETHER = 'samen';

/** Characters of a remark that the list shows. */
const MOST_OF_REMARK = 160;

const TITLES: Record<Urgency, string> = { late: 'Te laat', thisWeek: 'Deze week', later: 'Later' };

/** What somebody has to do, the most urgent first. */
export function InboxPage({
  inbox,
  awayUntil,
  now,
}: {
  inbox: Inbox;
  /** The last day of the reader's own absence; null when he is there. */
  awayUntil: IsoDate | null;
  now: Instant;
}) {
  const total = inbox.counts.late + inbox.counts.thisWeek + inbox.counts.later;
  return (
    <>
      <PageTitle lead={greeting(inbox.counts, now)}>Mijn taken</PageTitle>
      {awayUntil !== null && (
        <Alert kind="info" title={`Je staat als afwezig tot en met ${formatDay(awayUntil)}`}>
          <p>
            Een collega doet in die tijd wat voor jou is. Ben je er weer?{' '}
            <TextLink href={paths.me}>Beëindig je afwezigheid</TextLink>.
          </p>
        </Alert>
      )}
      <nav class="kr-filter" aria-label="Welke taken">
        <ul class="kr-filter__list">
          {FILTERS.map(({ filter, label, href }) => (
            <li key={filter}>
              <a
                class="kr-filter__link"
                href={href}
                aria-current={filter === inbox.filter ? 'true' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {total === 0 && <Empty filter={inbox.filter} />}
      {canChoose(inbox) && <Together />}
      {inbox.groups.map(({ urgency, rows }) => (
        <Group key={urgency} urgency={urgency} rows={rows} inbox={inbox} />
      ))}
    </>
  );
}

function Group({ urgency, rows, inbox }: { urgency: Urgency; rows: readonly InboxRow[]; inbox: Inbox }) {
  const count = inbox.counts[urgency];
  if (count === 0) return null;
  return (
    <section class={`kr-tasks kr-tasks--${urgency}`}>
      <h2 class="utrecht-heading-2">
        {TITLES[urgency]} ({howMany(count)})
      </h2>
      <ul class="kr-tasks__list">
        {rows.map((row) => (
          <TaskItem key={row.id} row={row} chooses={canChoose(inbox)} />
        ))}
      </ul>
      {rows.length < count && <More urgency={urgency} shown={rows.length} inbox={inbox} />}
    </section>
  );
}

/** Several tasks at once are the business of whoever looks at all of the team. */
function canChoose({ filter, together, counts }: Inbox): boolean {
  return filter === 'team' && together && counts.late + counts.thisWeek + counts.later > 0;
}

/** What can be done with the tasks that are ticked; the boxes stand at the tasks. */
function Together() {
  return (
    <form class="kr-form" method="get" id={TOGETHER} action={paths.tasksTogether('overdragen')}>
      <p class="kr-small">Kruis taken aan om ze samen aan een ander te geven of uit te stellen.</p>
      <ActionGroup>
        <Button small>Aan een ander geven</Button>
        <Button small formaction={paths.tasksTogether('uitstellen')}>
          Uitstellen
        </Button>
      </ActionGroup>
    </form>
  );
}

function TaskItem({ row, chooses }: { row: InboxRow; chooses: boolean }) {
  return (
    <li class="kr-task">
      {chooses && (
        <div class="kr-task__choose">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            form={TOGETHER}
            name={chosenField(row.id)}
            value="ja"
            aria-label={`Kies: ${row.title}, ${row.provider}`}
          />
        </div>
      )}
      <div class="kr-task__text">
        <h3 class="kr-task__title">
          <a class="utrecht-link utrecht-link--html-a" href={row.href}>
            {row.title}
          </a>
          , {row.provider}
        </h3>
        <p class="kr-task__due">
          {row.urgency === 'late' && <StatusBadge kind="late">Te laat</StatusBadge>} {row.due}
        </p>
        {row.instead !== null && <p class="kr-task__instead">{row.instead}</p>}
        <p class="kr-task__about">
          {row.about}
          {row.whose !== null && ` · bij ${row.whose}`}
        </p>
        {row.sentBack !== null && <SentBackLine {...row.sentBack} />}
        {row.next !== null && row.urgency !== 'later' && <p class="kr-task__next">{row.next}</p>}
      </div>
      <div class="kr-task__action">
        {row.colleague === null ? (
          <ButtonLink href={row.href} small about={`${row.title}, ${row.provider}`}>
            Openen
          </ButtonLink>
        ) : (
          <TakeOver row={row} colleague={row.colleague} />
        )}
      </div>
    </li>
  );
}

/** The remark as far as a list can hold it; the form shows all of it. */
function SentBackLine({ head, remark }: SentBackWords) {
  const short = remark.length > MOST_OF_REMARK ? `${remark.slice(0, MOST_OF_REMARK).trimEnd()}…` : remark;
  return (
    <p class="kr-task__sent-back">
      <strong>{head}</strong>
      {short === '' ? '.' : `: ${short}`}
    </p>
  );
}

function TakeOver({ row, colleague }: { row: InboxRow; colleague: string }) {
  return (
    <details class="kr-take-over">
      <summary class="kr-take-over__summary">
        Overnemen<span class="kr-visually-hidden">{`: ${row.title}, ${row.provider}`}</span>
      </summary>
      <form class="kr-take-over__panel" method="post" action={paths.taskClaim(row.id)}>
        <p>{takeOverConsequence(colleague)}</p>
        <Button small about={`${row.title}, ${row.provider}`}>
          Ja, ik neem over
        </Button>
      </form>
    </details>
  );
}

function More({ urgency, shown, inbox }: { urgency: Urgency; shown: number; inbox: Inbox }) {
  const current = FILTERS.find(({ filter }) => filter === inbox.filter)?.href ?? paths.tasks;
  const href = `${current}${current.includes('?') ? '&' : '?'}later=alles`;
  return (
    <p class="utrecht-paragraph kr-small">
      Hier staan de eerste {shown}.{' '}
      {urgency === 'later' && shown <= 10 && <TextLink href={href}>Toon alles voor later</TextLink>}
    </p>
  );
}

function Empty({ filter }: { filter: InboxFilter }) {
  return (
    <p class="utrecht-paragraph kr-empty">
      {filter === 'mine' && 'Er staat niets op jouw naam. Kijk bij '}
      {filter === 'mine' && <TextLink href={`${paths.tasks}?toon=team`}>Heel het team</TextLink>}
      {filter === 'mine' && ' of je een taak kunt overnemen, of bekijk '}
      {filter === 'providers' && 'Voor jouw aanbieders staat niets open. Bekijk '}
      {filter === 'team' && 'Niemand in het team heeft een open taak. Bekijk '}
      <TextLink href={paths.rounds}>de stand van de ronde</TextLink>.
    </p>
  );
}

function howMany(count: number): string {
  return count >= MOST_COUNTED ? `${MOST_COUNTED} of meer` : String(count);
}
