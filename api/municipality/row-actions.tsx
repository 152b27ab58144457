import { Button, ButtonLink } from '../components/button';
import { HiddenFields } from '../components/hidden-fields';
import { paths } from '../paths';
import type { OverviewRow, RowAction } from './overview-rows';

const LABEL: Record<Exclude<RowAction, 'none'>, string> = {
  fill: 'Invullen',
  continue: 'Verder',
  change: 'Bekijken of wijzigen',
  read: 'Bekijken',
};

/** The buttons of one provider: to its page, and where it still waits the answer in one click. */
export function RowActions({ row, requestId }: { row: OverviewRow; requestId: string | undefined }) {
  if (row.action === 'none') return null;
  const href = paths.inputFor(row.provider);
  const label = LABEL[row.action];
  return (
    <div>
      <ButtonLink href={href} small appearance="secondary" about={`: ${row.name}`}>
        {label}
      </ButtonLink>
      {row.waits && (
        <form method="post" action={paths.inputNothing(row.provider)}>
          <HiddenFields fields={{ verzoek: requestId }} />
          <Button small appearance="subtle" about={`: ${row.name}`}>
            Geen inbreng
          </Button>
        </form>
      )}
    </div>
  );
}
