// Puts a partner's logo on images and prints of the kit. All of it happens here: no request leaves the page.
const tool = document.querySelector('[data-tool]');
const find = (selector, all = tool) => all.querySelector(selector);
const form = find('form');
const field = find('[type=file]');
const problem = find('[role=alert]');
const status = find('[role=status]');
const results = find('.try-results');
const words = JSON.parse(form.dataset.words);

// Pixels of the longer side of the logo as it is kept, which is more than any place needs.
const LONGEST = 1600;
// Higher than wide, wider than high, and the least contrast, of the twentieth part that stands out most.
const TALLEST = 2.5;
const WIDEST = 8;
const CONTRAST = 3;
// Of prints, as sharp as eyes see on paper: 200 dots an inch, in a millimetre.
const DOTS = 200 / 25.4;

// What is wrong, in words for the person who chose the file.
class Problem extends Error {}
const say = (key, values) => words[key].replace(/\{(\w+)\}/g, (all, name) => values[name].toLocaleString(document.documentElement.lang));
const refuse = (key, values) => { throw new Problem(say(key, values)); };

// Width and height by the first bytes, since a small file can unfold into an enormous picture; nothing for what is no such picture.
const sizeOf = (view) => {
  const starts = (at, text) => [...text].every((sign, i) => view.getUint8(at + i) === sign.charCodeAt(0));
  const long = (at) => view.getUint32(at, true);
  if (starts(0, '\x89PNG')) {
    return [view.getUint32(16), view.getUint32(20)];
  }
  if (starts(8, 'WEBPVP8')) {
    return starts(15, 'X') ? [1 + (long(24) & 0xffffff), 1 + (long(26) >>> 8)]
      : starts(15, 'L') ? [1 + (long(21) & 0x3fff), 1 + (long(21) >> 14 & 0x3fff)]
        : [long(26) & 0x3fff, long(28) & 0x3fff];
  }
  for (let at = 2; starts(0, '\xff\xd8') && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker > 0xbf && marker < 0xd0 && (marker % 4 || marker === 0xc0)) {
      return [view.getUint16(at + 7), view.getUint16(at + 5)];
    }
  }
  return null;
};

const cut = (source, width, height, ...part) => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  canvas.getContext('2d').drawImage(source, ...part, 0, 0, canvas.width, canvas.height);
  return canvas;
};

// An image runs nothing and fetches nothing; what is more than a drawing is refused all the same, and so is what multiplies.
const drawing = async (text) => {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (svg.localName !== 'svg' || find('parsererror', svg)) {
    refuse('unknown');
  }
  const all = [...svg.querySelectorAll('*')];
  const uses = all.filter(({ localName }) => localName === 'use');
  const isForeign = ({ name, value }) => /^on/i.test(name) || (/href$/.test(name) && !/^(#|data:image\/(png|jpe?g|webp))/.test(value.trim()));
  if (/<!ENTITY/.test(text) || find('script, foreignObject', svg) || uses.length * all.length > 1e6
      || [svg, ...all].some(({ attributes }) => [...attributes].some(isForeign))
      || all.some((one) => one.id && find('use', one) && uses.some((use) => [...use.attributes].some(({ value }) => value === `#${one.id}`)))) {
    refuse('active');
  }
  const box = (svg.getAttribute('viewBox') || '').trim().split(/[\s,]+/).map(Number);
  const [width, height] = box.length === 4 ? box.slice(2) : ['width', 'height'].map((side) => parseFloat(svg.getAttribute(side)));
  if (!(width > 0 && height > 0)) {
    refuse('unknown');
  }
  const scale = LONGEST / Math.max(width, height);
  svg.setAttribute('viewBox', box.length === 4 ? box.join(' ') : `0 0 ${width} ${height}`);
  svg.setAttribute('width', width * scale);
  svg.setAttribute('height', height * scale);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }));
  await image.decode().catch(() => refuse('unknown'));
  return { canvas: cut(image, width * scale, height * scale), width: Infinity, height: Infinity };
};

const read = async (file) => {
  if (file.size > 5e6) {
    refuse('heavy', { megabytes: Math.ceil(file.size / 1e5) / 10 });
  }
  const bytes = await file.arrayBuffer();
  let size;
  try {
    size = sizeOf(new DataView(bytes));
  } catch (e) {
    // Cut short: no picture.
  }
  if (!size) {
    const text = new TextDecoder().decode(bytes);
    return /<svg[\s>]/.test(text) ? drawing(text) : refuse('unknown');
  }
  const [width, height] = size;
  if (width * height > 4e7) {
    refuse('huge', { width, height });
  }
  const image = await createImageBitmap(file).catch(() => refuse('unknown'));
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
  return { canvas: cut(image, image.width * scale, image.height * scale), width: image.width, height: image.height };
};

// WCAG 2.2: how light a colour is.
const light = (...rgb) => rgb.map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4))
  .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0.05);

const pixels = (canvas) => {
  try {
    return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  } catch (e) {
    return refuse('closed');
  }
};

// Without its transparent or white edge, so that the space around it is the campaign's; and only if it stands out from its ground.
const trim = ({ canvas, width, height }, ground) => {
  let data = pixels(canvas);
  let [left, top, right, bottom] = [canvas.width, canvas.height, -1, -1];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] > 16 && Math.min(data[at], data[at + 1], data[at + 2]) < 245) {
      const x = at / 4 % canvas.width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.floor(at / 4 / canvas.width);
      top = Math.min(top, bottom);
    }
  }
  if (right < 0) {
    refuse(data.some((part, i) => i % 4 === 3 && part > 16) ? 'pale' : 'empty', { contrast: 1 });
  }
  const [wide, high] = [right - left + 1, bottom - top + 1];
  const logo = cut(canvas, wide, high, left, top, wide, high);
  const contrasts = [];
  data = pixels(logo);
  for (let at = 0; at < data.length; at += 12) {
    if (data[at + 3] > 128) {
      const ratio = light(...data.subarray(at, at + 3)) / light(...ground);
      contrasts.push(Math.max(ratio, 1 / ratio));
    }
  }
  const contrast = contrasts.sort((a, b) => b - a)[Math.floor(contrasts.length / 20)] || 1;
  if (contrast < CONTRAST) {
    refuse('pale', { contrast: Math.floor(contrast * 10) / 10 });
  }
  if (high > wide * TALLEST || wide > high * WIDEST) {
    refuse(high > wide ? 'tall' : 'wide');
  }
  const needed = Math.max(...boxes().map((box) => fit(logo, box)[2])) * canvas.width / wide;
  if (width < needed) {
    refuse('small', { width, height, needWidth: Math.ceil(needed), needHeight: Math.ceil(needed * height / width) });
  }
  return logo;
};

// The largest place within a box, with clear space around it: a sixth of the height of the box, twice as much beside it.
const fit = (logo, [x, y, width, height]) => {
  const scale = Math.min((width - height * 2 / 3) / logo.width, height * 2 / 3 / logo.height);
  const [wide, high] = [logo.width * scale, logo.height * scale];
  return [x + (width - wide) / 2, y + (height - high) / 2, wide, high];
};

const images = [...tool.querySelectorAll('canvas')];
const prints = [...tool.querySelectorAll('.sheet-logo')];
const numbers = ({ dataset }) => dataset.box.split(' ').map(Number);
const pictureOf = (canvas) => find('img', canvas.parentElement);
const boxOn = (canvas) => numbers(canvas).slice(0, 4).map((length) => length * pictureOf(canvas).naturalWidth / numbers(canvas)[4]);
const boxes = () => images.map(boxOn).concat(prints.map((print) => [0, 0, ...numbers(print).map((length) => length * DOTS)]));

const blobOf = (canvas) => new Promise((done) => { canvas.toBlob(done); });

// The same ground everywhere, in the shape of the campaign's labels.
const put = async (canvas, logo, ground) => {
  const context = canvas.getContext('2d');
  const picture = pictureOf(canvas);
  const link = find('a', canvas.parentElement);
  const [x, y, width, height] = boxOn(canvas);
  const [middle, half] = [y + height / 2, height / 2];
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  context.drawImage(picture, 0, 0);
  context.fillStyle = `rgb(${ground})`;
  context.arc(x + half, middle, half, Math.PI / 2, -Math.PI / 2);
  context.arc(x + width - half, middle, half, -Math.PI / 2, Math.PI / 2);
  context.fill();
  context.imageSmoothingQuality = 'high';
  context.drawImage(logo, ...fit(logo, [x, y, width, height]));
  pixels(canvas);
  const blob = await blobOf(canvas);
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(blob);
  find('span', link).textContent = say('weight', { width: canvas.width, height: canvas.height, kilobytes: Math.ceil(blob.size / 1000) });
};

// Words of any length stay on their sheet: they shrink together until they fit.
const shrink = (side) => {
  for (let size = 1; size > 0.4; size -= 0.02) {
    side.style.setProperty('--fit', size);
    if (side.scrollHeight <= side.clientHeight + 1 && side.scrollWidth <= side.clientWidth + 1) {
      return;
    }
  }
};

let latest = 0;
const show = async (file) => {
  latest += 1;
  const turn = latest;
  let trouble = '';
  let logo;
  try {
    const ground = getComputedStyle(prints[0]).backgroundColor.match(/\d+/g).map(Number);
    const found = await read(file);
    await Promise.all(images.map((canvas) => pictureOf(canvas).decode().catch(() => refuse('lost'))));
    logo = trim(found, ground);
    await Promise.all(images.map((canvas) => put(canvas, logo, ground)));
  } catch (e) {
    if (!(e instanceof Problem)) {
      throw e;
    }
    trouble = e.message;
  }
  const address = logo && URL.createObjectURL(await blobOf(logo));
  if (turn === latest) {
    problem.textContent = trouble;
    field.setAttribute('aria-invalid', !!trouble);
    results.hidden = !!trouble;
    status.textContent = trouble ? '' : say('done');
    if (!trouble) {
      prints.forEach((print) => { find('img', print).src = address; });
      tool.querySelectorAll('.sheet-side').forEach(shrink);
    }
  }
};

// Alone on its paper: a copy of the sheet stands in the page until it is printed.
const print = async (sheet) => {
  const alone = sheet.cloneNode(true);
  const paper = new CSSStyleSheet();
  paper.replaceSync(`@page { size: ${sheet.dataset.paper}; margin: 0 }`);
  ['id', 'role', 'aria-label'].forEach((name) => alone.removeAttribute(name));
  alone.classList.add('sheet-alone');
  document.body.append(alone);
  document.adoptedStyleSheets = [paper];
  await Promise.all([...alone.querySelectorAll('img')].map((picture) => picture.decode()));
  addEventListener('afterprint', () => {
    alone.remove();
    document.adoptedStyleSheets = [];
  }, { once: true });
  window.print();
};

prints.forEach((print) => ['--wide', '--high'].forEach((name, i) => print.style.setProperty(name, numbers(print)[i])));
find('[data-tool-without]').hidden = true;
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
field.addEventListener('change', () => field.files.length && show(field.files[0]));
['dragover', 'dragleave', 'drop'].forEach((name) => form.addEventListener(name, (event) => {
  event.preventDefault();
  form.classList.toggle('try-over', name === 'dragover');
  if (name === 'drop' && event.dataTransfer.files.length) {
    field.files = event.dataTransfer.files;
    show(field.files[0]);
  }
}));
tool.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => print(document.getElementById(button.dataset.print))));
