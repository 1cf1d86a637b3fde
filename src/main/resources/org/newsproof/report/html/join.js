// A line between the places of the contradiction that is selected.
(() => {
  const copy = document.querySelector('.copy');
  if (!copy || !newsproof.selection) {
    return;
  }
  const SVG = 'http://www.w3.org/2000/svg';
  const BULGE = 48;
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', 'join');
  picture.setAttribute('aria-hidden', 'true');
  copy.append(picture);
  let isWaiting = false;

  function middle(chip, frame) {
    const box = chip.getBoundingClientRect();
    return {x: box.left + box.width / 2 - frame.left, y: box.top + box.height / 2 - frame.top};
  }

  function path(from, to) {
    const isLevel = Math.abs(from.y - to.y) < BULGE;
    const down = isLevel ? -BULGE / 2 : (to.y - from.y) / 3;
    const aside = isLevel ? 0 : Math.min(BULGE, Math.abs(to.y - from.y) / 3);
    return ['M', from.x, from.y, 'C', from.x - aside, from.y + down, to.x - aside, to.y - (isLevel ? -down : down), to.x, to.y].join(' ');
  }

  function draw() {
    isWaiting = false;
    picture.replaceChildren();
    const number = newsproof.selection.current();
    const card = number && newsproof.selection.card(number);
    if (!card || !card.matches('.k-contradiction')) {
      return;
    }
    const frame = copy.getBoundingClientRect();
    picture.setAttribute('width', frame.width);
    picture.setAttribute('height', frame.height);
    const chips = Array.from(copy.querySelectorAll('.chip[data-f="' + number + '"]'));
    const own = chips.find(chip => chip.id === 'p' + number);
    chips.filter(chip => chip !== own && chip.getClientRects().length > 0).forEach(chip => {
      const line = document.createElementNS(SVG, 'path');
      line.setAttribute('d', path(middle(own, frame), middle(chip, frame)));
      picture.append(line);
    });
  }

  function drawSoon() {
    if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(draw);
    }
  }

  ['newsproof-selected', 'newsproof-filtered'].forEach(event => document.addEventListener(event, drawSoon));
  window.addEventListener('resize', drawSoon);
  window.addEventListener('scroll', drawSoon, {passive: true});
  document.addEventListener('toggle', drawSoon, true);
  drawSoon();
})();
