import { DEFAULT_REGION_CALENDAR } from '../../domain/time/region-calendar';
import { shippedForm } from '../../forms/shipped';
import { validateSubmission } from '../../forms/validate';
import { demoRegion } from '../../store/demo/region';
import { freeDaysAround } from '../../store/free-days';
import {
  agencyConfirmationData,
  agencyPointsData,
  agendaData,
  factCheckData,
  heldData,
  inputData,
  minutesData,
  planningData,
} from './past-answers';
import { latestHeldOn, pastDates } from './past-dates';

const now = Date.UTC(2026, 10, 23);
const calendar = { freeDays: freeDaysAround(now, DEFAULT_REGION_CALENDAR) };

const answers = demoRegion.previousQuarter.flatMap((conversation) => {
  const { heldOn } = conversation;
  const latest = latestHeldOn(demoRegion.previousQuarter);
  const dates = pastDates({ quarter: '2026-Q4', heldOn, latestHeldOn: latest, now, calendar });
  const given = { conversation, dates };
  const items = [{ title: 'Strategie', source: 'Gespreksformat', explanation: '' }];
  const inputs = conversation.input.flatMap((input) => inputData(input) ?? []);
  return [
    ['planning', planningData(given)],
    ...inputs.map((data) => ['municipal-input', data]),
    ['agenda', agendaData(items, given)],
    ['conversation', heldData()],
    ['minutes', minutesData(given)],
    ['minutes-review', { verdict: 'akkoord' }],
    ['fact-check', factCheckData(given, true)],
    ['fact-check', factCheckData(given, false)],
    ['agency-points', agencyPointsData(given)],
    ['agency-confirmation', agencyConfirmationData('2026-11-02')],
  ].map(([form, data]) => [String(form), conversation.provider, data] as const);
});

test.each(answers)('the form %s takes what was answered for %s', async (key, _provider, data) => {
  const verdict = await validateSubmission({ form: shippedForm(key), data });
  expect(verdict.ok ? [] : verdict.problems).toEqual([]);
});
