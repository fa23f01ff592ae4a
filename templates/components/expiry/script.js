// Takes away what is over, for the days when nobody rebuilds the site.
// With what it leaves empty, and with a title that has nothing below it any more.
const remove = (element) => {
  const around = element.parentElement;
  element.remove();
  const isEmpty = !around.textContent.trim() && !around.querySelector('img');
  const isAlone = around.matches('section') && [...around.children].every((child) => child.matches('h2, h3'));
  if (isEmpty || isAlone) {
    remove(around);
  }
};

// The way back to a figure that is gone.
const unlink = () => document.querySelectorAll('.references-back').forEach((back) => {
  if (!document.getElementById(back.hash.slice(1))) {
    back.remove();
  }
});

always((now) => document.querySelectorAll('[data-until]').forEach((element) => {
  if (Date.parse(element.dataset.until) <= now && element.isConnected) {
    // The page itself says that it is over, instead of all else.
    const notice = element.matches('main') && document.getElementById('page-expired').content;
    if (notice) {
      document.title = notice.querySelector('h1').textContent;
      element.textContent = '';
      element.append(notice);
      delete element.dataset.until;
    } else {
      remove(element);
      unlink();
    }
  }
}));
