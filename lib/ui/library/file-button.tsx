// A button that lets the reader choose a file: the browser's own chooser behind a button like the others.
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  /** As the attribute of `<input type="file">`. */
  accept: string;
  isBusy: boolean;
  onFile(file: File): void;
}

export function FileButton({ label, accept, isBusy, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again is a choice again.
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button" disabled={isBusy} onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
