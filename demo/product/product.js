// The shop's own script; the elements need none of it.
const stage = document.getElementById('stage');
const thumbs = [...document.querySelectorAll('.gallery__thumbs a')];
for (const link of thumbs) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    stage.src = link.href;
    stage.alt = link.querySelector('img').alt;
    for (const other of thumbs) other.toggleAttribute('aria-current', other === link);
    link.setAttribute('aria-current', 'true');
  });
}

const form = document.getElementById('buy');
const quantity = document.getElementById('quantity');
const cart = document.querySelector('.header__cart');
let count = 0;

form.addEventListener('change', () => {
  document.getElementById('price').textContent = `€ ${Number(form.elements.set.value).toFixed(2)}`;
});
for (const button of form.querySelectorAll('[data-step]')) {
  button.addEventListener('click', () => {
    quantity.value = Math.min(9, Math.max(1, Number(quantity.value) + Number(button.dataset.step)));
  });
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  count += Number(quantity.value);
  cart.querySelector('.header__count').textContent = count;
  cart.setAttribute('aria-label', `Cart, ${count} items`);
  document.getElementById('status').textContent = 'Added to the cart. (It is only a demo.)';
});
