// The view over one page: its deeds tied to the reader that brought it.
import type { PageReader, ViewControl } from '../../lib/ui/page-parts';
import { createArticleMemory } from './article-memory';
import { CleanViewControl } from './clean-view-control';
import { followArrival } from './follow-arrival';
import type { Reading } from './reading';
import { startPicking } from './start-picking';
import { buildViewActions } from './view-actions';

export function createViewControl(reader: PageReader): ViewControl {
  const { reading, view } = createReading(reader);
  const { memory } = reading;
  return {
    view,
    load: (article) => memory.load(article),
    async open(article, opening) {
      reading.freeze(false);
      await view.open(article, opening);
      void followArrival(document, reading);
    },
    pick: () => startPicking(reading),
    apply(key, change) {
      const isApplied = memory.apply(key, change);
      if (isApplied) view.change({});
      return isApplied;
    },
    applySettings(settings) {
      memory.settings = settings;
      view.change({});
    },
  };
}

function createReading(reader: PageReader) {
  let isFrozen = false;
  const reading: Reading = {
    reader,
    page: reader.page,
    memory: createArticleMemory(),
    t: reader.t,
    view: () => view,
    freeze: (isNow = true) => {
      isFrozen = isNow;
    },
    isFrozen: () => isFrozen,
  };
  const view = new CleanViewControl(reading, buildViewActions(reading));
  return { reading, view };
}
