import { ErrorSummary, FormFields } from '../../../forms/render';
import type { FormData, Problem } from '../../../forms/types';
import type { Person } from '../../../store/types';
import {
  ActionGroup,
  Button,
  ButtonLink,
  DefinitionList,
  Heading,
  PageTitle,
  Paragraph,
} from '../../components';
import { paths } from '../../paths';
import { type AbsenceRow, AbsenceTable } from '../absence/absence-table';
import { rhythmForm } from '../mail-rhythm/rhythm-form';

/** Who one is to the product, when one gets mail, and when one is away. */
export function MePage({
  person,
  absences,
  canBeAway,
  rhythm,
  problems,
}: {
  person: Person;
  absences: readonly AbsenceRow[];
  canBeAway: boolean;
  rhythm: FormData;
  problems: readonly Problem[];
}) {
  return (
    <>
      <PageTitle lead="Ben je er niet, geef dan door wie je vervangt. Dan blijft er niets liggen.">
        Mijn gegevens
      </PageTitle>
      <ErrorSummary problems={problems} />
      <section>
        <Heading level={2}>Afwezigheid ({absences.length})</Heading>
        <AbsenceTable rows={absences} named={false} empty="Je hebt geen afwezigheid doorgegeven." />
        {canBeAway && (
          <ActionGroup>
            <ButtonLink appearance="primary" href={paths.myAbsence}>
              Afwezigheid doorgeven
            </ButtonLink>
          </ActionGroup>
        )}
      </section>
      <section>
        <Heading level={2}>Mail</Heading>
        <form class="kr-form" method="post" action={paths.myRhythm} noValidate>
          <FormFields form={rhythmForm('je')} data={rhythm} problems={problems} />
          <ActionGroup>
            <Button>Bewaar</Button>
          </ActionGroup>
        </form>
      </section>
      <section>
        <Heading level={2}>Wie je bent</Heading>
        <DefinitionList
          items={[
            { term: 'Naam', value: person.name },
            { term: 'Functie', value: person.functionTitle },
            { term: 'E-mail', value: person.email },
            { term: 'Telefoon', value: person.phone },
          ]}
        />
        <Paragraph>Klopt dit niet? De manager kan het verbeteren.</Paragraph>
      </section>
    </>
  );
}
