/** Choices of one kind in a menu: exactly one of several, or one that is on or off. */
export interface OptionSection {
  readonly name: string;
  readonly kind: 'one-of' | 'on-off';
  readonly options: readonly {
    readonly name: string;
    readonly isChosen: boolean;
    readonly onchoose: () => void;
  }[];
}
