import type { VNode } from 'preact';
import { formatQuarter, type Quarter } from '../../../domain/quarters';
import { Alert, ButtonLink, PageTitle, StatusBadge, TextLink } from '../../components';
import { paths } from '../../paths';
import type { Attention } from './attention';
import type { Board } from './board';
import { BoardTable } from './board-table';

export type BoardPageProps = {
  quarter: Quarter;
  /** Quarters with cycles, latest first. */
  quarters: readonly Quarter[];
  board: Board;
  /** The opening of a round, where this reader may do that; null where there is nothing to open. */
  opening: VNode | null;
};

/** How the round of a quarter stands: what asks for attention first, then all providers. */
export function BoardPage({ quarter, quarters, board, opening }: BoardPageProps) {
  return (
    <>
      <PageTitle over={formatQuarter(quarter)} lead={board.sentence}>
        Stand van de ronde
      </PageTitle>
      <QuarterPicker quarter={quarter} quarters={quarters} />
      {isOver(board) && opening}
      {board.rows.length === 0 ? (
        <p class="utrecht-paragraph kr-empty">
          De ronde van het {formatQuarter(quarter)} is nog niet geopend.
        </p>
      ) : (
        <>
          {isOver(board) ? null : <AttentionList items={board.attention} />}
          <section>
            <h2 class="utrecht-heading-2">Alle aanbieders ({board.rows.length})</h2>
            <BoardTable board={board} />
            <p class="kr-legend" aria-hidden="true">
              <span>✓ klaar</span> <span>● loopt</span> <span>! te laat</span>{' '}
              <span>datum zonder teken: gepland</span>
            </p>
          </section>
          <p class="utrecht-paragraph kr-no-print">
            <TextLink href={paths.agency(quarter)}>Punten voor DJI van dit kwartaal</TextLink>
          </p>
        </>
      )}
      {!isOver(board) && opening}
    </>
  );
}

/** Every conversation of the round has ended: nothing can be late any more. */
function isOver({ rows }: Board): boolean {
  return rows.every(({ standing }) => standing === 'completed' || standing === 'cancelled');
}

function QuarterPicker({ quarter, quarters }: Pick<BoardPageProps, 'quarter' | 'quarters'>) {
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

function AttentionList({ items }: { items: readonly Attention[] }) {
  if (items.length === 0) {
    return (
      <Alert kind="ok" title="Niets is te laat">
        <p>Geen enkele taak van deze ronde is over tijd. Je hoeft nu niets te doen.</p>
      </Alert>
    );
  }
  return (
    <section class="kr-attention">
      <h2 class="utrecht-heading-2">Vraagt aandacht ({items.length})</h2>
      <ul class="kr-tasks__list">
        {items.map((item) => (
          <li key={item.taskId} class="kr-task">
            <div class="kr-task__text">
              <h3 class="kr-task__title">
                <a class="utrecht-link utrecht-link--html-a" href={item.cycleHref}>
                  {item.provider}
                </a>
                : {item.title}
              </h3>
              <p class="kr-task__due">
                <StatusBadge kind="late">Te laat</StatusBadge> {item.due}
              </p>
              <p class="kr-task__about">
                Wacht op {item.who === 'jij' ? 'jou' : item.who}. {item.sent}
              </p>
              <p class="kr-task__next">{item.next}</p>
            </div>
            {item.taskHref !== null && (
              <div class="kr-task__action">
                <ButtonLink href={item.taskHref} small about={`${item.title}, ${item.provider}`}>
                  Openen
                </ButtonLink>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
