import { safeContent } from '../content-html';
import { fieldId } from '../paths';
import type { ContentComponent } from '../types';
import { showing, type View } from './view';

/** Fixed text between the questions. */
export function Content({ content, path, view }: { content: ContentComponent; path: string; view: View }) {
  const { hint: _, ...visibility } = showing({ view, conditional: content.conditional });
  return (
    <div
      class="utrecht-html-content form-content"
      id={fieldId(path)}
      {...visibility}
      // safeContent lets only plain tags through
      dangerouslySetInnerHTML={{ __html: safeContent(content.html) }}
    />
  );
}
