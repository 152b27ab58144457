import type { PersonRole } from '../../store/types';
import { paths } from '../paths';
import type { NavItem } from './layout';

/** Where each role can go; outsiders have one page and need no menu. */
export function navFor({
  role,
  quarter,
  path,
}: {
  role: PersonRole;
  /** The quarter that the round and DJI's list open on. */
  quarter: string;
  /** The address of this page. */
  path: string;
}): NavItem[] {
  if (role === 'municipalOfficer' || role === 'providerContact') return [];
  const items = [
    { label: 'Mijn taken', href: paths.tasks, under: paths.tasks },
    { label: 'Ronde', href: paths.round(quarter), under: paths.rounds },
    { label: 'DJI-lijst', href: paths.agency(quarter), under: '/dji' },
  ];
  return items.map(({ label, href, under }) => ({
    label,
    href,
    current: path === under || path.startsWith(`${under}/`),
  }));
}
