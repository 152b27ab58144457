import { formatQuarter, type Quarter } from '../../../domain/quarters';
import { BackLink } from '../../answers/flow';
import { Alert, PageTitle } from '../../components';
import { paths } from '../../paths';
import { GapList } from './gap-list';
import type { GapInWords } from './gap-words';

/** A round, or the cycle of one provider, that cannot begin yet: what is missing, and where to fill it in. */
export function RoundRefusedPage(given: { quarter: Quarter; title: string; gaps: readonly GapInWords[] }) {
  const { quarter, title, gaps } = given;
  return (
    <>
      <BackLink href={paths.round(quarter)}>Terug naar de stand van de ronde</BackLink>
      <PageTitle over={`Ronde van het ${formatQuarter(quarter)}`}>Er is niets begonnen</PageTitle>
      <Alert kind="warning" title={`${title}: er ontbreekt nog iets`} role="alert">
        <GapList gaps={gaps} />
      </Alert>
    </>
  );
}
