import { extraQuestion } from '../extra-question';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { organisationName, shortDay, soon, soonInFull } from '../words';
import { type Asked, askedOf, FORWARD, insteadOfColleague, whoAsks } from './asking';
import { outsideLink } from './outside-link';

/** Asks an organisation what a colleague wants to know besides the usual. */
export const extraQuestions: SectionWriter = (facts) => {
  const { audience } = facts.reader;
  if (audience !== 'municipality' && audience !== 'provider') return [];
  return askedOf(facts)
    .filter(({ task }) => task.task.beside?.kind === 'extra')
    .map((asked, index) => section(facts, { asked, link: `question-${index + 1}` }));
};

function section(facts: Facts, { asked, link }: { asked: Asked; link: string }): Section {
  const { task, again } = asked;
  const { title, question } = extraQuestion(facts, task) ?? { title: '', question: '' };
  const provider = organisationName(facts, task.subject.provider);
  const by = whoAsks(facts, [asked]);
  const until = `uiterlijk ${again ? soon(task.dueAt, facts.now) : shortDay(task.dueAt)}`;
  return {
    rank: again ? RANK.reminder : RANK.opened,
    subject: again
      ? `${by === null ? 'Herinnering' : `${by} vraagt`}: ${title}, ${until}`
      : `Vraag van de regio: ${title}, graag ${until}`,
    heading: 'Een extra vraag',
    blocks: [
      ...insteadOfColleague(facts, [asked]),
      {
        kind: 'paragraph',
        text: `Wilt u uiterlijk ${soonInFull(task.dueAt, facts.now)} antwoord geven op deze vraag? Hij hoort bij het gesprek met ${provider}.`,
      },
      { kind: 'list', items: [question === '' ? { text: title } : { text: title, detail: question }] },
      { kind: 'button', label: 'Vraag beantwoorden', link },
      {
        kind: 'paragraph',
        text: `Uw antwoord hebben wij nodig voor het gesprek. Horen wij niets, dan bellen wij u. ${FORWARD}`,
      },
    ],
    links: { [link]: outsideLink(task) },
    attachments: [],
    providers: [task.subject.provider],
  };
}
