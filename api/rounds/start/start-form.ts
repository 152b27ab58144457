import { type FormDefinition, formDefinitionSchema } from '../../../forms/types';

/** What can be chosen in the form. */
export type StartOptions = {
  /** Providers that have no cycle in the quarter. */
  providers: readonly Option[];
  municipalities: readonly Option[];
  contractManagers: readonly Option[];
  policyAdvisers: readonly Option[];
};

type Option = { label: string; value: string };

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
        components: [
          text('name', 'Naam van de aanbieder', { maxLength: 120 }),
          {
            type: 'radio',
            key: 'partnership',
            label: 'Partnerschap van DJI',
            input: true,
            validate: { required: true, onlyAvailableItems: true },
            values: [
              { label: 'Strategisch', value: 'strategic' },
              { label: 'Regulier', value: 'regular' },
            ],
          },
          {
            type: 'datagrid',
            key: 'locations',
            label: 'Locaties in de regio',
            input: true,
            rowLabel: 'Locatie',
            addAnother: 'Locatie toevoegen',
            initEmpty: true,
            validate: { maxLength: 10 },
            components: [
              text('location', 'Naam van de locatie', { maxLength: 120 }),
              choice('municipality', 'Gemeente', options.municipalities),
            ],
          },
          choice('contractManager', 'Contractmanager', options.contractManagers),
          choice('policyAdviser', 'Beleidsadviseur', options.policyAdvisers),
        ],
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

function text(key: string, label: string, { maxLength }: { maxLength: number }) {
  return { type: 'textfield', key, label, input: true, validate: { required: true, maxLength } };
}

function choice(key: string, label: string, values: readonly Option[]) {
  return {
    type: 'select',
    key,
    label,
    input: true,
    validate: { required: true, onlyAvailableItems: true },
    data: { values: [...values] },
  };
}
