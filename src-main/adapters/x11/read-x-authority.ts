/** The cookie by which the owner of a display is known to its X server. */
const COOKIE = 'MIT-MAGIC-COOKIE-1';

/** The families of addresses that are meant where none or the own machine's is given (Xauth, `FamilyWild`, `FamilyLocal`). */
const ANY_FAMILY = 0xffff;
const LOCAL_FAMILY = 0x100;

/**
 * Finds the cookie for a display of this machine in an Xauthority file: entries of an address family, then address,
 * display number, name and data, each behind its length.
 *
 * @param display the display's number, as text
 */
export function readXAuthority(file: Buffer, display: string, hostName: string): Buffer | null {
  let at = 0;
  const field = () => {
    const start = at + 2;
    at = start + file.readUInt16BE(at);
    return file.subarray(start, at);
  };
  try {
    while (at < file.length) {
      const family = file.readUInt16BE(at);
      at += 2;
      const [address, number, name, data] = [field(), field().toString(), field().toString(), field()];
      const isHere = family === ANY_FAMILY || (family === LOCAL_FAMILY && address.toString() === hostName);
      if (isHere && name === COOKIE && (number === '' || number === display)) return data;
    }
  } catch (error) {
    // A file that ends in the middle of an entry.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}
