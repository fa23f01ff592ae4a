// What has the focus must not be hidden altogether by something else, nor stay outside the window.
(() => FOCUSABLE.flatMap(element => {
  element.focus();
  const boxes = [...element.getClientRects()].filter(box => box.width > 0 && box.height > 0);
  const seen = boxes.some(box => [0.1, 0.5, 0.9].some(x => [0.1, 0.5, 0.9].some(y => {
    const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return top && (element.contains(top) || top.contains(element));
  })));
  return seen ? [] : ['hidden while it has the focus: ' + element.outerHTML.slice(0, 120)];
}))();
