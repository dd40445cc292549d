import { release } from 'node:os';
import { join, sep } from 'node:path';
import { app, shell } from 'electron';
import type { About } from '../contract/about';
import type { Machine } from '../core/report/write-report';

/** Where the program keeps its things, and what it is. */
export class AboutPerch {
  readonly #logFolder: string;

  constructor(private readonly folder: string) {
    this.#logFolder = join(folder, 'logs');
  }

  read(): About {
    return {
      version: app.getVersion(),
      runtime: `Electron ${process.versions.electron}`,
      settingsFile: withoutHome(join(this.folder, 'settings.json')),
      logFile: withoutHome(join(this.#logFolder, 'perch.log')),
    };
  }

  /** What a report tells of this machine. */
  get machine(): Machine {
    const { electron, chrome, node } = process.versions;
    return {
      versions: [`Perch ${app.getVersion()}`, `Electron ${electron}, Chrome ${chrome}, Node ${node}`],
      system: `${process.platform} ${release()} ${process.arch}`,
    };
  }

  /** True when the folder was opened. */
  async openLogFolder(): Promise<boolean> {
    return (await shell.openPath(this.#logFolder)) === '';
  }
}

/** Her folder is named after her, which is nobody's business who looks over her shoulder. */
function withoutHome(path: string): string {
  const home = app.getPath('home');
  return path.startsWith(home + sep) ? `~${path.slice(home.length)}` : path;
}
