import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { isIsoDate } from '../../../domain/time/iso-date';
import {
  type CalendarChange,
  changedCalendar,
  closedDayOn,
  type RegionCalendar,
} from '../../../domain/time/region-calendar';
import { schoolHolidaysFrom } from '../../../domain/time/school-holidays';
import { parseBody } from '../../../forms/body';
import type { FormData } from '../../../forms/types';
import { can } from '../../access/policy';
import { AppError } from '../../errors/app-error';
import { paths } from '../../paths';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { FreeDaysCheckPage } from './check-page';
import { closingForm, LIBERATION_WORDS, liberationForm, wordOfLiberation } from './forms';
import { type ChangeVerdict, judgeClosing, judgeLiberation } from './judge-change';
import { loadFacts } from './load-facts';
import { FreeDaysPage, type Typed } from './page';
import { freeDayRows } from './rows';

type Write = Context<'settings.write'>;

/** As many school holidays as a year has. */
const SCHOOL_HOLIDAYS_SHOWN = 6;

/** GET of the free days. */
export async function showFreeDays(ctx: Context<'settings.read'>): Promise<Reply> {
  return pageReply(ctx, await ctx.services.store.regionCalendar(), {});
}

/** POST of one of the forms: what follows from the change; nothing is changed yet. */
export async function checkFreeDays(ctx: Write): Promise<Reply> {
  const calendar = await ctx.services.store.regionCalendar();
  const data = typedOf(ctx);
  if (ctx.body.wijzigen === 'ja') return pageReply(ctx, calendar, { closing: data });
  const verdict = await judge(ctx, { data, calendar });
  if (!verdict.ok) return refusedReply(ctx, calendar, verdict);
  const { change } = verdict;
  return ctx.render(
    <FreeDaysCheckPage
      facts={await loadFacts(ctx, change)}
      address={addressOf(change, data)}
      button={BUTTONS[change.kind]}
      typed={hiddenOf(change, data)}
    />,
    { title: 'Vrije dagen: controleren' },
  );
}

/** POST of a choice about 5 May that was checked. */
export async function changeLiberationDay(ctx: Write): Promise<Reply> {
  const word = ctx.params.setting ?? '';
  if (!Object.hasOwn(LIBERATION_WORDS, word)) throw new AppError('not-found');
  const calendar = await ctx.services.store.regionCalendar();
  const verdict = await judgeLiberation({ data: { liberationDay: word }, calendar, now: ctx.now });
  return carryOut(ctx, calendar, verdict);
}

/** POST of days of closure that were checked. */
export async function closeDays(ctx: Write): Promise<Reply> {
  const { from = '', until = '' } = ctx.params;
  if (!isIsoDate(from) || !isIsoDate(until)) throw new AppError('not-found');
  const calendar = await ctx.services.store.regionCalendar();
  const data = { ...parseBody(closingForm, { ...ctx.body }), from, until };
  return carryOut(ctx, calendar, await judgeClosing({ data, calendar, now: ctx.now }));
}

/** POST of a closed day that becomes a working day again. */
export async function openDay(ctx: Write): Promise<Reply> {
  const calendar = await ctx.services.store.regionCalendar();
  return carryOut(ctx, calendar, judgeOpening(ctx.params.date, calendar));
}

const BUTTONS: Readonly<Record<CalendarChange['kind'], string>> = {
  close: 'Voeg toe',
  open: 'Haal weg',
  'liberation-day': 'Bewaar',
};

async function carryOut(ctx: Write, calendar: RegionCalendar, verdict: ChangeVerdict): Promise<Reply> {
  if (!verdict.ok) return refusedReply(ctx, calendar, verdict);
  const { change } = verdict;
  await ctx.services.store.changeCalendar((current) => changedCalendar(current, change), ctx.now);
  const [what = ''] = await loadFacts(ctx, change);
  return ctx.redirect(paths.freeDays, { kind: 'success', text: `Opgeslagen. ${what}` });
}

function judge(
  ctx: Write,
  { data, calendar }: { data: FormData; calendar: RegionCalendar },
): Promise<ChangeVerdict> | ChangeVerdict {
  switch (ctx.body.wat) {
    case 'bevrijdingsdag':
      return judgeLiberation({ data, calendar, now: ctx.now });
    case 'gesloten':
      return judgeClosing({ data, calendar, now: ctx.now });
    default:
      return judgeOpening(ctx.body.dag, calendar);
  }
}

function judgeOpening(day: unknown, calendar: RegionCalendar): ChangeVerdict {
  if (typeof day !== 'string' || !isIsoDate(day)) throw new AppError('not-found');
  if (closedDayOn(day, calendar)) return { ok: true, change: { kind: 'open', day } };
  const message = 'Deze dag stond er niet meer bij: een collega haalde hem al weg.';
  return { ok: false, data: {}, problems: [{ path: '', code: 'rule', label: 'Dag', message }] };
}

function typedOf(ctx: Write): FormData {
  const form = ctx.body.wat === 'bevrijdingsdag' ? liberationForm(yearOf(ctx)) : closingForm;
  return parseBody(form, { ...ctx.body });
}

function addressOf(change: CalendarChange, data: FormData): string {
  switch (change.kind) {
    case 'liberation-day':
      return paths.liberationDay(wordOfLiberation(change.to));
    case 'open':
      return paths.openDay(change.day);
    case 'close': {
      const from = String(data.from);
      return paths.closeDays({ from, until: String(data.until ?? from) });
    }
  }
}

function hiddenOf(change: CalendarChange, data: FormData): Record<string, string> {
  if (change.kind !== 'close') return {};
  const typed = Object.entries(data).map(([key, value]) => [`data[${key}]`, String(value)]);
  return { wat: 'gesloten', ...Object.fromEntries(typed) };
}

function refusedReply(
  ctx: Write,
  calendar: RegionCalendar,
  { data, problems }: Extract<ChangeVerdict, { ok: false }>,
): Promise<Reply> {
  const isLiberation = problems.some(({ path }) => path === 'liberationDay');
  return pageReply(ctx, calendar, { [isLiberation ? 'liberation' : 'closing']: data, problems });
}

function pageReply(
  ctx: Context<'settings.read'> | Write,
  calendar: RegionCalendar,
  typed: Partial<Typed>,
): Promise<Reply> {
  const { problems = [], closing = {} } = typed;
  const liberation = typed.liberation ?? { liberationDay: wordOfLiberation(calendar.liberationDay) };
  const today = toAmsterdamDate(ctx.now);
  return ctx.render(
    <FreeDaysPage
      rows={freeDayRows(calendar, ctx.now)}
      schoolHolidays={schoolHolidaysFrom(today).slice(0, SCHOOL_HOLIDAYS_SHOWN)}
      year={yearOf(ctx)}
      typed={{ closing, liberation, problems }}
      canChange={can(ctx.actor, 'settings.write', null)}
    />,
    problems.length > 0 ? { title: 'Fout: vrije dagen', status: 422 } : { title: 'Vrije dagen' },
  );
}

function yearOf({ now }: { now: number }): number {
  return Number(toAmsterdamDate(now).slice(0, 4));
}
