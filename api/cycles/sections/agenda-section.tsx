import type { Agenda } from '../../../store/types';
import { AgendaItems } from '../../agendas/agenda-items';
import { DateText, Paragraph, TextLink } from '../../components';

/** What will be or was talked about. */
export function AgendaSection({ agenda, href }: { agenda: Agenda | null; href: string }) {
  return (
    <section>
      <h2 class="utrecht-heading-2">Agenda{agenda ? ` (${agenda.items.length} punten)` : ''}</h2>
      {agenda === null ? (
        <p class="utrecht-paragraph kr-empty">
          Nog geen agenda. Die wordt vanzelf gemaakt als de inbreng binnen is.
        </p>
      ) : (
        <>
          <Paragraph>
            {agenda.releasedAt === null ? (
              'Nog niet vrijgegeven: de deelnemers hebben haar nog niet.'
            ) : (
              <>
                Vrijgegeven en verstuurd op <DateText at={agenda.releasedAt} />.
              </>
            )}{' '}
            <TextLink href={href}>Hele agenda, om te lezen of te printen</TextLink>
          </Paragraph>
          <AgendaItems items={agenda.items} />
        </>
      )}
    </section>
  );
}
