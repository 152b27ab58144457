import type { ComponentChildren } from 'preact';
import type { GridComponent } from '../types';
import { hasFixedRows } from '../walk';
import { RowName } from './row-name';

type RowButtonsProps = { grid: GridComponent; index: string; isLast: boolean };

/** What can be done with a row; without scripts each button posts the form and it comes back with all that was typed. */
export function RowButtons({ grid, index, isLast }: RowButtonsProps) {
  if (hasFixedRows(grid)) return null;
  const about = (
    <span class="kr-visually-hidden">
      {' '}
      <RowName grid={grid} index={index} />
    </span>
  );
  return (
    <div class="form-row__buttons">
      {grid.reorder && (
        <>
          <RowButton action={`up:${grid.key}:${index}`} hidden={index === '0'}>
            Omhoog{about}
          </RowButton>
          <RowButton action={`down:${grid.key}:${index}`} hidden={isLast}>
            Omlaag{about}
          </RowButton>
        </>
      )}
      <RowButton action={`remove:${grid.key}:${index}`}>Verwijderen{about}</RowButton>
    </div>
  );
}

function RowButton({
  action,
  hidden,
  children,
}: {
  action: string;
  hidden?: boolean;
  children: ComponentChildren;
}) {
  return (
    <button
      class="utrecht-button utrecht-button--subtle"
      type="submit"
      name="_row"
      value={action}
      formnovalidate
      hidden={hidden}
    >
      {children}
    </button>
  );
}
