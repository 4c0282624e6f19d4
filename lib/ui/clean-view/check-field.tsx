// Something that is on or off, with a word about it.

interface CheckProps {
  label: string;
  hint?: string;
  isOn: boolean;
  isOff?: boolean;
  onTurn(isOn: boolean): void;
}

export function Check({ label, hint, isOn, isOff = false, onTurn }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isOff}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
