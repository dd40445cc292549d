import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { AutostartFile } from './adapters/autostart-file';
import { KeytarCredentials } from './adapters/keytar-credentials';
import { LedgerFiles } from './adapters/ledger-files';
import { MemoryHistory } from './adapters/memory-history';
import { SettingsFile } from './adapters/settings-file';
import { StatisticsApi } from './adapters/statistics-api/statistics-api';
import { SystemClock } from './adapters/system-clock';
import { hasCompositor } from './adapters/x11/has-compositor';
import type { Handlers } from './contract/handlers';
import { desktopAbilities } from './core/placement/desktop-abilities';
import { writeReport } from './core/report/write-report';
import { failed, succeeded } from './core/result';
import { BoardFeed } from './services/board-feed';
import { BoardBook } from './services/board-book';
import { BoardShelf } from './services/board-shelf';
import { DialectMemory } from './services/dialect-memory';
import { DiskDesk } from './services/disk-desk';
import { DraftDesk } from './services/draft-desk';
import { AccountBook } from './services/account-book';
import { ConfigurationDesk } from './services/configuration-desk';
import { ConnectionTest } from './services/connection-test';
import { HistoryDesk } from './services/history-desk';
import { Keychain } from './services/keychain';
import { Opening } from './services/opening';
import { Poller } from './services/poller';
import type { LoginItem } from './services/ports';
import { Preferences } from './services/preferences';
import { PrivacyDesk } from './services/privacy-desk';
import { ProxyDesk } from './services/proxy-desk';
import { RunFigures } from './services/run-figures';
import { SignInDesk } from './services/sign-in-desk';
import { StatePublisher } from './services/state-publisher';
import { StateStore } from './services/state-store';
import { UrgentDesk } from './services/urgent-desk';
import { AboutPerch } from './shell/about';
import { serveAppProtocol, WindowPages } from './shell/app-protocol';
import { chooseClientCertificate } from './shell/choose-client-certificate';
import { serveContract } from './shell/contract-server';
import { DemoCentre } from './shell/demo-centre';
import { Desk } from './shell/desk';
import { followPreferences } from './shell/follow-preferences';
import { serveGlobalPrivacyKey } from './shell/global-privacy-key';
import { guardNavigation } from './shell/guard-navigation';
import { guardSession } from './shell/guard-session';
import { createLog } from './shell/log-file';
import { Network } from './shell/network';
import { reviveWindows } from './shell/revive-windows';
import { notify } from './shell/notifications';
import { watchPower } from './shell/power';
import { saveFile } from './shell/save-file';
import { systemLoginItem } from './shell/system-login-item';
import { serveZoom } from './shell/serve-zoom';
import { prepareSvgImages } from './shell/svg-images';
import { canShowTray } from './shell/tray-host';
import { WindowRegistry } from './shell/window-registry';
import { writeClipboard } from './shell/write-clipboard';
import { boardWords } from './words/board-words';
import { maskWords } from './words/mask-words';
import { discreetNoticeWords, noticeWords } from './words/notice-words';

/** The running program, as the entry sees it. */
export interface Perch {
  /** Begins: signs in with what is kept, or opens the demo. */
  begin(isDemo: boolean): Promise<void>;
  /** Another start of Perch was asked for: shows this one. */
  show(): void;
  /** Gives the subscription back and ends the demo's contact centre. */
  end(): Promise<void>;
  readonly figures: RunFigures;
}

/** What opens Perch at login. While developing there is no program that could be opened. */
function loginItem(): LoginItem | null {
  if (!app.isPackaged) return null;
  if (process.platform !== 'linux') return systemLoginItem;
  return new AutostartFile(app.getPath('appData'), process.env['APPIMAGE'] ?? process.execPath);
}

/** Builds every object and joins them. The only place that knows all of them. */
export async function compose(startedAtMs: number): Promise<Perch> {
  const clock = new SystemClock();
  const folder = app.getPath('userData');
  const log = createLog(folder, app.isPackaged);
  const pages = new WindowPages(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  guardNavigation(pages, log);
  reviveWindows(() => clock.monotonicMs(), log);
  guardSession(pages);
  chooseClientCertificate();
  serveAppProtocol(join(__dirname, '../renderer'));
  const [hasTray, abilities] = await Promise.all([
    canShowTray(),
    desktopAbilities({
      platform: process.platform,
      sessionType: process.env['XDG_SESSION_TYPE'],
      askComposed: () => hasCompositor(process.env),
    }),
    prepareSvgImages(),
  ]);

  const figures = new RunFigures(startedAtMs);
  const store = new StateStore(log);
  const opening = new Opening(store);
  const disk = new DiskDesk(clock, store, log);
  const settings = new SettingsFile(folder, disk.keep, log);
  const loadKeytar = async () => (await import('keytar')).default;
  const credentials = new KeytarCredentials(loadKeytar);
  const proxyDesk = new ProxyDesk(store, new KeytarCredentials(loadKeytar, 'Perch (proxy)'));
  const network = new Network(proxyDesk);
  const source = new StatisticsApi((profile) => network.fetchFor(profile), clock);
  const keychain = new Keychain(clock, credentials);
  const accounts = new AccountBook(settings, store);
  const feed = new BoardFeed(clock, store, log);
  const poller = new Poller({
    clock,
    source,
    store,
    feed,
    dialects: new DialectMemory(settings, clock),
    percentScaleOf: (profile) => accounts.percentScaleOf(profile),
    figures,
    log,
  });
  const history = new HistoryDesk(clock, store, new MemoryHistory());
  const demo = new DemoCentre();
  const preferences = new Preferences(settings, store, poller, loginItem());
  const windows = new WindowRegistry(pages);
  followPreferences(store, windows);
  serveZoom(windows);
  serveGlobalPrivacyKey(store, () => preferences.togglePrivacy());
  const privacy = new PrivacyDesk(store, {
    mask: maskWords,
    notice: noticeWords,
    discreetNotice: discreetNoticeWords,
  });
  const about = new AboutPerch(folder);
  const boards = new BoardBook(settings, store, poller);
  const signInDesk = new SignInDesk(poller, store, keychain, accounts, demo.open);
  const tokenInUse = () => poller.token;
  const drafts = new DraftDesk({ clock, store, feed, poller });
  const shelf = new BoardShelf({
    source,
    settings,
    token: tokenInUse,
    newId: randomUUID,
    unnamed: boardWords.unnamed,
  });
  const configuration = new ConfigurationDesk(source, tokenInUse, store);
  const test = new ConnectionTest({ clock, source, store, keychain, accounts, tokenInUse });

  const signOut = async () => {
    const { profile } = store.state;
    const signedOut = await signInDesk.signOut();
    // Whoever signed in meanwhile needs the connections.
    if (profile !== null && store.state.connection.phase === 'signed-out') await network.forget(profile);
    return signedOut;
  };

  const publisher = new StatePublisher(
    store,
    privacy,
    () => clock.monotonicMs(),
    (window, frame) => windows.tell(window, 'state.frames', frame),
    (isWatched) => poller.setPace({ isWatched }),
  );
  const desk = new Desk({
    clock,
    store,
    settings,
    publisher,
    windows,
    pages,
    hasTray,
    onEditorClosed: () => drafts.preview(null),
    abilities,
    changeMini: (mini) => preferences.change({ mini }),
    actions: {
      refresh: () => poller.refresh(),
      showBoard: (id) => void boards.show(id),
      togglePrivacy: () => preferences.togglePrivacy(),
      signOut: () => void signOut(),
      quit: () => app.quit(),
    },
  });
  const urgentDesk = new UrgentDesk(
    clock,
    store,
    new LedgerFiles(join(folder, 'told'), app.getPath('temp'), log),
    disk.keep,
    notify,
    privacy.noticeWords,
    (messageId) => void desk.reveal(messageId),
    figures,
    log,
  );

  const done = (work: () => void) => () => {
    work();
    return succeeded(undefined);
  };
  /** What begins a session comes after a test that may hold one of the same user. */
  const afterTest = async <Value>(work: () => Value | Promise<Value>) => {
    await test.stop();
    return work();
  };
  const handlers: Handlers = {
    'state.read': async (_input, from) => {
      await opening.over;
      return succeeded(publisher.read(from));
    },
    'session.sign-in': (form) => afterTest(() => signInDesk.signIn(privacy.realAccount(form))),
    'session.cancel-sign-in': () => signInDesk.cancel(),
    'session.sign-out': () => signOut(),
    'session.try-demo': () => signInDesk.tryDemo(),
    'session.refresh': () => afterTest(done(() => poller.refresh())),
    'session.take-back': () => afterTest(done(() => poller.takeBack())),
    'session.stay-quiet': done(() => poller.stayQuiet()),
    'network.sign-in-to-proxy': (form) => {
      const told = proxyDesk.signIn(form);
      poller.refresh();
      return told;
    },
    'connection.test': async (form) => {
      const steps = await test.run(privacy.realAccount(form));
      return steps.ok ? succeeded(privacy.discreetSteps(steps.value)) : steps;
    },
    'profiles.activate': (who) => afterTest(() => signInDesk.activate(privacy.realAccount(who))),
    'profiles.forget': (who) => signInDesk.forget(privacy.realAccount(who)),
    'profiles.set-percent-scale': ({ percentScale, ...who }) =>
      done(() => accounts.setPercentScale(privacy.realAccount(who), percentScale))(),
    'settings.change': (changes) => preferences.change(changes),
    'windows.open': ({ window, section }) =>
      done(() => (window === 'settings' ? desk.openSettings(section) : desk.openTool(window)))(),
    'windows.close': (_input, from) => done(() => desk.close(from))(),
    'boards.show': ({ id }) => boards.show(id),
    'boards.save': ({ board }) => boards.save(privacy.realBoard(board)),
    'boards.remove': ({ id }) => boards.remove(id),
    'boards.order': ({ ids }) => boards.order(ids),
    'boards.export': ({ ids }) => shelf.export(ids),
    'boards.read-file': ({ text }) => privacy.discreetBoards(shelf.readFile(text)),
    'boards.list-server': () => shelf.listServer(),
    'boards.read-server': async ({ id }) => privacy.discreetBoards(await shelf.readServer(id)),
    'boards.preview': ({ board }) => done(() => drafts.preview(board && privacy.realBoard(board)))(),
    'configuration.read': ({ list, isFresh }) => configuration.read(list, isFresh),
    'history.read': (wish) => succeeded(history.read(wish)),
    'files.save': (file, from) => desk.whileKept(() => saveFile(file, windows.find(from))),
    'clipboard.write': (content) => writeClipboard(content),
    'chat.mark-read': done(() => store.dispatch({ type: 'messages-read' })),
    'mini-wallboard.drag': (step) => done(() => desk.dragMini(step))(),
    'mini-wallboard.move-by': (by) => done(() => desk.moveMini(by))(),
    'mini-wallboard.menu': (point) => done(() => desk.openMiniMenu(point))(),
    'mini-wallboard.toggle': done(() => desk.toggleMiniWallboard()),
    'popover.open': done(() => void desk.open()),
    'popover.ask-account': done(() => void desk.askAccount()),
    'about.read': () => succeeded(about.read()),
    'about.open-log-folder': async () =>
      (await about.openLogFolder())
        ? succeeded(undefined)
        : failed({ kind: 'request-refused', detail: 'nothing opens folders here' }),
    'about.copy-details': () => {
      const content = writeReport(store.state, about.machine, clock.monotonicMs());
      return writeClipboard({ kind: 'text', content });
    },
    'popover.hide': done(() => desk.hidePopover()),
  };
  watchPower({
    fallAsleep: () => clock.fallAsleep(),
    wake: () => clock.wake(),
    leave: (reason) => poller.leave(reason),
    comeBack: (reason) => poller.comeBack(reason),
  });
  serveContract(windows, handlers, log, (result) => privacy.discreet(result));
  history.open();
  publisher.open();
  urgentDesk.open();
  disk.open();

  return {
    figures,
    async begin(isDemo) {
      if (isDemo || settings.read().isMiniWallboardShown) desk.showMiniWallboard();
      if (isDemo || !hasTray) void desk.open();
      if (isDemo) await signInDesk.tryDemo();
      else await signInDesk.resume();
      opening.end();
      // The tray has nothing to tell until somebody signs in.
      if (store.state.connection.phase === 'signed-out') void desk.open();
    },
    show: () => void desk.open(),
    async end() {
      await Promise.all([test.stop(), poller.stop()]);
      disk.retry();
      demo.close();
    },
  };
}
