import type { RequestActor } from '../access/actor';
import { paths } from '../paths';
import { TextLink } from './text';

/** Says as whom one answers; an invitation may be forwarded, so whoever reads this can correct it. */
export function WhoLine({ actor }: { actor: RequestActor }) {
  if (actor.kind !== 'visitor') return null;
  const who = [actor.functionTitle, actor.email].filter(Boolean).join(', ');
  return (
    <p class="kr-who">
      {who === '' ? (
        <>
          Wij weten nog niet wie u bent. <TextLink href={paths.whoAmI}>Vul uw functie in</TextLink>
        </>
      ) : (
        <>
          U bent: {who}. <TextLink href={paths.whoAmI}>Klopt dit niet?</TextLink>
        </>
      )}
    </p>
  );
}
