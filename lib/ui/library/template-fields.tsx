// Templates of file names and of front matter: what may be named in them, what is wrong, and what they make of the first article.
import type { ComponentChildren } from 'preact';
import {
  FRONT_MATTER_FIELDS,
  FRONT_MATTER_TEMPLATE,
  findUnknownFields,
  writeFrontMatter,
} from '../../export/front-matter';
import {
  FILE_NAME_FIELDS,
  FILE_NAME_TEMPLATE,
  findUnknownNames,
  nameByTemplate,
} from '../../library/out/file-name-template';
import type { KeptWork } from '../../library/out/kept-work';
import { named } from '../../library/out/out-options';
import { useTranslate } from '../translate-context';
import type { Selection } from './use-selection';

interface EditorProps {
  /** Shown as the example. */
  work: KeptWork | undefined;
  selection: Selection;
}

const inBraces = (fields: readonly string[]) => fields.map((name) => `{${name}}`).join(' ');

export function FileNameEditor({
  work,
  selection,
  extension,
}: EditorProps & { extension: string }) {
  const t = useTranslate();
  const template = selection.settings?.libraryFileName || FILE_NAME_TEMPLATE;
  return (
    <Template
      title={t('outFileName')}
      hint={t('outFieldsHint', inBraces(FILE_NAME_FIELDS))}
      unknown={findUnknownNames(template)}
      preview={work ? nameByTemplate(template, work, extension) : ''}
    >
      <input
        type="text"
        class="field mono"
        value={template}
        maxLength={200}
        aria-label={t('outFileName')}
        onInput={({ currentTarget: { value } }) =>
          selection.set({ libraryFileName: value === FILE_NAME_TEMPLATE ? '' : value })
        }
      />
    </Template>
  );
}

export function FrontMatterEditor({ work, selection }: EditorProps) {
  const t = useTranslate();
  const template = selection.settings?.articleFrontMatter || FRONT_MATTER_TEMPLATE;
  const { tags = [], accessed = '' } = work ?? {};
  return (
    <Template
      title={t('exportFrontMatter')}
      hint={t('exportFrontMatterHint', inBraces(FRONT_MATTER_FIELDS))}
      unknown={findUnknownFields(template)}
      preview={
        work
          ? writeFrontMatter(named(work), { template, accessed, tags: ['clippings', ...tags] })
          : ''
      }
    >
      <textarea
        class="field mono"
        rows={8}
        value={template}
        aria-label={t('exportFrontMatter')}
        onInput={({ currentTarget: { value } }) =>
          selection.set({ articleFrontMatter: value === FRONT_MATTER_TEMPLATE ? '' : value })
        }
      />
    </Template>
  );
}

interface TemplateProps {
  title: string;
  hint: string;
  unknown: readonly string[];
  preview: string;
  children: ComponentChildren;
}

function Template({ title, hint, unknown, preview, children }: TemplateProps) {
  const t = useTranslate();
  return (
    <details class="front-matter">
      <summary>{title}</summary>
      <p class="hint">{hint}</p>
      {children}
      {unknown.map((name) => (
        <p key={name} class="field-error" role="status">
          {t('exportUnknownField', name)}
        </p>
      ))}
      <p class="hint">{t('templatePreview')}</p>
      <pre class="preview" dir="auto">
        {preview}
      </pre>
    </details>
  );
}
