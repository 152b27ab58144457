import { isThemeKey, themeLabel } from '../../../domain/themes';
import { formatDay } from '../../../domain/time/dutch-dates';
import { isIsoDate } from '../../../domain/time/iso-date';
import { Heading, Paragraph, TypedText } from '../../components';
import { storedRows, storedText } from '../prefill/stored';
import { type Dossier, latestAnswerOf } from '../task-page/dossier';

/** The draft of the minutes in full, to be read beside the question whether it is good; earlier remarks under it. */
export function DraftMinutesSide({ dossier }: { dossier: Dossier }) {
  const draft = latestAnswerOf(dossier, 'minutes-draft')?.data ?? {};
  const review = latestAnswerOf(dossier, 'minutes-review');
  const remarks = review ? storedText(review.data, 'remarks') : '';
  const actions = storedRows(draft, 'actions');
  const forAgency = storedText(draft, 'pointsForAgency');
  return (
    <div class="kr-reading">
      {remarks !== '' && (
        <>
          <Heading level={2}>Dit vroeg je de vorige keer</Heading>
          <TypedText>{remarks}</TypedText>
        </>
      )}
      <Heading level={2}>Het verslag</Heading>
      {storedRows(draft, 'topics').map((topic) => (
        <section key={storedText(topic, 'title')}>
          <Heading level={3}>{storedText(topic, 'title')}</Heading>
          <TypedText>{storedText(topic, 'discussed')}</TypedText>
          {storedText(topic, 'agreed') !== '' && (
            <>
              <p class="kr-side-term">Afgesproken</p>
              <TypedText>{storedText(topic, 'agreed')}</TypedText>
            </>
          )}
        </section>
      ))}
      <Heading level={3}>Actiepunten ({actions.length})</Heading>
      {actions.length === 0 && <Paragraph small>Er zijn geen actiepunten afgesproken.</Paragraph>}
      <ul class="kr-plain-list">
        {actions.map((action) => (
          <li key={storedText(action, 'description')}>
            {storedText(action, 'description')}
            <span class="kr-small kr-block">
              {ownerInWords(storedText(action, 'owner'), dossier)}
              {dueWords(storedText(action, 'dueDate'))}
            </span>
          </li>
        ))}
      </ul>
      <Heading level={3}>Thema’s</Heading>
      <Paragraph>{themesOf(draft.themes).join(', ') || 'Geen thema gekozen.'}</Paragraph>
      {forAgency !== '' && (
        <>
          <Heading level={3}>Punten voor DJI</Heading>
          <TypedText>{forAgency}</TypedText>
        </>
      )}
    </div>
  );
}

/** The form names an owner by a word or by the key of a municipality. */
function ownerInWords(owner: string, { names, provider }: Dossier): string {
  if (owner === 'aanbieder') return provider.name;
  return names.party(owner);
}

function dueWords(date: string): string {
  return isIsoDate(date) ? `, klaar op ${formatDay(date)}` : '';
}

function themesOf(themes: unknown): string[] {
  if (typeof themes !== 'object' || themes === null) return [];
  return Object.entries(themes).flatMap(([key, ticked]) =>
    ticked === true && isThemeKey(key) ? [themeLabel(key)] : [],
  );
}
