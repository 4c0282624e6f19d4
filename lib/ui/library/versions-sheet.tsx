// What changed in an article between two of its kept versions.
import { useEffect, useState } from 'preact/hooks';
import { commonEnds, compareTexts, type Passage } from '../../library/compare-texts';
import type { SavedText } from '../../library/kinds/text-kind';
import { formatTime } from '../clean-view/format-time';
import { Dialog } from '../popup/dialog';
import { useTranslate } from '../translate-context';

interface VersionsSheetProps {
  read(): Promise<{ texts: SavedText[] }>;
  onRead(version: number): void;
  onClose(): void;
}

export function VersionsSheet({ read, onRead, onClose }: VersionsSheetProps) {
  const t = useTranslate();
  const [texts, setTexts] = useState<SavedText[] | null>(null);
  const [later, setLater] = useState(-1);
  useEffect(() => void read().then((saved) => setTexts(saved.texts), onClose), []);
  const at = later < 0 ? (texts?.length ?? 0) - 1 : later;
  const [before, after] = [texts?.[at - 1], texts?.[at]];
  const nameOf = ({ saved }: SavedText) => formatTime(saved, t('languageTag'));
  return (
    <Dialog title={t('libraryVersionsTitle')} onClose={onClose}>
      <div class="versions">
        {texts?.map((text, version) => (
          <div class="version" key={text.saved}>
            <span>{nameOf(text)}</span>
            <button type="button" class="link-button" onClick={() => onRead(version)}>
              {t('libraryRead')}
            </button>
            {version > 0 && (
              <button
                type="button"
                class="link-button"
                aria-pressed={version === at}
                onClick={() => setLater(version)}
              >
                {t('libraryCompare')}
              </button>
            )}
          </div>
        ))}
      </div>
      {before && after && (
        <Difference
          passages={compareTexts(linesOf(before), linesOf(after))}
          lang={after.article.lang}
        />
      )}
    </Dialog>
  );
}

const linesOf = ({ article }: SavedText) => [article.title, ...article.textContent.split('\n')];

function Difference({ passages, lang }: { passages: Passage[]; lang: string }) {
  const t = useTranslate();
  return (
    <div class="difference" dir="auto" lang={lang || undefined}>
      {passages.map((passage, place) => (
        <p key={place} class={passage.kind}>
          {passage.kind === 'same' ? (
            shorten(passage.text)
          ) : (
            <>
              <span class="visually-hidden">
                {t(passage.kind === 'gone' ? 'libraryGone' : 'libraryNew')}
              </span>
              <Changed passage={passage} other={findOther(passages, place)} />
            </>
          )}
        </p>
      ))}
    </div>
  );
}

/** The passage in whose place it came, or that came in its place; '' for none. */
function findOther(passages: readonly Passage[], place: number): string {
  const isGone = passages[place]?.kind === 'gone';
  const beside = passages[isGone ? place + 1 : place - 1];
  return beside?.kind === (isGone ? 'new' : 'gone') ? beside.text : '';
}

/** Only what differs from the other is marked, where most of it does not. */
function Changed({ passage: { kind, text }, other }: { passage: Passage; other: string }) {
  const common = commonEnds(text, other);
  const isLike = (common.start + common.end) * 2 > text.length;
  const { start, end } = isLike ? common : { start: 0, end: 0 };
  const words = text.slice(start, text.length - end);
  return (
    <>
      {text.slice(0, start)}
      {kind === 'gone' ? <del>{words}</del> : <ins>{words}</ins>}
      {text.slice(text.length - end)}
    </>
  );
}

/** Characters of what stayed: enough to know the place. */
const SHORT = 40;

const shorten = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
