import type { Notice } from '../../store/types';
import { at } from '../../test/examples/processes';
import { notice, plannedCycle } from '../fixture';
import { mail } from './digest.fixture';

describe('everybody around a conversation', () => {
  const state = plannedCycle();
  const agenda = {
    _id: state.id,
    provider: 'de-oever',
    quarter: '2027-Q1' as const,
    items: [
      { title: 'Strategie en koers', source: 'Gespreksformat', explanation: 'Welke plannen heeft u?' },
      { title: 'Doorstroom', source: 'Gemeente Huizen', explanation: '' },
    ],
    note: 'Graag de cijfers meenemen.',
    releasedAt: at('2027-01-19 10:00'),
  };
  const agendas = new Map([[state.id, agenda]]);

  test.each([
    ['esther', 'in uw agenda'],
    ['guest/x/0', 'in uw agenda'],
    ['noor', 'in je agenda'],
  ])('gets the agenda: %s', (reader, address) => {
    const notices = [notice(state, { kind: 'agenda-released', person: reader })];
    const { subject, text, attachments } = mail({
      reader,
      now: '2027-01-20 08:00',
      states: [state],
      notices,
      more: { agendas },
    });
    expect(subject).toBe('Agenda gesprek 27 januari, De Oever');
    expect(text).toContain('Op woensdag 27 januari 2027 om 10.00 uur is het gesprek met De Oever.');
    expect(text).toContain(address);
    expect(text).toContain('- Waar: Voorbeeldstraat 1, Hilversum');
    expect(text).toContain(
      '1. Strategie en koers (Gespreksformat)\n   Welke plannen heeft u?\n2. Doorstroom (Gemeente Huizen)',
    );
    expect(text).toContain('Graag de cijfers meenemen.');
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['gesprek.ics', 'text/calendar; charset=utf-8; method=REQUEST'],
    ]);
  });

  test('a municipality, which is not there, gets the agenda for information', () => {
    const { text, attachments } = mail({
      reader: 'wilma',
      now: '2027-01-20 08:00',
      states: [state],
      notices: [notice(state, { kind: 'agenda-released', person: 'wilma' })],
      more: { agendas },
    });
    expect(text).toContain(
      'Ter informatie: op woensdag 27 januari 2027 om 10.00 uur praat de regio met De Oever. Hieronder staat de agenda.',
    );
    expect(text).toContain('1. Strategie en koers (Gespreksformat)');
    expect(text).toContain('Voor de deelnemers: Graag de cijfers meenemen.');
    expect(text).not.toMatch(/in uw agenda|bijlage/);
    expect(attachments).toEqual([]);
  });

  test('gets several agendas with attachments that can be told apart', () => {
    const other = plannedCycle('veerhuis');
    const { subject, attachments } = mail({
      reader: 'noor',
      states: [state, other],
      notices: [state, other].map((one) => notice(one, { kind: 'agenda-released', person: 'noor' })),
      more: { agendas: new Map([...agendas, [other.id, { ...agenda, _id: other.id }]]) },
    });
    expect(subject).toBe('Agenda gesprek 27 januari, De Oever (en nog 1 bericht)');
    expect(attachments.map(({ filename }) => filename)).toEqual([
      'gesprek-de-oever-2027-q1.ics',
      'gesprek-veerhuis-2027-q1.ics',
    ]);
  });

  test('gets both conversations of one provider, of a round that is late and of the next', () => {
    const late = plannedCycle();
    const next = { ...late, id: 'cycle:de-oever:2027-Q2', subject: { ...late.subject, quarter: '2027-Q2' } };
    const { attachments, links } = mail({
      reader: 'noor',
      states: [late, next],
      notices: [late, next].map((one) => notice(one, { kind: 'conversation-planned', person: 'noor' })),
    });
    expect(Object.values(links)).toEqual([
      { kind: 'page', path: '/aanbieders/de-oever/2027-Q1' },
      { kind: 'page', path: '/aanbieders/de-oever/2027-Q2' },
    ]);
    expect(attachments.map(({ filename }) => filename)).toEqual([
      'gesprek-de-oever-2027-q1.ics',
      'gesprek-de-oever-2027-q2.ics',
    ]);
  });

  test.each([
    [
      'esther',
      'uw',
      'met u praten: het kwartaalgesprek van de regio met De Oever',
      'Wilt u zelf iets bespreken?',
    ],
    ['guest/x/0', 'uw', 'Wij nodigen u uit voor het gesprek met De Oever', 'Kunt u dan niet?'],
    ['yasmin', 'je', 'Het gesprek met De Oever is op', 'Kun je niet?'],
  ])('hears of the date when it is planned: %s', (reader, yours, what, question) => {
    const { subject, text, attachments } = mail({
      reader,
      now: '2026-12-04 08:00',
      states: [state],
      notices: [notice(state, { kind: 'conversation-planned', person: reader })],
    });
    expect(subject).toBe(`Zet in ${yours} agenda: gesprek op 27 januari, De Oever`);
    expect(text).toContain(what);
    expect(text).toContain('- Wanneer: woensdag 27 januari 2027 om 10.00 uur, 1,5 uur');
    expect(text).toContain('- Waar: Voorbeeldstraat 1, Hilversum');
    expect(text).toContain(' uiterlijk woensdag 20 januari 2027');
    expect(text).toContain(question);
    expect(attachments).toHaveLength(1);
    expect(attachments[0]?.content).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:0/);
  });

  test('the date, its move and the agenda are one entry in the diary, each word newer than the one before', () => {
    const entry = (kind: Notice['kind'], moves: number) => {
      const known = {
        at: at('2027-01-27 10:00'),
        before: null,
        minutes: 60,
        place: 'Online',
        moves,
        reason: '',
      };
      const { attachments } = mail({
        reader: 'esther',
        states: [state],
        notices: [notice(state, { kind, person: 'esther' })],
        more: { agendas, conversations: new Map([[state.id, known]]) },
      });
      return /UID:(\S+)[\s\S]*SEQUENCE:(\d)/.exec(attachments[0]?.content ?? '')?.slice(1);
    };
    const uid = `${state.id}@kwartaalronde.example`;
    expect(entry('conversation-planned', 0)).toEqual([uid, '0']);
    expect(entry('moment-moved', 1)).toEqual([uid, '1']);
    expect(entry('agenda-released', 1)).toEqual([uid, '1']);
    expect(entry('cancelled', 1)).toEqual([uid, '2']);
  });

  const conversation = {
    at: at('2027-02-03 10:00'),
    before: at('2027-01-27 10:00'),
    minutes: 60,
    place: 'Online',
    moves: 1,
    reason: 'De locatie is dicht.',
  };

  test.each([
    ['esther', 'uw'],
    ['noor', 'je'],
  ])('hears of a new date: %s', (reader, yours) => {
    const { subject, text, attachments } = mail({
      reader,
      states: [state],
      notices: [notice(state, { kind: 'moment-moved', person: reader })],
      more: { conversations: new Map([[state.id, conversation]]) },
    });
    expect(subject).toBe('Gesprek met De Oever verplaatst naar 3 februari');
    expect(text).toContain(
      `is verplaatst naar woensdag 3 februari 2027 om 10.00 uur. Eerst was dat woensdag 27 januari 2027 om 10.00 uur. Open de bijlage om het gesprek in ${yours} agenda te verplaatsen.`,
    );
    expect(text).toContain('- Wanneer: woensdag 3 februari 2027 om 10.00 uur, 1 uur');
    expect(text).toContain('Reden: De locatie is dicht.');
    expect(attachments[0]?.content).toContain('SEQUENCE:1');
  });

  test('a municipality hears of a new date for information, and until when it can still answer', () => {
    const { text, links, attachments } = mail({
      reader: 'wilma',
      states: [state],
      notices: [notice(state, { kind: 'moment-moved', person: 'wilma' })],
      more: { conversations: new Map([[state.id, conversation]]) },
    });
    expect(text).toContain(
      'Ter informatie: het gesprek van de regio met De Oever is verplaatst naar woensdag 3 februari 2027 om 10.00 uur. Eerst was dat woensdag 27 januari 2027 om 10.00 uur. Reden: De locatie is dicht.',
    );
    expect(text).toContain('tot en met woensdag 13 januari 2027.\n\nInbreng geven of wijzigen:\n');
    expect(links['input-2027-q1']).toEqual({ kind: 'invitation', invitation: 'input:huizen:2027-Q1' });
    expect(text).not.toContain('uw agenda');
    expect(attachments).toEqual([]);
  });

  test('a municipality hears of two new dates with one button to the one page', () => {
    const other = plannedCycle('veerhuis');
    const states = [state, other];
    const { text } = mail({
      reader: 'wilma',
      states,
      notices: states.map((one) => notice(one, { kind: 'moment-moved', person: 'wilma' })),
      more: { conversations: new Map(states.map(({ id }) => [id, conversation])) },
    });
    expect(text.match(/tot en met woensdag 13 januari 2027\./g)).toHaveLength(2);
    expect(text.match(/Inbreng geven of wijzigen:/g)).toHaveLength(1);
    expect(text.indexOf('Inbreng geven of wijzigen:')).toBeGreaterThan(text.lastIndexOf('Ter informatie'));
  });

  test.each([
    ['esther', 'invited when it was planned', new Map(), 1],
    ['noor', 'who planned it himself, before the agenda', new Map(), 0],
    ['noor', 'with the agenda before', agendas, 1],
    ['wilma', 'with the agenda before', agendas, 0],
  ])('hears that it does not take place: %s, %s', (reader, _what, known, files) => {
    const { subject, text, attachments } = mail({
      reader,
      states: [state],
      notices: [notice(state, { kind: 'cancelled', person: reader })],
      more: { agendas: known, conversations: new Map([[state.id, { ...conversation, moves: 0 }]]) },
    });
    expect(subject).toBe('Gesprek met De Oever gaat niet door');
    expect(text).toContain('Reden: De locatie is dicht.');
    expect(text.includes('Ter informatie: het gesprek van de regio met De Oever van')).toBe(
      reader === 'wilma',
    );
    const after = { esther: 'Wij spreken u weer', noor: 'Je hoeft hier niets meer voor te doen.' }[reader];
    expect(text).toContain(after ?? 'Wij spreken de aanbieder weer');
    expect(attachments).toHaveLength(files);
    expect(text.includes('Open de bijlage om het gesprek uit')).toBe(files > 0);
    for (const { content } of attachments)
      expect(content).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
  });
});
