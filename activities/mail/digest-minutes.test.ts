import { at } from '../../test/examples/processes';
import { notice, plannedCycle } from '../fixture';
import { mail } from './digest.fixture';

describe('everybody around a conversation, afterwards', () => {
  const state = plannedCycle();

  test('gets what was agreed when the minutes are fixed', () => {
    const minutes = {
      _id: state.id,
      provider: 'de-oever',
      quarter: '2027-Q1' as const,
      conversationAt: at('2027-01-27 10:00'),
      topics: [
        { title: 'Doorstroom', discussed: 'Veel besproken.', agreed: 'Twaalf weken vooraf melden.' },
        { title: 'Kwaliteit', discussed: 'Niets.', agreed: '' },
      ],
      themes: [],
      pointsForAgency: '',
      fixedAt: at('2027-02-10 10:00'),
      factCheck: 'consent' as const,
    };
    const action = {
      _id: 'action:de-oever:2027-Q1:1',
      provider: 'de-oever',
      quarter: '2027-Q1' as const,
      description: 'Werkafspraak maken',
      owner: 'De Oever',
      dueDate: '2027-03-01' as const,
      status: 'open' as const,
      closedAt: null,
    };
    const given = {
      states: [state],
      more: { minutes: new Map([[state.id, minutes]]), actions: new Map([[action._id, action]]) },
    };
    const { subject, text, links } = mail({
      reader: 'wilma',
      notices: [notice(state, { kind: 'minutes-fixed', person: 'wilma' })],
      ...given,
    });
    expect(subject).toBe('Verslag vastgesteld: De Oever');
    expect(text).toContain('De aanbieder heeft niet gereageerd. Daarmee staat het verslag vast.');
    expect(text).toContain('- Doorstroom: Twaalf weken vooraf melden.');
    expect(text).not.toContain('Kwaliteit');
    expect(text).toContain('- Werkafspraak maken\n  Wie: De Oever. Klaar op maandag 1 maart 2027.');
    const path = '/aanbieders/de-oever/2027-Q1/verslag';
    const invitation = { kind: 'invitation', invitation: 'input:huizen:2027-Q1' };
    expect(Object.values(links)).toEqual([
      { ...invitation, path },
      { ...invitation, path: '/mail-kiezen?wie=wilma' },
    ]);
    const toProvider = mail({
      reader: 'esther',
      notices: [notice(state, { kind: 'minutes-fixed', person: 'esther' })],
      ...given,
    });
    expect(toProvider.text).not.toMatch(/De aanbieder heeft|Uw voorstellen/);
    const corrected = mail({
      reader: 'esther',
      states: [state],
      notices: [notice(state, { kind: 'minutes-fixed', person: 'esther' })],
      more: { minutes: new Map([[state.id, { ...minutes, factCheck: 'corrections' as const }]]) },
    });
    expect(corrected.text).toContain(
      'is vastgesteld. Uw voorstellen zijn bekeken en verwerkt waar dat nodig was.',
    );
  });

  test('hears what became of the points for DJI', () => {
    const point = {
      _id: `${state.id}/1`,
      provider: 'de-oever',
      quarter: '2027-Q1' as const,
      point: 'Er ontbreken plekken',
      explanation: '',
      status: 'brought-in' as const,
      outcome: 'DJI neemt het mee.',
    };
    const { subject, text } = mail({
      reader: 'wilma',
      states: [state],
      notices: [notice(state, { kind: 'agency-brought-in', person: 'wilma' })],
      more: { points: [point] },
    });
    expect(subject).toBe('Punten ingebracht bij DJI: De Oever');
    expect(text).toContain('Wat eruit kwam: DJI neemt het mee.');
  });
});
