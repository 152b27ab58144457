import { BackLink } from '../answers/flow';
import { PageTitle } from '../components/page-title';
import { paths } from '../paths';

/** The conversation has no date yet, so nothing is asked. */
export function NotAskedPage({ title, over }: { title: string; over: string }) {
  return (
    <>
      <BackLink href={paths.input}>Alle aanbieders</BackLink>
      <PageTitle
        over={over}
        lead="De datum van dit gesprek is nog niet bekend. Zodra die er is, vragen wij u per mail om uw inbreng."
      >
        {title}
      </PageTitle>
    </>
  );
}
