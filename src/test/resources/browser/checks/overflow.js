// What is wider than the window, when the page scrolls sideways.
(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > width + 1);
  return ['wider than ' + width + ': ' + wide.slice(-3).map(element => element.tagName + '.' + element.className).join(', ')];
})();
