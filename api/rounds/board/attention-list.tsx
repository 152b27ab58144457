import { Alert, ButtonLink } from '../../components';
import type { Attention } from './attention';
import { Sign } from './signs';

/** So many matters stand open at once, so that the board itself is not far below. */
const AT_ONCE = 6;

/** What asks for attention: for each matter a heading, sentences made of facts, and the buttons that help. */
export function AttentionList({ items, elsewhere }: { items: readonly Attention[]; elsewhere: boolean }) {
  if (items.length === 0) {
    return (
      <Alert kind="ok" title={elsewhere ? 'Hier is niets te laat' : 'Niets is te laat'}>
        <p>Geen enkele taak is over tijd: niemand hoeft nu te helpen.</p>
      </Alert>
    );
  }
  return (
    <section class="kr-attention">
      <h2 class="utrecht-heading-2">Vraagt aandacht ({items.length})</h2>
      <Items items={items.slice(0, AT_ONCE)} />
      {items.length > AT_ONCE && (
        <details class="kr-details">
          <summary>
            Toon {items.length - AT_ONCE === 1 ? 'nog 1 zaak' : `de andere ${items.length - AT_ONCE} zaken`}
          </summary>
          <Items items={items.slice(AT_ONCE)} />
        </details>
      )}
    </section>
  );
}

function Items({ items }: { items: readonly Attention[] }) {
  return (
    <ul class="kr-tasks__list">
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ul>
  );
}

function Item({ item }: { item: Attention }) {
  const { call } = item;
  const about = [item.title, item.provider].filter((part) => part !== null).join(', ');
  return (
    <li class={`kr-task kr-task--${item.sign}`}>
      <div class="kr-task__text">
        <h3 class="kr-task__title">
          <ItemLink item={item} />
          {item.title}
        </h3>
        <p class={`kr-task__badge kr-board__standing--${item.sign}`}>
          <Sign kind={item.sign} /> {item.badge}
        </p>
        {item.sentences.map((sentence) => (
          <p key={sentence} class="kr-task__next">
            {sentence}
          </p>
        ))}
      </div>
      <div class="kr-task__action">
        {call && (
          <a
            class="utrecht-button utrecht-button--secondary-action kr-button-link kr-button--small"
            href={`tel:${call.phone.replace(/[^\d+]/g, '')}`}
          >
            <span>
              Bel {call.name} <span class="kr-number">{call.phone}</span>
            </span>
          </a>
        )}
        {item.buttons.map(({ label, href }) => (
          <ButtonLink key={href} href={href} small about={about}>
            {label}
          </ButtonLink>
        ))}
      </div>
    </li>
  );
}

function ItemLink({ item: { provider, href } }: { item: Attention }) {
  if (provider === null) return null;
  if (href === null) return <>{provider}: </>;
  return (
    <>
      <a class="utrecht-link utrecht-link--html-a" href={href}>
        {provider}
      </a>
      {': '}
    </>
  );
}
