import { formatDay } from '../../../domain/time/dutch-dates';
import { SCHOOL_HOLIDAYS_KNOWN_UNTIL, type SchoolHoliday } from '../../../domain/time/school-holidays';
import { ErrorSummary, FormFields } from '../../../forms/render';
import type { FormData, Problem } from '../../../forms/types';
import {
  ActionGroup,
  Button,
  DataTable,
  Heading,
  HiddenFields,
  PageTitle,
  Paragraph,
} from '../../components';
import { paths } from '../../paths';
import { sentenceStart } from '../../tasks/words/day';
import { closingForm, liberationForm } from './forms';
import type { FreeDayRow } from './rows';

/** What somebody typed in one of the two forms, and what is wrong with it. */
export type Typed = { closing: FormData; liberation: FormData; problems: readonly Problem[] };

export type FreeDaysPageProps = {
  rows: readonly FreeDayRow[];
  schoolHolidays: readonly SchoolHoliday[];
  year: number;
  typed: Typed;
  canChange: boolean;
};

/** The free days of the region: which come, and for the manager what he can decide about them. */
export function FreeDaysPage({ rows, schoolHolidays, year, typed, canChange }: FreeDaysPageProps) {
  return (
    <>
      <PageTitle
        over="Instellingen"
        lead="Op deze dagen werkt niemand. Termijnen slaan ze over, en er gaat dan geen dagelijkse mail weg."
      >
        Vrije dagen
      </PageTitle>
      <ErrorSummary problems={typed.problems} />
      <section>
        <Heading level={2}>Vrije dagen die komen ({rows.length})</Heading>
        <FreeDaysTable rows={rows} canChange={canChange} />
      </section>
      {canChange && (
        <>
          <ClosingSection typed={typed} />
          <LiberationSection typed={typed} year={year} />
        </>
      )}
      <SchoolSection holidays={schoolHolidays} />
    </>
  );
}

function FreeDaysTable({ rows, canChange }: { rows: readonly FreeDayRow[]; canChange: boolean }) {
  return (
    <DataTable
      caption={`Vrije dagen (${rows.length})`}
      captionHidden
      columns={[
        { key: 'date', label: 'Dag', cell: ({ date }) => sentenceStart(formatDay(date)), isRowHeader: true },
        { key: 'why', label: 'Waarom', cell: ({ why }) => why },
        ...(canChange
          ? [{ key: 'open', label: 'Weghalen', isActions: true, cell: (row: FreeDayRow) => openAgain(row) }]
          : []),
      ]}
      rows={rows}
      rowKey={({ date, why }) => `${date} ${why}`}
      empty="Er zijn geen vrije dagen bekend."
    />
  );
}

function openAgain({ date, closed }: FreeDayRow) {
  if (!closed) return null;
  return (
    <form method="post" action={paths.freeDaysCheck}>
      <HiddenFields fields={{ wat: 'weghalen', dag: date }} />
      <Button small about={formatDay(date)}>
        Weghalen
      </Button>
    </form>
  );
}

function ClosingSection({ typed }: { typed: Typed }) {
  return (
    <section>
      <Heading level={2}>Dagen toevoegen waarop de regio gesloten is</Heading>
      <form class="kr-form" method="post" action={paths.freeDaysCheck} noValidate>
        <HiddenFields fields={{ wat: 'gesloten' }} />
        <FormFields form={closingForm} data={typed.closing} problems={typed.problems} />
        <ActionGroup>
          <Button appearance="primary" about="voor de gesloten dagen">
            Bekijk wat dit betekent
          </Button>
        </ActionGroup>
      </form>
    </section>
  );
}

function LiberationSection({ typed, year }: { typed: Typed; year: number }) {
  return (
    <section>
      <Heading level={2}>Bevrijdingsdag</Heading>
      <form class="kr-form" method="post" action={paths.freeDaysCheck} noValidate>
        <HiddenFields fields={{ wat: 'bevrijdingsdag' }} />
        <FormFields form={liberationForm(year)} data={typed.liberation} problems={typed.problems} />
        <ActionGroup>
          <Button about="voor Bevrijdingsdag">Bekijk wat dit betekent</Button>
        </ActionGroup>
      </form>
    </section>
  );
}

function SchoolSection({ holidays }: { holidays: readonly SchoolHoliday[] }) {
  return (
    <section>
      <Heading level={2}>Schoolvakanties in regio Noord</Heading>
      <Paragraph>
        Dit zijn gewone werkdagen. Wie een gesprek plant in een schoolvakantie, wordt daarop gewezen. Na{' '}
        {formatDay(SCHOOL_HOLIDAYS_KNOWN_UNTIL)} zijn nog geen schoolvakanties bekend.
      </Paragraph>
      <DataTable
        caption={`De eerstvolgende schoolvakanties (${holidays.length})`}
        columns={[
          {
            key: 'name',
            label: 'Vakantie',
            cell: ({ name }: SchoolHoliday) => sentenceStart(name),
            isRowHeader: true,
          },
          { key: 'from', label: 'Van', cell: ({ from }) => formatDay(from) },
          { key: 'to', label: 'Tot en met', cell: ({ to }) => formatDay(to) },
          {
            key: 'set',
            label: 'Ligt vast',
            cell: ({ set }) => (set === 'regulation' ? 'Ja' : 'Nee, een school mag afwijken'),
          },
        ]}
        rows={holidays}
        rowKey={({ from }) => from}
        empty="Er zijn geen schoolvakanties bekend. Kijk op rijksoverheid.nl."
      />
    </section>
  );
}
