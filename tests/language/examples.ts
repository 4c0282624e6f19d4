// What an example file of a language holds: texts that its words must take, and prose that must stay although it holds them.
// `lines` has whole lines of pages, `says` what stands in the place that a field is about.
import type { LineKind, SaysField } from '../../lib/language/language-pack';

export interface Example {
  takes: readonly string[];
  leaves?: readonly string[];
}

export interface Examples {
  lines?: Partial<Record<LineKind, Example>>;
  says?: Partial<Record<SaysField, Example>>;
}
