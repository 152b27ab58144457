// Live conditions, rows, drafts. All works without it; the server judges again.
(() => {
  const find = (root, selector) => [...root.querySelectorAll(selector)];

  const answersTo = (form, name) => {
    const given = [...form.elements].filter(
      (field) =>
        (field.name === name || field.name === `${name}[]`) &&
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

  const changeRows = (button, say) => {
    const grid = button.closest('[data-rows]');
    const rows = grid.querySelector('[data-row-list]').children;
    const add = grid.querySelector('button[value^="add:"]');
    let next = add;
    if (button === add) {
      const at = Number(grid.dataset.next || rows.length);
      grid.dataset.next = at + 1;
      const html = add.nextElementSibling.innerHTML.replaceAll('__i__', at);
      grid.querySelector('[data-row-list]').insertAdjacentHTML('beforeend', html);
      next = rows[rows.length - 1].querySelector('input:not([type=hidden]),textarea,select');
    } else {
      const row = button.closest('[data-row]');
      say(`${row.querySelector('legend').textContent} verwijderd`);
      row.remove();
    }
    [...rows].forEach((row, index) => {
      for (const number of find(row, '[data-row-number]')) number.textContent = index + 1;
    });
    add.hidden = rows.length >= grid.dataset.rows;
    next?.focus();
  };

  const keepDraft = (form, say) => {
    let timer, changed, busy;
    const plan = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    };
    const save = async () => {
      if (!changed || busy) return;
      changed = false;
      busy = true;
      let wait = 2000;
      try {
        const answer = await fetch(form.dataset.autosaveUrl, {
          method: 'POST',
          body: new URLSearchParams(new FormData(form)),
          headers: { Accept: 'application/json' },
          redirect: 'error',
          keepalive: document.hidden,
        });
        if (!answer.ok) throw answer;
        const time = new Date().toLocaleTimeString('nl', { timeStyle: 'short' });
        say(`Concept bewaard om ${time.replace(':', '.')} uur`);
      } catch {
        changed = true;
        wait = 20000;
        say('Concept nog niet bewaard. De tekst staat nog op deze pagina.');
      }
      busy = false;
      if (changed) plan(wait);
    };
    form.addEventListener('submit', () => (changed = false));
    document.addEventListener('visibilitychange', () => document.hidden && save());
    return () => {
      changed = true;
      plan(2000);
    };
  };

  for (const form of document.forms) {
    if (!form.matches('[data-autosave-url]') && !form.querySelector('[data-show-when],[data-rows]')) continue;
    const status = form.querySelector('[data-form-status]') || form.appendChild(document.createElement('p'));
    status.setAttribute('role', 'status');
    const say = (text) => {
      if (status.textContent !== text) status.textContent = text;
    };
    const keep = form.dataset.autosaveUrl && keepDraft(form, say);
    const changed = () => {
      showAndHide(form);
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
  document.querySelector('[data-error-summary]')?.focus();
})();
