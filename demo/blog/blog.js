// The elements find each other by themselves. This is the page's own wish: where list and card stand below each other,
// bring the card into view when a reader has chosen a muscle.
const card = document.getElementById('chosen');

document.addEventListener('muscle-select', () => {
  const { top } = card.getBoundingClientRect();
  if (top < innerHeight * 0.7 && top >= 0) return;
  if (matchMedia('(min-width: 900px)').matches) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  card.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
});
