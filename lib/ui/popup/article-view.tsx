// An article: its fields, the way into the clean view, and the three tabs.
import { useState } from 'preact/hooks';
import type { Choice } from '../../settings/settings';
import { useTranslate } from '../translate-context';
import { ArticleHeader } from './article-facts';
import { OutlinePanel } from './outline-panel';
import { Icon, type IconName } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';
import { Notices } from './popup-notices';
import { QuotesPanel } from './quotes-panel';
import { RemovedPanel } from './removed-tab';
import { type Tab, Tabs } from './tabs';

type TabName = Choice<'popupTab'>;

export function ArticleView({ popup, page }: { popup: PopupModel; page: ArticlePage }) {
  const t = useTranslate();
  const { article, reading, state } = page;
  const { popupTab } = popup.session.settings;
  const [opened, setOpened] = useState<TabName | null>(null);
  // Words selected on the page are what the reader came to take.
  const chosen = opened ?? (reading.selection ? 'quotes' : popupTab);
  const choose = (name: TabName) => {
    setOpened(name);
    if (name !== popupTab) void popup.setSettings({ popupTab: name });
  };
  const tabs: Tab<TabName>[] = [
    { name: 'outline', label: t('tabOutline'), count: countNodes(article.outline) },
    { name: 'quotes', label: t('tabQuotes'), count: state.tray.length },
    { name: 'removed', label: t('tabRemoved'), count: article.removed.length },
  ];
  return (
    <main class="popup article">
      <ArticleHeader page={page} popup={popup} />
      <Actions page={page} popup={popup} />
      <Notices page={page} popup={popup} />
      <Tabs tabs={tabs} chosen={chosen} label={t('tabsLabel')} onChoose={choose}>
        {chosen === 'outline' && <OutlinePanel page={page} popup={popup} />}
        {chosen === 'quotes' && <QuotesPanel page={page} popup={popup} />}
        {chosen === 'removed' && <RemovedPanel article={article} />}
      </Tabs>
    </main>
  );
}

function Actions({ popup, page }: { popup: PopupModel; page: ArticlePage }) {
  const t = useTranslate();
  const isOpen = page.reading.cleanViewOpen;
  return (
    <div class="actions">
      <button
        type="button"
        class="button primary wide"
        autofocus
        onClick={() => popup.openCleanView()}
      >
        <Icon name="read" size={18} />
        {t(isOpen ? 'leaveCleanView' : 'openCleanView')}
      </button>
      <button
        type="button"
        class="button square keep"
        title={t(page.kept.saved ? 'inLibrary' : 'saveToLibrary')}
        aria-label={t(page.kept.saved ? 'inLibrary' : 'saveToLibrary')}
        data-saved={page.kept.saved !== ''}
        onClick={() => void popup.library.save()}
      >
        <Icon name="bookmark" size={18} />
      </button>
      <SquareButton
        icon="save"
        label={t('exportTitle')}
        opensSheet
        onClick={() => popup.openExport(true)}
      />
      <SquareButton
        icon="pick"
        label={t('wayPick')}
        hint={t('wayPickHint')}
        onClick={() => popup.pickBlock()}
      />
      <SquareButton
        icon="settings"
        label={t('settingsTitle')}
        opensSheet
        onClick={() => popup.openSettings(true)}
      />
    </div>
  );
}

interface SquareButtonProps {
  icon: IconName;
  label: string;
  /** Shown on hovering, where it says more than the label. */
  hint?: string;
  opensSheet?: boolean;
  onClick(): void;
}

function SquareButton({ icon, label, hint = label, opensSheet, onClick }: SquareButtonProps) {
  return (
    <button
      type="button"
      class="button square"
      title={hint}
      aria-label={label}
      aria-haspopup={opensSheet ? 'dialog' : undefined}
      onClick={onClick}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}

function countNodes(nodes: { children: unknown[] }[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countNodes(node.children as typeof nodes), 0);
}
