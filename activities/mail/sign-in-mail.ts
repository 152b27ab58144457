import { formatTime } from '../../domain/time/dutch-dates';
import type { SignIn } from '../../store/types';
import type { MailDocument } from './document';
import type { Reader } from './facts';

/** The mail with which somebody signs in: one button, and until when it works. */
export function signInMail({ reader, signIn }: { reader: Reader; signIn: SignIn }): MailDocument {
  const [you, your, verb] = reader.audience === 'staff' ? ['je', 'je', 'Vroeg je'] : ['u', 'u', 'Vroeg u'];
  const until = formatTime(signIn.expiresAt);
  return {
    subject: `Aanmelden bij Kwartaalronde, kan tot ${until}`,
    blocks: [
      { kind: 'paragraph', text: reader.name === null ? 'Beste heer of mevrouw,' : `Beste ${reader.name},` },
      {
        kind: 'paragraph',
        text: `Wil${you === 'u' ? 't' : ''} ${you} ${your === 'je' ? 'je' : 'zich'} aanmelden? Klik dan op de knop. Dat kan één keer, tot ${until} (15 minuten).`,
      },
      { kind: 'button', label: 'Aanmelden', link: 'sign-in' },
      {
        kind: 'paragraph',
        text: `${verb} dit niet zelf? Dan ${you === 'u' ? 'hoeft u' : 'hoef je'} niets te doen: zonder deze mail kan niemand zich aanmelden.`,
      },
    ],
    links: { 'sign-in': { kind: 'sign-in', signIn: signIn._id } },
    attachments: [],
  };
}
