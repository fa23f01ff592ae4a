// Notes every place that gets the focus from now on.
(() => {
  window.stops = FOCUSABLE;
  window.reached = new Set();
  document.addEventListener('focusin', event => reached.add(event.target));
  return stops.length;
})();
