import { formatTime } from '../../domain/time/dutch-dates';
import type { SignIn } from '../../store/types';
import type { MailDocument } from './document';
import type { Reader } from './facts';

/** The mail with which somebody signs in: one button, and until when it works. */
export function signInMail({ reader, signIn }: { reader: Reader; signIn: SignIn }): MailDocument {
  const until = formatTime(signIn.expiresAt);
  const staff = reader.audience === 'staff';
  return {
    subject: `Aanmelden bij Kwartaalronde, kan tot ${until}`,
    blocks: [
      { kind: 'paragraph', text: reader.name === null ? 'Beste heer of mevrouw,' : `Beste ${reader.name},` },
      {
        kind: 'paragraph',
        text: `${staff ? 'Wil je je aanmelden?' : 'Wilt u zich aanmelden?'} Klik dan op de knop. Dat kan één keer, tot ${until} (15 minuten).`,
      },
      { kind: 'button', label: 'Aanmelden', link: 'sign-in' },
      {
        kind: 'paragraph',
        text: `${staff ? 'Vroeg je dit niet zelf? Dan hoef je' : 'Vroeg u dit niet zelf? Dan hoeft u'} niets te doen: zonder deze mail kan niemand zich aanmelden.`,
      },
    ],
    links: { 'sign-in': { kind: 'sign-in', signIn: signIn._id } },
    attachments: [],
  };
}
