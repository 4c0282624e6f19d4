// A text with the words that were searched for marked in it.
import { findMarks } from '../../library/search/find-marks';

export function MarkedText({ text, query }: { text: string; query: string }) {
  const marks = query === '' ? [] : findMarks(text, query);
  const starts = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {starts.map((start, index) => {
        const [from = text.length, to = text.length] = marks[index] ?? [];
        return (
          <span key={start}>
            {text.slice(start, from)}
            {from < to && <mark>{text.slice(from, to)}</mark>}
          </span>
        );
      })}
    </>
  );
}
