// Which findings are shown: by severity, category, state and words. Style sheets see to severity and category themselves.
newsproof.filters = (() => {
  const form = document.querySelector('.filters');
  if (!form) {
    return null;
  }
  const NAMES = ['severity', 'category', 'state'];
  const boxes = Array.from(form.querySelectorAll('input[type=checkbox]'));
  const search = form.elements.q;
  const cards = Array.from(document.querySelectorAll('.card'));
  const nothing = document.querySelector('.no-match');
  const parts = new Map(cards.map(card => [card.dataset.f, []]));
  document.querySelectorAll('[data-f]').forEach(part => parts.get(part.dataset.f).push(part));
  const words = new Map(cards.map(card => [card, card.textContent.toLowerCase()]));
  let isTyping = false;

  const named = name => boxes.filter(box => box.name === name);
  const isTicked = (name, value) => boxes.every(box => box.name !== name || box.value !== value || box.checked);
  const stateOf = card => card.dataset.state || 'open';

  function valuesOf(card) {
    const value = kind => Array.from(card.classList).find(name => name.startsWith(kind)).slice(kind.length);
    return {severity: value('s-'), category: value('k-'), state: stateOf(card)};
  }

  function apply() {
    const wanted = search.value.trim().toLowerCase();
    let shown = 0;
    cards.forEach(card => {
      const values = valuesOf(card);
      const isAway = !isTicked('state', values.state) || !words.get(card).includes(wanted);
      parts.get(card.dataset.f).forEach(part => part.classList.toggle('away', isAway));
      if (!isAway && isTicked('severity', values.severity) && isTicked('category', values.category)) {
        shown++;
      }
    });
    nothing.hidden = shown > 0;
    document.dispatchEvent(new Event('newsproof-filtered'));
    return shown;
  }

  function write(isStep) {
    const values = {q: search.value || null};
    NAMES.forEach(name => {
      const isUsual = named(name).every(box => box.checked === box.defaultChecked);
      values[name] = isUsual ? null : named(name).filter(box => box.checked).map(box => box.value).join(',');
    });
    newsproof.address.write(values, isStep);
  }

  function read() {
    search.value = newsproof.address.read('q') || '';
    NAMES.forEach(name => {
      const value = newsproof.address.read(name);
      named(name).forEach(box => {
        box.checked = value === null ? box.defaultChecked : value.split(',').includes(box.value);
      });
    });
    isTyping = false;
    apply();
  }

  function change(isStep) {
    write(isStep);
    newsproof.say(apply() + ' of ' + newsproof.count(cards.length, 'finding') + ' shown');
  }

  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', event => {
    if (event.target !== search) {
      isTyping = false;
      change(true);
    }
  });
  search.addEventListener('input', () => {
    change(!isTyping); // the back button goes back over a search, not over each of its letters
    isTyping = true;
  });
  search.addEventListener('blur', () => {
    isTyping = false;
  });
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      search.value = '';
      change(true);
      search.blur();
    }
  });
  document.querySelector('.show-all').addEventListener('click', () => {
    boxes.forEach(box => {
      box.checked = true;
    });
    search.value = '';
    change(true);
  });
  window.addEventListener('popstate', read);

  return {
    read: read,
    apply: apply,
    partsOf: card => parts.get(card.dataset.f),
    find: () => search.focus(),

    /** Sees to it that a finding is shown. */
    reveal(card) {
      Object.entries(valuesOf(card)).forEach(([name, value]) => {
        named(name).filter(box => box.value === value).forEach(box => {
          box.checked = true;
        });
      });
      if (!words.get(card).includes(search.value.trim().toLowerCase())) {
        search.value = '';
      }
      write(false);
      apply();
    }
  };
})();
