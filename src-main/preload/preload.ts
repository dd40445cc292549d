import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_KEY, COMMAND_CHANNEL, feedChannel, type Bridge } from '../contract/bridge';
import { feedNames } from '../contract/feeds';

/** Two functions, and neither gives a window more of Electron than the contract names. */
const bridge: Bridge = {
  command: (name, ...input) => ipcRenderer.invoke(COMMAND_CHANNEL, name, input[0]),
  listen(name, hear) {
    if (!feedNames.includes(name)) throw new Error('no such feed');
    const channel = feedChannel(name);
    const pass = (_event: unknown, told: Parameters<typeof hear>[0]) => hear(told);
    ipcRenderer.on(channel, pass);
    return () => {
      ipcRenderer.removeListener(channel, pass);
    };
  },
};

contextBridge.exposeInMainWorld(BRIDGE_KEY, Object.freeze(bridge));
