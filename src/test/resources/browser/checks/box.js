// Gives the focus, as the keyboard would, and says where in the document to look.
(() => {
  const element = stops[INDEX];
  element.focus({focusVisible: true});
  const box = element.getBoundingClientRect();
  return [Math.max(0, box.left + scrollX - 10), Math.max(0, box.top + scrollY - 10), box.width + 20, box.height + 20];
})();
