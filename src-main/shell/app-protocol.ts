import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import type { WindowName } from '../contract/bridge';

const SCHEME = 'perch';
/** Chromium zooms all pages of a host together; the mini wallboard is not zoomed, and so it has one of its own. */
const HOSTS = { zoomed: 'app', fixed: 'mini' } as const;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What a page may do: load its own scripts, styles and pictures, and nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Announces the scheme; must run before the app is ready. */
export function announceAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the windows' files from a folder and from nowhere else. `file:` is never used. */
export function serveAppProtocol(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const path = normalize(join(folder, decodeURIComponent(url.pathname)));
    const type = contentTypes[extname(path)];
    if (!isHost(url.host) || !path.startsWith(folder + sep) || type === undefined) return refusal();
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': CONTENT_SECURITY_POLICY,
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        },
      });
    } catch {
      return refusal();
    }
  });
}

function isHost(host: string): boolean {
  return Object.values<string>(HOSTS).includes(host);
}

function refusal(): Response {
  return new Response('not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
}

/**
 * Where the windows come from. While developing, the server of `npm run dev` serves them, so that they reload as
 * they are edited; a packaged app never looks at that variable.
 */
export class WindowPages {
  readonly #zoomed: string;
  readonly #fixed: string;

  constructor(isPackaged: boolean, developmentUrl: string | undefined) {
    const isDeveloping = !isPackaged && developmentUrl !== undefined;
    const server = isDeveloping ? developmentUrl.replace(/\/$/, '') : null;
    this.#zoomed = server ?? `${SCHEME}://${HOSTS.zoomed}`;
    this.#fixed = server ?? `${SCHEME}://${HOSTS.fixed}`;
  }

  /** The address of a window's page. */
  urlOf(name: WindowName): string {
    return `${name === 'mini-wallboard' ? this.#fixed : this.#zoomed}/${name}/index.html`;
  }

  /** Whether an address is one of ours. */
  isOurs(url: string): boolean {
    return [this.#zoomed, this.#fixed].some((base) => url.startsWith(`${base}/`));
  }
}
