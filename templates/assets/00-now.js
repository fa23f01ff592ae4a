// Does something now, at every minute, and when the page is seen again: a phone sleeps, and keeps pages for days.
function always(work) {
  const again = () => {
    work(Date.now());
    setTimeout(again, 60000 - (Date.now() % 60000));
  };
  again();
  addEventListener('pageshow', () => work(Date.now()));
  document.addEventListener('visibilitychange', () => work(Date.now()));
}
