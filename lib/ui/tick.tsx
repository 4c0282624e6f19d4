// A box to tick, with its words.

interface TickProps {
  label: string;
  isOn: boolean;
  onTurn(isOn: boolean): void;
}

export const Tick = ({ label, isOn, onTurn }: TickProps) => (
  <label class="check">
    <input
      type="checkbox"
      checked={isOn}
      onChange={(event) => onTurn(event.currentTarget.checked)}
    />
    {label}
  </label>
);
