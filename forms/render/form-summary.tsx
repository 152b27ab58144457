import { fieldId, rowPath } from '../paths';
import { rowsOf } from '../rows';
import type { FormData, FormDefinition, FormRow, GridComponent } from '../types';
import { hiddenIn } from '../visibility';
import { type AnswerComponent, answerComponents, rowQuestions } from '../walk';
import { displayValue } from './display-value';
import { GivenText } from './parts';

type FormSummaryProps = { form: FormDefinition; data: FormData; changeHref?: string; headingLevel?: 2 | 3 };
type Shown = {
  form: FormDefinition;
  data: FormData;
  isHidden: (path: string) => boolean;
  changeHref: string | undefined;
  headingLevel: 2 | 3;
};

/**
 * Answers as a list to read: the page "Controleer uw antwoorden", and an answer of long ago with the version of the form
 * it was given to; `headingLevel` is that of the headings above rows. With `changeHref` (the address of the form) each question gets a link back to its field.
 */
export function FormSummary({ form, data, changeHref, headingLevel = 3 }: FormSummaryProps) {
  const shown: Shown = { form, data, isHidden: hiddenIn({ form, data }), changeHref, headingLevel };
  const visible = answerComponents(form).filter(({ key, type }) => type !== 'hidden' && !shown.isHidden(key));
  return (
    <div class="form-summary">
      {inBlocks(visible).map((block) => block[0] && <Block key={block[0].key} block={block} shown={shown} />)}
    </div>
  );
}

/** Questions that follow each other make one list; rows make a block of their own. */
function inBlocks(components: readonly AnswerComponent[]): AnswerComponent[][] {
  const blocks: AnswerComponent[][] = [];
  for (const component of components) {
    const last = blocks.at(-1);
    if (!last || component.type === 'datagrid' || last[0]?.type === 'datagrid') blocks.push([component]);
    else last.push(component);
  }
  return blocks;
}

function Block({ block, shown }: { block: AnswerComponent[]; shown: Shown }) {
  return (
    <>
      {block[0]?.type === 'datagrid' ? (
        <Rows grid={block[0]} shown={shown} />
      ) : (
        <dl class="utrecht-data-list utrecht-data-list--rows">
          {block.map((question) => (
            <Answer key={question.key} question={question} shown={shown} />
          ))}
        </dl>
      )}
    </>
  );
}

function Answer({ question, shown }: { question: AnswerComponent; shown: Shown }) {
  if (question.type === 'datagrid') return null;
  const value = Object.hasOwn(shown.data, question.key) ? shown.data[question.key] : undefined;
  const text = displayValue(question, Array.isArray(value) ? undefined : value) ?? 'Niet ingevuld';
  return (
    <div class="utrecht-data-list__item">
      <dt class="utrecht-data-list__item-key">{question.label}</dt>
      <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd utrecht-data-list__item-value--multiline">
        {text}
      </dd>
      {shown.changeHref !== undefined && (
        <dd class="utrecht-data-list__actions utrecht-data-list__actions--html-dd">
          <Change href={shown.changeHref} path={question.key} label={question.label} />
        </dd>
      )}
    </div>
  );
}

function Rows({ grid, shown }: { grid: GridComponent; shown: Shown }) {
  const rows = rowsOf(shown.data, grid.key);
  const Heading = shown.headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section class="form-summary__rows">
      <Heading class="utrecht-heading-3">{grid.label}</Heading>
      {shown.changeHref !== undefined && (
        <Change href={shown.changeHref} path={grid.key} label={grid.label} />
      )}
      {rows.length === 0 && <p class="utrecht-paragraph">Niet ingevuld</p>}
      {rows.map((row, index) => (
        <RowAnswers key={rowPath(grid.key, index)} grid={grid} row={row} index={index} shown={shown} />
      ))}
    </section>
  );
}

function RowAnswers({
  grid,
  row,
  index,
  shown,
}: {
  grid: GridComponent;
  row: FormRow;
  index: number;
  shown: Shown;
}) {
  const name = grid.rowTitle === undefined ? undefined : row[grid.rowTitle];
  const Heading = shown.headingLevel === 2 ? 'h3' : 'h4';
  const answers = rowQuestions(grid).flatMap((question) => {
    const text = displayValue(question, row[question.key]);
    const isTitle = question.key === grid.rowTitle && name !== undefined;
    if (
      text === undefined ||
      isTitle ||
      question.type === 'hidden' ||
      shown.isHidden(rowPath(grid.key, index, question.key))
    )
      return [];
    return [{ key: question.key, label: question.label, text }];
  });
  return (
    <>
      <Heading class="utrecht-heading-4">
        {grid.rowLabel ?? 'Rij'} {index + 1}
        {name === undefined ? null : `: ${String(name)}`}
      </Heading>
      <dl class="utrecht-data-list utrecht-data-list--rows">
        {answers.map((answer) => (
          <GivenText {...answer} />
        ))}
      </dl>
    </>
  );
}

function Change({ href, path, label }: { href: string; path: string; label: string }) {
  return (
    <a
      class="utrecht-link utrecht-link--html-a"
      href={`${href}#${fieldId(path)}`}
      aria-label={`Wijzigen: ${label}`}
    >
      Wijzigen
    </a>
  );
}
