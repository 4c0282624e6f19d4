// Runs in the frame of the clean view: selects the first place of `wanted` in the article, and brings it into sight.

export function selectInBody(wanted: string): void {
  const walker = document.createTreeWalker(document.querySelector('.body') as Element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(wanted);
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    return;
  }
  throw new Error('the words are not there');
}
