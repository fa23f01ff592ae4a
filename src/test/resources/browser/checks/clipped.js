// With the text spacing of WCAG 1.4.12, no text may be cut off and the page must not scroll sideways.
(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
  try {
    const frames = new Map();
    const frame = element => { // the boxes that cut what they hold; the smallest are there for screen readers
      if (!element || element === document.body) return [];
      if (!frames.has(element)) {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const scrolls = ['auto', 'scroll'].includes(style.overflowX); // what is cut there can be scrolled to
        const cuts = [style.overflowX, style.overflowY].some(way => way === 'hidden' || way === 'clip');
        frames.set(element, scrolls ? [] : frame(element.parentElement).concat(cuts ? [box] : []));
      }
      return frames.get(element);
    };
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const boxes = text.data.trim() ? frame(text.parentElement) : [];
      if (boxes.length && boxes.every(box => box.width > 2 && box.height > 2) && text.parentElement.checkVisibility()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        if ([...range.getClientRects()].some(part => boxes.some(box => part.left < box.left - 1 || part.right > box.right + 1
            || part.top < box.top - 1 || part.bottom > box.bottom + 1))) {
          found.push('cut off: ' + text.data.trim().slice(0, 60));
        }
      }
    }
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return found.concat(wide ? ['the page scrolls sideways'] : []);
  } finally {
    document.adoptedStyleSheets = [];
  }
})();
