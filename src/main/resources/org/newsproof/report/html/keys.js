// The keyboard.
(() => {
  const {selection, verdicts, filters} = newsproof;
  const help = document.querySelector('dialog.keys');
  if (!selection) {
    return;
  }

  function withCurrent(action) {
    const card = selection.current() && selection.card(selection.current());
    if (card) {
      action(card);
    } else {
      newsproof.say('Select a finding first, with j');
    }
  }

  const actions = {
    j: () => selection.go(selection.neighbour(1)),
    k: () => selection.go(selection.neighbour(-1)),
    a: () => withCurrent(verdicts.accept),
    d: () => withCurrent(verdicts.dismiss),
    u: () => verdicts.undo(selection.current() ? selection.card(selection.current()) : null),
    '/': () => filters.find(),
    '?': () => help.showModal(),
    Escape: () => selection.select('')
  };

  document.addEventListener('keydown', event => {
    const isTyping = event.target.matches('input:not([type=checkbox]), textarea, select');
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping || help.open) {
      return;
    }
    if (Object.hasOwn(actions, event.key)) {
      event.preventDefault();
      actions[event.key]();
    }
  });
  document.querySelector('.show-keys').addEventListener('click', () => help.showModal());
})();
