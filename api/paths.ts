/** Every address of the product, once: for the router, for links in pages and mails, and for tests. */
const enc = encodeURIComponent;

export const paths = {
  home: '/',
  signIn: '/aanmelden',
  signInToken: (token: string) => `/aanmelden/${enc(token)}`,
  signOut: '/afmelden',

  invitation: (token: string) => `/uitnodiging/${enc(token)}`,
  whoAmI: '/wie-bent-u',

  input: '/inbreng',
  inputNothingForRest: '/inbreng/geen-inbreng',
  inputFor: (provider: string) => `/inbreng/${enc(provider)}`,
  inputDraft: (provider: string) => `/inbreng/${enc(provider)}/concept`,
  inputCheck: (provider: string) => `/inbreng/${enc(provider)}/controle`,
  inputSend: (provider: string) => `/inbreng/${enc(provider)}/versturen`,
  inputSent: (provider: string) => `/inbreng/${enc(provider)}/verstuurd`,
  inputNothing: (provider: string) => `/inbreng/${enc(provider)}/geen-inbreng`,

  factCheck: '/verslag',
  factCheckDraft: '/verslag/concept',
  factCheckCheck: '/verslag/controle',
  factCheckSend: '/verslag/versturen',
  factCheckSent: '/verslag/verstuurd',

  question: (task: string) => `/vragen/${enc(task)}`,
  questionDraft: (task: string) => `/vragen/${enc(task)}/concept`,
  questionCheck: (task: string) => `/vragen/${enc(task)}/controle`,
  questionSend: (task: string) => `/vragen/${enc(task)}/versturen`,
  questionSent: (task: string) => `/vragen/${enc(task)}/verstuurd`,

  tasks: '/taken',
  task: (task: string) => `/taken/${enc(task)}`,
  taskDraft: (task: string) => `/taken/${enc(task)}/concept`,
  taskCheck: (task: string) => `/taken/${enc(task)}/controle`,
  taskSend: (task: string) => `/taken/${enc(task)}/versturen`,
  taskSent: (task: string) => `/taken/${enc(task)}/verstuurd`,
  /** Several tasks of the team at once. */
  tasksTogether: (segment: string) => `/taken-samen/${segment}`,
  taskRepair: (task: string, segment: string) => `/taken/${enc(task)}/${segment}`,
  answerFor: (task: string) => `/taken/${enc(task)}/doorgeven`,
  answerForDraft: (task: string) => `/taken/${enc(task)}/doorgeven/concept`,
  answerForCheck: (task: string) => `/taken/${enc(task)}/doorgeven/controle`,
  answerForSend: (task: string) => `/taken/${enc(task)}/doorgeven/versturen`,
  answerForSent: (task: string) => `/taken/${enc(task)}/doorgeven/verstuurd`,
  taskClaim: (task: string) => `/taken/${enc(task)}/overnemen`,

  cycle: (given: { provider: string; quarter: string }) =>
    `/aanbieders/${enc(given.provider)}/${enc(given.quarter)}`,
  cycleRepair: (given: { provider: string; quarter: string }, segment: string) =>
    `/aanbieders/${enc(given.provider)}/${enc(given.quarter)}/${segment}`,
  cycleMinutes: (given: { provider: string; quarter: string }) =>
    `/aanbieders/${enc(given.provider)}/${enc(given.quarter)}/verslag`,
  cycleAgenda: (given: { provider: string; quarter: string }) =>
    `/aanbieders/${enc(given.provider)}/${enc(given.quarter)}/agenda`,

  rounds: '/ronde',
  round: (quarter: string) => `/ronde/${enc(quarter)}`,
  roundOpen: (quarter: string) => `/ronde/${enc(quarter)}/openen`,
  trend: '/ontwikkeling',
  cycleStart: (quarter: string) => `/ronde/${enc(quarter)}/aanbieder`,
  agency: (quarter: string) => `/dji/${enc(quarter)}`,

  settings: '/instellingen',
  municipalityAdd: '/instellingen/gemeente-toevoegen',
  municipalitiesAdd: '/instellingen/gemeenten-toevoegen',
  providerAdd: '/instellingen/aanbieder-toevoegen',
  freeDays: '/instellingen/vrije-dagen',
  freeDaysCheck: '/instellingen/vrije-dagen/controle',
  liberationDay: (setting: string) => `/instellingen/vrije-dagen/bevrijdingsdag/${enc(setting)}`,
  closeDays: (given: { from: string; until: string }) =>
    `/instellingen/vrije-dagen/gesloten/${enc(given.from)}/${enc(given.until)}`,
  openDay: (date: string) => `/instellingen/vrije-dagen/weghalen/${enc(date)}`,

  me: '/mijn-gegevens',
  myRhythm: '/mijn-gegevens/mail',
  myAbsence: '/mijn-gegevens/afwezig',
  team: '/team',
  absence: (person: string) => `/team/${enc(person)}/afwezig`,
  absenceEnd: (absence: string) => `/afwezigheid/${enc(absence)}/beeindigen`,
  handOver: (person: string) => `/team/${enc(person)}/overdragen`,
  leave: (person: string) => `/team/${enc(person)}/vertrek`,
  contacts: '/contacten',
  contactsOf: (organisation: string) => `/contacten/${enc(organisation)}`,
  contactAdd: (organisation: string) => `/contacten/${enc(organisation)}/toevoegen`,
  organisationChange: (organisation: string) => `/contacten/${enc(organisation)}/wijzigen`,
  contact: (person: string) => `/contactpersonen/${enc(person)}/wijzigen`,
  contactAbsence: (person: string) => `/contactpersonen/${enc(person)}/afwezig`,
  contactLeft: (person: string) => `/contactpersonen/${enc(person)}/vertrek`,
  mailRhythm: '/mail-kiezen',
  mailRhythmOf: (person: string) => `/mail-kiezen?wie=${enc(person)}`,

  demoSignIn: '/demo/aanmelden',
  demoTravel: '/demo/spoel-door',
  demoPeople: '/demo/people.json',

  /** Stylesheet and script; the name carries the hash of its content. */
  asset: (name: string) => `/bestanden/${enc(name)}`,

  healthLive: '/health/live',
  healthReady: '/health/ready',
  metrics: '/metrics',
  openapi: '/api/v1/openapi.json',
  apiTasks: '/api/v1/tasks',
  apiForm: (key: string) => `/api/v1/forms/${enc(key)}`,
  apiSubmission: (key: string) => `/api/v1/forms/${enc(key)}/submission`,
} as const;
