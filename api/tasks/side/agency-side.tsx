import { Heading, Paragraph, TextLink, TypedText } from '../../components';
import { paths } from '../../paths';
import type { Dossier } from '../task-page/dossier';

/** What the minutes say for the agency, and what stands on the list of the quarter. */
export function AgencySide({ dossier }: { dossier: Dossier }) {
  const { minutes, points, quarter, provider } = dossier;
  const said = minutes?.pointsForAgency ?? '';
  return (
    <>
      <Heading level={2}>In het verslag</Heading>
      {said === '' ? (
        <Paragraph small>Het verslag noemt geen punten voor DJI.</Paragraph>
      ) : (
        <TypedText>{said}</TypedText>
      )}
      <Heading level={2}>
        Op de lijst van {provider.name} ({points.length})
      </Heading>
      {points.length === 0 && <Paragraph small>Er staan nog geen punten op de lijst.</Paragraph>}
      <ul class="kr-plain-list">
        {points.map(({ _id, point, explanation }) => (
          <li key={_id}>
            {point}
            {explanation !== '' && <span class="kr-small kr-block">{explanation}</span>}
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={paths.agency(quarter)}>Alle punten voor DJI van dit kwartaal</TextLink>
      </p>
    </>
  );
}
