// A small client for Marionette, Firefox's own remote control: `length:[type, id, command, params]` over TCP.
import net from 'node:net';

type Waiter = [(value: unknown) => void, (error: Error) => void];
type Reply = [1, number, { error: string; message: string } | null, unknown];

export interface Marionette {
  send<T = unknown>(command: string, params?: Record<string, unknown>): Promise<T>;
  close(): void;
}

/** Takes whole messages off the front of `buffer`; returns what is left. */
function takeMessages(received: Buffer, onMessage: (message: unknown) => void): Buffer {
  let buffer = received;
  for (;;) {
    const colon = buffer.indexOf(58);
    if (colon < 0) return buffer;
    const end = colon + 1 + Number(buffer.subarray(0, colon));
    if (buffer.length < end) return buffer;
    onMessage(JSON.parse(buffer.subarray(colon + 1, end).toString()));
    buffer = buffer.subarray(end);
  }
}

async function connectSocket(port: number): Promise<net.Socket> {
  for (let tries = 0; tries < 300; tries++) {
    const socket = await new Promise<net.Socket | null>((resolve) => {
      const s = net.connect(port, '127.0.0.1', () => resolve(s));
      s.on('error', () => resolve(null));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open its Marionette port within 30 s');
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connectSocket(port);
  const waiting = new Map<number, Waiter>();
  let rest: Buffer = Buffer.alloc(0);
  let last = 0;
  const onMessage = (message: unknown) => {
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message as Reply;
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (error) waiter?.[1](new Error(`${error.error}: ${error.message}`));
    else waiter?.[0](value);
  };
  socket.on('data', (data) => {
    rest = takeMessages(Buffer.concat([rest, data]), onMessage);
  });
  socket.on('close', () => {
    for (const [, reject] of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  return {
    send: <T>(command: string, params: Record<string, unknown> = {}) =>
      new Promise<T>((resolve, reject) => {
        last += 1;
        waiting.set(last, [resolve as Waiter[0], reject]);
        const text = JSON.stringify([0, last, command, params]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}
