// On paper nothing stays in place on every sheet, no link is lost, and what the page says is there.
(() => {
  const stuck = [...document.querySelectorAll('body *')].filter(element => element.checkVisibility()
    && ['fixed', 'sticky'].includes(getComputedStyle(element).position));
  const main = document.querySelector('main');
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  return stuck.map(element => 'stuck: ' + element.outerHTML.slice(0, 120))
    .concat(main && main.innerText.trim() ? [] : ['main is not printed'])
    .concat(wide ? ['wider than the paper'] : []);
})();
