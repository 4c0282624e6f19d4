// The outline tab: the tree, its editing, and the ways to take it along.
import { useState } from 'preact/hooks';
import type { OutlineFormat, OutlineNode } from '../../article';
import {
  buildOutlineCopy,
  buildOutlineFile,
  readOutlineFormat,
} from '../../clipboard/build-outline-copy';
import { OUTLINE_FORMATS } from '../../export/outline-formats';
import { foldedAtFirst } from '../outline-rows';
import { OutlineTree } from '../outline-tree';
import { useTranslate } from '../translate-context';
import { FormatMenu } from './format-menu';
import { IconButton } from './icon-button';
import { EditBar, EditorActions, handleEditKey, TitleEditor } from './outline-editor';
import { Icon } from './popup-icons';
import type { ArticlePage, PopupModel } from './popup-model';
import { ReadingGuide } from './reading-guide';
import { useOutlineEdits } from './use-outline-edits';

export function OutlinePanel({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const [isEditing, setEditing] = useState(false);
  const edits = useOutlineEdits(page, popup);
  const { outline } = page.article;
  const open = (node: OutlineNode) => popup.openCleanView(node.line, node.text);
  return (
    <>
      <div class="panel-scroll">
        {isEditing && <EditBar edits={edits} page={page} onDone={() => setEditing(false)} />}
        {outline.length === 0 ? (
          <ReadingGuide page={page} popup={popup} />
        ) : (
          <OutlineTree
            nodes={outline}
            label={t('tabOutline')}
            lang={page.article.lang}
            onOpen={open}
            initiallyFolded={foldedAtFirst(outline)}
            renderActions={(row) =>
              isEditing ? (
                <EditorActions row={row} edits={edits} />
              ) : (
                <IconButton
                  icon="locate"
                  label={t('outlineLocate')}
                  onClick={() => popup.showBlock(row.node.line)}
                />
              )
            }
            renderEditor={(row) =>
              edits.renaming === row.key && <TitleEditor row={row} edits={edits} />
            }
            onKey={(event, row) => isEditing && handleEditKey(event, row, edits)}
          />
        )}
      </div>
      <OutlineFoot
        page={page}
        popup={popup}
        isEditing={isEditing}
        onEdit={() => setEditing(!isEditing)}
      />
    </>
  );
}

interface FootProps {
  page: ArticlePage;
  popup: PopupModel;
  isEditing: boolean;
  onEdit(): void;
}

function OutlineFoot({ page, popup, isEditing, onEdit }: FootProps) {
  const t = useTranslate();
  const isEmpty = page.article.outline.length === 0;
  return (
    <footer class="panel-foot">
      <button type="button" class="button small quiet" aria-pressed={isEditing} onClick={onEdit}>
        <Icon name="pencil" size={16} />
        {t(isEmpty ? 'outlineAdd' : 'outlineEdit')}
      </button>
      {!isEmpty && <TakeAway page={page} popup={popup} />}
    </footer>
  );
}

function TakeAway({ page, popup }: { page: ArticlePage; popup: PopupModel }) {
  const t = useTranslate();
  const { settings } = popup.session;
  const choices = OUTLINE_FORMATS.map(({ id, label }) => ({ value: id, label: t(label) }));
  const options = { links: settings.outlineLinks };
  const act = (run: (format: OutlineFormat) => void) => (value: string) => {
    if (value !== settings.outlineFormat) void popup.setSettings({ outlineFormat: value });
    run(readOutlineFormat(value));
  };
  const menu = { choices, chosen: settings.outlineFormat };
  return (
    <span class="push">
      <FormatMenu
        {...menu}
        icon="copy"
        label={t('copy')}
        onAct={act((format) => popup.copy(buildOutlineCopy(page.article, format, options)))}
      />
      <FormatMenu
        {...menu}
        icon="save"
        label={t('save')}
        onAct={act((format) => popup.save(buildOutlineFile(page.article, format, options)))}
      />
    </span>
  );
}
