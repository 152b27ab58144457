import { municipalities } from '../region/municipalities';
import { findAddresses } from './detectors/address';
import { findBirthDates } from './detectors/birth-date';
import { findBsns } from './detectors/bsn';
import { findClientNumbers } from './detectors/client-number';
import { findPersonalEmails } from './detectors/email';
import { coverageOf, matchesOf } from './detectors/matches';
import { findPersonNames } from './detectors/person-name';
import { findPersonalPhones } from './detectors/phone';
import type { Finding, FindingKind, Span } from './finding';
import { findingMessages } from './messages';

export type { Finding, FindingKind } from './finding';

type Detector = { kind: FindingKind; severity: Finding['severity']; find: (text: string) => Span[] };

// In order of weight: of findings at the same place the first one counts.
const detectors: readonly Detector[] = [
  { kind: 'bsn', severity: 'refuse', find: findBsns },
  { kind: 'birth-date', severity: 'confirm', find: findBirthDates },
  { kind: 'client-number', severity: 'confirm', find: findClientNumbers },
  { kind: 'email', severity: 'confirm', find: findPersonalEmails },
  { kind: 'phone', severity: 'confirm', find: findPersonalPhones },
  { kind: 'address', severity: 'confirm', find: findAddresses },
  { kind: 'person-name', severity: 'confirm', find: findPersonNames },
];

/**
 * Points at everything in a free text that may be about a person, in order of place and without overlap. Names of
 * municipalities are known; names of providers and their locations can be given, so that they are not taken for
 * persons. It errs on the side of asking: only a citizen service number is refused.
 */
export function inspectText(
  text: string,
  { organisationNames = [] }: { organisationNames?: readonly string[] } = {},
): Finding[] {
  const names = [...municipalities.map(({ name }) => name), ...organisationNames];
  const organisations = coverageOf(text.length, placesOf(text, names));
  const taken = coverageOf(text.length);
  const findings: Finding[] = [];
  for (const { kind, severity, find } of detectors) {
    for (const { start, end } of find(text)) {
      if (kind === 'person-name' && organisations.touches({ start, end })) continue;
      if (taken.touches({ start, end })) continue;
      taken.add({ start, end });
      findings.push({ kind, severity, start, end, message: findingMessages[kind] });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

function placesOf(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    // Whole words only: "Laren" must not hide a person called Larenberg.
    return name === '' ? [] : matchesOf(text, new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, 'gu'));
  });
}
