import { type FormDefinition, formDefinitionSchema } from '../../../forms/types';
import {
  choice,
  type Option,
  type ProviderOptions,
  providerQuestions,
  text,
} from '../../people/organisations/provider-form';

/** What can be chosen in the form. */
export type StartOptions = ProviderOptions & {
  /** Providers that have no cycle in the quarter. */
  providers: readonly Option[];
};

/** The choice for a provider that is not known yet. */
export const NEW_PROVIDER = 'nieuw';

/**
 * The questions for starting a cycle by hand. It is no published form: names and addresses of people belong in it, and
 * what is filled in becomes an organisation and a person, never an answer.
 */
export function startForm(options: StartOptions): FormDefinition {
  return formDefinitionSchema.parse({
    key: 'start-cycle',
    title: 'Aanbieder aan deze ronde toevoegen',
    display: 'form',
    components: [
      choice('provider', 'Welke aanbieder?', [
        ...options.providers,
        { label: 'Een nieuwe aanbieder', value: NEW_PROVIDER },
      ]),
      {
        type: 'panel',
        key: 'newProvider',
        title: 'De nieuwe aanbieder',
        conditional: { show: true, when: 'provider', eq: NEW_PROVIDER },
        components: providerQuestions(options),
      },
      {
        type: 'panel',
        key: 'contactPanel',
        title: 'Contactpersoon van de aanbieder',
        conditional: { show: true, when: 'provider', eq: NEW_PROVIDER },
        components: [
          text('contactName', 'Naam van de contactpersoon', { maxLength: 120 }),
          text('contactFunction', 'Functie', { maxLength: 120 }),
          { ...text('contactEmail', 'E-mailadres', { maxLength: 254 }), type: 'email' },
          text('contactPhone', 'Telefoonnummer', { maxLength: 30 }),
        ],
      },
    ],
  });
}
