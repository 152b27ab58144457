import type { RegionGap } from '../../../domain/region/gaps';
import type { RequestActor } from '../../access/actor';
import { can } from '../../access/policy';
import { paths } from '../../paths';
import { REGION } from '../../people/team-members';

/** Where something can be filled in. */
export type SetupLink = { href: string; label: string };

/** What is missing as a sentence, and where to fill it in; without a link for whoever may not. */
export type GapInWords = { text: string; link: SetupLink | null };

/** Says what a gap is. */
export function gapInWords(gap: RegionGap, actor: RequestActor): GapInWords {
  const forManager = (link: SetupLink) => (can(actor, 'organisation.add', null) ? link : null);
  switch (gap.kind) {
    case 'manager':
      return {
        text: 'Er is geen manager.',
        link: forManager({ href: paths.contactAdd(REGION), label: 'Collega toevoegen' }),
      };
    case 'municipalities':
      return {
        text: 'Er zijn nog geen gemeenten.',
        link: forManager({ href: paths.municipalityAdd, label: 'Gemeente toevoegen' }),
      };
    case 'providers':
      return {
        text: 'Er zijn nog geen aanbieders.',
        link: forManager({ href: paths.providerAdd, label: 'Aanbieder toevoegen' }),
      };
    case 'contact':
      return contactInWords(gap.organisation, actor);
    case 'contractManager':
    case 'policyAdviser':
      return {
        text: `${gap.organisation.name} heeft geen ${gap.kind === 'contractManager' ? 'contractmanager' : 'beleidsadviseur'}.`,
        link: forManager({
          href: paths.organisationChange(gap.organisation._id),
          label: `${gap.organisation.name} wijzigen`,
        }),
      };
  }
}

function contactInWords(
  { _id, kind, name }: Extract<RegionGap, { organisation: unknown }>['organisation'],
  actor: RequestActor,
): GapInWords {
  const full = kind === 'municipality' ? `Gemeente ${name}` : name;
  // Who keeps the contacts of an organisation depends on its key alone.
  const may = can(actor, 'contacts.write', { _id, kind: 'region', name });
  const link = { href: paths.contactAdd(_id), label: `Contactpersoon van ${name} toevoegen` };
  return { text: `${full} heeft geen contactpersoon.`, link: may ? link : null };
}
