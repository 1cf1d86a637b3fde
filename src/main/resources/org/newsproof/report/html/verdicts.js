// Accepting and dismissing findings.
newsproof.verdicts = (() => {
  const list = document.querySelector('.cards');
  if (!list) {
    return null;
  }
  const {decisions, filters, say} = newsproof;
  const cards = Array.from(list.children);
  const form = document.getElementById('verdict').content;
  const findings = new Map(cards.map(card => [card, JSON.parse(card.dataset.finding)]));
  const progress = document.querySelector('.tools .progress');
  const exporter = document.querySelector('.export');
  let last = null;

  const part = (card, selector) => card.querySelector('.verdict ' + selector);
  const name = card => 'Finding ' + card.dataset.f;

  function show(card) {
    const decision = decisions.of(findings.get(card));
    const state = decision ? decision.state : 'open';
    card.dataset.state = state;
    filters.partsOf(card).forEach(one => {
      one.classList.toggle('is-accepted', state === 'accepted');
      one.classList.toggle('is-dismissed', state === 'dismissed');
    });
    part(card, '.accept').hidden = state !== 'open';
    part(card, '.dismiss').hidden = state !== 'open';
    part(card, '.undo').hidden = state === 'open';
    part(card, '.decided').hidden = state === 'open';
    part(card, '.decided').textContent = state === 'dismissed' ? 'Dismissed: ' + decision.reason : 'Accepted';
    ask(card, false);
  }

  function showProgress() {
    const counts = decisions.tally(Array.from(findings.values()));
    progress.textContent = (cards.length - counts.open) + ' of ' + cards.length + ' decided';
    exporter.textContent = counts.dismissed ? 'Export ' + counts.dismissed + ' dismissed' : 'Export dismissed';
    exporter.disabled = counts.dismissed === 0;
    document.querySelector('.unkept').hidden = decisions.isKept();
    Object.entries(counts).forEach(([state, count]) => {
      document.querySelector('.count-' + state).textContent = count;
    });
    filters.apply();
  }

  function ask(card, isAsked) {
    part(card, '.reason').hidden = !isAsked;
    part(card, '.buttons').hidden = isAsked;
  }

  function decide(card, state, reason) {
    const next = newsproof.selection.neighbour(1);
    decisions.decide(findings.get(card), state, reason);
    last = state ? card : null;
    show(card);
    showProgress();
    say(name(card) + ' ' + (state || 'is open again'));
    if (newsproof.selection.isVisible(card)) {
      card.focus({preventScroll: true});
    } else if (next && next !== card) {
      newsproof.selection.go(next);
    }
  }

  function accept(card) {
    decide(card, 'accepted', '');
  }

  function dismiss(card) {
    const decision = decisions.of(findings.get(card));
    const input = part(card, 'input');
    ask(card, true);
    input.value = decision && decision.reason ? decision.reason : '';
    input.focus();
    say('Give a reason, or press Escape');
  }

  function cancel(card) {
    ask(card, false);
    say(name(card) + ' is not dismissed');
    card.focus({preventScroll: true});
  }

  function undo(card) {
    const target = card && card.dataset.state !== 'open' ? card : last;
    if (!target) {
      say('Nothing to undo');
      return;
    }
    decide(target, null, '');
    newsproof.selection.select(target.dataset.f);
  }

  function addControls(card) {
    const controls = form.cloneNode(true);
    controls.querySelectorAll('button').forEach(button => {
      button.setAttribute('aria-label', button.textContent + ' finding ' + card.dataset.f);
    });
    card.append(controls);
  }

  const actions = {accept: accept, dismiss: dismiss, undo: undo, cancel: cancel};
  list.addEventListener('click', event => {
    const button = event.target.closest('.verdict button[class]');
    if (button) {
      actions[button.className](button.closest('.card'));
    }
  });
  list.addEventListener('submit', event => {
    event.preventDefault();
    const card = event.target.closest('.card');
    const reason = event.target.elements.reason.value.trim();
    if (reason) {
      decide(card, 'dismissed', reason);
    } else {
      say('A reason is wanted');
    }
  });
  list.addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target.closest('.reason')) {
      event.preventDefault();
      event.stopPropagation();
      cancel(event.target.closest('.card'));
    }
  });
  exporter.addEventListener('click', () => decisions.download(Array.from(findings.values())));

  /** Another window may have decided; what is being asked here stays. */
  function showChanged() {
    cards.filter(card => {
      const decision = decisions.of(findings.get(card));
      return card.dataset.state !== (decision ? decision.state : 'open');
    }).forEach(show);
    showProgress();
  }
  cards.forEach(addControls);
  cards.forEach(show);
  showProgress();
  filters.read();
  window.addEventListener('storage', showChanged);
  newsproof.selection.followHash();

  return {accept: accept, dismiss: dismiss, undo: undo};
})();
