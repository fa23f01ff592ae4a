// Puts a partner's logo on the images and prints of the kit. Everything happens here: no request leaves the page.
const tool = document.querySelector('[data-tool]');
const form = tool.querySelector('form');
const field = tool.querySelector('#logo-file');
const problem = tool.querySelector('#logo-problem');
const status = tool.querySelector('[role=status]');
const results = tool.querySelector('.try-results');
const words = JSON.parse(form.dataset.words);

// Bytes, pixels, and elements of a drawing.
const MOST = { bytes: 5e6, pixels: 40e6, elements: 20000 };
// The logo is kept so large at most, which is more than any place needs.
const LONGEST = 1600;
// How much higher than wide, and wider than high.
const TALLEST = 2.5;
const WIDEST = 8;
const CONTRAST = 3;
// How much of a logo must stand out from its ground.
const SHARE = 0.05;
// Of prints, as sharp as eyes see on paper: 200 dots an inch.
const DOTS = 200 / 25.4;

// What is wrong, in words for the person who chose the file.
class Problem extends Error {}
const say = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (all, name) => values[name].toLocaleString(document.documentElement.lang));
const refuse = (key, values) => { throw new Problem(say(key, values)); };

// The size by the first bytes, since a small file can unfold into an enormous picture; nothing for what is no such picture.
const sizeOf = (view) => {
  const starts = (at, text) => [...text].every((sign, i) => view.getUint8(at + i) === sign.charCodeAt(0));
  if (starts(0, '\x89PNG\r\n\x1a\n')) {
    return [view.getUint32(16), view.getUint32(20)];
  }
  if (starts(0, 'RIFF') && starts(8, 'WEBPVP8')) {
    const bits = view.getUint32(21, true);
    return starts(15, 'X') ? [24, 27].map((at) => 1 + (view.getUint32(at, true) & 0xffffff))
      : starts(15, 'L') ? [1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff)]
        : [26, 28].map((at) => view.getUint16(at, true) & 0x3fff);
  }
  for (let at = 2; starts(0, '\xff\xd8') && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker > 0xbf && marker < 0xd0 && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return [view.getUint16(at + 7), view.getUint16(at + 5)];
    }
  }
  return null;
};

const canvasOf = (width, height) => Object.assign(document.createElement('canvas'), { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) });
const copy = (source, width, height, ...from) => {
  const canvas = canvasOf(width, height);
  canvas.getContext('2d').drawImage(source, ...from, 0, 0, canvas.width, canvas.height);
  return canvas;
};

// As an image a drawing runs nothing and fetches nothing; what is more than a drawing is refused all the same.
const drawing = async (text) => {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (/<!ENTITY/i.test(text) || svg.querySelector('script, foreignObject')) {
    refuse('active');
  }
  if (svg.localName !== 'svg' || svg.querySelector('parsererror')) {
    refuse('unknown');
  }
  // Drawings within drawings multiply: each use counts as what it shows.
  const counts = new Map();
  const count = (element) => {
    if (!counts.has(element)) {
      counts.set(element, Infinity);
      let sum = 1;
      for (const { name, value } of element.attributes) {
        const inside = value.trim();
        const isLink = /href$/i.test(name);
        if (/^on/i.test(name) || (isLink && !/^(#|data:image\/(png|jpe?g|webp))/i.test(inside))) {
          refuse('active');
        }
        const shown = isLink && element.localName === 'use' && svg.querySelector(`[id="${CSS.escape(inside.slice(1))}"]`);
        sum += shown ? count(shown) : 0;
      }
      counts.set(element, [...element.children].reduce((all, child) => all + count(child), sum));
    }
    return counts.get(element);
  };
  if (count(svg) > MOST.elements) {
    refuse('active');
  }
  const number = (name) => (/^[\d.]+(px)?$/.test(svg.getAttribute(name)) ? parseFloat(svg.getAttribute(name)) : 0);
  const box = (svg.getAttribute('viewBox') || '').trim().split(/[\s,]+/).map(Number);
  const [width, height] = box.length === 4 ? box.slice(2) : [number('width'), number('height')];
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
  URL.revokeObjectURL(image.src);
  return { canvas: copy(image, width * scale, height * scale), vector: true };
};

const read = async (file) => {
  if (file.size > MOST.bytes) {
    refuse('heavy', { megabytes: Math.ceil(file.size / 1e5) / 10 });
  }
  const bytes = await file.arrayBuffer();
  let size = null;
  try {
    size = sizeOf(new DataView(bytes));
  } catch (e) {
    // Cut short: no picture.
  }
  if (!size) {
    const text = new TextDecoder().decode(bytes);
    return /<svg[\s>]/i.test(text) ? drawing(text) : refuse('unknown');
  }
  const [width, height] = size;
  if (width * height > MOST.pixels) {
    refuse('huge', { width, height });
  }
  const image = await createImageBitmap(file).catch(() => refuse('unknown'));
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
  const canvas = copy(image, image.width * scale, image.height * scale);
  image.close();
  return { canvas, scale };
};

// WCAG 2.2: how light a colour is.
const light = (...rgb) => rgb.slice(0, 3).map((part) => part / 255)
  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);

// Without its transparent or white edge, so that the space around it is the campaign's.
const trim = ({ canvas, scale = 1, vector }, ground) => {
  const { width, height } = canvas;
  let data;
  try {
    ({ data } = canvas.getContext('2d').getImageData(0, 0, width, height));
  } catch (e) {
    refuse('closed');
  }
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      if (data[at + 3] > 16 && Math.min(data[at], data[at + 1], data[at + 2]) < 245) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = y;
      }
    }
  }
  if (right < 0) {
    refuse(data.some((part, i) => i % 4 === 3 && part > 16) ? 'pale' : 'empty', { contrast: 1 });
  }
  const [wide, high] = [right - left + 1, bottom - top + 1];
  const groundLight = light(...ground) + 0.05;
  const contrasts = [];
  for (let y = top; y <= bottom; y += 2) {
    for (let x = left; x <= right; x += 2) {
      const at = (y * width + x) * 4;
      if (data[at + 3] > 128) {
        const own = light(data[at], data[at + 1], data[at + 2]) + 0.05;
        contrasts.push(Math.max(own, groundLight) / Math.min(own, groundLight));
      }
    }
  }
  const contrast = contrasts.sort((a, b) => b - a)[Math.floor(contrasts.length * SHARE)] || 1;
  if (contrast < CONTRAST) {
    refuse('pale', { contrast: Math.floor(contrast * 10) / 10 });
  }
  const size = { width: Math.round(wide / scale), height: Math.round(high / scale) };
  if (high > wide * TALLEST || wide > high * WIDEST) {
    refuse(high > wide ? 'tall' : 'wide', size);
  }
  return { canvas: copy(canvas, wide, high, left, top, wide, high), vector, size };
};

// The largest place within a box, with clear space around it: a sixth of the height of the box, twice as much beside it.
const fit = (logo, [x, y, width, height]) => {
  const clear = height / 6;
  const scale = Math.min((width - 4 * clear) / logo.width, (height - 2 * clear) / logo.height);
  const [wide, high] = [logo.width * scale, logo.height * scale];
  return [x + (width - wide) / 2, y + (height - high) / 2, wide, high];
};

const images = [...tool.querySelectorAll('canvas')].map((canvas) => ({
  canvas, picture: canvas.parentElement.querySelector('img'), link: canvas.parentElement.querySelector('a'), box: canvas.dataset.box.split(' ').map(Number),
}));
const prints = [...tool.querySelectorAll('.sheet-logo')].map((place) => ({ place, box: place.dataset.box.split(' ').map(Number) }));

const boxOn = ({ picture, box }) => box.slice(0, 4).map((length) => length * picture.naturalWidth / box[4]);

// The same ground everywhere, in the shape of the campaign's labels.
const put = (image, logo, ground, name) => {
  const { canvas, picture, link } = image;
  const context = canvas.getContext('2d');
  const [x, y, width, height] = boxOn(image);
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  context.drawImage(picture, 0, 0);
  context.fillStyle = `rgb(${ground.join()})`;
  context.beginPath();
  context.arc(x + height / 2, y + height / 2, height / 2, Math.PI / 2, -Math.PI / 2);
  context.arc(x + width - height / 2, y + height / 2, height / 2, -Math.PI / 2, Math.PI / 2);
  context.fill();
  context.imageSmoothingQuality = 'high';
  context.drawImage(logo, ...fit(logo, [x, y, width, height]));
  return new Promise((done) => {
    try {
      canvas.toBlob((blob) => {
        URL.revokeObjectURL(link.href);
        link.href = URL.createObjectURL(blob);
        link.download = name ? link.download.replace(/(-avec-.*)?\.png$/, `-avec-${name}.png`) : link.download;
        link.querySelector('span').textContent = say('weight', { width: canvas.width, height: canvas.height, kilobytes: Math.ceil(blob.size / 1000) });
        done();
      });
    } catch (e) {
      throw new Problem(say('closed'));
    }
  });
};

// What the sharpest place asks of a picture; a drawing is sharp in any size.
const checkSize = ({ canvas, vector, size }) => {
  const boxes = images.map(boxOn).concat(prints.map(({ box }) => [0, 0, ...box.map((length) => length * DOTS)]));
  const needed = Math.max(...boxes.map((box) => fit(canvas, box)[2]));
  if (!vector && size.width < needed) {
    refuse('small', { ...size, needWidth: Math.ceil(needed), needHeight: Math.ceil(needed * size.height / size.width) });
  }
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
let shown = '';
const show = async (file) => {
  latest += 1;
  const turn = latest;
  problem.textContent = '';
  status.textContent = '';
  field.removeAttribute('aria-invalid');
  try {
    const ground = getComputedStyle(prints[0].place).backgroundColor.match(/[\d.]+/g).slice(0, 3).map(Number);
    const logo = trim(await read(file), ground);
    await Promise.all(images.map(({ picture }) => picture.decode().catch(() => refuse('lost'))));
    checkSize(logo);
    const name = tool.querySelector('#logo-name').value.trim();
    const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    await Promise.all(images.map((image) => put(image, logo.canvas, ground, plain)));
    const blob = await new Promise((done) => { logo.canvas.toBlob(done); });
    if (turn === latest) {
      URL.revokeObjectURL(shown);
      shown = URL.createObjectURL(blob);
      prints.forEach(({ place }) => { place.firstElementChild.src = shown; place.firstElementChild.alt = name; });
      results.hidden = false;
      tool.querySelectorAll('.sheet-side').forEach(shrink);
      status.textContent = say('done');
    }
  } catch (e) {
    if (!(e instanceof Problem)) {
      throw e;
    }
    if (turn === latest) {
      results.hidden = true;
      problem.textContent = e.message;
      field.setAttribute('aria-invalid', 'true');
    }
  }
};

// Alone on its paper: a copy of the sheet stands in the page until it is printed.
const print = async ({ dataset }) => {
  const sheet = document.getElementById(dataset.print);
  const alone = sheet.cloneNode(true);
  const paper = new CSSStyleSheet();
  paper.replaceSync(`@page { size: ${sheet.dataset.width}mm ${sheet.dataset.height}mm; margin: 0 }`);
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

prints.forEach(({ place, box }) => ['--wide', '--high'].forEach((name, i) => place.style.setProperty(name, box[i])));
tool.querySelector('[data-tool-without]').hidden = true;
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', () => field.files.length && show(field.files[0]));
const drop = tool.querySelector('.try-drop');
['dragover', 'dragleave', 'drop'].forEach((name) => drop.addEventListener(name, (event) => {
  event.preventDefault();
  drop.classList.toggle('try-over', name === 'dragover');
  if (name === 'drop' && event.dataTransfer.files.length) {
    field.files = event.dataTransfer.files;
    show(field.files[0]);
  }
}));
tool.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-print]');
  if (button) {
    print(button);
  }
});
