// A field that turns into an input where it stands: Enter keeps, Esc leaves it, and a correction can be taken back.
import { useRef, useState } from 'preact/hooks';
import { oneLine } from '../../text/collapse-space';
import { useTranslate } from '../translate-context';
import { Icon } from './popup-icons';

interface EditableFieldProps {
  name: string;
  /** What the field is called, and what to say when it is empty. */
  label: string;
  value: string;
  /** How the value is shown, when not as it is. */
  shown?: string;
  /** Where it was found, in words. */
  hint: string;
  /** What it says is not sure. */
  isToCheck: boolean;
  isCorrected: boolean;
  isLong?: boolean;
  /** Null when the text cannot be this field (a time that is none). */
  parse?(text: string): string | null;
  invalidHint?: string;
  onSave(value: string): void;
  onRevert(): void;
}

export function EditableField(props: EditableFieldProps) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const [isEditing, setEditing] = useState(false);
  const leave = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isEditing) return <FieldEditor {...props} onLeave={leave} onBlur={() => setEditing(false)} />;
  const { label, value, shown = value, hint, isCorrected, isToCheck } = props;
  return (
    <button
      ref={button}
      type="button"
      class="editable"
      data-field={props.name}
      data-empty={value === ''}
      data-corrected={isCorrected}
      title={isCorrected ? t('fieldCorrected') : isToCheck ? t('fieldCheckHint', hint) : hint}
      aria-label={
        value
          ? `${t('fieldEdit', label, shown)}${isToCheck ? ` (${t('fieldCheck')})` : ''}`
          : `${t('fieldMissing', label)} (${t('fieldAdd', label)})`
      }
      onClick={() => setEditing(true)}
    >
      {value ? <bdi>{shown}</bdi> : <Missing label={t('fieldMissing', label)} />}
      {isToCheck && <span class="to-check">{t('fieldCheck')}</span>}
    </button>
  );
}

function Missing({ label }: { label: string }) {
  return (
    <>
      <Icon name="plus" size={12} />
      {label}
    </>
  );
}

function FieldEditor(props: EditableFieldProps & { onLeave(): void; onBlur(): void }) {
  const t = useTranslate();
  const [text, setText] = useState(props.shown ?? props.value);
  // Leaving by Esc removes the input, which may blur it: what was left must not be kept then.
  const isDone = useRef(false);
  const parsed = props.parse ? props.parse(text.trim()) : oneLine(text);
  const keep = () => {
    if (isDone.current) return;
    isDone.current = true;
    if (parsed !== null && parsed !== props.value) props.onSave(parsed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && parsed !== null) {
      event.preventDefault();
      keep();
      props.onLeave();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      isDone.current = true;
      props.onLeave();
    }
  };
  const shared = {
    class: 'field inline',
    'data-field': props.name,
    'aria-label': props.label,
    'aria-invalid': parsed === null,
    value: text,
    onKeyDown,
    onInput: (event: Event) => setText((event.target as HTMLInputElement).value),
    onBlur: (event: FocusEvent) => {
      if ((event.relatedTarget as Element | null)?.closest('.editing')) return;
      keep();
      props.onBlur();
    },
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => focusOnce(element),
  };
  return (
    <span class="editing" data-long={props.isLong}>
      {props.isLong ? (
        <textarea {...shared} rows={2} />
      ) : (
        <input {...shared} placeholder={props.label} />
      )}
      {props.isCorrected && (
        <button
          type="button"
          class="icon-button small"
          title={t('fieldRevert')}
          aria-label={t('fieldRevert')}
          onClick={() => {
            isDone.current = true;
            props.onRevert();
            props.onLeave();
          }}
        >
          <Icon name="undo" size={14} />
        </button>
      )}
      {parsed === null && <span class="field-error">{props.invalidHint}</span>}
    </span>
  );
}

const focused = new WeakSet<Element>();
function focusOnce(element: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus();
  element.select();
}
