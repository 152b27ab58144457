import type { MunicipalityKey } from '../../../domain/region/municipalities';
import type { DemoInput, DemoInputTopic } from '../types';

/** Makes the answer of a municipality that wants points raised. */
export function raises(
  municipality: MunicipalityKey,
  ...topics: readonly [DemoInputTopic, ...DemoInputTopic[]]
): DemoInput {
  return { municipality, answer: 'topics', topics };
}

/** Makes the answers of municipalities that have nothing to raise. */
export function nothingFrom(...keys: readonly MunicipalityKey[]): DemoInput[] {
  return keys.map((municipality) => ({ municipality, answer: 'none' }));
}

/** Makes the entries of municipalities that did not answer. */
export function silenceFrom(...keys: readonly MunicipalityKey[]): DemoInput[] {
  return keys.map((municipality) => ({ municipality, answer: 'silent' }));
}
