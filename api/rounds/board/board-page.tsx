import type { VNode } from 'preact';
import { formatQuarter, type Quarter } from '../../../domain/quarters';
import { formatList } from '../../../domain/time/dutch-dates';
import { Alert, PageTitle, TextLink } from '../../components';
import { paths } from '../../paths';
import { sentenceStart } from '../../tasks/words/day';
import { AttentionList } from './attention-list';
import type { Board } from './board';
import { BoardFilter } from './board-filter';
import { BoardTable } from './board-table';
import { PAGE_ROWS, queryOfChoice } from './choice';
import { isOver } from './counts';
import { Sign } from './signs';

/** How the round of a quarter stands: what asks for attention first, then all providers, the worst first. */
export function BoardPage({
  board,
  opening,
  setup,
  showsTrend,
  canStart,
}: {
  board: Board;
  opening: VNode | null;
  /** What the region needs before its first round; null once it had one. */
  setup: VNode | null;
  /** Whether this reader may see how things went over the quarters. */
  showsTrend: boolean;
  /** Whether this reader may add a provider to this round. */
  canStart: boolean;
}) {
  const { quarter, counts } = board;
  const over = isOver(counts);
  return (
    <>
      <PageTitle
        over={setup === null && formatQuarter(quarter)}
        lead={
          setup === null ? board.sentence : 'Er was nog geen ronde. Hieronder staat wat daarvoor nodig is.'
        }
      >
        Stand van de ronde
      </PageTitle>
      {setup === null && (
        <>
          <QuarterPicker quarter={quarter} quarters={board.quarters} />
          <Elsewhere board={board} />
          <Unreachable names={board.unreachable} />
        </>
      )}
      {over && opening}
      {(counts.all > 0 || board.attention.length > 0) && <Attention board={board} />}
      {setup}
      {counts.all > 0 ? (
        <Providers board={board} />
      ) : setup === null ? (
        <p class="utrecht-paragraph kr-empty">
          De ronde van het {formatQuarter(quarter)} is nog niet geopend.
        </p>
      ) : null}
      {setup === null && (
        <AlsoAbout quarter={quarter} showsTrend={showsTrend} canStart={canStart && counts.all > 0} />
      )}
      {!over && opening}
    </>
  );
}

/** Other pages about this quarter, and adding a provider to it. */
function AlsoAbout(given: { quarter: Quarter; showsTrend: boolean; canStart: boolean }) {
  const { quarter, showsTrend, canStart } = given;
  return (
    <p class="utrecht-paragraph kr-no-print">
      <TextLink href={paths.agency(quarter)}>Punten voor DJI van dit kwartaal</TextLink>
      {showsTrend && (
        <>
          <br />
          <TextLink href={paths.trend}>Ontwikkeling over de kwartalen</TextLink>
        </>
      )}
      {canStart && (
        <>
          <br />
          <TextLink href={paths.cycleStart(quarter)}>Een aanbieder aan deze ronde toevoegen</TextLink>
        </>
      )}
    </p>
  );
}

/** What asks for attention; under a choice it stands with what was chosen. */
function Attention({ board }: { board: Board }) {
  const { attention, narrowed, counts, pages, moreActions } = board;
  if (narrowed || (isOver(counts) && attention.length === 0)) return null;
  return (
    <>
      <AttentionList items={attention} elsewhere={pages > 1} />
      {moreActions > 0 && (
        <p class="utrecht-paragraph">
          En nog {moreActions === 1 ? '1 actiepunt is' : `${moreActions} actiepunten zijn`} te laat:{' '}
          <TextLink href={`${paths.tasks}?toon=team`}>bekijk het werk van heel het team</TextLink>.
        </p>
      )}
    </>
  );
}

function Providers({ board }: { board: Board }) {
  const { counts, chosen, narrowed } = board;
  const heading = narrowed
    ? `Aanbieders (${chosen} van ${counts.all})`
    : `Alle aanbieders (${counts.all}), wat het langst wacht eerst`;
  return (
    <section>
      <h2 class="utrecht-heading-2">{heading}</h2>
      <BoardFilter board={board} />
      {narrowed && board.attention.length > 0 && <AttentionList items={board.attention} elsewhere />}
      {board.rows.length === 0 ? (
        <p class="utrecht-paragraph kr-empty">
          Geen enkel gesprek past bij deze keuze. Kies iets anders, of bekijk{' '}
          <TextLink href={paths.round(board.quarter)}>alle gesprekken</TextLink>.
        </p>
      ) : (
        <>
          <BoardTable board={board} caption={heading} />
          <Legend />
          <Paging board={board} />
        </>
      )}
    </section>
  );
}

function Legend() {
  return (
    <p class="kr-legend" aria-hidden="true">
      <span>
        <Sign kind="done" /> klaar
      </span>
      <span>
        <Sign kind="on-course" /> op koers
      </span>
      <span>
        <Sign kind="due-soon" /> bijna
      </span>
      <span>
        <Sign kind="late" /> te laat
      </span>
      <span>
        <Sign kind="held" /> stilgezet
      </span>
      <span>
        <Sign kind="fault" /> storing
      </span>
      <span>
        <Sign kind="planned" /> gepland, uiterlijk
      </span>
      <span>
        <Sign kind="off" /> vervalt
      </span>
    </p>
  );
}

function Paging({ board }: { board: Board }) {
  const { choice, pages, chosen, quarter } = board;
  if (pages === 1) return null;
  const to = (page: number): string => `${paths.round(quarter)}${queryOfChoice({ ...choice, page })}`;
  const first = (choice.page - 1) * PAGE_ROWS + 1;
  return (
    <nav class="kr-paging kr-no-print" aria-label="Bladeren">
      {choice.page > 1 && <TextLink href={to(choice.page - 1)}>Vorige</TextLink>}
      <span>
        {first} tot en met {Math.min(chosen, first + PAGE_ROWS - 1)} van {chosen}
      </span>
      {choice.page < pages && <TextLink href={to(choice.page + 1)}>Volgende</TextLink>}
    </nav>
  );
}

/** Nothing that is sent there arrives: also a stall, though nothing is late yet. */
function Unreachable({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  const number = names.length === 1 ? '1 organisatie' : `${names.length} organisaties`;
  return (
    <Alert kind="warning" title={`Bij ${number} is niemand per mail bereikbaar`}>
      <p>
        {sentenceStart(formatList(names))}. Wat wij sturen, komt daar niet aan. Bel, en laat de
        contactgegevens aanpassen.
      </p>
    </Alert>
  );
}

/** What is late in other quarters must not be missed by whoever looks at this one. */
function Elsewhere({ board }: { board: Board }) {
  const { lateElsewhere } = board;
  if (lateElsewhere.length === 0) return null;
  return (
    <p class="utrecht-paragraph">
      Ook in {formatList(lateElsewhere.map(({ words }) => `het ${words}`))} loopt iets achter:{' '}
      {lateElsewhere.map(({ quarter, words }) => (
        <span key={quarter}>
          <TextLink href={paths.round(quarter)}>bekijk {words}</TextLink>{' '}
        </span>
      ))}
    </p>
  );
}

function QuarterPicker({ quarter, quarters }: { quarter: Quarter; quarters: readonly Quarter[] }) {
  const all = [...new Set([quarter, ...quarters])].sort().reverse();
  return (
    <nav class="kr-filter" aria-label="Kwartaal">
      <ul class="kr-filter__list">
        {all.map((one) => (
          <li key={one}>
            <a
              class="kr-filter__link"
              href={paths.round(one)}
              aria-current={one === quarter ? 'true' : undefined}
            >
              {formatQuarter(one)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
