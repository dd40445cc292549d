import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Failure } from '../core/failure';
import { failed, succeeded, type Result } from '../core/result';
import type { LoginItem } from '../services/ports';

/** Opens Perch at login on Linux: by a file in the folder that desktops look into (Desktop Application Autostart). */
export class AutostartFile implements LoginItem {
  readonly #path: string;

  /**
   * @param configFolder the user's folder for configuration, `~/.config` where nothing else is said.
   * @param program the absolute path of what is to be started.
   */
  constructor(
    configFolder: string,
    private readonly program: string,
  ) {
    this.#path = join(configFolder, 'autostart', 'perch.desktop');
  }

  /** A desktop's own settings switch it off by a line in the file. */
  isOn(): boolean {
    try {
      return existsSync(this.#path) && !/^Hidden\s*=\s*true/im.test(readFileSync(this.#path, 'utf8'));
    } catch {
      return false;
    }
  }

  set(isOn: boolean): Result<undefined, Failure> {
    try {
      if (isOn) {
        mkdirSync(dirname(this.#path), { recursive: true });
        writeFileSync(this.#path, this.#entry());
      } else rmSync(this.#path, { force: true });
      return succeeded(undefined);
    } catch (error) {
      return failed({ kind: 'disk-unavailable', what: 'login-item', detail: String(error) });
    }
  }

  #entry(): string {
    // Inside quotes these four have a meaning of their own, and a percent sign everywhere.
    const program = this.program.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%');
    const lines = ['Type=Application', 'Name=Perch', 'Icon=perch', `Exec="${program}"`, 'Terminal=false'];
    return `${['[Desktop Entry]', ...lines].join('\n')}\n`;
  }
}
