import { type Block, fillLinks, placeholder } from './document';
import { renderHtml } from './render-html';
import { renderText } from './render-text';

const blocks: Block[] = [
  { kind: 'heading', text: 'Kop' },
  { kind: 'paragraph', text: 'Eerste regel\nTweede regel' },
  { kind: 'list', items: [{ text: '<script>alert(1)</script>', detail: 'Let op: {{link:go}}' }] },
  { kind: 'numbered', items: [{ text: 'Een' }, { text: 'Twee' }] },
  { kind: 'button', label: 'Openen', link: 'go' },
];
const html = renderHtml({ subject: 'Onderwerp', blocks });
const text = renderText(blocks);
const address = 'https://kwartaalronde.example/uitnodiging/x.y';

test('text reads like a letter', () => {
  expect(text).toBe(`Kop
---

Eerste regel
Tweede regel

- <script>alert(1)</script>
  Let op: { {link:go}}

1. Een
2. Twee

Openen:
{{link:go}}
`);
});

test('HTML is safe, in Dutch, and fetches nothing', () => {
  expect(html).toMatch(/^<!DOCTYPE html><html lang="nl">/);
  expect(html).toContain('<title>Onderwerp</title>');
  expect(html).not.toContain('<script');
  expect(html).not.toMatch(/<(img|link|iframe)|url\(|@import/);
  expect(html).toContain('Eerste regel<br/>Tweede regel');
});

test('words of people cannot stand for a link of the reader', () => {
  const filled = fillLinks(html, () => address);
  // The button and the address under it.
  expect(filled.split(address)).toHaveLength(3);
  expect(filled).toContain('{ {link:go}}');
});

test('each placeholder gets its own address', () => {
  const both = `${placeholder('a')} en ${placeholder('b-2027-q1')}`;
  expect(fillLinks(both, (link) => `<${link}>`)).toBe('<a> en <b-2027-q1>');
});

test('a line can have a link of its own, and a telephone number can be called at a touch', () => {
  const blocks: Block[] = [
    {
      kind: 'list',
      items: [
        { text: 'Laren', detail: 'Bel even: Loes, 035-555 01 17.', link: { label: 'Bekijk', link: 'go' } },
      ],
    },
  ];
  expect(renderText(blocks)).toBe('- Laren\n  Bel even: Loes, 035-555 01 17.\n  Bekijk: {{link:go}}\n');
  const page = renderHtml({ subject: 'Onderwerp', blocks });
  expect(page).toMatch(/<a href="tel:0355550117"[^>]*>035-555 01 17<\/a>\./);
  expect(page).toMatch(/<a href="\{\{link:go\}\}"[^>]*>Bekijk<\/a>/);
  // Dates and amounts are no numbers to call.
  expect(
    renderHtml({ subject: 'x', blocks: [{ kind: 'paragraph', text: 'Op 13-01-2027, 0-2000' }] }),
  ).not.toContain('tel:');
});
