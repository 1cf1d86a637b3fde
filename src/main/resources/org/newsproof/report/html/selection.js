// Lights up the places of one finding together, and leads from one finding to the next.
newsproof.selection = (() => {
  const root = document.documentElement;
  const list = document.querySelector('.cards');
  if (!list) {
    return null;
  }
  const cards = Array.from(list.children);
  const wide = window.matchMedia('(min-width: 1000px)');
  let current = '';

  const card = number => document.getElementById('f' + number);
  const place = number => document.getElementById('p' + number);
  const isVisible = element => element.getClientRects().length > 0;

  function light(number) {
    document.querySelectorAll('.lit').forEach(part => part.classList.remove('lit'));
    root.classList.remove('sheet');
    current = number;
    if (number) {
      document.querySelectorAll('[data-f="' + number + '"]').forEach(part => part.classList.add('lit'));
    }
    document.dispatchEvent(new Event('newsproof-selected'));
  }

  function reveal(element, block) {
    if (element) {
      element.scrollIntoView({block: block});
    }
  }

  function isInView(element) {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  }

  function showPlace(number) {
    const first = place(number);
    if (first && !isInView(first)) {
      reveal(first, 'center');
    }
  }

  function showCard(number) {
    if (wide.matches) {
      reveal(card(number), 'nearest');
    } else {
      root.classList.add('sheet');
    }
  }

  /** The finding after the selected one, or before it, round the end; undefined when none is shown. */
  function neighbour(by) {
    const visible = cards.filter(isVisible);
    const at = visible.findIndex(one => one.dataset.f === current);
    const start = by > 0 ? 0 : visible.length - 1;
    return visible[at < 0 ? start : (at + by + visible.length) % visible.length];
  }

  function go(target) {
    if (!target) {
      return;
    }
    light(target.dataset.f);
    target.focus({preventScroll: true});
    showCard(target.dataset.f);
    showPlace(target.dataset.f);
  }

  function numberIn(hash) {
    const found = /^#[fp](\d+)(-\d+)?$/.exec(hash);
    return found ? found[1] : '';
  }

  function followHash() {
    const number = numberIn(location.hash);
    const target = number && card(number);
    if (!target) {
      return;
    }
    if (!isVisible(target)) {
      newsproof.filters.reveal(target);
    }
    light(number);
    reveal(document.getElementById(location.hash.slice(1)), 'center');
    if (location.hash.charAt(1) === 'p') {
      showCard(number);
    } else if (wide.matches) {
      showPlace(number);
    }
  }

  document.addEventListener('click', event => {
    const part = event.target.closest('[data-f]');
    if (!part) {
      if (!event.target.closest('a, button, dialog, form, label, summary')) {
        light('');
      }
      return;
    }
    if (!getSelection().isCollapsed) {
      return;
    }
    const isHidden = part.matches('mark') && !isVisible(card(part.dataset.f));
    if (isHidden) {
      return;
    }
    light(part.dataset.f);
    const isTappedNumber = part.matches('.chip') && !wide.matches && event.detail > 0;
    if (isTappedNumber) {
      event.preventDefault();
    }
    if (part.matches('mark') || isTappedNumber) {
      showCard(part.dataset.f);
    } else if (part.matches('.card') && wide.matches && !event.target.closest('a, .verdict')) {
      showPlace(part.dataset.f);
    }
  });

  document.addEventListener('focusin', event => {
    const part = event.target.closest('[data-f]');
    if (!part || part.dataset.f === current) {
      return;
    }
    light(part.dataset.f);
    if (!wide.matches) {
      return;
    }
    if (part.matches('.card')) {
      showPlace(part.dataset.f);
    } else {
      showCard(part.dataset.f);
    }
  });

  document.addEventListener('newsproof-filtered', () => {
    if (current && !isVisible(card(current))) {
      light('');
    }
  });

  window.addEventListener('hashchange', followHash);

  return {current: () => current, card: card, select: light, neighbour: neighbour, go: go, isVisible: isVisible, followHash: followHash};
})();
