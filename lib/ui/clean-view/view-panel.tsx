// The open panel's content.
import { ChoiceOffers } from './choice-offers';
import type { CleanViewProps } from './clean-view-props';
import { ExportPanel } from './export-panel';
import { KeysPanel } from './keys-panel';
import { type Panel, PanelFrame } from './panels';
import { RemovedPanel } from './removed-panel';
import { SettingsPanel } from './settings-panel';
import type { EditActions } from './use-edits';

interface ViewPanelProps {
  panel: Panel;
  view: CleanViewProps;
  edits: EditActions;
  onShowPiece(index: number): void;
  onClose(): void;
}

export function ViewPanel({ panel, view, edits, onShowPiece, onClose }: ViewPanelProps) {
  return (
    <PanelFrame panel={panel} onClose={onClose}>
      {panel === 'settings' && (
        <SettingsPanel settings={view.settings} onChange={view.actions.changeSettings} />
      )}
      {panel === 'removed' && (
        <>
          {view.actions.chooseText && <ChoiceOffers {...view} />}
          <RemovedPanel removed={view.article.removed} edits={edits} onShow={onShowPiece} />
        </>
      )}
      {panel === 'export' && <ExportPanel view={view} />}
      {panel === 'keys' && <KeysPanel />}
    </PanelFrame>
  );
}
