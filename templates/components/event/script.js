// What holds only once something is over.
always((now) => document.querySelectorAll('[data-since]').forEach((element) => {
  if (Date.parse(element.dataset.since) <= now) {
    element.hidden = false;
    delete element.dataset.since;
  }
}));
