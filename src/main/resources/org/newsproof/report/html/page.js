'use strict';
// The page reads well without scripts. What they add hangs on this name, a file a concern.
const newsproof = (() => {
  const said = document.querySelector('.said');
  document.documentElement.classList.add('js');

  return {
    /** Tells what changed to people who do not see it. */
    say(words) {
      said.textContent = words;
    },

    count(number, noun) {
      return number + ' ' + noun + (number === 1 ? '' : 's');
    }
  };
})();
