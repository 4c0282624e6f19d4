// What changed in an article between two of its kept versions.
import { useEffect, useState } from 'preact/hooks';
import { compareTexts, type Passage } from '../../library/compare-texts';
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
      {passages.map(({ kind, text }, place) => (
        <p key={place} class={kind}>
          {kind === 'same' ? (
            shorten(text)
          ) : (
            <>
              <span class="visually-hidden">
                {t(kind === 'gone' ? 'libraryGone' : 'libraryNew')}
              </span>
              {kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>}
            </>
          )}
        </p>
      ))}
    </div>
  );
}

/** Characters of what stayed: enough to know the place. */
const SHORT = 40;

const shorten = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
