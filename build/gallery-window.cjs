// The program that shows the gallery: one window, and the theme that its page asks for by its title.
const { app, BrowserWindow } = require('electron');

const THEMES = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  contrast: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-contrast', value: 'more' },
  ],
};

app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1400, height: 900, title: 'Perch: gallery' });
  const { debugger: tools } = window.webContents;
  window.on('page-title-updated', (_event, title) => {
    const features = THEMES[title.split(', ')[1]];
    if (features === undefined) return;
    if (!tools.isAttached()) tools.attach('1.3');
    void tools.sendCommand('Emulation.setEmulatedMedia', { features });
  });
  window.setMenu(null);
  await window.loadURL(app.commandLine.getSwitchValue('gallery') || 'about:blank');
});
