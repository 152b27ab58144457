import { type Block, type Item, placeholder, withoutPlaceholders } from './document';

/** The plain-text form of a mail. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(textOf).join('\n\n')}\n`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${safe(block.text)}\n${'-'.repeat(Math.min(block.text.length, 72))}`;
    case 'subheading':
    case 'paragraph':
      return safe(block.text);
    case 'list':
      return block.items.map((item) => itemText(item, '-')).join('\n');
    case 'numbered':
      return block.items.map((item, index) => itemText(item, `${index + 1}.`)).join('\n');
    case 'aside':
      return `${safe(block.text)} ${safe(block.label)}:\n${placeholder(block.link)}`;
    case 'button':
      return `${safe(block.label)}:\n${placeholder(block.link)}`;
  }
}

function itemText({ text, detail, link }: Item, mark: string): string {
  const under = `\n${' '.repeat(mark.length + 1)}`;
  const lines = detail ? `${under}${safe(detail).replaceAll('\n', under)}` : '';
  const goes = link ? `${under}${safe(link.label)}: ${placeholder(link.link)}` : '';
  return `${mark} ${safe(text)}${lines}${goes}`;
}

function safe(text: string): string {
  return withoutPlaceholders(text);
}
