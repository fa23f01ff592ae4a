// Says whether somebody answers now, by the clock of the help line, whatever the phone's zone.
const MINUTE = 60000;
const DAY = 1440 * MINUTE;

// How far a zone's clock is ahead of UTC at a moment.
const clock = (zone) => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  });
  return (moment) => {
    const part = {};
    format.formatToParts(moment).forEach(({ type, value }) => { part[type] = +value; });
    return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute) - Math.floor(moment / MINUTE) * MINUTE;
  };
};

// The spans around today, from yesterday, which may last past midnight; those that touch are one.
const spans = (week, holidays, ahead, today) => {
  // The first moment at which the clock shows that time or a later one: clocks skip an hour in spring and show one twice in autumn.
  const at = (local) => {
    let moment = local - Math.max(ahead(local - DAY), ahead(local + DAY));
    while (moment + ahead(moment) < local) {
      moment += MINUTE;
    }
    return moment;
  };
  const [usual, special] = week.split('/');
  const days = usual.split(';');
  const all = [];
  for (let day = today - 1; day < today + 9; day++) {
    const isHoliday = holidays.includes(new Date(day * DAY).toISOString().slice(0, 10));
    // 1 January 1970 was a Thursday.
    (isHoliday ? special : days[(day + 3) % days.length]).split(',').filter(Boolean).forEach((span) => {
      const [opens, closes] = span.split('-');
      const start = at(day * DAY + opens * MINUTE);
      const end = at(day * DAY + closes * MINUTE);
      const last = all[all.length - 1];
      if (last && start <= last.end) {
        if (end > last.end) {
          Object.assign(last, { end, closes });
        }
      } else {
        all.push({ start, end, opens, closes });
      }
    });
  }
  return all;
};

const tell = (line, now) => {
  const { week, holidays, zone, times, days, words } = JSON.parse(line.dataset.open);
  const [ever, untilDay, until, closed, opensDay, opensTomorrow, opens, elsewhere] = words;
  const ahead = clock(zone);
  const dayOf = (moment) => Math.floor((moment + ahead(moment)) / DAY);
  const today = dayOf(now);
  const span = spans(week, holidays, ahead, today).find(({ end }) => end > now);
  const isOpen = !!span && span.start <= now;
  let text = closed;
  if (span) {
    const day = dayOf(isOpen ? span.end - 1 : span.start);
    const far = day - today;
    const left = (span.end - now) / DAY;
    text = isOpen
      ? (left > 7 ? ever : left > 1 ? untilDay : until)
      : (far > 6 ? closed : far > 1 ? opensDay : far ? opensTomorrow : opens);
    const isHere = ahead(now) === -MINUTE * new Date(now).getTimezoneOffset() || !text.includes('{time}');
    text = (isHere ? '{open}' : elsewhere)
      .replace('{open}', text)
      .replace('{time}', times[isOpen ? span.closes : span.opens])
      .replace('{day}', days[(day + 3) % 7])
      .replace('{place}', zone.replace(/.*\//, '').replace(/_/g, ' '));
  }
  if (line.textContent !== text) {
    line.textContent = text;
    line.dataset.state = isOpen ? 'open' : 'closed';
  }
};

always((now) => document.querySelectorAll('[data-open]').forEach((line) => tell(line, now)));
