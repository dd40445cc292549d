// Stands in for the default app of Electron inside the fallback runtime, which comes without one. It loads the app
// that is named on the command line, in the same way: `electron .`, `electron some/folder`, `electron some/main.js`.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const readArguments = (args) => {
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '--version' || argument === '-v') return { version: true, modules };
    if (argument === '--require' || argument === '-r') modules.push(args[(index += 1)]);
    else if (!argument.startsWith('-')) return { target: argument, modules };
  }
  return { modules };
};

const describe = (folder) => {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName || manifest.name || app.name;
  app.setDesktopName(manifest.desktopName || `${app.name}.desktop`);
};

const load = (target) => {
  const start = path.resolve(target);
  const isFolder = fs.existsSync(path.join(start, 'package.json'));
  if (isFolder) describe(start);
  const entry = Module._resolveFilename(start, null, true);
  app.setAppPath(isFolder ? start : path.dirname(entry));
  const given = app.commandLine.getSwitchValue('user-data-dir');
  app.setPath('userData', given ? path.resolve(given) : path.join(app.getPath('appData'), app.name));
  Module._load(entry, null, true);
};

// What apps ask to learn that they were started by `electron <path>`.
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

const { target, modules, version } = readArguments(process.argv.slice(1));
if (version) {
  process.stdout.write(`v${process.versions.electron}\n`, () => process.exit(0));
} else if (target === undefined) {
  process.stderr.write('Say which app to run: electron <folder or file>\n', () => process.exit(2));
} else {
  try {
    modules.forEach((name) => Module._load(require.resolve(name, { paths: [process.cwd()] }), null, true));
    load(target);
  } catch (error) {
    process.stderr.write(`Electron could not load ${target}: ${error.stack}\n`, () => process.exit(1));
  }
}
