// What costs to make and few ask for: made when it is first asked for, and what it is made of let go then.

export function once<T>(make: () => T): () => T {
  let maker: (() => T) | null = make;
  let made: T;
  return () => {
    if (maker) made = maker();
    maker = null;
    return made;
  };
}
