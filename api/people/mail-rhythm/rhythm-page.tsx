import { ErrorSummary, FormFields } from '../../../forms/render';
import type { FormData, Problem } from '../../../forms/types';
import type { Person } from '../../../store/types';
import { ActionGroup, Button, HiddenFields, PageTitle, Paragraph, TextLink } from '../../components';
import { paths } from '../../paths';
import { rhythmForm } from './rhythm-form';

/** When a contact of an organisation wants mail. */
export function RhythmPage({
  person,
  others,
  data,
  problems,
}: {
  person: Person;
  others: readonly Person[];
  data: FormData;
  problems: readonly Problem[];
}) {
  return (
    <>
      <PageTitle lead={`Dit geldt voor de mail aan ${person.name}, ${person.functionTitle}.`}>
        Kies wanneer u mail krijgt
      </PageTitle>
      <ErrorSummary problems={problems} />
      <form class="kr-form" method="post" action={paths.mailRhythm} noValidate>
        <HiddenFields fields={{ wie: person._id }} />
        <FormFields form={rhythmForm('u')} data={data} problems={problems} />
        <ActionGroup>
          <Button appearance="primary">Bewaar</Button>
        </ActionGroup>
      </form>
      {others.length > 0 && (
        <Paragraph>
          Bent u iemand anders? Kies dan voor{' '}
          {others.map(({ _id, name }, index) => (
            <>
              {index > 0 && ' of '}
              <TextLink href={paths.mailRhythmOf(_id)}>{name}</TextLink>
            </>
          ))}
          .
        </Paragraph>
      )}
    </>
  );
}
