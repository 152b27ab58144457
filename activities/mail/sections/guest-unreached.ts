import { paths } from '../../../api/paths';
import { readRefusal, stopsAddress } from '../../../domain/mail/refusal';
import { refusalInWords } from '../../../domain/mail/refusal-words';
import type { Notice } from '../../../store/types';
import type { Facts } from '../facts';
import type { LostMail } from '../lost-mails';
import { RANK, type Section, type SectionWriter } from '../section';
import { organisationName, sentence } from '../words';

/** An extra participant of a conversation does not get our mail: whoever planned it can reach him otherwise. */
export const guestUnreached: SectionWriter = (facts) =>
  facts.notices.flatMap((notice) => {
    const { kind, reference } = notice;
    const lost = kind === 'guest-unreached' && reference !== null && facts.lostMails?.get(reference);
    return lost ? section(facts, { notice, lost }) : [];
  });

function section(facts: Facts, { notice, lost }: { notice: Notice; lost: LostMail }): Section[] {
  const { subject } = notice;
  if (!subject) return [];
  const provider = organisationName(facts, subject.provider);
  const link = `unreached-${notice._id}`.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  const stops = stopsAddress(readRefusal(lost.reason));
  return [
    {
      rank: RANK.unreached,
      subject: `Een deelnemer krijgt onze mail niet: gesprek met ${provider}`,
      heading: 'Een deelnemer krijgt onze mail niet',
      blocks: [
        {
          kind: 'paragraph',
          text: `${whoIs(lost)} staat bij de deelnemers aan het gesprek met ${provider}. Onze mail komt daar niet aan.`,
        },
        {
          kind: 'list',
          items: [
            { text: lost.to, detail: refusalInWords(lost.reason === '' ? null : lost.reason) },
            { text: `Niet aangekomen: “${lost.subject}”` },
          ],
        },
        {
          kind: 'paragraph',
          text: `Neem zelf contact op met deze deelnemer en geef door wat in de mail stond.${stops ? ' Wij sturen niets meer naar dit adres.' : ''}`,
        },
        { kind: 'button', label: 'Gesprek openen', link },
      ],
      links: { [link]: { kind: 'page', path: paths.cycle(subject) } },
      attachments: [],
      providers: [],
    },
  ];
}

function whoIs({ guest }: LostMail): string {
  const title = guest?.functionTitle ?? '';
  const organisation = guest?.organisation ?? '';
  if (title !== '' && organisation !== '') return `${sentence(title)} van ${organisation}`;
  return sentence(title || organisation || 'een extra deelnemer');
}
