// Does something now, at every minute, and when the page is seen again: a phone sleeps, and keeps pages for days.
const always = (work) => {
  const again = () => work(Date.now());
  const tick = () => {
    again();
    setTimeout(tick, 60000 - (Date.now() % 60000));
  };
  tick();
  addEventListener('pageshow', again);
  document.addEventListener('visibilitychange', again);
};
