import type { ProcessDefinition, TaskStep } from '../engine/definition';

/** Mail waits until this is done, so it is asked soon and the manager hears of it soon. */
const soon: Pick<TaskStep, 'assign' | 'due' | 'ladder'> = {
  assign: { role: 'contractManager' },
  due: { workingDays: 2, from: 'opened' },
  ladder: [
    { workingDays: -1, do: 'remind' },
    { workingDays: 1, do: 'remind' },
    { workingDays: 2, do: 'escalate', role: 'manager' },
    { workingDays: 10, do: 'start', process: 'stall-review' },
  ],
};

/** Somebody's address refuses mail: the contract manager finds out what is right, and the mail goes there. */
export const contactRepair: ProcessDefinition = {
  key: 'contact-repair',
  version: 1,
  title: 'Contactgegevens herstellen',
  moments: {},
  phases: [
    {
      key: 'repair',
      title: 'Herstellen',
      steps: [
        {
          kind: 'task',
          key: 'repair',
          title: 'Contactgegevens herstellen',
          why: 'Een mail kwam niet aan. Zolang dit adres niet klopt, mist deze persoon wat wij vragen.',
          form: 'contact-repair',
          ...soon,
          outcome: {
            field: 'solution',
            values: {
              'nieuw-adres': 'new-address',
              opvolger: 'successor',
              vertrokken: 'left',
              'adres-klopt': 'try-again',
            },
            otherwise: 'try-again',
          },
          outcomes: { 'new-address': {}, successor: {}, left: {}, 'try-again': {} },
        },
        {
          kind: 'automatic',
          key: 'repair-contact',
          title: 'Gegevens bewaren en wachtende mails versturen',
          run: 'repair-contact',
        },
      ],
    },
  ],
};

/** Nobody can be reached at an organisation: the contract manager finds somebody. */
export const contactMissing: ProcessDefinition = {
  key: 'contact-missing',
  version: 1,
  title: 'Contactpersoon zoeken',
  moments: {},
  phases: [
    {
      key: 'find',
      title: 'Zoeken',
      steps: [
        {
          kind: 'task',
          key: 'find',
          title: 'Contactpersoon zoeken',
          why: 'Bij deze organisatie is niemand bereikbaar. Wat wij vragen, komt nergens aan.',
          form: 'contact-new',
          ...soon,
          outcome: {
            field: 'solution',
            values: { 'nieuw-contact': 'new-contact', 'weer-bereikbaar': 'reachable-again' },
            otherwise: 'new-contact',
          },
          outcomes: { 'new-contact': {}, 'reachable-again': {} },
        },
        {
          kind: 'automatic',
          key: 'add-contact',
          title: 'Contactpersoon bewaren en wachtende mails versturen',
          run: 'add-contact',
        },
      ],
    },
  ],
};
