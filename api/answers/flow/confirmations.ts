import { inspectText } from '../../../domain/privacy/inspect-text';
import type { AnswerFinding } from '../inspect-answer';
import type { FlowWarning } from './subject';

/** What the writer ticked and explained on the check page. */
export type Confirmations = { privacy: boolean; reason: string; warnings: ReadonlySet<string> };

/** One thing missing on the check page: which field, and what to do. */
export type CheckProblem = { field: string; message: string };

const LONGEST_REASON = 500;

/** Ids and names of the fields of the check page. */
export const checkFields = {
  privacy: 'privacy-akkoord',
  reason: 'privacy-reden',
  warning: (key: string) => `let-op-${key}`,
} as const;

/** Reads the ticks and the reason; anything else counts as not given. */
export function readConfirmations(body: Readonly<Record<string, unknown>>): Confirmations {
  const reason = body[checkFields.reason];
  const prefix = checkFields.warning('');
  return {
    privacy: body[checkFields.privacy] === 'ja',
    reason: typeof reason === 'string' ? reason.trim() : '',
    warnings: new Set(
      Object.entries(body).flatMap(([name, value]) =>
        name.startsWith(prefix) && value === 'ja' ? [name.slice(prefix.length)] : [],
      ),
    ),
  };
}

/** Everything that must be confirmed and is not yet, all at once. */
export function missingConfirmations({
  findings,
  warnings,
  given,
  address,
}: {
  findings: readonly AnswerFinding[];
  warnings: readonly FlowWarning[];
  given: Confirmations;
  address: 'u' | 'je';
}): CheckProblem[] {
  const problems: CheckProblem[] = [];
  if (findings.length > 0) problems.push(...privacyProblems(given, address));
  for (const { key } of warnings) {
    if (given.warnings.has(key)) continue;
    problems.push({
      field: checkFields.warning(key),
      message: address === 'u' ? 'Kruis aan dat u dit wilt.' : 'Kruis aan dat je dit wilt.',
    });
  }
  return problems;
}

function privacyProblems({ privacy, reason }: Confirmations, address: 'u' | 'je'): CheckProblem[] {
  const problems: CheckProblem[] = [];
  if (!privacy) {
    problems.push({
      field: checkFields.privacy,
      message: 'Pas de tekst aan, of kruis aan dat dit geen gegevens van personen zijn.',
    });
  }
  const message = reasonProblem(reason, address);
  if (message) problems.push({ field: checkFields.reason, message });
  return problems;
}

function reasonProblem(reason: string, address: 'u' | 'je'): string | null {
  if (reason === '') {
    return `Leg kort uit wat het dan is, of pas ${address === 'u' ? 'uw' : 'je'} tekst aan.`;
  }
  if (reason.length > LONGEST_REASON) return `Maak de uitleg korter: hoogstens ${LONGEST_REASON} tekens.`;
  const refused = inspectText(reason).find(({ severity }) => severity === 'refuse');
  return refused?.message ?? null;
}
