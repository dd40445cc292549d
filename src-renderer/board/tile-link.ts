/** Where a tile leads when it is pressed, and whether that is shown. */
export interface TileLink {
  readonly isPressed: boolean;
  readonly onpress: () => void;
}
