import { atAmsterdam } from '../../../domain/time/amsterdam';
import type { RegionCalendar } from '../../../domain/time/region-calendar';
import { formDefinitionSchema } from '../../../forms/types';
import { changeFacts, spanOf } from './consequences';
import { closingForm, LIBERATION_WORDS, liberationForm, wordOfLiberation } from './forms';
import { judgeClosing, judgeLiberation } from './judge-change';
import { freeDayRows } from './rows';

const now = atAmsterdam('2026-11-23', '10:00');
const calendar: RegionCalendar = {
  liberationDay: 'lustrum',
  closedDays: [{ date: '2027-05-07', reason: 'Dag na Hemelvaart' }],
};

describe('the forms', () => {
  it('are forms like any other', () => {
    for (const form of [closingForm, liberationForm(2026)]) {
      expect(formDefinitionSchema.safeParse(form).success).toBe(true);
    }
  });

  it('name the years in which 5 May is free', () => {
    expect(JSON.stringify(liberationForm(2026))).toContain('2030, 2035 en verder');
    expect(JSON.stringify(liberationForm(2030))).toContain('2030, 2035 en verder');
  });

  it('have a word for each setting', () => {
    for (const setting of Object.values(LIBERATION_WORDS)) {
      expect(LIBERATION_WORDS[wordOfLiberation(setting)]).toBe(setting);
    }
  });
});

describe('closing days', () => {
  const judge = (data: Record<string, string>) =>
    judgeClosing({ data: { reason: 'Kerstsluiting', ...data }, calendar, now });
  const problemOf = async (data: Record<string, string>) => {
    const verdict = await judge(data);
    return verdict.ok ? null : verdict.problems.map(({ path, message }) => `${path}: ${message}`);
  };

  it('takes the working days of a period, and leaves what is free already', async () => {
    expect(await judge({ from: '2027-12-24', until: '2028-01-02' })).toEqual({
      ok: true,
      change: {
        kind: 'close',
        days: ['2027-12-24', '2027-12-27', '2027-12-28', '2027-12-29', '2027-12-30', '2027-12-31'],
        reason: 'Kerstsluiting',
      },
    });
  });

  it('takes one day when there is no last one', async () => {
    expect(await judge({ from: '2026-11-23' })).toMatchObject({ change: { days: ['2026-11-23'] } });
  });

  it.each([
    [{ from: '2026-11-22' }, 'from: Deze dag is al voorbij. Kies een dag die nog komt.'],
    [
      { from: '2027-06-02', until: '2027-06-01' },
      'until: De laatste dag ligt vóór de eerste. Kies een latere dag.',
    ],
    [{ from: '2033-01-03' }, 'from: Kies een dag tot en met vrijdag 31 december 2032.'],
    [{ from: '2027-06-01', until: '2027-07-02' }, 'until: Kies hoogstens 31 dagen achter elkaar.'],
    [{ from: '2027-05-07' }, 'from: De regio is deze dag al gesloten: Dag na Hemelvaart.'],
    [{ from: '2027-05-17' }, 'from: Deze dag is al vrij: tweede pinksterdag.'],
    [{ from: '2027-05-15' }, 'from: Deze dag valt in het weekend. Dan werkt al niemand.'],
    [{ from: '2027-05-15', until: '2027-05-17' }, 'from: Op al deze dagen werkt al niemand.'],
    [
      { from: '2027-06-01', reason: 'Jan de Vries is jarig' },
      'reason: Dit lijkt over een persoon te gaan. Schrijf een reden zonder namen of gegevens van personen.',
    ],
  ])('refuses %j', async (data, problem) => {
    expect(await problemOf(data)).toEqual([problem]);
  });

  it('names everything that is missing at once', async () => {
    const verdict = await judgeClosing({ data: {}, calendar, now });
    expect(verdict.ok ? [] : verdict.problems.map(({ path }) => path)).toEqual(['from', 'reason']);
  });
});

describe('5 May', () => {
  it('is what was chosen', async () => {
    expect(await judgeLiberation({ data: { liberationDay: 'elk-jaar' }, calendar, now })).toEqual({
      ok: true,
      change: { kind: 'liberation-day', to: 'every-year' },
    });
  });

  it.each(['eens-in-de-vijf-jaar', 'soms', ''])('is not changed by %j', async (liberationDay) => {
    expect(await judgeLiberation({ data: { liberationDay }, calendar, now })).toMatchObject({
      ok: false,
      problems: [{ path: 'liberationDay' }],
    });
  });
});

describe('what follows', () => {
  const given = { now, openCycles: 8, nextRound: '2027-Q2', planned: [] } as const;
  const stays =
    'De 8 cycli die al lopen, houden met hun actiepunten de vrije dagen waarmee ze begonnen: daar verschuift niets.';
  const begins = 'Wat hierna begint, rekent ermee, zoals de ronde van het 2e kwartaal 2027.';

  it('from closing a day: also for a conversation that is planned on it', () => {
    const change = { kind: 'close', days: ['2027-01-27'], reason: 'Studiedag' } as const;
    const planned = [
      { provider: 'De Oever', at: atAmsterdam('2027-01-27', '10:00') },
      { provider: 'Veerhuis', at: atAmsterdam('2027-01-28', '10:00') },
    ];
    expect(changeFacts({ ...given, change, planned })).toEqual([
      'Woensdag 27 januari 2027 wordt een vrije dag (Studiedag).',
      begins,
      stays,
      'Op woensdag 27 januari 2027 staat al een gesprek met De Oever, om 10.00 uur. Dat blijft staan; overleg of het moet verschuiven.',
      'Wie een gesprek plant of verplaatst naar een vrije dag, wordt daarop gewezen.',
    ]);
    expect(spanOf(change)).toEqual({ from: '2027-01-27', before: '2027-01-28' });
  });

  it('from closing several days', () => {
    const days = ['2027-12-30', '2027-12-31'] as const;
    const [what] = changeFacts({ ...given, change: { kind: 'close', days, reason: 'Kerst' } });
    expect(what).toBe(
      '2 werkdagen worden vrij (Kerst): donderdag 30 december 2027 en vrijdag 31 december 2027.',
    );
  });

  it('from opening a day again', () => {
    const facts = changeFacts({ ...given, change: { kind: 'open', day: '2027-05-07' }, openCycles: 0 });
    expect(facts).toEqual(['Vrijdag 7 mei 2027 wordt weer een gewone werkdag.', begins]);
  });

  it.each([
    ['every-year', '5 mei is voortaan elk jaar vrij, de eerste keer op woensdag 5 mei 2027.'],
    ['lustrum', '5 mei is voortaan eens in de vijf jaar vrij, de eerste keer op zondag 5 mei 2030.'],
    ['never', '5 mei is voortaan een gewone werkdag.'],
  ] as const)('from 5 May %s', (to, what) => {
    expect(changeFacts({ ...given, change: { kind: 'liberation-day', to } })[0]).toBe(what);
  });
});

it('lists what still comes, holidays until the end of next year and every closed day', () => {
  const rows = freeDayRows(
    { ...calendar, closedDays: [...calendar.closedDays, { date: '2029-12-31', reason: 'Kerst' }] },
    now,
  );
  expect(rows.map(({ date, why, closed }) => `${date} ${why}${closed ? ' *' : ''}`)).toEqual([
    '2026-12-25 Eerste kerstdag',
    '2026-12-26 Tweede kerstdag',
    '2027-01-01 Nieuwjaarsdag',
    '2027-03-26 Goede Vrijdag',
    '2027-03-29 Tweede paasdag',
    '2027-04-27 Koningsdag',
    '2027-05-06 Hemelvaartsdag',
    '2027-05-07 Regio gesloten: Dag na Hemelvaart *',
    '2027-05-17 Tweede pinksterdag',
    '2027-12-25 Eerste kerstdag',
    '2027-12-26 Tweede kerstdag',
    '2029-12-31 Regio gesloten: Kerst *',
  ]);
});
