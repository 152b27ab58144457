import type { Rhythm } from '../../../domain/staffing/rhythm';
import type { FormDefinition } from '../../../forms/types';

/** The three rhythms, by the word that stands in forms. */
const WORDS: Readonly<Record<string, Rhythm>> = {
  meteen: 'at-once',
  dagelijks: 'daily',
  'alleen-te-laat': 'late-only',
};

/** The rhythm that a form's word means. */
export function rhythmOf(word: unknown): Rhythm {
  return WORDS[String(word)] ?? 'daily';
}

/** The word of a rhythm; every one has one. */
export function wordOfRhythm(rhythm: Rhythm): string {
  return Object.entries(WORDS).find(([, value]) => value === rhythm)?.[0] ?? 'dagelijks';
}

/** Asks how often somebody wants mail; says for each what that means, and what always comes. */
export function rhythmForm(address: 'je' | 'u'): FormDefinition {
  const staff = address === 'je';
  return {
    key: 'mail-rhythm',
    title: 'Mail',
    display: 'form',
    components: [
      {
        type: 'radio',
        key: 'rhythm',
        label: staff ? 'Wanneer wil je mail?' : 'Wanneer wilt u mail?',
        description: staff
          ? 'Je krijgt nooit meer dan twee mails op een dag. Wat te laat is en van jou, komt altijd.'
          : 'U krijgt nooit meer dan twee mails op een dag. Een vraag aan u komt altijd.',
        input: true,
        validate: { required: true, onlyAvailableItems: true },
        values: [
          {
            value: 'meteen',
            label: 'Meteen: op werkdagen tussen 8.00 en 18.00 uur, binnen een paar minuten',
          },
          { value: 'dagelijks', label: 'Elke werkdag om 8.00 uur, als er iets is' },
          {
            value: 'alleen-te-laat',
            label: staff
              ? 'Alleen wat te laat is, wat verandert en wat op de laatste dag vanzelf sluit'
              : 'Alleen de vraag zelf, de laatste dag, wijzigingen, agenda’s en verslagen',
          },
        ],
      },
    ],
  };
}
