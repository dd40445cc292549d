/** What is left of a host, so that a report tells of what kind it was and not which: `a….example`, `127.0.0.1:…`. */
export function shortenHost(host: string): string {
  const [name = '', port] = host.split(':');
  const suffix = port === undefined ? '' : ':…';
  if (name === 'localhost' || name.startsWith('127.')) return name + suffix;
  if (/^[\d.]+$/.test(name) || host.startsWith('[')) return 'an IP address';
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 ? `${name.slice(0, 1)}….${last}${suffix}` : `${name.slice(0, 1)}…${suffix}`;
}
