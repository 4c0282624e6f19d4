// When the article was published: the date the page shows beside the headline, with the zone of the machine's date where both
// speak of the same moment; a build-time meta never beats what is shown.
import { isSameDay, readMachineDate, toIso, type When, zoneBetween } from '../../dates/build-time';
import { says } from '../../language/says';
import type { DatePart } from '../credits/split-credits';
import type { Facts } from './facts';

export interface Chosen {
  value: string;
  from: string;
}

const NONE: Chosen = { value: '', from: '' };

/** `implied` is the offset that the page's language implies. */
export function choosePublished(
  shown: readonly DatePart[],
  metadata: readonly Facts[],
  implied: string,
): Chosen {
  const date = pickShown(shown.filter((d) => !says('updated').test(d.label)));
  const machines = metadata
    .map((facts) => ({ from: facts.from, when: readMachineDate(facts.published) }))
    .filter((m): m is Machine => m.when !== null);
  const isOther = date && implied === '' && isOfAnother(date, machines, metadata);
  if (date && !isOther) {
    const same = machines.filter((m) => isSameDay(date, m.when));
    if (date.time === '') return lendTime(date, same, implied);
    const later = same.find((m) => isHalfDayOn(date, m.when));
    if (later) return toChosen(later, implied);
    const exact = implied ? undefined : same.find((m) => isSameMoment(date, m.when));
    if (exact) return toChosen(exact, '');
    const zone =
      date.zone ||
      zoneFor(
        date,
        same.map((m) => m.when),
        implied,
      );
    return { value: toIso(date, zone), from: 'date-line' };
  }
  const machine =
    machines.find((m) => m.when.time !== '' && isSameDay(m.when, machines[0]!.when)) ?? machines[0];
  const updated = pickShown(shown);
  // The address tells the day; the page, when on that day it was last touched.
  const lent = machine?.when.time === '' && updated?.time && isSameDay(updated, machine.when);
  if (machine && !lent) return toChosen(machine, implied, shown.length === 0);
  return updated ? { value: toIso(updated, implied), from: 'date-line' } : NONE;
}

/** The first date; of those of the same day one with a time of day. */
function pickShown(dates: readonly DatePart[]): DatePart | undefined {
  const first = dates.find((d) => says('published').test(d.label)) ?? dates[0];
  if (!first || first.time) return first;
  return dates.find((d) => d.day === first.day && d.time) ?? first;
}

/** A day shown without its time may have one in the metadata: on the same day the machine's moment is the page's. */
function lendTime(date: DatePart, same: readonly Machine[], implied: string): Chosen {
  const own = readMachineDate(date.machine ?? '');
  const machines = own ? [...same, { from: 'date-line', when: own }] : same;
  const exact = machines.find(
    ({ when }) => when.time !== '' && !isBareDay(when) && localised(when, implied).day === date.day,
  );
  return exact ? toChosen(exact, implied) : { value: date.day, from: 'date-line' };
}

interface Machine {
  from: string;
  when: When;
}

/** A machine's seconds say when a program ran: to the minute, as pages show it, unless the page shows nothing. */
function toChosen({ from, when }: Machine, implied: string, alone = false): Chosen {
  const local = localised(when, implied);
  const time = alone && !local.time.endsWith(':00') ? local.time : local.time.slice(0, 5);
  return { value: toIso({ ...local, time }, implied), from };
}

/**
 * What the page shows may be when it was last changed: to the minute what the machines call so, and not what they call published.
 * Or a date of which the page tells, where several machines agree on another. East Asian pages are believed: theirs are build times.
 */
function isOfAnother(
  date: DatePart,
  machines: readonly Machine[],
  metadata: readonly Facts[],
): boolean {
  if (machines.length === 0 || says('published').test(date.label)) return false;
  const days = new Set(machines.map(({ when }) => when.day));
  if (machines.length > 1 && days.size === 1 && !isSameDay(date, machines[0]!.when)) return true;
  if (date.time === '') return false;
  const isShown = (when: When | null) => when !== null && isSameClock(date, when);
  // The first that tells a time of day is believed: the element that shows the date only repeats it.
  const timed = machines.find(({ when }) => when.time !== '');
  return (
    metadata.some(({ modified }) => isShown(readMachineDate(modified))) &&
    !(timed && isShown(timed.when))
  );
}

/** The same minute of the day on the clock as it is written, or an hour's zone apart. */
function isSameClock(shown: When, machine: When): boolean {
  if (machine.time === '' || shown.time.slice(3, 5) !== machine.time.slice(3, 5)) return false;
  return (
    (shown.day === machine.day && shown.time.slice(0, 5) === machine.time.slice(0, 5)) ||
    (machine.zone === 'Z' && zoneBetween(shown, machine) !== '')
  );
}

/** A clock of twelve hours that does not say which half: the machine's is twelve hours on. */
function isHalfDayOn(shown: When, machine: When): boolean {
  const [hour = 0, minute] = shown.time.split(':').map(Number);
  const [other = 0, otherMinute] = machine.time.split(':').map(Number);
  return shown.day === machine.day && minute === otherMinute && hour < 12 && other - hour === 12;
}

/** Midnight to the second is how machines write a day. */
const isBareDay = ({ time }: When) => time === '00:00' || time === '00:00:00';

/** The machine gives the very minute that is shown, with its zone: then it says the same, and more exactly. */
function isSameMoment(shown: When, machine: When): boolean {
  const sameMinute =
    shown.day === machine.day && shown.time.slice(0, 5) === machine.time.slice(0, 5);
  return (
    sameMinute &&
    machine.zone !== '' &&
    (shown.zone === '' ||
      shown.zone === machine.zone ||
      (shown.zone === 'Z' && machine.zone === '+00:00'))
  );
}

function zoneFor(shown: When, machines: readonly When[], implied: string): string {
  if (implied) return implied;
  for (const machine of machines) {
    const zone = zoneBetween(shown, machine);
    if (zone) return zone;
  }
  return '';
}

/** A moment in UTC is put into the page's own zone, so that the day is the one its readers know. */
function localised(when: When, implied: string): When {
  if (when.zone !== 'Z' || implied === '' || when.time === '') return when;
  const minutes = Number(implied.slice(1, 3)) * 60 + Number(implied.slice(4, 6));
  const local = new Date(Date.parse(`${when.day}T${when.time}Z`) + minutes * 60000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 11 + when.time.length), zone: implied };
}

export function chooseModified(
  shown: readonly DatePart[],
  metadata: readonly Facts[],
  implied: string,
): Chosen {
  const date = shown.find((d) => says('updated').test(d.label));
  if (date) return { value: toIso(date, implied), from: 'date-line' };
  for (const facts of metadata) {
    const when = readMachineDate(facts.modified);
    if (when) return { value: toIso(localised(when, implied), implied), from: facts.from };
  }
  return NONE;
}
