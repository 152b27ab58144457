import { render } from 'preact-render-to-string';
import { ActionsToCheck } from './draft-action-list';

const action = { description: 'Wachttijden delen', owner: 'De Oever', dueDate: '2027-02-01' };

test('whoever agrees with minutes reads what he has to do before he sends, and where to say that it is wrong', () => {
  const html = render(<ActionsToCheck actions={[action]} />);
  expect(html).toContain('Actiepunten in dit verslag (1)');
  expect(html).toContain('De Oever, uiterlijk maandag 1 februari 2027');
  expect(html).toContain('Andere opmerkingen');
});

test('where nobody has to do anything the page is as short as before', () => {
  expect(render(<ActionsToCheck actions={[]} />)).toBe('');
});
