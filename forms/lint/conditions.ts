import { showRule } from '../conditional';
import type { Conditional, FormDefinition, LintFinding } from '../types';
import { isQuestion } from '../walk';
import { isRecord } from './placed';

/** JSON Logic that both Form.io and we understand; the rest would be skipped in silence or can reach into objects. */
const OPERATORS = new Set([
  'var',
  'if',
  '==',
  '===',
  '!=',
  '!==',
  '!',
  '!!',
  'and',
  'or',
  '>',
  '>=',
  '<',
  '<=',
  'in',
  'some',
  'all',
  'none',
]);

type Ruled = { path: string; conditional: Conditional | null | undefined; json: unknown };

/** Finds conditions on questions that do not exist or come later, and JSON Logic that cannot be carried out. */
export function conditionFindings(form: FormDefinition): LintFinding[] {
  const seen = new Set<string>();
  const findings: LintFinding[] = [];
  for (const ruled of inPageOrder(form)) {
    findings.push(...simple(ruled, seen), ...logic(ruled, form));
    seen.add(ruled.path);
  }
  return findings;
}

function inPageOrder(form: FormDefinition): Ruled[] {
  return form.components.flatMap((component) => {
    const grouped = component.type === 'panel' || component.type === 'fieldset' ? component.components : [];
    return [component, ...grouped].flatMap((part): Ruled[] => {
      const own = {
        path: part.key,
        conditional: part.conditional,
        json: 'validate' in part && isRecord(part.validate) ? part.validate.json : undefined,
      };
      if (part.type !== 'datagrid') return [own];
      const inRows = part.components.map((child) => ({
        path: `${part.key}.${child.key}`,
        conditional: child.conditional,
        json: isQuestion(child) ? child.validate?.json : undefined,
      }));
      return [own, ...inRows];
    });
  });
}

/** A condition is judged from top to bottom: what it depends on must already be known. */
function simple({ path, conditional }: Ruled, seen: ReadonlySet<string>): LintFinding[] {
  const tests = showRule(conditional)?.tests ?? [];
  return tests
    .filter((test) => !seen.has(test.path))
    .map((test) => ({
      path,
      code: 'condition',
      message: `De voorwaarde kijkt naar "${test.path}". Die vraag staat hier niet boven.`,
    }));
}

function logic({ path, conditional, json }: Ruled, form: FormDefinition): LintFinding[] {
  const keys = new Set(inPageOrder(form).map((ruled) => ruled.path));
  return [conditional?.json, json]
    .filter((rule) => rule !== undefined && rule !== null && rule !== '')
    .flatMap((rule) => {
      if (!isRecord(rule)) return [{ path, code: 'json-logic', message: 'Dit is geen JSON Logic.' }];
      return logicProblems(rule, keys).map((message) => ({ path, code: 'json-logic', message }));
    });
}

function logicProblems(rule: unknown, keys: ReadonlySet<string>): string[] {
  if (Array.isArray(rule)) return rule.flatMap((part: unknown) => logicProblems(part, keys));
  if (!isRecord(rule)) return [];
  return Object.entries(rule).flatMap(([operator, operands]) => {
    if (!OPERATORS.has(operator)) return [`"${operator}" kunnen wij niet uitvoeren.`];
    if (operator !== 'var') return logicProblems(operands, keys);
    const name: unknown = Array.isArray(operands) ? operands[0] : operands;
    return typeof name === 'string' && isKnown(name, keys)
      ? []
      : [`De vraag "${String(name)}" bestaat niet.`];
  });
}

/** 'data.x' names a question, 'row.x' and a bare name one in the same row, 'value' the answer itself. */
function isKnown(name: string, keys: ReadonlySet<string>): boolean {
  if (name === 'value' || name === '') return true;
  if (name.startsWith('data.')) return keys.has(name.slice(5)) || keys.has(name.slice(5).split('.')[0] ?? '');
  const child = name.replace(/^row\./, '');
  return [...keys].some((key) => key.endsWith(`.${child}`));
}
