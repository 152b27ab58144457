import { isIsoDate, toAmsterdamDate } from '../domain/time/amsterdam';
import { limitOf, maxCharacters } from './limits';
import type { Detail } from './messages';
import type { FormValue, ProblemCode, QuestionComponent } from './types';

/** What one raw value turned out to be: a good value, nothing, or a problem with what may be shown again. */
export type Reading =
  | { kind: 'none' }
  | { kind: 'good'; value: FormValue }
  | { kind: 'bad'; code: ProblemCode; detail?: Detail; typed?: FormValue };

const NONE: Reading = { kind: 'none' };
const NUMERIC = /^[+-]?\d{1,15}([.,]\d{1,10})?$/;
/** Control characters but tab and line feed, halves of characters, and the marks that turn the direction of text around. */
const UNREADABLE = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
/** A tag as web pages have them. We show text as text, so it does no harm here; others may get our texts too. Not '<5' or 'a < b'. */
const MARKUP = /<[a-z!/?][^<>]*>|<(script|iframe|style)\b/i;
/** A text far above its limit is shown again only up to the limit, so that 5 MB do not come back in the page. */
const SHOW_AGAIN = 50_000;
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

const bad = (code: ProblemCode, typed?: FormValue, detail?: Detail): Reading => ({
  kind: 'bad',
  code,
  ...(typed === undefined ? {} : { typed }),
  ...(detail === undefined ? {} : { detail }),
});

/** Reads a raw JSON value as the answer to a question, by the question's type; never throws. */
export function readAnswer(question: QuestionComponent, raw: unknown): Reading {
  if (raw === undefined || raw === null || raw === '') return NONE;
  switch (question.type) {
    case 'textfield':
    case 'textarea':
    case 'email':
      return readText(question, raw);
    case 'number':
      return readNumber(question, raw);
    case 'datetime':
      return readDate(raw);
    case 'time':
      return readTime(raw);
    case 'checkbox':
      return readTick(raw);
    case 'radio':
      return readChoice(raw, question.values);
    case 'select':
      return readChoice(raw, question.data.values);
    case 'selectboxes':
      return readTicks(raw, question.values);
    case 'hidden':
      return typeof raw === 'string' ? readText(question, raw) : readTickOrNumber(raw);
  }
}

function readText(question: QuestionComponent, raw: unknown): Reading {
  if (typeof raw !== 'string') return bad('wrong-type');
  const limit = maxCharacters(question);
  const lines = raw.replace(/\r\n?/g, '\n');
  const text = (question.type === 'textarea' ? lines : lines.replace(/[\n\t]+/g, ' ')).trim();
  if (text.length > limit) {
    const typed = text.length > SHOW_AGAIN ? text.slice(0, limit) : text;
    return bad('too-long', typed.replace(UNREADABLE, ''), { count: text.length, limit });
  }
  const readable = text.replace(UNREADABLE, '').normalize('NFC');
  if (readable !== text.normalize('NFC')) return bad('control-characters', readable);
  if (MARKUP.test(readable)) return bad('markup', readable);
  return readable === '' ? NONE : { kind: 'good', value: readable };
}

function readNumber(question: QuestionComponent, raw: unknown): Reading {
  if (typeof raw !== 'number' && typeof raw !== 'string') return bad('wrong-type');
  const text = String(raw).trim();
  if (text === '') return NONE;
  if (!NUMERIC.test(text)) return bad('invalid-number', shownAgain(text));
  const value = Number(text.replace(',', '.'));
  const min = limitOf(question.validate?.min);
  const max = limitOf(question.validate?.max);
  if (min !== undefined && value < min) return bad('too-small', value, { limit: min });
  if (max !== undefined && value > max) return bad('too-large', value, { limit: max });
  return { kind: 'good', value };
}

/** A day: 'YYYY-MM-DD', 'DD-MM-YYYY' as people type it, or an instant as Form.io's own client sends it. */
function readDate(raw: unknown): Reading {
  if (typeof raw !== 'string') return bad('wrong-type');
  const text = raw.trim();
  if (text === '') return NONE;
  const day = dayOf(text);
  const year = Number(day.slice(0, 4));
  if (!isIsoDate(day) || year < EARLIEST_YEAR || year > LATEST_YEAR)
    return bad('invalid-date', shownAgain(text));
  return { kind: 'good', value: day };
}

function dayOf(text: string): string {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (dutch) return `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`;
  const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!instant?.[1]) return text;
  // With an offset the writer's own day stands in the text; in UTC it has to be carried over to Amsterdam.
  if (instant[2] !== 'Z') return instant[1];
  const at = Date.parse(text);
  return isIsoDate(instant[1]) && Number.isFinite(at) ? toAmsterdamDate(at) : text;
}

function readTime(raw: unknown): Reading {
  if (typeof raw !== 'string') return bad('wrong-type');
  const text = raw.trim();
  if (text === '') return NONE;
  const match = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(text);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return bad('invalid-time', shownAgain(text));
  return { kind: 'good', value: `${match[1]?.padStart(2, '0')}:${match[2]}` };
}

function readTick(raw: unknown): Reading {
  return typeof raw === 'boolean' ? { kind: 'good', value: raw } : bad('wrong-type');
}

function readTickOrNumber(raw: unknown): Reading {
  if (typeof raw === 'number' && Number.isFinite(raw)) return { kind: 'good', value: raw };
  return readTick(raw);
}

type Options = readonly { value: string }[];

function readChoice(raw: unknown, options: Options): Reading {
  // Form.io's own client turns '60' into 60 and 'true' into true.
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean')
    return bad('wrong-type');
  const value = String(raw);
  return options.some((option) => option.value === value) ? { kind: 'good', value } : bad('invalid-option');
}

function readTicks(raw: unknown, options: Options): Reading {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return bad('wrong-type');
  const given = new Map<string, unknown>(Object.entries(raw));
  // Form.io's own client sends {"": false} for a group that nobody touched.
  if (given.get('') === false) given.delete('');
  const ticks = Object.fromEntries(options.map(({ value }) => [value, given.get(value) === true]));
  if ([...given.values()].some((tick) => typeof tick !== 'boolean')) return bad('wrong-type', ticks);
  if ([...given.keys()].some((key) => !Object.hasOwn(ticks, key))) return bad('invalid-option', ticks);
  return { kind: 'good', value: ticks };
}

function shownAgain(text: string): string {
  return text.slice(0, 100).replace(UNREADABLE, '');
}
