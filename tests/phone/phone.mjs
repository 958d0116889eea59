// The page that phones get in a workshop, in a real browser, against the real server.
//
//   cargo build --no-default-features && cd tests/phone && npm ci && node phone.mjs
//
// HEARD, CHROMIUM: other programs than the usual. HEARD_PICTURES: a folder for a picture of every state.

import assert from 'node:assert/strict';
import { Phone, launch } from './browser.mjs';
import { Room } from './room.mjs';

const MOST_BYTES = 40_000;
const STORY = 'the-grandmothers-cot.ron';

const step = (what) => console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);
const began = performance.now();
const browser = await launch();
const rooms = [];
const open = async (...what) => {
  const room = await Room.open(...what);
  rooms.push(room);
  return room;
};

try {
  const room = await open(STORY);
  await theDoor(room);
  const [ada, ben] = await theLobby(room);
  await theVote(room, ada, ben);
  await sleepAndCrash(room, ada, ben);
  await theSpread(room, ada, ben);
  await theSecondVote(room, ada, ben);
  await theEnd(room, ada, ben);
  await aFullRoom();
  await noStreams();
  await aCalibration();
  step('all of it holds');
} finally {
  await browser.close();
  for (const room of rooms) await room.close();
}

async function theDoor(room) {
  step('the door: a wrong code is told calmly, the right one in any case leads in');
  const phone = await Phone.in(browser);
  const { origin } = new URL(room.url);
  await phone.page.goto(`${origin}/`);
  await phone.holds('door');
  phone.isCutOff = true;
  for (const wrong of ['BBBBB', 'no such code']) {
    await phone.page.fill('input', wrong);
    const [reply] = await Promise.all([phone.page.waitForNavigation(), phone.page.click('button')]);
    assert.equal(reply.status(), 404);
    assert.match(await phone.page.textContent('main'), /no room with this code/);
  }
  await phone.holds('wrong code');
  await phone.page.fill('input', room.url.slice(-5).toLowerCase());
  await phone.page.click('button');
  await phone.sees('lobby');
  await phone.context.close();
}

async function theLobby(room) {
  step('joining: small, in the phone’s language, with a cookie that no script reads');
  const ada = await Phone.in(browser, 'en');
  await ada.page.goto(room.url);
  await ada.sees('lobby');
  assert.ok(ada.transferred < MOST_BYTES, `${ada.transferred} bytes`);
  step(`  ${ada.transferred} bytes, all requests together`);
  assert.equal(await ada.page.evaluate(() => document.cookie), '');
  const kept = await ada.page.evaluate(() => localStorage.length + sessionStorage.length);
  assert.equal(kept, 0);
  await ada.says("You're in.");
  await ada.holds('lobby');

  const ben = await Phone.in(browser, 'de-AT');
  await ben.page.goto(room.url);
  await ben.sees('lobby');
  await ben.says('Du bist dabei.');
  assert.equal(await ben.page.getAttribute('html', 'lang'), 'de');
  await ben.holds('lobby in German');
  return [ada, ben];
}

async function theVote(room, ada, ben) {
  step('the situation, readable without the big screen');
  room.lead('');
  await ada.sees('situation');
  assert.ok((await ada.page.locator('#lines .line:visible').count()) > 0);
  await ada.holds('situation');

  step('a vote is said to be counted when it is, and not before');
  room.lead('');
  await ada.sees('vote');
  await ada.says('What would you say?');
  await ada.holds('vote');
  let answer;
  const held = new Promise((resolve) => (answer = resolve));
  await ada.page.route('**/vote', async (route) => {
    await held;
    await route.continue();
  });
  await ada.option(1).tap();
  await ada.page.waitForFunction(() => document.getElementById('receipt').textContent.startsWith('Sending'));
  assert.equal(await ada.page.locator('.counted[aria-pressed="true"]').count(), 0);
  await ada.holds('sending');
  answer();
  await ada.counts(1);
  await ada.says('Counted.');
  await ada.page.unroute('**/vote');
  await ada.option(2).tap();
  await ada.counts(2);
  await ada.holds('counted');

  step('by keys alone, and the focus stays where it is while others vote');
  await ben.sees('vote');
  for (let presses = 0; presses < 10 && !(await isFocused(ben.option(2))); presses += 1) await ben.page.keyboard.press('Tab');
  await ben.page.keyboard.press('Enter');
  await ben.counts(2);
  assert.ok(await isFocused(ben.option(2)));
  await ben.page.keyboard.press('Shift+Tab');
  await ben.page.keyboard.press('Space');
  await ben.counts(1);
  const others = await Promise.all(Array.from({ length: 7 }, () => room.phone()));
  await Promise.all(others.map((phone, place) => phone.vote(1, place < 3 ? 0 : 1)));
  await ben.page.waitForTimeout(800);
  assert.ok(await isFocused(ben.option(1)));

  step('who comes late votes at once; I’d rather not is a vote');
  const late = await Phone.in(browser, 'es');
  await late.page.goto(room.url);
  await late.sees('vote');
  const last = await late.page.locator('#ballot button').count();
  await late.option(last).tap();
  await late.counts(last);
  await late.holds('late, in Spanish');
  await late.context.close();
}

async function sleepAndCrash(room, ada, ben) {
  step('no network: the vote waits, and says so, and counts when the network is back');
  await ada.cutOff(true);
  await ada.page.waitForSelector('#lost:not([hidden])', { timeout: 60_000 });
  assert.match(await ada.page.textContent('#lost'), /Your answer is safe/);
  await ada.holds('no network');
  await ada.option(3).tap();
  await ada.page.waitForFunction(() => document.getElementById('receipt').textContent.startsWith('Not counted yet'));
  assert.ok(!(await ada.page.isVisible('#lost-counted')));
  await ada.holds('no network, not counted');
  await ada.cutOff(false);
  await ada.counts(3);
  await ada.page.waitForSelector('#lost', { state: 'hidden' });

  step('closed and opened again: the same seat, and its vote');
  const before = await seats(room, ada);
  await ada.sleep();
  await ada.wake();
  await ada.page.goto(room.url);
  await ada.sees('vote');
  await ada.counts(3);
  assert.equal(await seats(room, ada), before);
  await ada.option(2).tap();
  await ada.counts(2);

  step('the program is killed in the middle of the vote and goes on: phones come back by themselves');
  ada.isCutOff = ben.isCutOff = true;
  await room.crash();
  await ada.page.waitForSelector('#lost:not([hidden])', { timeout: 20_000 });
  await room.resume();
  for (const phone of [ada, ben]) await phone.page.waitForSelector('#lost', { state: 'hidden', timeout: 20_000 });
  await ada.counts(2);
  await ben.counts(1);

  step('a page that was frozen knows at once where the room is');
  await ada.page.bringToFront();
  await ada.wire.send('Page.setWebLifecycleState', { state: 'frozen' });
  room.lead('close');
  await ben.sees('closed');
  await ada.wire.send('Page.setWebLifecycleState', { state: 'active' });
  await ada.sees('closed');
  assert.match(await ada.page.textContent('#yours'), /Your answer/);
  await ada.holds('closed');
  assert.equal(await ben.page.evaluate(() => document.activeElement.tagName), 'H1', 'the focus was on a reply');
}

async function theSpread(room, ada, ben) {
  step('the spread as text, few of them told together; then the levels');
  room.lead('spread');
  await ada.sees('spread');
  const shares = await ada.page.locator('.share').allTextContents();
  assert.ok(shares.every((share) => /\d+ of 10 · \d+%/.test(share)), shares);
  assert.ok(shares.some((share) => /^.* and .* together: /.test(share)), shares);
  assert.ok(shares.some((share) => share.includes('Your answer')), shares);
  assert.equal(await ada.page.locator('.chip').count(), 0);
  await ada.holds('spread');
  await ben.sees('spread');
  await ben.holds('spread in German');
  room.lead('levels');
  await ada.sees('levels');
  const replies = await ada.page.locator('.result .number').count();
  assert.equal(await ada.page.locator('.chip').count(), replies);
  await ada.holds('levels');
  await ben.sees('levels');
  await ben.holds('levels in German');
  room.lead('discuss');
  await ada.sees('discuss');
  await ada.says('Talk with your neighbour.');
  await ada.holds('discuss');
}

async function theSecondVote(room, ada, ben) {
  step('a second vote, with nothing chosen in advance and no levels in sight');
  room.lead('open');
  await ada.sees('vote-again');
  assert.equal(await ada.page.locator('[aria-pressed="true"]').count(), 0);
  assert.equal(await ada.page.locator('.chip').count(), 0);
  assert.ok(await ada.page.isHidden('#receipt'));
  await ada.holds('second vote');
  await ada.option(1).tap();
  await ada.counts(1);

  step('a vote that comes too late is not said to be counted');
  let answer;
  const held = new Promise((resolve) => (answer = resolve));
  await ben.sees('vote-again');
  await ben.page.route('**/vote', async (route) => {
    await held;
    await route.continue();
  });
  await ben.option(2).tap();
  room.lead('close');
  await ada.sees('closed');
  answer();
  await ben.sees('closed');
  await ben.page.waitForSelector('#unsure:not([hidden])');
  assert.ok(await ben.page.isHidden('#yours'));
  await ben.holds('too late');
  await ben.page.unroute('**/vote');

  room.lead('spread');
  room.lead('play 2');
  await ada.sees('outcome');
  assert.match(await ada.page.textContent('#outcome'), /reply 2/);
  await ada.holds('outcome');
}

async function theEnd(room, ada, ben) {
  step('a closed door lets nobody new in, and opens by itself when it opens');
  room.lead('lock');
  const late = await Phone.in(browser);
  late.isCutOff = true;
  await ada.page.reload();
  await ada.sees('outcome');
  await room.phone().then(
    () => assert.fail('the door is open'),
    () => {}
  );
  await late.page.goto(room.url);
  await late.sees('locked');
  await late.holds('locked');
  await late.page.locator('#again button').focus();
  await late.page.keyboard.press('Enter');
  await late.says('The door is closed.');
  room.lead('unlock');
  await late.sees('outcome');
  assert.equal(await late.page.evaluate(() => document.activeElement.tagName), 'H1');

  step('over: thanks, and the truth about what is kept');
  ada.isCutOff = true;
  room.lead('end');
  await ada.sees('over');
  await ben.sees('over');
  await ada.holds('over');
  const cookies = await ada.context.cookies();
  assert.equal(cookies.length, 1);
  assert.ok(cookies[0].httpOnly && cookies[0].expires === -1, 'a cookie that goes with the browser');
  for (const phone of [ada, ben, late]) {
    phone.isQuiet('at the end');
    await phone.context.close();
  }
}

async function aFullRoom() {
  step('a full room');
  const room = await open(STORY, '--limit', '1', '--port', '0');
  await room.phone();
  const phone = await Phone.in(browser);
  phone.isCutOff = true;
  await phone.page.goto(room.url);
  await phone.sees('full');
  await phone.holds('full');
  await phone.context.close();
  await room.close();
}

async function noStreams() {
  step('no streams, as behind some proxies: the page asks instead');
  const room = await open(STORY, '--port', '0');
  const phone = await Phone.in(browser);
  phone.isCutOff = true;
  await phone.page.route('**/events', (route) => route.abort());
  await phone.page.goto(room.url);
  await phone.sees('lobby');
  room.lead('');
  await phone.sees('situation');
  room.lead('');
  await phone.sees('vote');
  await phone.option(1).tap();
  await phone.counts(1);
  phone.isQuiet('without streams');
  await phone.context.close();
  await room.close();
}

async function aCalibration() {
  step('a calibration: four levels, each with what it means');
  const room = await open(STORY, '--calibrate', '--port', '0');
  const phone = await Phone.in(browser, 'de');
  await phone.page.goto(room.url);
  await phone.sees('lobby');
  room.lead('');
  await phone.sees('situation-rated');
  assert.ok(await phone.page.isVisible('.reply'));
  await phone.holds('situation of a calibration');
  room.lead('');
  await phone.sees('vote-rated');
  assert.equal(await phone.page.locator('#ballot .level').count(), 4);
  await phone.option(3).tap();
  await phone.counts(3);
  await phone.holds('vote of a calibration');
  for (const [order, view] of [['', 'closed'], ['', 'spread'], ['', 'levels-rated']]) {
    room.lead(order);
    await phone.sees(view);
    await phone.holds(`${view} of a calibration`);
  }
  await phone.context.close();
  await room.close();
}

function isFocused(locator) {
  return locator.evaluate((element) => element === document.activeElement);
}

/** How many phones have a seat, as the server tells this one. */
async function seats(room, phone) {
  const state = await phone.context.request.get(`${room.url}/state`);
  return (await state.json()).room.phones;
}
