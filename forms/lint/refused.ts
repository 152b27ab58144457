import type { LintFinding } from '../types';
import { isRecord, type Placed } from './placed';

const SCRIPTS = ['customConditional', 'calculateValue', 'customDefaultValue', 'calculateServer'];
const REMOTE = ['fetch', 'refreshOn', 'indexeddb'];
const REMOTE_DATA = ['url', 'resource', 'custom', 'json'];
const SILENT: Record<string, string> = {
  multiple: 'Meer antwoorden in één veld kunnen wij niet tonen. Gebruik rijen of een groep vinkjes.',
  unique: 'Wij controleren niet of een antwoord al eens gegeven is.',
  encrypted: 'Versleutelde velden kunnen wij niet tonen.',
  validateWhenHidden: 'Een verborgen vraag kan niemand beantwoorden. Zet "valideren als verborgen" uit.',
  inputMask: 'Invulmaskers kunnen wij niet tonen. Leg in de uitleg uit hoe het antwoord eruit moet zien.',
};

/** Finds what we never run or fetch, and settings that would quietly do nothing on our pages. */
export function refusedFindings({ path, component }: Placed): LintFinding[] {
  return [...scripts(path, component), ...remote(path, component), ...silent(path, component)];
}

function scripts(path: string, component: Record<string, unknown>): LintFinding[] {
  const validate = isRecord(component.validate) ? component.validate : {};
  const used = [
    ...SCRIPTS.filter((name) => isSet(component[name])),
    ...['custom'].filter((name) => isSet(validate[name])).map((name) => `validate.${name}`),
    ...['logic'].filter((name) => isSet(component[name])),
  ];
  return used.map((name) => ({
    path: `${path}.${name}`,
    code: 'script',
    message: `"${name}" bevat een script of een berekening. Die voeren wij niet uit. Gebruik een voorwaarde of JSON Logic.`,
  }));
}

function remote(path: string, component: Record<string, unknown>): LintFinding[] {
  const data = isRecord(component.data) ? component.data : {};
  const source = component.dataSrc;
  const used = [
    ...(isSet(source) && source !== 'values' ? ['dataSrc'] : []),
    ...REMOTE.filter((name) => isSet(component[name])),
    ...REMOTE_DATA.filter((name) => isSet(data[name])).map((name) => `data.${name}`),
  ];
  return used.map((name) => ({
    path: `${path}.${name}`,
    code: 'remote-data',
    message: `"${name}" haalt antwoorden ergens anders vandaan. Zet de antwoorden in het formulier zelf.`,
  }));
}

function silent(path: string, component: Record<string, unknown>): LintFinding[] {
  const findings = Object.entries(SILENT)
    .filter(([name]) => isSet(component[name]))
    .map(([name, message]) => ({ path: `${path}.${name}`, code: 'not-supported', message }));
  // These three would keep or skip a value behind the back of the check.
  if (component.clearOnHide === false) findings.push(dropped(path, 'clearOnHide'));
  if (component.persistent === false || component.persistent === 'client-only')
    findings.push(dropped(path, 'persistent'));
  if (component.protected === true) findings.push(dropped(path, 'protected'));
  if (component.type === 'radio' && isSet(component.dataType) && component.dataType !== 'auto')
    findings.push(dropped(path, 'dataType'));
  return findings;
}

function dropped(path: string, name: string) {
  return {
    path: `${path}.${name}`,
    code: 'not-supported',
    message: `Laat "${name}" op de gewone stand: wij bewaren elk zichtbaar antwoord en geen verborgen antwoord.`,
  };
}

/** The builder writes empty values for what is not used. */
function isSet(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (isRecord(value)) return Object.values(value).some(isSet);
  return true;
}
