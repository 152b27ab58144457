import { FormSummary } from '../../../forms/render';
import type { FormDefinition } from '../../../forms/types';
import { storedData } from '../../answers/pinned-form';
import { Paragraph, StatusBadge, type StatusKind } from '../../components';
import type { InputRow } from '../input/input-rows';

const INPUT_BADGE: Record<InputRow['state'], StatusKind> = {
  input: 'done',
  nothing: 'done',
  silent: 'off',
  open: 'open',
  off: 'off',
};

/** What each municipality said; its text can be opened. */
export function InputSection({ rows, form }: { rows: readonly InputRow[]; form: FormDefinition | null }) {
  const given = rows.filter(({ state }) => state === 'input').length;
  return (
    <section>
      <h2 class="utrecht-heading-2">Inbreng per gemeente ({rows.length})</h2>
      {rows.length === 0 ? (
        <p class="utrecht-paragraph kr-empty">
          De gemeenten zijn nog niet gevraagd. Dat gebeurt vanzelf als het gesprek is gepland.
        </p>
      ) : (
        <>
          <Paragraph>
            {given === 0
              ? 'Nog geen gemeente heeft iets ingebracht.'
              : `${given} ${given === 1 ? 'gemeente heeft' : 'gemeenten hebben'} iets ingebracht.`}
          </Paragraph>
          <ul class="kr-inputs">
            {rows.map((row) => (
              <li key={row.municipality} class="kr-inputs__item">
                <p class="kr-inputs__line">
                  <strong>{row.name}</strong>{' '}
                  <StatusBadge kind={INPUT_BADGE[row.state]}>{row.stateWords}</StatusBadge>
                  {row.by !== '' && <span class="kr-small"> {row.by}</span>}{' '}
                  <a class="utrecht-link utrecht-link--html-a kr-inputs__help" href={row.taskHref}>
                    {row.state === 'open' ? 'Herinneren of helpen' : 'Bekijk'}
                    <span class="kr-visually-hidden">{`: ${row.name}`}</span>
                  </a>
                </p>
                {row.answer && row.state === 'input' && form && (
                  <details class="kr-details">
                    <summary>Lees de inbreng van {row.name}</summary>
                    <FormSummary form={form} data={storedData(form, row.answer.data)} headingLevel={3} />
                  </details>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
