// The quotes tab: the words selected now, what was collected, what people say in the article, and its reference.

import { Collection } from './collection';
import { FormatPickers } from './format-pickers';
import { KeepingLine } from './keeping-line';
import type { ArticlePage, PopupModel } from './popup-model';
import { ReferenceCard } from './reference-card';
import { SelectionCard } from './selection-card';
import { SpeechList } from './speech-list';

export function QuotesPanel({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  return (
    <div class="panel-scroll quotes">
      <FormatPickers popup={popup} />
      <SelectionCard page={page} popup={popup} />
      <KeepingLine page={page} popup={popup} />
      <Collection page={page} popup={popup} />
      <SpeechList page={page} popup={popup} />
      <ReferenceCard page={page} popup={popup} />
    </div>
  );
}
