// One made-up news page of any size, the same every time: about half article, the rest menus, teasers, comments, tables.

const WORDS =
  'the harbour council said on friday that work on a new sea wall would begin in spring after years of storms and long debate while people near the water asked for plans and the engineers promised a first drawing before winter'.split(
    ' ',
  );

/** A small fixed generator: the page must not differ between runs. @param {number} seed */
function makeRandom(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 9) % below;
  };
}

/** @param {number} nodes about how many nodes the document is to hold @returns {string} */
export function makePage(nodes) {
  const random = makeRandom(7);
  const say = (/** @type {number} */ count) => {
    const words = Array.from({ length: count }, () => WORDS[random(WORDS.length)] ?? '');
    return `${words.join(' ')}.`;
  };
  const story = [];
  const menu = [];
  const teasers = [];
  const comments = [];
  // A round adds some 80 nodes.
  for (let round = 0; round * 80 < nodes; round++) {
    for (let i = 0; i < 4; i++) {
      story.push(
        `<p>${say(16)} <a href="/topic/${round}">${say(2)}</a> ${say(22)} <em>${say(3)}</em> ${say(14)}</p>`,
      );
    }
    if (round % 3 === 0)
      story.push(
        `<h2>${say(5)}</h2><figure><img src="/p/${round}.jpg" alt=""><figcaption>${say(8)}</figcaption></figure>`,
      );
    if (round % 4 === 0)
      story.push(
        `<div class="related"><ul><li><a href="/r/${round}">${say(7)}</a></li><li><a href="/r/${round}/2">${say(6)}</a></li></ul></div>`,
      );
    menu.push(`<li><a href="/m/${round}"><span>${say(2)}</span></a></li>`);
    teasers.push(
      `<div class="teaser"><h3><a href="/t/${round}">${say(8)}</a></h3><span class="time">2 hours ago</span></div>`,
    );
    comments.push(`<div class="comment"><b>${say(2)}</b><p>${say(15)}</p></div>`);
    if (round % 9 === 0)
      teasers.push(`<table><tr><td>${round}</td><td>${random(90)}</td></tr></table>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sea wall work begins - The Harbour Post</title><meta name="author" content="Mara Quill"></head><body><header><nav><ul>${menu.join('')}</ul></nav></header><main><article><h1>Sea wall work begins</h1><p class="byline">By Mara Quill</p><div class="body">${story.join('\n')}</div></article><section id="comments">${comments.join('\n')}</section></main><aside>${teasers.join('\n')}</aside><footer>Copyright The Harbour Post</footer></body></html>`;
}
