import { app } from 'electron';

/**
 * Shows a server that asks for a certificate of this computer the one of the system's store that fits. Where several
 * fit none is shown, for which of them says who she is. Electron asks for requests of main from version 45 on.
 */
export function chooseClientCertificate(): void {
  app.on('select-client-certificate', (event, _contents, _url, fitting, show) => {
    event.preventDefault();
    const [only] = fitting.length === 1 ? fitting : [];
    show(only);
  });
}
