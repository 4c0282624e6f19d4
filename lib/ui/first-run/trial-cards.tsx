// The three things, each with a button that does it on the sample below.
import { useState } from 'preact/hooks';
import type { Article } from '../../article';
import { buildQuoteCopy } from '../../clipboard/build-quote-copy';
import type { MessageKey } from '../../message-key';
import { OutlineTree } from '../outline-tree';
import { Icon, type IconName } from '../popup/popup-icons';
import { useTranslate } from '../translate-context';
import type { FirstRunPorts } from './first-run-ports';

interface Trial {
  icon: IconName;
  title: MessageKey;
  text: MessageKey;
  button: MessageKey;
}

const READ: Trial = { icon: 'read', title: 'viewLabel', text: 'tryReadText', button: 'tryRead' };
const OUTLINE: Trial = {
  icon: 'list',
  title: 'tabOutline',
  text: 'tryOutlineText',
  button: 'tryOutline',
};
const QUOTE: Trial = {
  icon: 'quote',
  title: 'tabQuotes',
  text: 'tryQuoteText',
  button: 'tryQuote',
};

interface CardProps extends Trial {
  onTry(): void;
  children?: preact.ComponentChildren;
}

export function TrialCards({ ports, sentence }: { ports: FirstRunPorts; sentence: string }) {
  const t = useTranslate();
  const [article, setArticle] = useState<Article | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const attempt = (deed: Promise<boolean>) =>
    void deed.then(
      (isDone) => setFailed(!isDone),
      () => setFailed(true),
    );
  const showOutline = async () => {
    const read = await ports.read();
    setArticle(read);
    return (read?.outline.length ?? 0) > 0;
  };
  const showQuote = async () => {
    setCopied(await copyQuote(ports, sentence));
    return true;
  };
  return (
    <aside class="trials" aria-label={t('firstRunTry')}>
      <Card {...READ} onTry={() => attempt(ports.openView())} />
      <Card {...OUTLINE} onTry={() => attempt(showOutline())}>
        {article && (
          <OutlineTree
            nodes={article.outline}
            label={t('tabOutline')}
            lang={article.lang}
            onOpen={({ line }) => attempt(ports.openView(line))}
          />
        )}
      </Card>
      <Card {...QUOTE} onTry={() => attempt(showQuote())}>
        {copied && (
          <div role="status">
            <p class="hint">{t('tryQuoteCopied')}</p>
            <pre class="preview">{copied}</pre>
          </div>
        )}
      </Card>
      <p class="trials-end" role="status">
        {hasFailed ? t('tryFailed') : t('firstRunTryButton')}
      </p>
    </aside>
  );
}

function Card({ icon, title, text, button, onTry, children }: CardProps) {
  const t = useTranslate();
  return (
    <section class="trial">
      <h2>
        <Icon name={icon} /> {t(title)}
      </h2>
      <p>{t(text)}</p>
      <button
        type="button"
        class="button primary"
        // What is selected in the sample stays selected.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onTry}
      >
        {t(button)}
      </button>
      {children}
    </section>
  );
}

/** The reader's own selection in the sample; its best sentence where there is none. */
async function copyQuote(ports: FirstRunPorts, sentence: string): Promise<string> {
  const [article, settings] = await Promise.all([ports.read(), ports.getSettings()]);
  if (!getSelection()?.toString().trim()) selectInSample(sentence);
  const quote = await ports.quote();
  if (!article || !quote) throw new Error('nothing to quote');
  const payload = buildQuoteCopy(quote, article, settings);
  if (!(await ports.copy(payload))) throw new Error('not copied');
  return payload.text;
}

function selectInSample(sentence: string): void {
  const paragraphs = document.querySelectorAll('.sample-article p');
  const words = [...paragraphs].find((one) => one.textContent?.includes(sentence))?.firstChild;
  const at = words?.nodeValue?.indexOf(sentence) ?? -1;
  if (words && at >= 0) getSelection()?.setBaseAndExtent(words, at, words, at + sentence.length);
}
