import type { Organisation } from '../../../store/types';

/** An organisation as a heading names it: 'Gemeente Huizen', 'De Oever', 'Het team'. */
export function organisationName({ kind, name }: Organisation): string {
  if (kind === 'region') return 'Het team';
  return kind === 'municipality' ? `Gemeente ${name}` : name;
}
