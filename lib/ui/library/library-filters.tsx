// Beside the list: tags, sites, sources, authors and times to choose from.
import {
  FACETS,
  type Facet,
  type Filter,
  isWithin,
  listFacet,
  TIMES,
} from '../../library/arrange-library';
import type { LibraryArticle } from '../../library/list-library';
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';

const FACET_WORDS: Record<Facet, MessageKey> = {
  tag: 'libraryTags',
  site: 'librarySites',
  source: 'librarySources',
  author: 'libraryAuthors',
};

const TIME_WORDS: Record<(typeof TIMES)[number], MessageKey> = {
  week: 'libraryWeek',
  month: 'libraryMonth',
  year: 'libraryYear',
  earlier: 'libraryEarlier',
};

/** So many values of one kind are shown; the others are found by searching. */
const MOST = 12;

interface LibraryFiltersProps {
  articles: readonly LibraryArticle[];
  filter: Filter;
  onFilter(patch: Partial<Filter>): void;
}

export function LibraryFilters({ articles, filter, onFilter }: LibraryFiltersProps) {
  const t = useTranslate();
  const times = TIMES.map((time) => ({
    value: time,
    label: t(TIME_WORDS[time]),
    count: articles.filter((article) => isWithin(article, time, Date.now())).length,
  }));
  // A longer time that holds no more tells nothing.
  const telling = times.filter(({ count, value }, at) => {
    const isMore = value === 'earlier' || count > (times[at - 1]?.count ?? 0);
    return isMore || value === filter.time;
  });
  return (
    <>
      <FilterGroup
        title={t('libraryTimes')}
        values={telling}
        chosen={filter.time}
        onChoose={(time) => onFilter({ time: time as Filter['time'] })}
      />
      {FACETS.map((facet) => (
        <FilterGroup
          key={facet}
          title={t(FACET_WORDS[facet])}
          values={listFacet(articles, facet).map((one) => ({ ...one, label: one.value }))}
          chosen={filter[facet]}
          onChoose={(value) => onFilter({ [facet]: value })}
        />
      ))}
    </>
  );
}

interface FilterGroupProps {
  title: string;
  values: { value: string; label: string; count: number }[];
  chosen: string;
  onChoose(value: string): void;
}

/** Pressed again, it is taken back. */
function FilterGroup({ title, values, chosen, onChoose }: FilterGroupProps) {
  const shown = values
    .filter(({ value, count }) => count > 0 || value === chosen)
    .filter(({ value }, place) => place < MOST || value === chosen);
  if (shown.length === 0) return null;
  return (
    <section class="filter-group" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              class="filter"
              aria-pressed={value === chosen}
              onClick={() => onChoose(value === chosen ? '' : value)}
            >
              <bdi>{label}</bdi>
              <span class="number">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
