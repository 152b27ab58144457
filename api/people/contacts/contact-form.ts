import type { FormDefinition } from '../../../forms/types';
import type { PersonRole } from '../../../store/types';

const STAFF_ROLES: readonly { value: PersonRole; label: string }[] = [
  { value: 'contractManager', label: 'Contractmanager' },
  { value: 'policyAdviser', label: 'Beleidsadviseur' },
  { value: 'manager', label: 'Manager' },
  { value: 'formDesigner', label: 'Functioneel beheerder' },
];

/** The role of whoever is added to an organisation of this kind; null where it has to be asked. */
export function roleAt(kind: 'region' | 'municipality' | 'provider'): PersonRole | null {
  if (kind === 'region') return null;
  return kind === 'municipality' ? 'municipalOfficer' : 'providerContact';
}

/** The role that an answer names; null for none of ours. */
export function roleNamed(value: unknown): PersonRole | null {
  return STAFF_ROLES.find((role) => role.value === value)?.value ?? null;
}

/** Asks who somebody is and how to reach him; no more than that. */
export function contactForm(given: { asksRole: boolean; asksFirst: boolean }): FormDefinition {
  return {
    key: 'contact',
    title: 'Contactpersoon',
    display: 'form',
    components: [
      {
        type: 'textfield',
        key: 'name',
        label: 'Naam',
        input: true,
        validate: { required: true, maxLength: 80 },
      },
      {
        type: 'textfield',
        key: 'functionTitle',
        label: 'Functie',
        input: true,
        validate: { required: true, maxLength: 80 },
      },
      {
        type: 'email',
        key: 'email',
        label: 'E-mailadres van het werk',
        input: true,
        validate: { required: true, maxLength: 254 },
      },
      {
        type: 'textfield',
        key: 'phone',
        label: 'Telefoonnummer van het werk',
        input: true,
        validate: { required: true, maxLength: 30 },
      },
      ...(given.asksRole
        ? [
            {
              type: 'radio' as const,
              key: 'role',
              label: 'Rol',
              input: true,
              validate: { required: true, onlyAvailableItems: true },
              values: [...STAFF_ROLES],
            },
          ]
        : []),
      ...(given.asksFirst
        ? [
            {
              type: 'checkbox' as const,
              key: 'first',
              label: 'Deze persoon krijgt als eerste de mail',
              input: true,
            },
          ]
        : []),
    ],
  };
}
