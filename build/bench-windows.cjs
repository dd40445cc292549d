// Electron's main for `npm run bench -- windows`: an ordinary window for each address on the command line, side by side.
const { app, BrowserWindow } = require('electron');

const SIZE = { width: 480, height: 800 };

app.on('window-all-closed', () => app.quit());

void app.whenReady().then(() => {
  const addresses = process.argv.filter((argument) => argument.startsWith('http://'));
  for (const [place, address] of addresses.entries()) {
    const window = new BrowserWindow({
      ...SIZE,
      useContentSize: true,
      frame: false,
      x: place * (SIZE.width + 20),
      y: 0,
      // Whichever has the focus, both draw every frame.
      webPreferences: { backgroundThrottling: false },
    });
    void window.loadURL(address);
  }
});
