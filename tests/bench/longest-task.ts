// The longest task of the page's thread while something goes on, by the browser's own trace.
import type { Chromium } from '../e2e/harness/chromium.ts';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Of complete events, µs: of the thread's own work, so that what else the machine does counts for nothing. */
  tdur?: number;
}

const TASK = 'ThreadControllerImpl::RunTask';
/** What only the thread of a page does, once for each frame that is drawn. */
const DRAWING = 'PrePaint';

/** ms. */
export async function longestTask({ cdp }: Chromium, act: () => Promise<unknown>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const includedCategories = ['toplevel', 'devtools.timeline'];
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await act();
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  const { pid, tid } = busiest(events.filter(({ name }) => name === DRAWING));
  const tasks = events.filter((e) => e.name === TASK && e.pid === pid && e.tid === tid);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** The thread that drew most. */
function busiest(drawings: TraceEvent[]): Pick<TraceEvent, 'pid' | 'tid'> {
  const counts = new Map<string, number>();
  const nameOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const count = (event: TraceEvent) => counts.get(nameOf(event)) ?? 0;
  for (const event of drawings) counts.set(nameOf(event), count(event) + 1);
  const [most] = drawings.toSorted((a, b) => count(b) - count(a));
  if (!most) throw new Error('the trace shows nothing drawn');
  return most;
}
