// A news page of our own in English: straight and curly marks, soft hyphens, an advertisement in the middle, a sentence in Arabic.

export const FERRY_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Ferry That Became a Library | Harbor Ledger</title>
<meta property="og:site_name" content="Harbor Ledger"></head><body>
<nav><a href="/">Home</a> <a href="/local">Local</a> <a href="/opinion">Opinion</a></nav>
<article><h1>The Ferry That Became a Library</h1>
<p class="byline">By <a rel="author" href="/by/mara-ellison">Mara Ellison</a> and <a rel="author" href="/by/tom-okafor">Tom Okafor</a></p>
<time datetime="2025-03-04T08:15:00Z">March 4, 2025</time>
<p>The town’s newest library opened on Tuesday in the hull of its oldest ferry, eleven years after the last crossing.</p>
<p>“It’s the same river,” said Joan Pell, 71, a retired deckhand. “We just read it differently now.”</p>
<p>Most of the <a href="/shelves">4,200&nbsp;volumes</a> came from <em>people on the waiting list</em>, and <strong>none</strong> were bought new.</p>
<p>The engine room, once the loudest place in the county, now holds the infra&shy;structure of quiet: carpets, lamps and a clock with&#8203;out a chime.</p>
<div class="advertisement" aria-label="Advertisement"><p>Advertisement</p><a href="/ad">Cheap flights to the coast</a></div>
<p>On the bridge, a wheel that no longer steers anything has become the children’s favorite seat.</p>
<h2>How it floats</h2>
<ul><li>Ballast: 40 tons of gravel</li><li>Pumps: two, checked weekly</li><li>Moorings: replaced in 2024</li></ul>
<figure><img src="/img/ferry.jpg" alt="The ferry" width="800" height="450"><figcaption>The reading deck at dusk. Photo by Ines Varga</figcaption></figure>
<p>The hull was surveyed three times[3] before the county agreed to insure it.</p>
<p>The sign read &lt;PLEASE WAIT&gt; &amp; “$5 per crossing”; the clerk had written *void* across it.</p>
<blockquote><p>A boat is a promise to come back.</p></blockquote>
<p dir="rtl" lang="ar">قال العامل القديم: «النهر لا ينتظر أحداً، لكن الكتب تنتظر».</p>
<p>Admission is free. The library will stay open until ten every evening, except when the river rises above the second step of the landing, which it did four times last winter.</p>
<p>The county expects some thirty thousand visitors in the first year, about as many as the ferry carried in its last.</p>
</article>
<footer><p>© 2025 Harbor Ledger. All rights reserved.</p></footer></body></html>`;
