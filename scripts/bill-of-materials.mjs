// The bill of materials of a release: npm's own (CycloneDX), held to what is bundled. Asked to leave out what is for development alone,
// npm leaves out what such a package needs too.
import { listBundledPackages } from './bundled-packages.mjs';

/**
 * @typedef {{ 'bom-ref': string, name: string, version: string }} Component
 * @typedef {{ ref: string, dependsOn?: string[] }} Dependency
 * @typedef {{ metadata: { component: Component }, components: Component[], dependencies: Dependency[] }} Bill
 */

/**
 * @param {Bill} whole of everything that is installed
 * @param {string} name of the product: npm takes that of the folder
 * @returns {Bill} throws when something bundled is not in it
 */
export function billOfMaterials(whole, name) {
  const bundled = listBundledPackages().map((one) => `${one.name}@${one.version}`);
  const components = whole.components.filter((one) =>
    bundled.includes(`${one.name}@${one.version}`),
  );
  const found = new Set(components.map((one) => `${one.name}@${one.version}`));
  const missing = bundled.filter((one) => !found.has(one));
  if (missing.length > 0) throw new Error(`not in the bill of materials: ${missing.join(', ')}`);
  const root = whole.metadata.component;
  const kept = new Set([root, ...components].map((one) => one['bom-ref']));
  const dependencies = whole.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => kept.has(one)),
    }));
  const metadata = { ...whole.metadata, component: { ...root, name } };
  return { ...whole, metadata, components, dependencies };
}
