import { Button, TextLink } from '../../components';
import { paths } from '../../paths';
import type { Board, Option } from './board';
import { STALLS, type Stall } from './choice';

const WORDS: Record<Stall, string> = {
  'te-laat': 'Te laat',
  'hulp-gevraagd': 'Hulp gevraagd',
  storing: 'Technische storing',
  bijna: 'Bijna',
  'op-koers': 'Op koers',
  stilgezet: 'Stilgezet',
  afgerond: 'Afgerond',
};

/** Chooses what stands on the board: a plain form, whose choice stays in the address. */
export function BoardFilter({ board }: { board: Board }) {
  const { choice, municipalities, people, quarter } = board;
  return (
    <form class="kr-choose kr-no-print" method="get" action={paths.round(quarter)}>
      <Choose
        name="gemeente"
        label="Wacht op gemeente"
        options={municipalities}
        chosen={choice.municipality}
      />
      <Choose name="medewerker" label="In handen van" options={people} chosen={choice.person} />
      <Choose
        name="stand"
        label="Stand"
        options={STALLS.map((key) => ({ key, name: WORDS[key] }))}
        chosen={choice.stall}
      />
      <div class="kr-choose__send">
        <Button>Toon</Button>
        {board.narrowed && <TextLink href={paths.round(quarter)}>Alles tonen</TextLink>}
      </div>
    </form>
  );
}

function Choose({
  name,
  label,
  options,
  chosen,
}: {
  name: string;
  label: string;
  options: readonly Option[];
  chosen: string | null;
}) {
  return (
    <div class="kr-choose__field">
      <label class="utrecht-form-label" for={`kies-${name}`}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={`kies-${name}`} name={name}>
        <option value="">Alles</option>
        {options.map((option) => (
          <option key={option.key} value={option.key} selected={option.key === chosen}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
