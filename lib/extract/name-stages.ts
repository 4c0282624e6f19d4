// Gives stages the names under which their removals are logged: those of their functions, as file names are written.
import type { BodyLines } from './lines/body-lines';
import { WorkingCopy } from './snapshot/working-copy';

/** Stages work on the copy, or on the lines of the body that was found in it. */
type Workpiece = WorkingCopy | BodyLines;

export function nameStages<Stages extends Record<string, (on: never, ...rest: never[]) => unknown>>(
  stages: Stages,
): Stages {
  const named = Object.entries(stages).map(([name, stage]) => [
    name,
    logged(toFileName(name), stage),
  ]);
  return Object.fromEntries(named) as Stages;
}

function logged(name: string, stage: (on: never, ...rest: never[]) => unknown) {
  return (on: Workpiece, ...rest: unknown[]) => {
    const copy = on instanceof WorkingCopy ? on : on.copy;
    copy.stage = name;
    return stage(on as never, ...(rest as never[]));
  };
}

/** removeLinkLines → remove-link-lines */
function toFileName(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
