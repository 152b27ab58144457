import { formatDate } from '../../domain/time/dutch-dates';
import type { TaskView } from '../../store/types';
import { ButtonLink, Heading, StatusBadge } from '../components';
import { paths } from '../paths';
import type { Names } from '../tasks/words/names';
import type { AskedQuestion } from './load-questions';

/** Questions beside the usual ones, for the organisation that was asked; draws nothing where there are none. */
export function QuestionList({
  questions,
  names,
}: {
  questions: readonly AskedQuestion[];
  /** Names the provider that each is about; absent for the provider itself. */
  names?: Pick<Names, 'organisation'>;
}) {
  if (questions.length === 0) return null;
  const open = questions.filter(({ task }) => task.status === 'open').length;
  return (
    <section class="kr-questions" aria-labelledby="extra-vragen">
      <Heading level={2} id="extra-vragen">
        {open === 0 ? `Extra vragen (${questions.length})` : `Extra vragen (nog ${open} open)`}
      </Heading>
      <ul class="kr-plain-list">
        {questions.map(({ task, text }) => (
          <li key={task._id} class="kr-questions__item">
            <div>
              <strong>{text.title}</strong>
              {names && ` (${names.organisation(task.subject.provider)})`}
              <p class="kr-small">{standing(task)}</p>
            </div>
            <ButtonLink href={paths.question(task._id)} small about={`: ${text.title}`}>
              {task.status === 'open' ? 'Antwoorden' : 'Bekijken'}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing(task: TaskView) {
  if (task.status !== 'open') return <StatusBadge kind="done">Beantwoord</StatusBadge>;
  return (
    <>
      <StatusBadge kind="open">Open</StatusBadge> Antwoord uiterlijk {formatDate(task.dueAt)}
    </>
  );
}
