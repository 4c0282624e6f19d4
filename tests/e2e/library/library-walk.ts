// Random walks through the library against a model: save, edit, delete, restore, move, correct, label, keep whole, take back, forget;
// the background is stopped, tabs are closed, the store refuses, records are spoilt. After every step the library holds what the model does, and every failure was told.

import type { ArticleChange, CollectedQuote } from '../../../lib/article-state';
import type { Fault } from '../../../lib/platform/library/faults';
import { articleOf } from './articles';
import type { LibraryBrowser } from './library-browser';
import { aboutOf, quoteOf } from './records';

const ARTICLES = 3;

interface ModelArticle {
  quotes: CollectedQuote[];
  deleted: { quote: CollectedQuote; index: number }[];
  corrections: Record<string, string>;
  outline: string | null;
  /** Words of its kept texts, oldest first. */
  texts: string[];
  isSaved: boolean;
  label: { tags: string[]; note: string };
  /** Parts that were spoilt. */
  aside: number;
}

export interface Walk {
  browser: LibraryBrowser;
  steps: number;
  seed: number;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const keyOf = (article: number) => `https://walk.test/${article}.html`;

const aboutArticle = (article: number) => aboutOf(`第${article}篇`, keyOf(article));

const outlineOf = (title: string) => [
  {
    text: title,
    marker: '',
    title,
    depth: 1,
    line: 0,
    kind: 'h2',
    n: null,
    role: 'heading' as const,
    inferred: false,
    children: [],
  },
];

interface Step {
  article: number;
  change: ArticleChange;
  /** What the model does when the change is made. */
  apply(): void;
}

/** Resolves with how many steps of each kind were made; throws where the library and the model differ. */
export async function walkLibrary({ browser, steps, seed }: Walk): Promise<Record<string, number>> {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const nothing = (): ModelArticle => ({
    quotes: [],
    deleted: [],
    corrections: {},
    outline: null,
    texts: [],
    isSaved: false,
    label: { tags: [], note: '' },
    aside: 0,
  });
  const model = Array.from({ length: ARTICLES }, nothing);
  const counts: Record<string, number> = {};
  let serial = 0;
  let step = 0;
  const fail = (what: string, more: unknown = '') =>
    new Error(`seed ${seed}, step ${step}: ${what} ${JSON.stringify(more)}`);

  const makeSave = (article: number): Step => {
    serial += 1;
    const exact = `原话 ${serial}：“${'字'.repeat(below(40))}”`;
    const quote = quoteOf(`s${seed}-${serial}`, exact, keyOf(article));
    return {
      article,
      change: { kind: 'collect', quote },
      apply: () => model[article]?.quotes.push(quote),
    };
  };
  const makeEdit = (article: number): Step => {
    const { quotes } = model[article] as ModelArticle;
    const quote = pick(quotes);
    const note = `记 ${step}`;
    return {
      article,
      change: { kind: 'note', id: quote.id, note },
      apply: () => {
        quotes[quotes.indexOf(quote)] = { ...quote, note };
      },
    };
  };
  const makeDelete = (article: number): Step => {
    const { quotes, deleted } = model[article] as ModelArticle;
    const index = below(quotes.length);
    const quote = quotes[index] as CollectedQuote;
    return {
      article,
      change: { kind: 'discard', id: quote.id },
      apply: () => {
        quotes.splice(index, 1);
        deleted.push({ quote, index });
      },
    };
  };
  const makeRestore = (article: number): Step => {
    const { quotes, deleted } = model[article] as ModelArticle;
    const entry = pick(deleted);
    const index = Math.min(entry.index, quotes.length);
    return {
      article,
      change: { kind: 'collect', quote: entry.quote, index },
      apply: () => {
        deleted.splice(deleted.indexOf(entry), 1);
        quotes.splice(index, 0, entry.quote);
      },
    };
  };
  const makeMove = (article: number): Step => {
    const { quotes } = model[article] as ModelArticle;
    const quote = pick(quotes);
    const to = below(quotes.length);
    return {
      article,
      change: { kind: 'move', id: quote.id, to },
      apply: () => {
        quotes.splice(quotes.indexOf(quote), 1);
        quotes.splice(to, 0, quote);
      },
    };
  };
  const makeCorrection = (article: number): Step => {
    const { corrections } = model[article] as ModelArticle;
    const field = pick(['title', 'source', 'byline'] as const);
    const value = random() < 0.3 ? null : `改 ${step}`;
    return {
      article,
      change: { kind: 'correct', field, value },
      apply: () => {
        if (value === null) delete corrections[field];
        else corrections[field] = value;
      },
    };
  };
  const makeOutline = (article: number): Step => {
    const title = random() < 0.3 ? null : `纲 ${step}`;
    return {
      article,
      change: { kind: 'outline', outline: title === null ? null : outlineOf(title) },
      apply: () => Object.assign(model[article] as ModelArticle, { outline: title }),
    };
  };

  const makeStep = (): Step => {
    const article = below(ARTICLES);
    const { quotes, deleted } = model[article] as ModelArticle;
    const makers = [
      ...(quotes.length < 60 ? [makeSave, makeSave, makeSave] : []),
      ...(quotes.length > 0 ? [makeEdit, makeDelete, makeMove] : []),
      ...(deleted.length > 0 ? [makeRestore] : []),
      makeCorrection,
      makeOutline,
    ];
    return pick(makers)(article);
  };

  const argsOf = ({ article, change }: Step) => ({
    key: keyOf(article),
    change,
    about: aboutArticle(article),
  });
  const send = (wanted: Step) => browser.ask('change-article', argsOf(wanted));
  const look = async (article: number) => {
    const address = { url: keyOf(article), canonicalUrl: '', parts: [keyOf(article)] };
    return browser.ask('open-article', { address, about: aboutArticle(article) });
  };
  const describe = ({ quotes, corrections, outline, aside, ...kept }: ModelArticle) => ({
    texts: kept.texts,
    isSaved: kept.isSaved,
    label: kept.label,
    quotes: quotes.map(({ id, exact, note }) => [id, exact, note]),
    corrections: Object.fromEntries(Object.entries(corrections).sort()),
    outline,
    aside,
  });
  const lookAtKept = async (article: number) => {
    const { texts } = await browser.ask('read-saved', { key: keyOf(article) });
    const listed = await browser.ask('list-library', { keys: [keyOf(article)] });
    const here = listed.find(({ key, deleted }) => key === keyOf(article) && !deleted);
    return {
      texts: texts.map((text) => text.article.textContent),
      isSaved: !!here?.mark,
      label: here?.label ?? { tags: [], note: '' },
    };
  };
  const see = async (article: number) => {
    const seen = await look(article);
    return JSON.stringify({ ...(await lookAtKept(article)), ...describeSeen(seen) });
  };
  const describeSeen = ({ state, aside }: Awaited<ReturnType<typeof look>>) => ({
    quotes: state.tray.map(({ id, exact, note }) => [id, exact, note]),
    corrections: Object.fromEntries(Object.entries(state.corrections).sort()),
    outline: state.outline?.[0]?.title ?? null,
    aside,
  });
  const compare = async (article: number) => {
    const seen = await see(article);
    const wanted = JSON.stringify(describe(model[article] as ModelArticle));
    if (seen !== wanted) throw fail('the library is not the model', { seen, wanted });
  };

  const change = async () => {
    const wanted = makeStep();
    const answer = await send(wanted);
    if (!answer.saved) throw fail('not saved', answer);
    wanted.apply();
    return wanted.article;
  };
  const changeWhileStopped = async () => {
    const wanted = makeStep();
    const answer = await browser.askWhileStopped('change-article', argsOf(wanted));
    if (!answer.saved) throw fail('not saved by a background that was stopped', answer);
    wanted.apply();
    return wanted.article;
  };
  const changeAndClose = async () => {
    const wanted = makeStep();
    const { article } = wanted;
    await browser.askAndClose('change-article', argsOf(wanted));
    // Whole or absent: the tab may have been gone before anything was sent.
    const before = JSON.stringify(describe(model[article] as ModelArticle));
    const seen = await see(article);
    if (seen !== before) wanted.apply();
    else if (!(await send(wanted)).saved) throw fail('not saved after all');
    else wanted.apply();
    return article;
  };
  const changeWithFault = async () => {
    const fault = pick(['quota', 'half-way', 'commit', 'gone'] as Fault[]);
    await browser.setFault(fault);
    const wanted = makeStep();
    const answer = await send(wanted);
    const isTold = !answer.saved && answer.refusal === 'failed' && answer.isWaiting === true;
    // One put is no half of anything: a removal or a repetition goes through.
    if (!answer.saved && !isTold) throw fail(`${fault} was not told`, answer);
    wanted.apply();
    if (random() < 0.3) await browser.stop();
    const { state, isReadable } = await look(wanted.article);
    const shown = state.tray.map(({ id }) => id).join();
    if (isReadable !== (fault !== 'gone')) throw fail(`${fault} was not told when it was opened`);
    if (isReadable && shown !== model[wanted.article]?.quotes.map(({ id }) => id).join())
      throw fail(`what waits after ${fault} is not shown`, shown);
    await browser.setFault(null);
    const next = makeStep();
    if (!(await send(next)).saved) throw fail(`not saved after ${fault}`);
    next.apply();
    if (next.article !== wanted.article) await compare(wanted.article);
    return next.article;
  };
  const spoil = async () => {
    const article = below(ARTICLES);
    const known = model[article] as ModelArticle;
    if (known.quotes.length === 0) return change();
    const index = below(known.quotes.length);
    const [gone] = known.quotes.splice(index, 1);
    const broken = pick([{ id: gone?.id }, null, 7, ['x'], { ...gone, exact: step }]);
    // Equal parts are set aside once: each of ours is one of a kind.
    const data =
      typeof broken === 'object' && broken && !Array.isArray(broken) ? broken : [step, broken];
    await browser.spoil([keyOf(article), 'quote', gone?.id ?? ''], data);
    known.aside += 1;
    return article;
  };

  const keepWhole = async () => {
    const article = below(ARTICLES);
    const known = model[article] as ModelArticle;
    const words = pick(['桥老了。', '桥修好了。', `桥 ${step}。`]);
    const whole = articleOf(keyOf(article), `第${article}篇`, { textContent: words });
    const answer = await browser.ask('save-to-library', { article: whole });
    if (!answer.undo) throw fail('not kept whole', answer);
    const { key, ...undo } = answer.undo;
    if (random() < 0.4) {
      const { saved } = await browser.ask('undo-save', { key, undo });
      if (!saved) throw fail('not taken back');
      return article;
    }
    known.isSaved = true;
    if (known.texts.at(-1) !== words) known.texts.push(words);
    return article;
  };
  const label = async () => {
    const article = below(ARTICLES);
    const words = { tags: random() < 0.2 ? [] : [`签 ${step}`], note: pick(['', `记 ${step}`]) };
    const args = { key: keyOf(article), change: { kind: 'label' as const, ...words } };
    const answer = await browser.ask('change-article', { ...args, about: aboutArticle(article) });
    if (!answer.saved) throw fail('not labelled', answer);
    (model[article] as ModelArticle).label = words;
    return article;
  };
  const binAndRestore = async () => {
    const article = below(ARTICLES);
    const { saved, since } = await browser.ask('bin-article', { key: keyOf(article) });
    if (!saved) throw fail('not put into the bin');
    if (random() < 0.3) await browser.stop();
    const back = await browser.ask('restore-article', { key: keyOf(article), since });
    if (!back.saved) throw fail('not brought back');
    return article;
  };
  const forget = async () => {
    const article = below(ARTICLES);
    const { saved } = await browser.ask('forget', { what: { article: keyOf(article) } });
    if (!saved) throw fail('not forgotten');
    if ((await browser.listNames(keyOf(article))).length > 0) throw fail('something was left');
    model[article] = nothing();
    return article;
  };

  const deeds: [weight: number, name: string, deed: () => Promise<number>][] = [
    [70, 'change', change],
    [6, 'stopped', changeWhileStopped],
    [4, 'closed', changeAndClose],
    [12, 'fault', changeWithFault],
    [8, 'spoilt', spoil],
    [12, 'whole', keepWhole],
    [6, 'label', label],
    [4, 'bin', binAndRestore],
    [2, 'forget', forget],
  ];
  const total = deeds.reduce((sum, [weight]) => sum + weight, 0);
  for (step = 1; step <= steps; step++) {
    let dice = random() * total;
    const [, name, deed] = deeds.find(([weight]) => {
      dice -= weight;
      return dice < 0;
    }) as (typeof deeds)[number];
    counts[name] = (counts[name] ?? 0) + 1;
    await compare(await deed());
  }
  const compareList = async () => {
    const all = await browser.ask('list-library', {});
    const keys = await browser.ask('list-keys', {});
    const some = await browser.ask('list-library', { keys });
    if (JSON.stringify(some) !== JSON.stringify(all)) throw fail('one list is not the other');
    const { articles: newest } = await browser.ask('list-newest', { most: 1 });
    const isThere = all.some(({ deleted }) => deleted === '');
    const known = new Set(all.map((one) => JSON.stringify(one)));
    const areAllKnown = newest.every((one) => known.has(JSON.stringify(one)));
    if (!areAllKnown || (isThere && newest.length === 0))
      throw fail('the newest are others', newest);
  };
  for (let article = 0; article < ARTICLES; article++) await compare(article);
  await compareList();
  await browser.stop();
  for (let article = 0; article < ARTICLES; article++) await compare(article);
  await compareList();
  return counts;
}
