// A labelled native select: the browser's own keyboard and screen reader behaviour.
import type { MessageKey } from '../../message-key';
import { useTranslate } from '../translate-context';

interface PickerProps {
  label: string;
  value: string;
  choices: { value: string; label: MessageKey }[];
  onChoose(value: string): void;
}

export function Picker({ label, value, choices, onChoose }: PickerProps) {
  const t = useTranslate();
  return (
    <label class="picker">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {t(choice.label)}
          </option>
        ))}
      </select>
    </label>
  );
}
