// A button that is only an icon: its label is read aloud and shown on hover.
import { Icon, type IconName } from './popup-icons';

interface IconButtonProps {
  icon: IconName;
  label: string;
  isOff?: boolean;
  onClick(): void;
}

export function IconButton({ icon, label, isOff = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button small"
      title={label}
      aria-label={label}
      disabled={isOff}
      onClick={onClick}
    >
      <Icon name={icon} size={14} />
    </button>
  );
}
