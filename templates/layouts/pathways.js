// Shows one part of a way at a time. Each part keeps its address, so that the browser's own way back, marks and links work as usual.
const tool = document.querySelector('[data-tool]');
const words = JSON.parse(tool.dataset.words);
const start = tool.querySelector('.pathways-start');
const ways = [...tool.querySelectorAll('.pathway')];
const partsOf = (way) => [...way.querySelectorAll('.pathway-step, .pathway-outcome')];
const parts = ways.flatMap(partsOf);
const isStep = (part) => part.matches('.pathway-step');

const link = (text, target, name) => {
  const way = document.createElement('a');
  Object.assign(way, { textContent: text, href: `#${target}`, className: `capsule ${name}` });
  return way;
};

// From a step to the one before, from an outcome to its step, from the first step to the choice.
const before = (part) => {
  const among = partsOf(part.parentElement);
  return among.slice(0, among.indexOf(part)).reverse().find(isStep) ?? start;
};
const after = (part) => {
  const among = partsOf(part.parentElement);
  return among.slice(among.indexOf(part) + 1).find(isStep);
};

parts.forEach((part) => {
  const next = after(part);
  const bar = document.createElement('p');
  bar.className = 'pathways-ways';
  bar.append(link(words.back, before(part).id, 'pathways-back'), next ? link(words.next, next.id, '') : link(words.again, start.id, ''));
  part.after(bar);
});

const change = document.createElement('button');
change.type = 'button';
change.className = 'capsule pathways-back';
const choice = document.createElement('p');
choice.className = 'pathways-ways';
choice.append(change);
tool.append(choice);

const target = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
const leavesTheWays = () => !!target() && !tool.contains(target());

// What the address names: a part, the first of a way, or else the choice. Other links of the page change nothing here.
let here = start;
const named = () => {
  const way = target()?.closest('.pathway');
  return leavesTheWays() ? here
    : target()?.closest('.pathway-step, .pathway-outcome') ?? (way && partsOf(way)[0]) ?? start;
};

const hide = (element, hidden) => {
  if (hidden) {
    element.setAttribute('hidden', 'until-found');
  } else {
    element.removeAttribute('hidden');
  }
};

let single = true;
const show = () => {
  here = named();
  tool.classList.toggle('pathways-single', single);
  change.textContent = single ? words.whole : words.single;
  hide(start, single && here !== start);
  ways.forEach((way) => {
    const among = partsOf(way);
    const isLast = here === among[among.length - 1] || (way.contains(here) && !after(here));
    [...way.children].forEach((child) => {
      const bar = child.matches('.pathways-ways');
      const shown = child === here || (bar && child.previousElementSibling === here)
        || (child.matches('.pathway-head') && way.contains(here))
        || (child.matches('.pathway-body') && here === among[0])
        || (child.matches('.pathway-law, .references-line') && isLast);
      if (bar) {
        child.hidden = !single || !shown;
      } else {
        hide(child, single && !shown);
      }
    });
  });
};

// Whoever listens hears where they are now.
const move = () => {
  if (leavesTheWays()) {
    return;
  }
  show();
  if (single) {
    const heading = here.querySelector('h2, h3, h4');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    (here === start ? start : here.parentElement).scrollIntoView({ block: 'start' });
  }
};

addEventListener('hashchange', move);
change.addEventListener('click', () => {
  single = !single;
  show();
});
// The browser's search found words in a part that was not shown; or a link leads to one, whose address is there a moment later.
tool.addEventListener('beforematch', ({ target: found }) => {
  const way = found.closest('.pathway');
  const part = found.closest('.pathway-step, .pathway-outcome')
    ?? (way ? partsOf(way).at(found.matches('.pathway-law, .references-line') ? -1 : 0) : start);
  setTimeout(() => {
    if (named() !== part) {
      history.pushState(null, '', `#${part.id}`);
    }
    show();
  });
});
show();
