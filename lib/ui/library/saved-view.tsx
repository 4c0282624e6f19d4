// A saved article in the clean view, without its page: pictures are those that were kept, any other waits for a click.
import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, BlockRange } from '../../article';
import {
  type ArticleChange,
  applyChange,
  applyCorrections,
  findSame,
  isCollected,
  type MarkColour,
} from '../../article-state';
import { buildOutlineFile, readOutlineFormat } from '../../clipboard/build-outline-copy';
import { buildQuoteCopy } from '../../clipboard/build-quote-copy';
import { listPictures } from '../../export/pictures';
import { foldText } from '../../language/fold-text';
import { toDataUri } from '../../library/kinds/picture-kind';
import type { LibraryArticle } from '../../library/list-library';
import type { SavedArticle } from '../../library/read-saved';
import type { Translate } from '../../message-key';
import { newId } from '../../new-id';
import { planMark } from '../../plan-mark';
import { makeQuote } from '../../quote/make-quote';
import { isPassageLink } from '../../quote/passage-link';
import { REFUSAL_WORDS } from '../../refusal-words';
import { blockElements, renderArticle } from '../../render-article';
import { sanitize } from '../../sanitize';
import { forecast } from '../../save/picture-source';
import type { Settings } from '../../settings/settings';
import { todayHere } from '../../today';
import { ALOUD_PART } from '../aloud/aloud-part';
import { CleanView } from '../clean-view/clean-view';
import { CLEAN_VIEW_CSS } from '../clean-view/clean-view-css';
import type { ArticleNodes, CleanViewActions, Target, Toast } from '../clean-view/clean-view-props';
import type { Stage } from '../clean-view/stage';
import type { LateParts } from '../late-part';
import { NOTES_PART } from '../notes/notes-part';
import { applyStyles } from '../overlay-host';
import { OWN_STYLE_PART } from '../own-style/own-style-part';
import { TranslateContext } from '../translate-context';
import type { LibraryPorts } from './library-page-ports';
import { buildSavedCopy, buildSavedFile, openKept } from './saved-article-out';

export interface Reading {
  article: LibraryArticle;
  saved: SavedArticle;
  /** Which of its texts. */
  version: number;
  settings: Settings;
  block?: number | undefined;
  words?: string | undefined;
}

interface SavedViewProps {
  reading: Reading;
  ports: LibraryPorts;
  t: Translate;
  onClose(): void;
}

export function SavedView({ reading, ports, t, onClose }: SavedViewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  useLayoutEffect(() => {
    const opened = openStage(dialog.current as HTMLDialogElement);
    setStage(opened);
    return () => render(null, opened.container);
  }, []);
  const props = useSavedView(reading, ports, { t, onClose, stage });
  useEffect(() => {
    if (!stage || !props) return;
    render(
      <TranslateContext.Provider value={t}>
        <CleanView {...props} stage={stage} />
      </TranslateContext.Provider>,
      stage.container,
    );
  });
  return (
    <dialog
      ref={dialog}
      class="reading"
      aria-label={t('viewLabel')}
      // Esc, which is the dialog's own.
      onClose={onClose}
    />
  );
}

/** In a root of its own: its styles are the view's alone. */
function openStage(dialog: HTMLDialogElement): Stage {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  applyStyles(root, CLEAN_VIEW_CSS);
  const container = document.createElement('div');
  container.className = 'around';
  root.append(container);
  dialog.append(host);
  dialog.showModal();
  return { root, window, container, isFramed: false };
}

interface ViewMeans {
  t: Translate;
  onClose(): void;
  stage: Stage | null;
}

function useSavedView(reading: Reading, ports: LibraryPorts, means: ViewMeans) {
  const { saved, version } = reading;
  const text = saved.texts[version];
  const [state, setState] = useState(reading.article.state);
  const [settings, setSettings] = useState(reading.settings);
  const [toast, setToast] = useState<Toast | null>(null);
  const target = useMemo(() => targetOf(reading), [reading]);
  const nodes = useMemo(() => buildNodes(saved), [saved]);
  const article = useMemo(
    () => (text ? applyCorrections(text.article, state) : null),
    [text, state],
  );
  if (!article) return null;
  const tell = (said: Omit<Toast, 'seq'>) =>
    setToast((last) => ({ ...said, seq: (last?.seq ?? 0) + 1 }));
  const change = async (wanted: ArticleChange) => {
    const before = state;
    setState(applyChange(state, wanted));
    const kept = await ports.change(reading.article, wanted).catch(() => null);
    if (kept?.saved) return true;
    setState(before);
    tell({ text: means.t(REFUSAL_WORDS[kept?.refusal ?? 'failed']) });
    return false;
  };
  const deeds = { article, pictures: saved.pictures, state, settings, tell, change };
  return {
    ...{ nodes, article, state, settings, target, toast },
    keeping: 'kept' as const,
    choice: null,
    join: 'idle' as const,
    stale: false,
    arrival: 'whole' as const,
    mayLoadImage: (url: string) => url.startsWith('data:'),
    pictureSize: () => null,
    fold: foldText,
    readNote: () => '',
    findBlock: () => -1,
    actions: {
      ...buildActions(deeds, ports, means),
      changeSettings(patch: Partial<Settings>) {
        setSettings({ ...settings, ...patch });
        void ports.setSettings(patch).catch(() => tell({ text: means.t('toastNotSaved') }));
      },
    },
  };
}

const targetOf = ({ block, words }: Reading): Target | null =>
  block === undefined ? null : { block, ...(words ? { words } : {}), seq: 1 };

/** Sanitised again; what was kept stands for the address. Nothing of it is in the page yet. */
function buildNodes({ pictures }: SavedArticle): ArticleNodes {
  return {
    render(article) {
      const fragment = renderArticle(article, { mayLoad: () => true });
      for (const image of fragment.querySelectorAll('img')) {
        const picture = pictures[image.getAttribute('src') ?? ''];
        if (picture) image.setAttribute('src', toDataUri(picture));
      }
      return fragment;
    },
    blocks: blockElements,
    sanitize,
  };
}

interface Deeds {
  article: Article;
  pictures: SavedArticle['pictures'];
  state: LibraryArticle['state'];
  settings: Settings;
  tell(toast: Omit<Toast, 'seq'>): void;
  change(change: ArticleChange): Promise<boolean>;
}

type Actions = Omit<CleanViewActions, 'changeSettings'>;
type Marking = Pick<CleanViewActions, 'highlight' | 'markForNote' | 'change' | 'loadPart'>;

/** What the page of a read article injects is a part of this page. */
const PARTS: LateParts = { notes: NOTES_PART, aloud: ALOUD_PART, 'own-style': OWN_STYLE_PART };

function buildMarkingActions({ article, state, tell, change }: Deeds, t: Translate): Marking {
  const mark = async (passage: BlockRange, colour: MarkColour = 'yellow') => {
    const planned = planMark(state, makeQuote(article, passage), colour);
    return (await change(planned.change)) ? planned : null;
  };
  return {
    async highlight(passage, colour) {
      const planned = await mark(passage, colour);
      if (!planned) return;
      const { undo, quote } = planned;
      if (!undo) return tell({ text: t('viewHighlighted') });
      const action = { label: t('undo'), run: () => void change(undo) };
      tell({ text: t('viewHighlightRemoved'), detail: quote.shown, action });
    },
    async markForNote(passage) {
      const known = findSame(state, makeQuote(article, passage));
      return known?.id ?? (await mark(passage))?.quote.id ?? '';
    },
    change: (wanted) => void change(wanted),
    loadPart: async (name) => PARTS[name],
  };
}

function buildActions(deeds: Deeds, ports: LibraryPorts, { t, onClose }: ViewMeans): Actions {
  const { article, pictures, state, settings, tell, change } = deeds;
  const render = () => renderArticle(article, { mayLoad: () => true });
  const taken = { article, quotes: state.tray, pictures, settings };
  return {
    ...buildMarkingActions(deeds, t),
    close: onClose,
    print: () => window.print(),
    reread: () => {},
    joinPages: () => {},
    say: (sentence) => tell({ text: t(sentence) }),
    tellNothingSelected: () => tell({ text: t('viewNothingSelected') }),
    /** It is there; what is changed of it is kept as it is changed. */
    saveToLibrary: () => tell({ text: t('libraryIsThere') }),
    async copyQuote(passage) {
      const quote = makeQuote(article, passage);
      const payload = buildQuoteCopy(quote, article, settings);
      const words = isPassageLink(quote) ? 'viewQuoteCopied' : 'viewPlainLink';
      if (await ports.copy(payload)) tell({ text: t(words) });
      else tell({ text: t('viewCopyRefused'), detail: payload.text, isToCopy: true });
    },
    async collect(passage) {
      const words = makeQuote(article, passage);
      const quote = { ...words, id: newId(), note: '', accessed: todayHere() };
      if (isCollected(state, words) || (await change({ kind: 'collect', quote })))
        tell({ text: t('viewCollected') });
    },
    saveOutline() {
      const format = readOutlineFormat(settings.outlineFormat);
      hand(buildOutlineFile(article, format, { links: settings.outlineLinks }));
    },
    forecastPictures: async () => forecast(await openKept(pictures).survey(listPictures(render()))),
    async copyArticle(choice) {
      const payload = buildSavedCopy(taken, choice);
      if (payload && (await ports.copy(payload))) tell({ text: t('exportCopied') });
      else if (payload) tell({ text: t('viewCopyRefused'), detail: payload.text, isToCopy: true });
    },
    saveArticle: (choice) =>
      void buildSavedFile(taken, choice).then(hand, () => tell({ text: t('toastSaveFailed') })),
  };

  function hand(file: Parameters<LibraryPorts['save']>[0]): void {
    const isHandedOver = ports.save(file);
    tell({ text: isHandedOver ? t('toastHandedOver', file.filename) : t('toastSaveFailed') });
  }
}
