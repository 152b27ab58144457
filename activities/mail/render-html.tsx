import { render } from 'preact-render-to-string';
import { type Block, type Item, placeholder, withoutPlaceholders } from './document';

const FONT = 'font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; color: #1a1a1a;';
const LIST = 'margin: 0 0 16px; padding-left: 24px;';
/** A Dutch number as people write it; the parentheses keep it when a line is split on it. */
const PHONE = /\b(0\d{1,3}-\d[\d ]{4,7}\d)\b/;

const LINK = 'color: #154273; text-decoration: underline;';
const BUTTON =
  'display: inline-block; padding: 12px 20px; background: #154273; color: #ffffff; text-decoration: none; font-weight: bold;';

/** The HTML form of a mail: styles inline, because mail programs read no others; nothing is fetched. */
export function renderHtml(given: { subject: string; blocks: readonly Block[] }): string {
  const { subject, blocks } = given;
  const page = render(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={`margin: 0; padding: 24px 16px; background: #ffffff; ${FONT}`}>
        <div style="max-width: 600px;">
          {blocks.map((block) => (
            <Part block={block} />
          ))}
        </div>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>${page}`;
}

function Part({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h2 style="font-size: 18px; margin: 32px 0 8px;">{safe(block.text)}</h2>;
    case 'subheading':
      return <h3 style="font-size: 16px; margin: 24px 0 8px;">{safe(block.text)}</h3>;
    case 'paragraph':
      return (
        <p style="margin: 0 0 16px;">
          <Lines text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul style={LIST}>
          <Items items={block.items} />
        </ul>
      );
    case 'numbered':
      return (
        <ol style={LIST}>
          <Items items={block.items} />
        </ol>
      );
    case 'aside':
      return (
        <p style="margin: 24px 0 0; font-size: 14px; color: #4d4d4d;">
          {safe(block.text)}{' '}
          <a href={placeholder(block.link)} style={LINK}>
            {safe(block.label)}
          </a>
          .
        </p>
      );
    case 'button':
      return (
        <>
          <p style="margin: 0 0 8px;">
            <a href={placeholder(block.link)} style={BUTTON}>
              {safe(block.label)}
            </a>
          </p>
          <p style="margin: 0 0 16px; font-size: 14px; word-break: break-word; overflow-wrap: anywhere;">
            Werkt de knop niet? Kopieer dan dit adres: {placeholder(block.link)}
          </p>
        </>
      );
  }
}

function Items({ items }: { items: readonly Item[] }) {
  return (
    <>
      {items.map(({ text, detail, link }) => (
        <li style="margin: 0 0 6px;">
          <Lines text={text} />
          {detail ? (
            <>
              <br />
              <span style="color: #4d4d4d;">
                <Lines text={detail} />
              </span>
            </>
          ) : null}
          {link ? (
            <>
              <br />
              <a href={placeholder(link.link)} style={LINK}>
                {safe(link.label)}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </>
  );
}

/** Text with the line breaks that were typed. */
function Lines({ text }: { text: string }) {
  return (
    <>
      {safe(text)
        .split('\n')
        .map((line, index) => (index === 0 ? callable(line) : [<br />, callable(line)]))}
    </>
  );
}

/** A line with its telephone numbers as links, each in one piece: 'Bel even' is one touch on a telephone. */
function callable(line: string) {
  return line.split(PHONE).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a href={`tel:${part.replace(/\D/g, '')}`} style={`${LINK} white-space: nowrap;`}>
        {part}
      </a>
    ),
  );
}

function safe(text: string): string {
  return withoutPlaceholders(text);
}
