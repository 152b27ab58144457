import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../forms/render/error-summary';
import { FormFields } from '../../../forms/render/form-fields';
import type { FormData, FormDefinition, Problem } from '../../../forms/types';
import { ActionGroup, Button } from '../../components/button';
import { HiddenFields } from '../../components/hidden-fields';
import { PageTitle } from '../../components/page-title';
import { SideBySide } from '../../components/side-by-side';
import { BackLink } from './back-link';
import { DRAFT_AT } from './draft-conflict';
import { type FlowSubject, QUICK, type QuickAnswer } from './subject';

/** The page with the form: what to do, what was wrong, the questions, and beside them what one needs. */
export function FormPage({
  subject,
  form,
  data,
  problems,
  answerId,
  draftAt,
  notice,
}: {
  subject: FlowSubject;
  form: FormDefinition;
  data: FormData;
  problems: readonly Problem[];
  /** The answer that its reader has before him; goes along, so that two at once notice each other. */
  answerId: string | null;
  /** The moment of the draft that its reader has before him, as text; empty for none. */
  draftAt: string;
  notice?: ComponentChildren;
}) {
  const { words, addresses, side } = subject;
  const main = (
    <>
      <form
        class="kr-form"
        method="post"
        action={addresses.form}
        noValidate
        data-autosave-url={addresses.draft}
      >
        <HiddenFields fields={{ vorige: answerId ?? undefined, [DRAFT_AT]: draftAt }} />
        {subject.quick && <Quick quick={subject.quick} />}
        <FormFields form={form} data={data} problems={problems} />
        <ActionGroup>
          <Button appearance="primary">{words.check}</Button>
          <Button appearance="secondary" formaction={addresses.draft} formnovalidate>
            Concept bewaren
          </Button>
        </ActionGroup>
        <p data-form-status />
      </form>
      {subject.more}
      {subject.below}
    </>
  );
  return (
    <>
      {subject.who}
      {words.back !== null && <BackLink href={addresses.back}>{words.back}</BackLink>}
      <PageTitle over={words.over} lead={words.lead}>
        {words.title}
      </PageTitle>
      <ErrorSummary problems={problems} />
      {notice}
      {subject.above}
      <SideBySide side={side}>{main}</SideBySide>
    </>
  );
}

function Quick({ quick }: { quick: QuickAnswer }) {
  return (
    <div class="kr-quick">
      {/* Enter in a field presses the first button of the form: that must not be this one. */}
      <button type="submit" hidden />
      <Button name={QUICK} value="ja" formnovalidate>
        {quick.label}
      </Button>
      <p class="kr-small">{quick.explanation}</p>
    </div>
  );
}
