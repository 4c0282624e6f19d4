// The works that were selected, in the order of the selection, and the settings they leave by.
import { useContext, useEffect, useState } from 'preact/hooks';
import { keyOfListed, type LibraryArticle } from '../../library/list-library';
import { type KeptWork, toKeptWork } from '../../library/out/kept-work';
import type { Settings } from '../../settings/settings';
import { type OutPorts, OutPortsContext } from './out-ports';

export interface Selection {
  ports: OutPorts;
  /** Null while it is read; 'closed': the store cannot be read now. */
  works: KeptWork[] | 'closed' | null;
  settings: Settings | null;
  /** As they are now; what was deleted meanwhile is not among them. */
  read(): Promise<LibraryArticle[]>;
  set(patch: Partial<Settings>): void;
}

export function useSelection(ids: readonly string[]): Selection {
  const ports = useOutPorts();
  const [works, setWorks] = useState<Selection['works']>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const wanted = ids.join('\n');
  useEffect(() => {
    const close = () => setWorks('closed');
    void ports.getSettings().then(setSettings, close);
    void readChosen(ports, wanted.split('\n')).then(
      (chosen) => setWorks(chosen.map(toKeptWork)),
      close,
    );
  }, [ports, wanted]);
  const set = (patch: Partial<Settings>) => {
    setSettings((known) => known && { ...known, ...patch });
    void ports.setSettings(patch);
  };
  return { ports, works, settings, read: () => readChosen(ports, ids), set };
}

async function readChosen(ports: OutPorts, ids: readonly string[]): Promise<LibraryArticle[]> {
  const all = await ports.list([...new Set(ids.map(keyOfListed))]);
  const known = new Map(all.map((article) => [article.id, article]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

export function useOutPorts(): OutPorts {
  const ports = useContext(OutPortsContext);
  if (!ports) throw new Error('the library has no way out');
  return ports;
}
