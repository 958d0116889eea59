// Phones that are browsers, and what must hold of the page in every state.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A folder to put a picture of every state in, to be looked at. */
const PICTURES = process.env.HEARD_PICTURES;

const WAYS = [
  { name: 'a usual phone', width: 390, height: 844 },
  { name: 'a small phone', width: 320, height: 568 },
  // A browser's zoom of 200 % halves what the page has.
  { name: 'a usual phone at 200 %', width: 195, height: 422 },
];
/** Apple's and the WCAG's enhanced size for what a finger has to find. */
const TARGET = 44;

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export class Phone {
  static async in(browser, locale = 'en') {
    const phone = new Phone();
    phone.context = await browser.newContext({ locale, viewport: WAYS[0], hasTouch: true });
    phone.troubles = [];
    phone.isCutOff = false;
    await phone.wake();
    return phone;
  }

  /** A page of its own, with the cookies that the phone has. */
  async wake() {
    this.page = await this.context.newPage();
    this.transferred = 0;
    this.wire = await this.context.newCDPSession(this.page);
    await this.wire.send('Network.enable');
    this.wire.on('Network.loadingFinished', (done) => (this.transferred += done.encodedDataLength));
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      const isOurs = url.hostname === '127.0.0.1' || url.protocol === 'data:';
      if (!isOurs) this.troubles.push(`asked ${url}`);
    });
    this.page.on('pageerror', (error) => this.troubles.push(error.stack));
    this.page.on('console', (message) => {
      const isExpected = this.isCutOff && message.text().startsWith('Failed to load resource');
      if (['error', 'warning'].includes(message.type()) && !isExpected) this.troubles.push(message.text());
    });
  }

  async sleep() {
    await this.page.close();
  }

  async cutOff(isCutOff) {
    if (isCutOff) this.isCutOff = true;
    const fast = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await this.wire.send('Network.emulateNetworkConditions', { offline: isCutOff, ...fast });
  }

  /** Waits for a view of the page, named as its section. */
  async sees(view) {
    await this.page.waitForSelector(`#${view}:not([hidden]) h1`, { timeout: 20_000 });
  }

  async says(text) {
    await this.page.waitForFunction((text) => document.getElementById('told').textContent.includes(text), text);
  }

  option(number) {
    return this.page.locator('#ballot button').nth(number - 1);
  }

  async counts(number) {
    await this.page.waitForFunction((place) => {
      const buttons = [...document.querySelectorAll('#ballot button')];
      const pressed = buttons.filter((button) => button.getAttribute('aria-pressed') === 'true');
      return pressed.length === 1 && pressed[0] === buttons[place] && pressed[0].classList.contains('counted');
    }, number - 1);
    await this.page.waitForFunction(() => {
      const receipt = document.getElementById('receipt');
      return !receipt.hidden && receipt.textContent === document.querySelector('[data-word="counted"]').textContent;
    });
  }

  /** What must hold of every state, in light and dark, on every size. */
  async holds(state) {
    for (const colorScheme of ['light', 'dark']) {
      for (const way of WAYS) {
        const where = `${state}, ${way.name}, ${colorScheme}`;
        await this.page.setViewportSize(way);
        await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await this.isAccessible(where);
        await this.fits(where);
        if (PICTURES) {
          mkdirSync(PICTURES, { recursive: true });
          const path = join(PICTURES, `${where.replace(/[ ,%]+/g, '-')}.png`);
          await this.page.screenshot({ path, fullPage: true });
        }
      }
    }
    await this.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await this.fits(`${state}, from right to left`);
    await this.page.evaluate(() => (document.documentElement.dir = 'ltr'));
    await this.page.setViewportSize(WAYS[0]);
    this.isQuiet(state);
  }

  async isAccessible(where) {
    if (!(await this.page.evaluate('typeof axe === "object"'))) await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate('axe.run()');
    const told = violations.map((found) => `${found.id}: ${found.help}: ${found.nodes.map((node) => node.html)}`);
    assert.deepEqual(told, [], where);
  }

  /** Nothing is cut off at the side, and everything that can be pressed is large enough for a finger. */
  async fits(where) {
    const found = await this.page.evaluate((target) => {
      const small = [...document.querySelectorAll('button, a, summary, input')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.height > 0 && (box.height < target || box.width < target);
      });
      const seen = [...document.querySelectorAll('main *')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < -0.5 || box.right > innerWidth + 0.5);
      });
      return { small: small.map((it) => it.outerHTML), wide: seen.map((it) => it.outerHTML) };
    }, TARGET);
    assert.deepEqual(found, { small: [], wide: [] }, where);
  }

  isQuiet(when) {
    assert.deepEqual(this.troubles, [], when);
  }
}
