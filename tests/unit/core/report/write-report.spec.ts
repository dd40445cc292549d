import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenHost } from '../../../../src-main/core/report/shorten-host';
import { writeReport } from '../../../../src-main/core/report/write-report';
import { busyFloor, withConnection } from '../../../support/busy-floor';
import { people, SECRET, secretFloor } from '../../../support/secret-floor';

const machine = { versions: ['Perch 0.1.0', 'Electron 45.4.1'], system: 'linux 6.1 x64' };

describe('the details for support', () => {
  it('say what runs, how it stands and of what shape the floor is', () => {
    const failure = { kind: 'server-error', status: 502 } as const;
    const floor = withConnection(busyFloor(), {
      phase: 'reconnecting',
      failure,
      retryAtMs: 9000,
      isServerAnswering: null,
    });
    const report = writeReport(floor, machine, 84_000);
    expect(report).toContain('Perch 0.1.0\nElectron 45.4.1');
    expect(report).toContain('Connection: reconnecting: server-error 502');
    expect(report).toContain('Data: 84 s old, stale');
    expect(report).toContain('Rows: 4 queues, 4 agents, 3 messages');
  });

  it('hold nothing personal, whoever works there', () => {
    fc.assert(
      fc.property(people, (staff) => {
        const report = writeReport(secretFloor(staff), machine, 0);
        expect(report).not.toContain(SECRET);
        expect(report).not.toContain('acme');
        expect(report).not.toContain('Billing');
      }),
    );
  });

  it('leave of a host what kind it is', () => {
    expect(shortenHost('acme.example')).toBe('a….example');
    expect(shortenHost('acme.example:8443')).toBe('a….example:…');
    expect(shortenHost('intranet')).toBe('i…');
    expect(shortenHost('10.1.2.3:80')).toBe('an IP address');
    expect(shortenHost('[fe80::1]:80')).toBe('an IP address');
    expect(shortenHost('127.0.0.1:8080')).toBe('127.0.0.1:…');
  });
});
