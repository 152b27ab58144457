import { renderToString } from 'preact-render-to-string';
import { shippedForm } from '../shipped';
import type { FormData, Problem } from '../types';
import { ErrorSummary, FormFields, FormSummary } from '.';

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the list of problems', () => {
  const problem: Problem = { path: '', code: 'wrong-type', message: 'Niets ontvangen.', label: 'X' };

  test('takes the focus and is named by its title', () => {
    const html = renderToString(<ErrorSummary problems={[problem]} title="Er ging iets mis" />);
    expect(html).toMatch(/role="alert" tabindex="-1" aria-labelledby="fouten"/);
    expect(html).toMatch(/<h2[^>]*id="fouten">Er ging iets mis<\/h2>/);
    expect(html).not.toContain('<a');
  });

  test('is not there without problems', () => {
    expect(renderToString(<ErrorSummary problems={[]} title="x" />)).toBe('');
  });
});

describe('answers to read', () => {
  const data: FormData = {
    conversationDate: '2027-01-12',
    startTime: '10:00',
    durationMinutes: '90',
    onLocation: 'online',
    place: 'weg',
  };

  test('in words, without what is hidden', () => {
    const html = renderToString(<FormSummary form={shippedForm('planning')} data={data} />);
    expect(all(html, /<dd[^>]*>([^<]*)<\/dd>/g)).toEqual([
      'dinsdag 12 januari 2027',
      '10.00 uur',
      '1,5 uur',
      'Online',
      'Niet ingevuld',
    ]);
    expect(html).not.toContain('weg');
    expect(html).toMatch(/<h3[^>]*>Extra deelnemers<\/h3><p[^>]*>Niet ingevuld<\/p>/);
  });

  test('with a way back to each question', () => {
    const html = renderToString(
      <FormSummary form={shippedForm('planning')} data={data} changeHref="/taken/1" />,
    );
    expect(html).toContain('href="/taken/1#veld-startTime" aria-label="Wijzigen: Begintijd"');
    expect(html).toContain('href="/taken/1#veld-participants"');
    expect(html).not.toContain('veld-place');
  });

  test('rows by their title', () => {
    const html = renderToString(
      <FormSummary
        form={shippedForm('minutes')}
        data={{
          topics: [{ title: 'Uitstroom', discussed: 'a<b' }],
          themes: { outflow: true, safety: true, quality: false },
        }}
        headingLevel={2}
      />,
    );
    expect(html).toMatch(
      /<h2[^>]*>Onderwerpen<\/h2>.*<h3[^>]*>Onderwerp 1: Uitstroom<\/h3><dl[^>]*><div[^>]*><dt[^>]*>Besproken<\/dt><dd[^>]*>a&lt;b<\/dd><\/div><\/dl>/,
    );
    expect(html).toContain('Uitstroom naar gemeente en Wmo\nVeiligheid op en rond de locatie');
  });

  test('an answer of an older version keeps an option that is no longer there', () => {
    expect(
      renderToString(
        <FormSummary form={shippedForm('planning')} data={{ ...data, durationMinutes: '45' }} />,
      ),
    ).toContain('>45</dd>');
  });

  test('readOnly fields are the same list', () => {
    const form = shippedForm('planning');
    expect(renderToString(<FormFields form={form} data={data} problems={[]} readOnly />)).toBe(
      renderToString(<FormSummary form={form} data={data} />),
    );
  });
});
