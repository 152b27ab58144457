import { isSafeContent, safeContent } from './content-html';

test.each([
  '<p>Schrijf <strong>niet</strong> over personen &amp; zo.</p>',
  '<ul><li>een</li><li>twee</li></ul>',
  '<p>Lees <a href="https://www.example.nl/a?b=c">meer</a> of <a href="mailto:a@b.example">mail</a>.</p>',
  'regel<br>regel',
])('plain text may stay: %s', (html) => {
  expect(safeContent(html)).toBe(html);
  expect(isSafeContent(html)).toBe(true);
});

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['<p onclick="x()">a</p>', '<p>a</p>'],
  ['<a href="javascript:x">a</a>', '<a>a</a>'],
  ['<a href="//evil.example">a</a>', '<a>a</a>'],
  ['<a href="https://a.example" onmouseover="x">a</a>', '<a>a</a>'],
  ['<img src=x onerror=x>', '&lt;img src=x onerror=x&gt;'],
  ['<scr<script>ipt>', '&lt;scr&lt;script&gt;ipt&gt;'],
  ['<p', '&lt;p'],
  ['<P>a</P>', '&lt;P&gt;a&lt;/P&gt;'],
  ['a > b & c', 'a &gt; b &amp; c'],
  ['<svg/onload=x>', '&lt;svg/onload=x&gt;'],
])('%s is disarmed and refused at publishing', (html, safe) => {
  expect(safeContent(html)).toBe(safe);
  expect(isSafeContent(html)).toBe(false);
});

test.each(['<p>a', '<p><strong>a</p></strong>', 'a</p>'])('%s does not close what it opens', (html) => {
  expect(isSafeContent(html)).toBe(false);
});
