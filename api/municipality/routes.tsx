import { randomUUID } from 'node:crypto';
import { createFormFlow } from '../answers/flow';
import { loadNames } from '../cycles/load-names';
import { paths } from '../paths';
import { questionsFor } from '../questions/load-questions';
import { QuestionList } from '../questions/question-list';
import type { Reply } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { inputQuarter } from './input-quarter';
import { loadOverview } from './load-overview';
import { sendNothingForOne, sendNothingForRest, showNothingForRest } from './nothing-handlers';
import { OverviewPage } from './overview-page';
import { overviewRows } from './overview-rows';
import { providerSubject } from './provider-subject';

const reading = createFormFlow<'input.read'>(providerSubject);
const writing = createFormFlow<'input.write'>(providerSubject);

/** The pages of a municipality: its overview, and the form of each provider. */
export const municipalityRoutes = defineRoutes([
  { method: 'get', path: paths.input, permission: 'input.read', audit: 'input.read', handle: showOverview },
  {
    method: 'get',
    path: paths.inputNothingForRest,
    permission: 'input.read',
    audit: null,
    handle: showNothingForRest,
  },
  {
    method: 'post',
    path: paths.inputNothingForRest,
    permission: 'input.write',
    audit: 'input.sent',
    handle: sendNothingForRest,
  },
  {
    method: 'get',
    path: '/inbreng/:provider',
    permission: 'input.read',
    audit: 'input.read',
    handle: reading.showForm,
  },
  {
    method: 'post',
    path: '/inbreng/:provider',
    permission: 'input.write',
    audit: null,
    handle: writing.postForm,
  },
  {
    method: 'post',
    path: '/inbreng/:provider/concept',
    permission: 'input.write',
    audit: null,
    handle: writing.saveDraft,
  },
  {
    method: 'get',
    path: '/inbreng/:provider/controle',
    permission: 'input.read',
    audit: null,
    handle: reading.showCheck,
  },
  {
    method: 'post',
    path: '/inbreng/:provider/versturen',
    permission: 'input.write',
    audit: 'input.sent',
    handle: writing.send,
  },
  {
    method: 'get',
    path: '/inbreng/:provider/verstuurd',
    permission: 'input.read',
    audit: null,
    handle: reading.showSent,
  },
  {
    method: 'post',
    path: '/inbreng/:provider/geen-inbreng',
    permission: 'input.write',
    audit: 'input.sent',
    handle: sendNothingForOne,
  },
]);

async function showOverview(ctx: Context<'input.read'>): Promise<Reply> {
  const { store } = ctx.services;
  const { actor, now } = ctx;
  const municipality = ctx.resource.organisation;
  const quarter = await inputQuarter(store, { actor, municipality, now });
  const [documents, own, questions, names] = await Promise.all([
    loadOverview(store, { municipality, quarter, now }),
    store.organisation(municipality),
    questionsFor(store, { organisation: municipality, quarter }),
    loadNames(store, now),
  ]);
  const rows = overviewRows(documents);
  const page = (
    <OverviewPage
      municipalityName={own?.name ?? municipality}
      quarter={quarter}
      rows={rows}
      questions={<QuestionList questions={questions} names={names} />}
      actor={actor}
      requestIds={new Map(rows.map(({ provider }) => [provider, randomUUID()]))}
    />
  );
  return ctx.render(page, { title: 'Inbreng voor de gesprekken' });
}
