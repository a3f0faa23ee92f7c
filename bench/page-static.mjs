// Our own paths as SVG in the page's HTML: no component, no data, one listener. What no map can be much faster than.
const map = document.querySelector('#map');
map.addEventListener('click', ({ target }) => {
  const muscle = target.closest('[data-muscle]');
  if (!muscle) return;
  map.querySelector('.chosen')?.classList.remove('chosen');
  muscle.classList.add('chosen');
  map.classList.add('choosing');
});
