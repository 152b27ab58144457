import { type Block, placeholder, withoutPlaceholders } from './document';

/** The plain-text form of a mail. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(textOf).join('\n\n')}\n`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${safe(block.text)}\n${'-'.repeat(Math.min(block.text.length, 72))}`;
    case 'paragraph':
      return safe(block.text);
    case 'list':
      return block.items.map(itemText).join('\n');
    case 'button':
      return `${safe(block.label)}:\n${placeholder(block.link)}`;
  }
}

function itemText({ text, detail }: { text: string; detail?: string }): string {
  const lines = detail ? `\n  ${safe(detail).replaceAll('\n', '\n  ')}` : '';
  return `- ${safe(text)}${lines}`;
}

function safe(text: string): string {
  return withoutPlaceholders(text);
}
