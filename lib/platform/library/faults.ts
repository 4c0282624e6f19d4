// Faults put in by tests: a store that refuses, breaks half-way, fails on commit or is gone. Only a build made for them
// (QINGYUE_FAULTS=1) has any; in what ships these functions do nothing and the bundler leaves them out.
import { browser } from '../browser';

export type Fault = 'quota' | 'half-way' | 'commit' | 'gone';

/** Where the test says which: in the session's storage. */
const SWITCH = 'fault';

const HAS_FAULTS = import.meta.env.QINGYUE_FAULTS === '1';

export async function faultNow(): Promise<Fault | null> {
  if (!HAS_FAULTS) return null;
  const { [SWITCH]: fault } = await browser.storage.session.get(SWITCH);
  return (fault as Fault | undefined) ?? null;
}

export function faultOnOpen(fault: Fault | null): void {
  if (HAS_FAULTS && fault === 'gone')
    throw new DOMException('the database is gone', 'InvalidStateError');
}

/** To be called before every put of one transaction. */
export function faultOnPut(fault: Fault | null): () => void {
  if (!HAS_FAULTS) return () => {};
  let puts = 0;
  return () => {
    puts += 1;
    const isDue = fault === 'quota' || (fault === 'half-way' && puts === 2);
    if (isDue) throw new DOMException('no room', 'QuotaExceededError');
  };
}

export function faultOnCommit(fault: Fault | null, transaction: { abort(): void }): void {
  if (HAS_FAULTS && fault === 'commit') transaction.abort();
}
