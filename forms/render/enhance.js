// Live conditions, rows, drafts. All works without; the server judges again.
const find = (part, css) => [...part.querySelectorAll(css)];

const answersTo = (form, name) => {
  const given = [...form.elements].filter(
    (field) =>
      [name, `${name}[]`].includes(field.name) &&
      !field.closest('[hidden]') &&
      (!/radio|checkbox/.test(field.type) || field.checked),
  );
  return given.length ? given.map((field) => field.value) : [''];
};

const showAndHide = (form) => {
  for (const hint of find(form, '[data-hint]')) hint.remove();
  for (const part of find(form, '[data-show-when]')) {
    const { show, any, tests } = JSON.parse(part.dataset.showWhen);
    const holds = ([name, equals, value]) => answersTo(form, name).includes(value) === equals;
    part.hidden = tests[any ? 'some' : 'every'](holds) !== show;
  }
};

const isToDo = (field) =>
  !field.querySelector('.form-optional') && !field.querySelector('input,textarea,select')?.value;

// A closed row goes by the name that was typed in it, and says what it still needs.
const nameRows = (form) => {
  for (const title of find(form, '[data-row-title]')) {
    const row = title.closest('[data-row]');
    const { value } = row.querySelector(`[name$="[${title.dataset.rowTitle}]"]`);
    title.textContent = value && `: ${value}`;
    row.querySelector('[data-row-todo]').hidden = !find(row, '.utrecht-form-field').some(isToDo);
  }
};

// The number of a row is in names, ids, conditions and buttons; what was typed or chosen stays.
const numberRow = (row, key, to) => {
  const places = new RegExp(`(\\[${key}]\\[|-${key}-|:${key}:)${row.dataset.row}(?!\\d)`, 'g');
  for (const part of [row, ...find(row, '*')])
    for (const { name, value } of [...part.attributes])
      if (name !== 'value' || part.type === 'submit')
        part.setAttribute(
          name,
          value.replace(places, (_, before) => before + to),
        );
  row.dataset.row = to;
};

const numberRows = (list, key) => {
  const rows = [...list.children];
  // By way of numbers that no other row has: of two radio groups with one name one would lose its choice.
  for (const row of rows) numberRow(row, key, `n${rows.indexOf(row)}`);
  rows.forEach((row, index) => {
    numberRow(row, key, index);
    for (const number of find(row, '[data-row-number]')) number.textContent = index + 1;
    for (const up of find(row, '[value^="up:"]')) up.hidden = index === 0;
    for (const down of find(row, '[value^="down:"]')) down.hidden = index === rows.length - 1;
  });
};

const changeRows = (button, say) => {
  const grid = button.closest('[data-rows]');
  const list = grid.querySelector('[data-row-list]');
  const add = grid.querySelector('button[value^="add:"]');
  const [verb, key] = button.value.split(':');
  const row = button.closest('[data-row]');
  const name = row?.querySelector('[data-row-name],legend').textContent;
  let next = add;
  let said = `${name} verwijderd`;
  if (verb === 'add') {
    list.insertAdjacentHTML(
      'beforeend',
      add.nextElementSibling.innerHTML.replaceAll('__i__', list.children.length),
    );
    next = list.lastChild.querySelector('input:not([type=hidden]),textarea,select');
  } else if (verb === 'remove') row.remove();
  else {
    if (verb === 'up') row.previousElementSibling.before(row);
    else row.nextElementSibling.after(row);
    said = `${name} staat nu op plaats ${[...list.children].indexOf(row) + 1} van ${list.children.length}`;
  }
  numberRows(list, key);
  add.hidden = list.children.length >= grid.dataset.rows;
  if (verb !== 'add') say(said);
  // At the top or the bottom the other button is what is left.
  if (row?.isConnected)
    next = button.hidden ? row.querySelector('[value^="up:"]:not([hidden]),[value^="down:"]') : button;
  next?.focus();
};

const words = ({ ok, status, headers }) => {
  if (status === 409)
    return 'Opslaan kan niet meer: dit formulier is gesloten of iemand anders werkt eraan. Uw tekst staat nog op deze pagina.';
  if (status === 422) return 'Er staat iets in dat wij niet mogen bewaren. Controleer uw tekst.';
  if (!ok) throw status;
  const clock = new Date().toTimeString().replace(/^0?(\d+):(\d+).*/, '$1.$2 uur');
  return `Concept bewaard om ${headers.get('X-Saved-At') || clock}`;
};

const keepDraft = (form, say) => {
  let timer, busy, wait;
  const plan = (ms) => {
    wait = ms;
    clearTimeout(timer);
    timer = setTimeout(save, ms);
  };
  const save = async () => {
    if (!wait || busy) return;
    wait = 0;
    busy = true;
    try {
      const reply = await fetch(form.dataset.autosaveUrl, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: 'application/json' },
        redirect: 'error',
        keepalive: document.hidden,
      });
      say(words(reply));
      if (reply.status === 409) return; // busy for good
      const at = form.elements._draftAt;
      if (at) at.value = reply.headers.get('X-Draft-At') || at.value;
    } catch {
      wait = 20000;
      say('Concept nog niet bewaard. De tekst staat nog op deze pagina.');
    }
    busy = false;
    if (wait) plan(wait);
  };
  form.addEventListener('submit', () => (wait = 0));
  document.addEventListener('visibilitychange', () => document.hidden && save());
  return () => plan(2000);
};

const forgive = ({ target }) => {
  const part = target.parentNode.closest('[class$=--invalid]:not([data-rows])');
  if (!part) return;
  part.querySelector('[id$=-fout]').textContent = '';
  for (const at of [part, ...find(part, '[aria-invalid]')]) {
    at.removeAttribute('aria-invalid');
    at.className = at.className.replace(/ \S+--invalid/, '');
  }
};

for (const form of document.forms) {
  const { autosaveUrl } = form.dataset;
  if (!autosaveUrl && !form.querySelector('[data-show-when],[data-rows]')) continue;
  const status = form.querySelector('[data-form-status]') || form.appendChild(document.createElement('p'));
  status.role = 'status';
  const say = (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const keep = autosaveUrl && keepDraft(form, say);
  const changed = () => {
    showAndHide(form);
    nameRows(form);
    keep?.();
  };
  showAndHide(form);
  form.addEventListener('input', changed);
  form.addEventListener('click', (event) => {
    const button = event.target.closest('[name=_row]');
    if (!button) return;
    event.preventDefault();
    changeRows(button, say);
    changed();
  });
}
document.addEventListener('input', forgive);
document.querySelector('[data-error-summary]')?.focus();
