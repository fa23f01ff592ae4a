// Puts a partner's logo on images and prints of the kit. All of it happens here: no request leaves the page.
const tool = document.querySelector('[data-tool]');
const find = (selector, within = tool) => within.querySelector(selector);
const all = (selector, within = tool) => [...within.querySelectorAll(selector)];
const form = find('form');
const field = find('input');
const results = find('.try-results');
const images = all('canvas');
const prints = all('.sheet-logo');
const words = JSON.parse(form.dataset.words);

// Pixels of the longer side of the logo as it is kept: more than any place needs.
const LONGEST = 1600;
// Of prints, as sharp as eyes see on paper: 200 dots an inch, in a millimetre.
const DOTS = 200 / 25.4;

// What is wrong, in words for the person who chose the file.
class Problem extends Error {}
const say = (key, values) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name].toLocaleString(document.documentElement.lang));
const refuse = (key, values) => { throw new Problem(say(key, values)); };

// Width and height by the first bytes, since a small file can unfold into an enormous picture; nothing for what is no such picture.
const sizeOf = (view) => {
  const starts = (at, text) => [...text].every((sign, i) => view.getUint8(at + i) === sign.charCodeAt(0));
  const long = (at, little = true) => view.getUint32(at, little);
  if (starts(0, '\x89PNG')) {
    return [long(16, false), long(20, false)];
  }
  if (starts(8, 'WEBPVP8')) {
    return starts(15, 'X') ? [1 + (long(24) & 0xffffff), 1 + (long(26) >>> 8)]
      : starts(15, 'L') ? [1 + (long(21) & 0x3fff), 1 + (long(21) >> 14 & 0x3fff)]
        : [long(26) & 0x3fff, long(28) & 0x3fff];
  }
  for (let at = 2; starts(0, '\xff\xd8') && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1) - 0xc0;
    if (!marker || (marker > 0 && marker < 16 && marker % 4)) {
      return [view.getUint16(at + 7), view.getUint16(at + 5)];
    }
  }
  return null;
};

// A part of a picture, as large as is told.
const cut = (source, width, height, ...part) => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: Math.max(1, width), height: Math.max(1, height) });
  canvas.getContext('2d').drawImage(source, ...part, 0, 0, canvas.width, canvas.height);
  return canvas;
};

// An image runs nothing and fetches nothing; what is more than a drawing is refused all the same, and so is what multiplies.
const drawing = async (text) => {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const parts = [svg, ...all('*', svg)];
  const uses = all('use', svg);
  const foreign = ({ name, value }) => /^on/i.test(name) || (/href$/.test(name) && !/^\s*(#|data:image\/(png|jpe?g|webp))/.test(value));
  const shows = (use, { id }) => [...use.attributes].some(({ value }) => id && value === `#${id}`);
  if (/<!ENTITY/.test(text) || find('script, foreignObject', svg) || uses.length * parts.length > 1e6
      || parts.some((part) => [...part.attributes].some(foreign) || (find('use', part) && uses.some((use) => shows(use, part))))) {
    refuse('active');
  }
  const given = (name) => svg.getAttribute(name);
  const box = (given('viewBox') || `0 0 ${given('width')} ${given('height')}`).trim().split(/[\s,]+/).map(parseFloat);
  const scale = LONGEST / Math.max(box[2], box[3]);
  if (svg.localName !== 'svg' || find('parsererror', svg) || !(box[2] * box[3] > 0)) {
    refuse('unknown');
  }
  const [width, height] = [box[2] * scale, box[3] * scale];
  Object.entries({ viewBox: box.join(' '), width, height }).forEach(([name, value]) => svg.setAttribute(name, value));
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }));
  await image.decode();
  return { canvas: cut(image, width, height), width: Infinity };
};

const read = async (file) => {
  if (file.size > 5e6) {
    refuse('heavy', { megabytes: Math.ceil(file.size / 1e5) / 10 });
  }
  const bytes = await file.arrayBuffer();
  const size = sizeOf(new DataView(bytes));
  if (!size) {
    return drawing(new TextDecoder().decode(bytes));
  }
  if (size[0] * size[1] > 4e7) {
    refuse('huge', { width: size[0], height: size[1] });
  }
  const image = await createImageBitmap(file);
  const { width, height } = image;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { canvas: cut(image, width * scale, height * scale), width, height };
};

// How light a colour is, as WCAG 2.2 defines it.
const light = (rgb) => [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => {
  const part = rgb[i] / 255;
  return sum + share * (part < 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
}, 0.05);

const pixels = (canvas) => {
  try {
    return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  } catch (e) {
    return refuse('closed');
  }
};

// The largest place within a box, with clear space around it: a sixth of the height of the box, twice as much beside it.
const fit = (logo, [x, y, width, height]) => {
  const scale = Math.min((width - height * 2 / 3) / logo.width, height * 2 / 3 / logo.height);
  const [wide, high] = [logo.width * scale, logo.height * scale];
  return [x + (width - wide) / 2, y + (height - high) / 2, wide, high];
};

const boxOf = ({ dataset }) => dataset.box.split(' ').map(Number);
const pictureOf = ({ parentElement }) => find('img', parentElement);
const styleOf = (print, name) => getComputedStyle(print).getPropertyValue(name);
const boxes = () => images.map(boxOf).concat(prints.map((print) => [0, 0, styleOf(print, '--wide') * DOTS, styleOf(print, '--high') * DOTS]));

// Without its transparent or white edge, so that the space around it is the campaign's; and only if it can be seen well.
const trim = ({ canvas, width, height }, ground) => {
  let data = pixels(canvas);
  let [left, top, right, bottom] = [1e9, 1e9, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] > 16 && Math.min(data[at], data[at + 1], data[at + 2]) < 245) {
      const x = at / 4 % canvas.width;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      bottom = Math.ceil((at + 1) / 4 / canvas.width);
      top = Math.min(top, bottom - 1);
    }
  }
  const [wide, high] = [right - left, bottom - top];
  const logo = cut(canvas, wide, high, left, top, wide, high);
  const contrasts = [];
  data = pixels(logo);
  for (let at = 0; at < data.length; at += 12) {
    const ratio = light(data.subarray(at, at + 3)) / light(ground);
    if (data[at + 3] > 128) {
      contrasts.push(Math.max(ratio, 1 / ratio));
    }
  }
  // Of the twentieth part that stands out most.
  const contrast = contrasts.sort((a, b) => b - a)[contrasts.length / 20 | 0] || 1;
  if (contrast < 3) {
    refuse('pale', { contrast: Math.floor(contrast * 10) / 10 });
  }
  if (high > wide * 2.5 || wide > high * 8) {
    refuse('shape');
  }
  const needed = Math.max(...boxes().map((box) => fit(logo, box)[2])) * canvas.width / wide;
  if (width < needed) {
    refuse('small', { width, height, needWidth: Math.ceil(needed), needHeight: Math.ceil(needed * height / width) });
  }
  return logo;
};

const addressOf = (canvas) => new Promise((done) => { canvas.toBlob((blob) => done(URL.createObjectURL(blob))); });

// The same ground everywhere, in the shape of the campaign's labels.
const put = async (canvas, logo, ground) => {
  const context = canvas.getContext('2d');
  const picture = pictureOf(canvas);
  const link = find('a', canvas.parentElement);
  const [x, y, width, height] = boxOf(canvas);
  const half = height / 2;
  Object.assign(canvas, { width: picture.naturalWidth, height: picture.naturalHeight });
  context.drawImage(picture, 0, 0);
  context.fillStyle = `rgb(${ground})`;
  context.arc(x + half, y + half, half, Math.PI / 2, -Math.PI / 2);
  context.arc(x + width - half, y + half, half, -Math.PI / 2, Math.PI / 2);
  context.fill();
  context.imageSmoothingQuality = 'high';
  context.drawImage(logo, ...fit(logo, [x, y, width, height]));
  pixels(canvas);
  URL.revokeObjectURL(link.href);
  link.href = await addressOf(canvas);
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

const place = async (file) => {
  const ground = styleOf(prints[0], 'background-color').match(/\d+/g).map(Number);
  const found = await read(file).catch((e) => { throw e instanceof Problem ? e : Error(words.unknown); });
  await Promise.all(images.map((canvas) => pictureOf(canvas).decode().catch(() => refuse('lost'))));
  const logo = trim(found, ground);
  await Promise.all(images.map((canvas) => put(canvas, logo, ground)));
  const address = await addressOf(logo);
  all('.sheet-logo img').forEach((image) => { image.src = address; });
};

// One file after the other.
let last = Promise.resolve();
const show = () => {
  const [file] = field.files;
  last = last.then(() => file && place(file)).then(() => '', (e) => e.message).then((trouble) => {
    find('[role=alert]').textContent = trouble;
    find('[role=status]').textContent = trouble || !file ? '' : say('done');
    field.setAttribute('aria-invalid', !!trouble);
    results.hidden = !!trouble || !file;
    all('.sheet-side').forEach(shrink);
  });
};

// Alone on its paper, which the style of this page sees to.
const print = (sheet) => {
  const paper = new CSSStyleSheet();
  const alone = (isAlone) => {
    sheet.classList.toggle('sheet-alone', isAlone);
    document.adoptedStyleSheets = isAlone ? [paper] : [];
  };
  paper.replaceSync(`@page { size: ${sheet.dataset.paper}; margin: 0 }`);
  alone(true);
  addEventListener('afterprint', () => alone(false), { once: true });
  window.print();
};

find('[data-tool-without]').hidden = true;
form.hidden = false;
form.onsubmit = () => false;
field.onchange = show;
form.ondragover = form.ondragleave = form.ondrop = (event) => {
  event.preventDefault();
  form.classList.toggle('try-over', event.type === 'dragover');
  if (event.type === 'drop') {
    field.files = event.dataTransfer.files;
    show();
  }
};
all('.try-print').forEach((one) => { find('button', one).onclick = () => print(find('.sheet', one)); });
