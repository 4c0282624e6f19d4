// Lets others have their turn in the middle of long work: by a message and not by a timer, for those wait a second each in a tab that
// is not in front.

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
