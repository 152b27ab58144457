import { formatDate } from '../../../domain/time/dutch-dates';
import type { Minutes } from '../../../store/types';
import { Paragraph, TextLink } from '../../components';

const CHECKED: Record<Minutes['factCheck'], string> = {
  agreed: 'De aanbieder is akkoord met de feiten.',
  corrections: 'De aanbieder stelde correcties voor; die zijn verwerkt.',
  consent: 'De aanbieder reageerde niet binnen de termijn; dat geldt als akkoord.',
};

/** Whether there are minutes, and how the check of the facts ended. */
export function MinutesSection({ minutes, href }: { minutes: Minutes | null; href: string }) {
  return (
    <section>
      <h2 class="utrecht-heading-2">Verslag</h2>
      {minutes === null ? (
        <p class="utrecht-paragraph kr-empty">Nog niet vastgesteld.</p>
      ) : (
        <Paragraph>
          Vastgesteld op {formatDate(minutes.fixedAt)}. {CHECKED[minutes.factCheck]}{' '}
          <TextLink href={href}>Heel het verslag, om te lezen of te printen</TextLink>
        </Paragraph>
      )}
    </section>
  );
}
