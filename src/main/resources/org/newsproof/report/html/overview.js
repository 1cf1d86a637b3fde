// Sorting and filtering the articles of the index, and exporting what was dismissed in them.
(() => {
  const table = document.querySelector('.articles');
  if (!table) {
    return;
  }
  const {address, decisions} = newsproof;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.querySelectorAll('th[data-sort]'));
  const search = document.querySelector('.pick').elements.q;
  const findings = new Map(rows.map(row => [row, findingsOf(JSON.parse(row.dataset.article))]));
  const words = new Map(rows.map(row => [row, row.cells[0].textContent.toLowerCase()]));
  const exporter = document.querySelector('.export');
  const FIRST = {name: 'ascending', score: 'ascending', errors: 'descending', warnings: 'descending', words: 'descending'};
  let isTyping = false;

  function findingsOf(article) {
    return article.fingerprints.map(fingerprint => ({document: article.document, fingerprint: fingerprint}));
  }

  function compare(key, a, b) {
    const first = a.dataset[key];
    const second = b.dataset[key];
    return key === 'name' ? first.localeCompare(second, 'en') : Number(first) - Number(second);
  }

  function sort(key, order) {
    const sign = order === 'descending' ? -1 : 1;
    const sorted = key ? rows.slice().sort((a, b) => sign * compare(key, a, b)) : rows;
    body.append(...sorted);
    heads.forEach(head => {
      if (head.dataset.sort === key) {
        head.setAttribute('aria-sort', order);
      } else {
        head.removeAttribute('aria-sort');
      }
    });
  }

  function filter() {
    const wanted = search.value.trim().toLowerCase();
    let shown = 0;
    rows.forEach(row => {
      row.hidden = !words.get(row).includes(wanted);
      shown += row.hidden ? 0 : 1;
    });
    document.querySelector('.no-match').hidden = shown > 0;
    return shown;
  }

  function read() {
    const [key, order] = (address.read('sort') || '').split(' ');
    const isKnown = Object.hasOwn(FIRST, key);
    sort(isKnown ? key : '', order === 'ascending' || order === 'descending' ? order : FIRST[key]);
    search.value = address.read('q') || '';
    isTyping = false;
    filter();
  }

  function sortBy(head) {
    const key = head.dataset.sort;
    const now = head.getAttribute('aria-sort');
    const order = now ? (now === 'ascending' ? 'descending' : 'ascending') : FIRST[key];
    sort(key, order);
    address.write({sort: key + ' ' + order}, true);
    newsproof.say('Sorted by ' + key + ', ' + order);
  }

  function showProgress() {
    rows.forEach(row => {
      const counts = decisions.tally(findings.get(row));
      const total = findings.get(row).length;
      row.querySelector('.progress').textContent = total > counts.open ? (total - counts.open) + ' of ' + total + ' decided' : '';
    });
    const all = Array.from(findings.values()).flat();
    const counts = decisions.tally(all);
    document.querySelector('.section-head .tools').hidden = all.length === 0;
    document.querySelector('.tools .progress').textContent = (all.length - counts.open) + ' of ' + newsproof.count(all.length, 'finding') + ' decided';
    exporter.textContent = counts.dismissed ? 'Export ' + counts.dismissed + ' dismissed' : 'Export dismissed';
    exporter.disabled = counts.dismissed === 0;
  }

  heads.forEach(head => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => sortBy(head));
  });
  document.querySelector('.pick').addEventListener('submit', event => event.preventDefault());
  search.addEventListener('input', () => {
    address.write({q: search.value || null}, !isTyping);
    isTyping = true;
    newsproof.say(newsproof.count(filter(), 'article') + ' shown');
  });
  search.addEventListener('blur', () => {
    isTyping = false;
  });
  exporter.addEventListener('click', () => decisions.download(Array.from(findings.values()).flat()));
  document.addEventListener('keydown', event => {
    const isTypingWords = event.target.matches('input:not([type=checkbox])');
    if (event.key === '/' && !isTypingWords && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
  });
  window.addEventListener('popstate', read);
  ['storage', 'pageshow'].forEach(event => window.addEventListener(event, showProgress));
  read();
  showProgress();
})();
