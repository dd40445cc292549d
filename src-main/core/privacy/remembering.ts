/** A function of objects that gives the same answer for the same object, for as long as that is there. */
export function remembering<Value extends object, Made>(
  make: (value: Value) => Made,
): (value: Value) => Made {
  const made = new WeakMap<Value, { readonly made: Made }>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known.made;
    const fresh = make(value);
    made.set(value, { made: fresh });
    return fresh;
  };
}
