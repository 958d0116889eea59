// A real room: `heard workshop` led through its terminal, and phones that are no browser.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HEARD = process.env.HEARD ?? join(ROOT, 'target/debug/heard');

export class Room {
  /** Opens a room at a scenario, with further arguments. */
  static async open(scenario, ...more) {
    const room = new Room();
    room.data = mkdtempSync(join(tmpdir(), 'heard-phone-'));
    room.scenario = join(ROOT, 'scenarios', scenario);
    await room.start('--address', '127.0.0.1', '--seed', '1', '--language', 'en', ...more);
    return room;
  }

  async start(...more) {
    const program = spawn(HEARD, ['workshop', this.scenario, '--terminal', ...more], {
      env: { ...process.env, HEARD_DATA: this.data, LANG: 'C.UTF-8' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.program = program;
    this.said = '';
    this.url = await new Promise((resolve, reject) => {
      const given = setTimeout(() => reject(new Error(`no address within 20 s: ${this.said}`)), 20_000);
      program.stdout.setEncoding('utf8').on('data', (text) => {
        this.said += text;
        const url = /http:\/\/\S+\/j\/[A-Z]+/.exec(this.said)?.[0];
        if (url) {
          clearTimeout(given);
          resolve(url);
        }
      });
      program.once('exit', (code) => reject(new Error(`heard ended with ${code}: ${this.said}`)));
    });
  }

  /** What the facilitator types; an empty line is the next step. */
  lead(order) {
    this.program.stdin.write(`${order}\n`);
  }

  /** The computer goes down, with no time to say goodbye. */
  async crash() {
    const ended = once(this.program, 'exit');
    this.program.kill('SIGKILL');
    await ended;
  }

  /** The same room again, at the same address. */
  async resume() {
    const before = this.url;
    await this.start('--resume');
    if (this.url !== before) throw new Error(`${before} went on at ${this.url}`);
  }

  async close() {
    if (this.program.exitCode === null && this.program.signalCode === null) await this.crash();
    rmSync(this.data, { recursive: true, force: true });
  }

  /** A phone that is no browser. */
  async phone() {
    const seat = await fetch(`${this.url}/seat`, { method: 'POST', headers: { 'X-Heard': '1' } });
    if (seat.status !== 204) throw new Error(`no seat: ${seat.status}`);
    const headers = { 'X-Heard': '1', Cookie: seat.headers.get('set-cookie').split(';')[0] };
    let number = 0;
    return {
      state: async () => (await fetch(`${this.url}/state`, { headers })).json(),
      vote: async (round, answer) => {
        const body = JSON.stringify({ round, answer, number: ++number });
        const type = { 'Content-Type': 'application/json' };
        const reply = await fetch(`${this.url}/vote`, { method: 'POST', headers: { ...headers, ...type }, body });
        if (reply.status !== 200) throw new Error(`not counted: ${reply.status}`);
      },
    };
  }
}
