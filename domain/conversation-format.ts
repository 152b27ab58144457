/** A fixed topic of the conversation with a provider. */
export type FormatTopic = {
  key: string;
  /** Title on agenda and minutes. */
  title: string;
  /** Questions that help to talk about content; not all have to be asked. */
  questions: readonly string[];
  /** Set where the topic must come up in every conversation, with time of its own. */
  specialAttention: boolean;
};

/**
 * The fixed topics of the conversation (*gespreksformat*), in their order: strategy, development and quality of the
 * provider, with special attention to in-, through- and outflow (domain.md, section 1). About content, never persons.
 */
export const conversationFormat = [
  {
    key: 'strategy',
    title: 'Strategie en koers',
    questions: [
      'Welke plannen heeft u dit jaar met uw zorg in onze regio?',
      'Wat verandert er in locaties, vastgoed of aantal plaatsen?',
      'Hoe staat u er financieel voor, en wat betekent dat voor uw locaties hier?',
    ],
    specialAttention: false,
  },
  {
    key: 'development',
    title: 'Ontwikkeling en vakmanschap',
    questions: [
      'Heeft u genoeg vaste en geschoolde medewerkers? Waar knelt het?',
      'Hoe werkt u aan forensisch vakmanschap en scholing?',
      'Welke risico’s ziet u voor het komende half jaar, en wat doet u eraan?',
    ],
    specialAttention: false,
  },
  {
    key: 'quality',
    title: 'Kwaliteit van zorg',
    questions: [
      'Wat laat uw laatste kwaliteitsrapport zien? Waar bent u tevreden over en waar niet?',
      'Hoe ver bent u met het Kwaliteitskader Forensische Zorg (KKFZ) en het jaarthema?',
      'Wat heeft u geleerd van incidenten en klachten, en wat is er veranderd?',
      'Hoe houdt u de locatie veilig, ook voor de buurt?',
    ],
    specialAttention: false,
  },
  {
    key: 'flow',
    title: 'Instroom, doorstroom en uitstroom',
    questions: [
      'Hoe verhouden aanmeldingen, bezetting en capaciteit zich tot elkaar?',
      'Waar wachten cliënten op een volgende stap, en hoe komt dat?',
      'Waar gaan cliënten na uw zorg naartoe, en welke plekken ontbreken in de regio?',
      'Voor welke groepen vindt u geen passende plek, en wat heeft u daarvoor van gemeenten nodig?',
    ],
    specialAttention: true,
  },
  {
    key: 'cooperation',
    title: 'Samenwerking en warme overdracht',
    questions: [
      'Op welk moment betrekt u de gemeente als iemand uw zorg gaat verlaten?',
      'Hoe vaak lukte een warme overdracht, en wat ging er mis als het niet lukte?',
      'Hoe loopt de samenwerking met wijkteams, opvang, politie en reclassering?',
      'Wat verwacht u van gemeenten en regio?',
    ],
    specialAttention: false,
  },
  {
    key: 'action-progress',
    title: 'Voortgang van de actiepunten',
    questions: [
      'Welke actiepunten van de vorige keer zijn klaar, en wat leverden ze op?',
      'Wat staat nog open, en wanneer is dat klaar?',
      'Wat is nodig om verder te komen?',
    ],
    specialAttention: false,
  },
] as const satisfies readonly FormatTopic[];

/** The key by which a fixed topic is stored. */
export type FormatTopicKey = (typeof conversationFormat)[number]['key'];
