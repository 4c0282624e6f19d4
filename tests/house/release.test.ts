// What a release is checked for, and that its workflows hold together.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import project from '../../lib/project.json' with { type: 'json' };
import { billOfMaterials } from '../../scripts/bill-of-materials.mjs';
import { listBundledPackages } from '../../scripts/bundled-packages.mjs';
import { findMissing } from '../../scripts/check-release.mjs';
import { ROOT } from './support/source-files';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const changelog = read('CHANGELOG.md');
const filledIn = { repository: 'https://github.com/me/qingyue', addonId: 'qingyue@me.org' };

describe('the check before a release', () => {
  test('an owner who filled in everything may release', () => {
    expect(findMissing({ project: filledIn, version, changelog, tag: `v${version}` })).toEqual([]);
  });

  test('placeholders stop it, and it says where they stand', () => {
    const placeholders = { repository: 'https://github.com/x.example/q', addonId: 'q@q.example' };
    const missing = findMissing({ project: placeholders, version, changelog, tag: '' });
    expect(missing).toHaveLength(2);
    for (const line of missing) expect(line).toContain('lib/project.json');
  });

  test('a version without its date in the changelog, or another tag', () => {
    const missing = findMissing({ project: filledIn, version: '9.9.9', changelog, tag: 'v1.0.0' });
    expect(missing.join()).toMatch(/CHANGELOG.*9\.9\.9.*v1\.0\.0/);
  });
});

test('address and id of the project stand in one place', () => {
  const manifest = JSON.parse(read('.output/firefox-mv3/manifest.json'));
  expect(manifest.browser_specific_settings.gecko.id).toBe(project.addonId);
  expect(manifest.version).toBe(version);
  expect(read('wxt.config.ts')).not.toContain('.example');
});

test('what is bundled goes with its licence', () => {
  const licences = read('.output/chrome-mv3/licences.txt');
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  for (const [name, version] of Object.entries(dependencies))
    expect(licences).toContain(`${name} ${version} (`);
  expect(licences).not.toContain('undefined');
});

test('what a package brings goes with the licence of the version that it brings', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const { version } = packages['node_modules/docx/node_modules/nanoid'];
  expect(read('.output/chrome-mv3/licences.txt')).toContain(`nanoid ${version} (`);
});

describe('the bill of materials', () => {
  const bundled = listBundledPackages();
  const component = ({ name, version }: { name: string; version: string }) => ({
    ...{ 'bom-ref': `${name}@${version}`, name, version },
  });
  const tool = component({ name: 'vitest', version: '1.0.0' });
  const whole = {
    metadata: { component: component({ name: 'some-folder', version }) },
    components: [...bundled.map(component), tool],
    dependencies: [
      {
        ref: `some-folder@${version}`,
        dependsOn: ['vitest@1.0.0', component(bundled[0] ?? tool)['bom-ref']],
      },
      { ref: 'vitest@1.0.0', dependsOn: [] },
    ],
  };

  test('has what is bundled, all of it, and nothing else', () => {
    const bill = billOfMaterials(whole, 'qingyue');
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).not.toContain('vitest');
    expect(bill.metadata.component.name).toBe('qingyue');
    expect(JSON.stringify(bill.dependencies)).not.toContain('vitest');
  });

  test('one that lacks a package is none', () => {
    const components = whole.components.filter(({ name }) => name !== 'fflate');
    expect(() => billOfMaterials({ ...whole, components }, 'qingyue')).toThrow('fflate@');
  });
});

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: { uses?: string; run?: string }[]; needs?: string }>;
}

describe.each(readdirSync(join(ROOT, '.github/workflows')))('%s', (name) => {
  const workflow = parse(read(`.github/workflows/${name}`)) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('may read, and no more unless a job says so', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('takes actions by the hash of a commit', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('runs scripts that there are, and puts nothing from outside into a command', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const { run = '' } of steps) {
      for (const [, script = ''] of run.matchAll(/npm run ([\w:-]+)/g))
        expect(scripts).toHaveProperty(script);
      expect(run).not.toContain('${{');
    }
  });
});

describe.each(
  readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml'),
)('%s', (name) => {
  test('is a form: what it asks for has an id of its own', () => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string;
      body: { type: string; id?: string }[];
    };
    const asked = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
    expect(form.name).toMatch(/\p{Script=Han}/u);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
