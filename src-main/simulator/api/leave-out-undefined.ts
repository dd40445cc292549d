/** The same with every key either there or absent, never there and undefined. */
type WithoutUndefined<Type> = {
  [Key in keyof Type as undefined extends Type[Key] ? never : Key]: Type[Key];
} & {
  [Key in keyof Type as undefined extends Type[Key] ? Key : never]?: Exclude<Type[Key], undefined>;
};

/** The object without the keys whose value is undefined. */
export function leaveOutUndefined<Type extends object>(object: Type): WithoutUndefined<Type> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<Type>;
}
