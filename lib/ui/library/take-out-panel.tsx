// A selection of the library taken along: format, style of its references, names of files, what it will look like.
import { useState } from 'preact/hooks';
import { isCitationStyle } from '../../citation/format-citation';
import { findFormat } from '../../export/find-format';
import { buildFresh } from '../../library/out/build-fresh';
import { buildOutFile } from '../../library/out/build-out-file';
import { type KeptWork, toKeptWork } from '../../library/out/kept-work';
import { buildObsidianAddress } from '../../library/out/obsidian-address';
import { OUT_FORMATS, type OutFormat, type OutFormatRow } from '../../library/out/out-formats';
import type { OutOptions } from '../../library/out/out-options';
import { writeReferences } from '../../library/out/reference-list';
import type { MessageKey, Translate } from '../../message-key';
import type { BuiltFile } from '../../save/built-file';
import { todayHere } from '../../today';
import { Dialog } from '../popup/dialog';
import { OUT_STYLE_WORDS } from '../popup/format-words';
import { ManualCopy } from '../popup/manual-copy';
import { Picker } from '../popup/picker-field';
import { Icon } from '../popup/popup-icons';
import { Tick } from '../tick';
import { useTranslate } from '../translate-context';
import { FileNameEditor, FrontMatterEditor } from './template-fields';
import { type Selection, useSelection } from './use-selection';

interface ExportPanelProps {
  /** Of articles as the library lists them. */
  ids: readonly string[];
  onClose(): void;
}

const FORMATS = OUT_FORMATS.map(({ id, label }) => ({ value: id, label }));

/** What the reader chooses here. */
interface Choice {
  isParted: boolean;
  numbered: boolean;
  withReferences: boolean;
}

export function ExportPanel({ ids, onClose }: ExportPanelProps) {
  const t = useTranslate();
  const selection = useSelection(ids);
  const { works, settings, set } = selection;
  const [choice, setChoice] = useState<Choice>({
    isParted: false,
    numbered: true,
    withReferences: true,
  });
  if (!works || works === 'closed' || !settings)
    return (
      <Dialog title={t('outTitle')} onClose={onClose}>
        <p class="hint" role="status">
          {t(works === 'closed' ? 'storageClosed' : 'libraryLoading')}
        </p>
      </Dialog>
    );
  const row =
    OUT_FORMATS.find(({ id }) => id === settings.libraryFormat) ??
    findFormat(OUT_FORMATS, 'markdown');
  const isAlone = row.canPart && (choice.isParted || works.length === 1);
  return (
    <Dialog title={t('outTitle')} onClose={onClose}>
      <p class="hint">{t('outCount', works.length)}</p>
      <Picker
        label={t('exportFormat')}
        value={row.id}
        choices={FORMATS}
        onChoose={(libraryFormat) => set({ libraryFormat })}
      />
      {row.canPart && works.length > 1 && (
        <Tick
          label={t('outParted')}
          isOn={choice.isParted}
          onTurn={(isParted) => setChoice({ ...choice, isParted })}
        />
      )}
      {row.hasReferences && (
        <ReferenceChoice row={row} choice={choice} onChoose={setChoice} selection={selection} />
      )}
      {isAlone && (
        <FileNameEditor work={works[0]} extension={row.extension} selection={selection} />
      )}
      {isAlone && row.id === 'markdown' && (
        <FrontMatterEditor work={works[0]} selection={selection} />
      )}
      <Ways row={row} choice={choice} selection={selection} works={works} count={ids.length} />
    </Dialog>
  );
}

interface PartProps {
  row: OutFormatRow;
  choice: Choice;
  selection: Selection;
}

function ReferenceChoice({
  row,
  choice,
  selection,
  onChoose,
}: PartProps & { onChoose(choice: Choice): void }) {
  const t = useTranslate();
  const { settings, set } = selection;
  return (
    <>
      <div class="out-row">
        <Picker
          label={t('settingCitationStyle')}
          value={settings?.citationStyle ?? ''}
          choices={OUT_STYLE_WORDS}
          onChoose={(style) => set({ citationStyle: style || null })}
        />
      </div>
      {row.id !== 'references' && (
        <Tick
          label={t('outReferences')}
          isOn={choice.withReferences}
          onTurn={(withReferences) => onChoose({ ...choice, withReferences })}
        />
      )}
      {(row.id === 'references' || choice.withReferences) && (
        <Tick
          label={t('outNumbered')}
          isOn={choice.numbered}
          onTurn={(numbered) => onChoose({ ...choice, numbered })}
        />
      )}
    </>
  );
}

function Ways({
  row,
  choice,
  selection,
  works,
  count,
}: PartProps & { works: KeptWork[]; count: number }) {
  const t = useTranslate();
  const [said, setSaid] = useState('');
  const [toCopy, setToCopy] = useState('');
  const { ports, settings } = selection;
  const options = optionsFor(
    t,
    choice,
    settings?.citationStyle ?? null,
    settings?.articleFrontMatter ?? '',
  );
  type Way = (file: BuiltFile, works: KeptWork[]) => string | Promise<string>;
  const run = async (isParted: boolean, way: Way) => {
    const choice = { format: row.id, isParted, fileName: settings?.libraryFileName ?? '' };
    const fresh = await buildFresh(selection.read, (articles) =>
      buildOutFile(articles.map(toKeptWork), choice, options),
    );
    if (!fresh) return t('outAllGone');
    const done = await way(fresh.made, fresh.articles.map(toKeptWork));
    const gone = count - fresh.articles.length;
    return gone > 0 ? `${done} ${t('outGone', gone)}` : done;
  };
  const tell = (work: Promise<string>) => void work.then(setSaid, () => setSaid(t('outFailed')));
  const save: Way = (file) => {
    ports.save(file);
    return t('outSaved', file.filename);
  };
  const copy: Way = async (file, works) => {
    if (!('text' in file)) return '';
    const html = richOf(row.id, works, { options, text: file.text });
    if (await ports.copy({ text: file.text, ...html })) return t('toastCopied');
    setToCopy(file.text);
    return '';
  };
  const openInObsidian: Way = (file, works) => {
    const address = 'text' in file ? buildObsidianAddress(file.filename, file.text) : '';
    if (!address) return save(file, works);
    ports.openAddress(address);
    return t('outObsidianAsked');
  };
  return (
    <>
      {toCopy && <ManualCopy text={toCopy} onClose={() => setToCopy('')} />}
      <p class="hint" role="status">
        {said || t(hintFor(row.id))}
      </p>
      <div class="sheet-ways">
        {row.id === 'markdown' && works.length === 1 && (
          <button type="button" class="button" onClick={() => tell(run(false, openInObsidian))}>
            {t('outObsidian')}
          </button>
        )}
        {row.id !== 'docx' && (
          <button type="button" class="button" onClick={() => tell(run(false, copy))}>
            <Icon name="copy" size={16} />
            {t('exportCopy')}
          </button>
        )}
        <button
          type="button"
          class="button primary"
          onClick={() => tell(run(choice.isParted, save))}
        >
          <Icon name="save" size={16} />
          {t('exportSave')}
        </button>
      </div>
    </>
  );
}

function optionsFor(
  t: Translate,
  { numbered, withReferences }: Choice,
  ...[style, frontMatter]: [style: string | null, frontMatter: string]
): OutOptions {
  return {
    name: `${t('libraryTitle')} ${todayHere()}`,
    today: todayHere(),
    labels: {
      outline: t('tabOutline'),
      quotes: t('tabQuotes'),
      references: t('collectionReferences'),
      tags: t('outTags'),
    },
    style: isCitationStyle(style) ? style : null,
    numbered,
    withReferences,
    frontMatter,
  };
}

/** A word processor takes the rich form, a text field the plain one. */
function richOf(
  format: OutFormat,
  works: readonly KeptWork[],
  { options, text }: { options: OutOptions; text: string },
): { html?: string } {
  if (format === 'references') return { html: writeReferences(works, options, 'html') };
  return format === 'html' ? { html: text } : {};
}

function hintFor(format: OutFormat): MessageKey {
  if (format === 'ris' || format === 'csl-json') return 'outHintZotero';
  return format === 'docx' ? 'outHintDocx' : 'outHint';
}
