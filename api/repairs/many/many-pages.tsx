import { ActionGroup, Alert, BulletList, ButtonLink, Heading, PageTitle } from '../../components';
import { paths } from '../../paths';
import type { Names } from '../../tasks/words/names';
import type { PageWords } from '../pages';
import { type ChosenTask, nameOf } from './chosen';

/** Which tasks were chosen, above the questions about them. */
export function ChosenTasks({ chosen, names }: { chosen: readonly ChosenTask[]; names: Names }) {
  return (
    <>
      <Heading level={2}>Om welke taken het gaat ({chosen.length})</Heading>
      <BulletList items={chosen.map((one) => nameOf(one, names))} />
    </>
  );
}

/** What was done, and what was not, with why. */
export function ManyDonePage({
  words,
  done,
  refused,
}: {
  words: PageWords;
  done: readonly string[];
  refused: readonly { name: string; why: string }[];
}) {
  return (
    <>
      <PageTitle over={words.over}>
        {refused.length === 0 ? 'Gelukt' : `${done.length} van ${done.length + refused.length} gelukt`}
      </PageTitle>
      {done.length > 0 && (
        <Alert kind="ok" title={`Gedaan (${done.length})`}>
          <BulletList items={done} />
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert kind="warning" title={`Niet gedaan (${refused.length})`} role="alert">
          <BulletList items={refused.map(({ name, why }) => `${name}: ${why}`)} />
        </Alert>
      )}
      <ActionGroup>
        <ButtonLink appearance="primary" href={words.back.href}>
          Naar de taken van het team
        </ButtonLink>
      </ActionGroup>
    </>
  );
}

/** No open task was chosen: what to do. */
export function NothingChosenPage({ words }: { words: PageWords }) {
  return (
    <>
      <PageTitle over={words.over} lead="Kruis eerst een of meer open taken van het team aan.">
        {words.title}
      </PageTitle>
      <ActionGroup>
        <ButtonLink appearance="primary" href={`${paths.tasks}?toon=team`}>
          Naar de taken van het team
        </ButtonLink>
      </ActionGroup>
    </>
  );
}
