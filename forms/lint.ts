import { isSafeContent } from './content-html';
import { conditionFindings } from './lint/conditions';
import { languageFindings } from './lint/dutch';
import { limitFindings } from './lint/limits';
import { type Placed, placedComponents } from './lint/placed';
import { refusedFindings } from './lint/refused';
import { formDefinitionSchema, type LintFinding } from './types';

/**
 * Reads a form definition before it is published and gives every reason not to: scripts, remote data, unknown types,
 * missing or double keys, missing labels, text that is not Dutch, missing limits, conditions that cannot work. Empty
 * when the form may go out. Never throws, whatever it is given.
 */
export function lintForm(definition: unknown): LintFinding[] {
  const parsed = formDefinitionSchema.safeParse(definition);
  const placed = placedComponents(definition);
  const findings = [
    ...placed.flatMap(refusedFindings),
    ...doubleKeys(placed),
    ...placed.flatMap(languageFindings),
    ...placed.flatMap(contentFindings),
  ];
  if (!parsed.success) return [...findings, ...parsed.error.issues.map(toFinding)];
  return [...findings, ...limitFindings(parsed.data), ...conditionFindings(parsed.data)];
}

/** Keys must be unique in the form, and in a grid among its questions: a double key would overwrite an answer. */
function doubleKeys(placed: readonly Placed[]): LintFinding[] {
  const seen = new Set<string>();
  return placed.flatMap(({ path, scope, component }) => {
    const key = `${scope}/${String(component.key)}`;
    if (component.key === undefined || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        path,
        code: 'double-key',
        message: `De sleutel "${String(component.key)}" komt twee keer voor. Geef elke vraag een eigen sleutel.`,
      },
    ];
  });
}

function contentFindings({ path, component }: Placed): LintFinding[] {
  if (typeof component.html !== 'string' || isSafeContent(component.html)) return [];
  const message =
    'Gebruik in vaste tekst alleen alinea’s, lijsten, tussenkoppen, vet, cursief en gewone links, en sluit wat je opent.';
  return [{ path, code: 'unsafe-html', message }];
}

const SHAPE_MESSAGES: Record<string, string> = {
  type: 'Dit soort onderdeel kunnen wij niet tonen en controleren. Kies een ander onderdeel.',
  key: 'De sleutel ontbreekt of deugt niet. Gebruik een letter en daarna letters en cijfers.',
  label: 'Het opschrift ontbreekt. Schrijf wat de vraag is.',
  title: 'De titel ontbreekt.',
  values: 'Geef minstens één antwoord om uit te kiezen, elk met een waarde en een opschrift.',
};

function toFinding(issue: { path: PropertyKey[]; message: string }): LintFinding {
  const part = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  return {
    path: issue.path.map(String).join('.'),
    code: 'shape',
    message:
      SHAPE_MESSAGES[part] ?? `Dit deel van het formulier heeft niet de goede vorm (${issue.message}).`,
  };
}
