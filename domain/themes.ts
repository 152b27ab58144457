/** A theme that can be ticked at the minutes, so that the red-thread analysis can count what returns. */
export type Theme = { key: string; label: string };

/** The themes of the red-thread analysis (*rode-draadanalyse*), in the order in which they are offered. */
export const themes = [
  { key: 'capacity', label: 'Capaciteit en bezetting' },
  { key: 'waiting', label: 'Wachttijden en plaatsing' },
  { key: 'throughflow', label: 'Doorstroom binnen de zorg' },
  { key: 'outflow', label: 'Uitstroom naar gemeente en Wmo' },
  { key: 'warm-handover', label: 'Warme overdracht' },
  { key: 'hard-to-place', label: 'Moeilijk plaatsbare doelgroep' },
  { key: 'housing', label: 'Wonen en huisvesting' },
  { key: 'staffing', label: 'Personeel en vakmanschap' },
  { key: 'quality', label: 'Kwaliteit van zorg en KKFZ' },
  { key: 'safety', label: 'Veiligheid op en rond de locatie' },
  { key: 'neighbourhood', label: 'Omgang met de buurt' },
  { key: 'cooperation', label: 'Samenwerking met gemeenten en ketenpartners' },
  { key: 'finance', label: 'Financiën en bedrijfsvoering' },
] as const satisfies readonly Theme[];

/** The key by which a theme is stored. */
export type ThemeKey = (typeof themes)[number]['key'];

/** Tells whether a text is the key of a theme. */
export function isThemeKey(key: string): key is ThemeKey {
  return themes.some((theme) => theme.key === key);
}

/** Gives the Dutch label of a theme. */
export function themeLabel(key: ThemeKey): string {
  return themes.find((theme) => theme.key === key)?.label ?? key;
}
