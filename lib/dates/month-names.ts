// Names of the months and their short forms, lower case, in all languages that name them.
import { PACKS } from '../language/index';

function listNames(): [string, number][] {
  return PACKS.flatMap(({ months = '' }) =>
    months
      .split('|')
      .flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
  );
}

let months: ReadonlyMap<string, number> | undefined;

/** 1 to 12; undefined for any other word. */
export function monthOf(name: string): number | undefined {
  months ??= new Map(listNames());
  return months.get(name.toLowerCase());
}
