// The button is of no use where nothing can be copied, and stays hidden there.
if (navigator.clipboard) {
  document.querySelectorAll('[data-copy]').forEach((place) => {
    const words = document.getElementById(place.dataset.copy);
    const status = place.querySelector('[role="status"]');
    place.querySelector('button').addEventListener('click', async () => {
      const lines = [...words.querySelectorAll('p')].map((line) => line.textContent.trim());
      await navigator.clipboard.writeText(lines.join('\n'));
      status.textContent = status.dataset.copied;
      setTimeout(() => { status.textContent = ''; }, 4000);
    });
    place.hidden = false;
  });
}
