import { formatQuarter, type Quarter } from '../../domain/quarters';
import { PageTitle, Paragraph, TextLink } from '../components';
import { paths } from '../paths';

/** A provider without a cycle in a quarter: the round is not open yet, or the address is wrong. */
export function NoCyclePage({
  provider,
  quarter,
  startHref,
}: {
  provider: string;
  quarter: Quarter;
  /** Where its cycle can be started by hand; null for whoever may not. */
  startHref: string | null;
}) {
  return (
    <>
      <PageTitle over={formatQuarter(quarter)}>{provider}</PageTitle>
      <Paragraph>
        Van {provider} is er in het {formatQuarter(quarter)} geen cyclus. Misschien is de ronde nog niet
        geopend.
      </Paragraph>
      {startHref !== null && (
        <Paragraph>
          <TextLink href={startHref}>Start de cyclus van {provider} nu</TextLink>
        </Paragraph>
      )}
      <Paragraph>
        <TextLink href={paths.rounds}>Bekijk de stand van de ronde</TextLink>
      </Paragraph>
    </>
  );
}
