// What decides how something looks with the focus: its place among the styles, not in the text.
FOCUSABLE.map(element => {
  const names = [];
  for (let at = element; at && names.length < 4; at = at.parentElement) {
    names.push(at.tagName + (at.classList.length ? '.' + [...at.classList].join('.') : ''));
  }
  return names.join(' < ');
});
