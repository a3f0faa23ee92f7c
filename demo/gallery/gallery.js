// Deliberate failures leave errors in the console: only who asks for them gets them.
const button = document.getElementById('fail');
button.addEventListener('click', () => {
  const { content } = document.getElementById('failures');
  const first = content.firstElementChild;
  button.closest('.ask').replaceWith(content);
  first.scrollIntoView({ block: 'nearest' });
});

// The page's colour scheme, which the elements inherit.
for (const radio of document.querySelectorAll('[name=scheme]')) {
  radio.addEventListener('change', () => {
    document.documentElement.dataset.scheme = radio.value;
  });
}
