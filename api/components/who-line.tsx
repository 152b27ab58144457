import type { RequestActor } from '../access/actor';
import { paths } from '../paths';
import { TextLink } from './text';

/**
 * Says as whom one answers; an invitation may be forwarded, so whoever reads this can correct it. `from` is the page to
 * come back to.
 */
export function WhoLine({ actor, from }: { actor: RequestActor; from: string }) {
  if (actor.kind !== 'visitor') return null;
  const href = `${paths.whoAmI}?verder=${encodeURIComponent(from)}`;
  const who = [actor.functionTitle, actor.email].filter(Boolean).join(', ');
  return (
    <p class="kr-who">
      {who === '' ? (
        <>
          Wij weten nog niet wie u bent. <TextLink href={href}>Vul uw functie in</TextLink>
        </>
      ) : (
        <>
          U bent: {who}. <TextLink href={href}>Klopt dit niet?</TextLink>
        </>
      )}
    </p>
  );
}
