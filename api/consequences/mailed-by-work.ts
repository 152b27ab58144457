import type { AutomaticWork } from '../../workflows/engine/definition';

/** Whom the product mails by itself when it does this; their mails are not among those of the process. */
const BY_MAIL: Readonly<Partial<Record<AutomaticWork, string>>> = {
  'announce-conversation':
    'De aanbieder, de beleidsadviseur en de extra deelnemers krijgen de datum per mail.',
  'release-agenda': 'Het duo, de aanbieder, de gemeenten en de extra deelnemers krijgen de agenda per mail.',
  'fix-minutes': 'Het duo, de aanbieder, de gemeenten en de extra deelnemers krijgen het verslag per mail.',
  'record-agency-alignment': 'Het duo en de gemeenten krijgen per mail bericht.',
};

/** Who gets a mail when the product does this by itself, as a sentence; undefined where nobody does. */
export function mailedBy(run: AutomaticWork): string | undefined {
  return BY_MAIL[run];
}

/** Whether people outside the process hear of it when the product does this. */
export function mailsOthers(run: AutomaticWork): boolean {
  return BY_MAIL[run] !== undefined;
}
