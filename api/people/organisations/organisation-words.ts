import type { Organisation } from '../../../store/types';
import { paths } from '../../paths';
import type { PageWords } from '../../repairs/pages';

/** The words around adding to the region, which begins and ends at the list of all organisations. */
export function addingWords(given: Pick<PageWords, 'title' | 'lead' | 'send' | 'address'>): PageWords {
  return {
    ...given,
    over: 'Gemeenten en aanbieders',
    check: 'Bekijk wat dit betekent',
    back: { href: paths.contacts, label: 'Terug naar de contacten' },
  };
}

/** The words around changing one organisation, which begins and ends at its contacts. */
export function changingWords({ _id }: Organisation, given: Pick<PageWords, 'over' | 'title'>): PageWords {
  return {
    ...given,
    lead: '',
    check: 'Bekijk wat dit betekent',
    send: 'Bewaar',
    address: paths.organisationChange(_id),
    back: { href: paths.contactsOf(_id), label: 'Terug naar de contactpersonen' },
  };
}
