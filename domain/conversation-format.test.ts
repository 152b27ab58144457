import { conversationFormat } from './conversation-format';
import { isThemeKey, themeLabel, themes } from './themes';

describe('the conversation format', () => {
  it('has topics with keys of their own and two to four questions', () => {
    expect(new Set(conversationFormat.map(({ key }) => key)).size).toBe(conversationFormat.length);
    for (const { questions } of conversationFormat) {
      expect(questions.length).toBeGreaterThanOrEqual(2);
      expect(questions.length).toBeLessThanOrEqual(4);
      for (const question of questions) expect(question).toMatch(/\?$/);
    }
  });

  it('gives special attention to the flow of clients, and to that only', () => {
    expect(conversationFormat.filter((topic) => topic.specialAttention).map(({ key }) => key)).toEqual([
      'flow',
    ]);
  });
});

describe('themes', () => {
  it('have keys and labels of their own', () => {
    expect(new Set(themes.map(({ key }) => key)).size).toBe(themes.length);
    expect(new Set(themes.map(({ label }) => label)).size).toBe(themes.length);
    expect(themeLabel('warm-handover')).toBe('Warme overdracht');
    expect(isThemeKey('weather')).toBe(false);
  });
});
