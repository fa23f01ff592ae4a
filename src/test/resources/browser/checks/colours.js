// Forced colours: what can be pressed is told from its ground by a line, an underline or a system colour; pictures keep a colour of their own.
(() => [...document.querySelectorAll('body *')].filter(element => element.checkVisibility()).flatMap(element => {
  const style = getComputedStyle(element);
  return style.forcedColorAdjust === 'none' && element.innerText && element.innerText.trim()
    ? ['keeps its own colours: ' + element.outerHTML.slice(0, 120)] : [];
}))();
