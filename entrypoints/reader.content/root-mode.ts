// Closed for the page; open only in builds for accessibility tests (`wxt build --mode open-root`).
export const ROOT_MODE: ShadowRootMode = import.meta.env.MODE === 'open-root' ? 'open' : 'closed';
