// A phone in a workshop. What it is told is always the whole room, so that joining, coming back and having missed
// something are one and the same. It keeps nothing: its seat is a cookie that no script can read.
//
// Plain http on a local address is no secure context, and some phones are old: neither newer syntax nor such interfaces.
(function () {
  'use strict';

  const BASE = location.pathname.replace(/\/+$/, '');
  const ANSWER_WITHIN = 8000;
  const POLL_EVERY = 2000;
  const TRY_STREAM_AFTER_POLLS = 15;
  const KNOCK_EVERY = 10000;
  const BEAT_WITHIN = 45000;
  /** After how many tries in vain a workshop may be over. */
  const LONG = 8;

  /** Where there is nothing to read or to do, a drawing keeps company. */
  const WAITING = ['coming', 'lobby', 'over', 'locked', 'full', 'gone', 'outcome-rated'];

  const find = (id) => document.getElementById(id);
  const ballot = find('ballot');
  const results = find('results');

  /** What the server told last: of the room, and of this phone in the round that is open. */
  let room = null;
  let mine = { round: 0 };
  /** The vote on its way, and the number of the last one: a later one has a higher number, also after a reload. */
  let sending = null;
  let isSending = false;
  let number = Math.floor(Date.now() / 1000);
  /** A round that closed before the last vote in it was confirmed. */
  let unsureOf = 0;

  let view = 'coming';
  let shownRound = 0;
  let isDone = false;

  // ---- Words

  function word(name, values) {
    let text = document.querySelector('[data-word="' + name + '"]').textContent;
    Object.keys(values || {}).forEach((key) => {
      text = text.split('{' + key + '}').join(values[key]);
    });
    return text;
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  /** Something that the scenario says, which may run the other way than the page. */
  function told(name, className, text) {
    const made = element(name, className, text);
    made.dir = 'auto';
    return made;
  }

  function sign(name) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', '#sign-' + name);
    svg.setAttribute('class', 'sign');
    svg.setAttribute('aria-hidden', 'true');
    svg.appendChild(use);
    return svg;
  }

  let telling = 0;

  /** Has a screen reader say something when it is done with what it is saying. */
  function announce(text) {
    find('told').textContent = '';
    clearTimeout(telling);
    telling = setTimeout(() => {
      find('told').textContent = text;
    }, 150);
  }

  // ---- What is shown

  function show(name) {
    const isNew = view !== name;
    const section = find(name);
    find(view).hidden = true;
    section.hidden = false;
    view = name;
    find('again').hidden = name !== 'locked' && name !== 'full';
    find('mark').style.display = WAITING.indexOf(name) < 0 ? 'none' : '';
    return isNew;
  }

  /** Leaves the room's own view: the door is closed, or there is nothing behind it. */
  function showDoor(name) {
    const focused = document.activeElement;
    ['people', 'said', 'ballot', 'receipt', 'yours', 'results', 'lost'].forEach((id) => {
      find(id).hidden = true;
    });
    if (show(name)) arrive(focused);
  }

  /** Says where the room is now. A focus that has lost its place goes to the heading; no other is moved. */
  function arrive(focused) {
    const section = find(view);
    window.scrollTo(0, 0);
    const hadFocus = focused && focused !== document.body;
    if (hadFocus && !focused.getClientRects().length) section.querySelector('h1').focus();
    announceView();
  }

  function announceView() {
    const section = find(view);
    const parts = Array.prototype.filter.call(section.children, (part) => !part.hidden && part.tagName !== 'NOSCRIPT');
    announce(parts.map((part) => part.textContent.replace(/([^.?!…])$/, '$1.')).join(' '));
  }

  function viewOf(state) {
    const rated = state.calibration ? '-rated' : '';
    switch (state.phase) {
      case 'vote':
        return state.vote > 1 ? 'vote-again' : 'vote' + rated;
      case 'situation':
      case 'levels':
      case 'outcome':
        return state.phase + rated;
      default:
        return state.phase;
    }
  }

  function render() {
    if (!room) return;
    const focused = document.activeElement;
    const before = view + shownRound;
    const played = find('played');
    played.hidden = typeof room.played !== 'number';
    if (!played.hidden) played.textContent = word('played', { number: room.played + 1 });

    show(viewOf(room));
    showPeople();
    showLines();
    showBallot();
    showYours();
    showResults();
    shownRound = room.round;
    if (before !== view + shownRound) arrive(focused);
  }

  function showPeople() {
    const people = find('people');
    people.hidden = room.phase !== 'lobby' || room.phones < 2;
    people.textContent = word('people', { phones: room.phones });
  }

  /** Calls back only where what a place shows has changed: what is there stays, and with it a focus in it. */
  function renew(place, content, fill) {
    const now = JSON.stringify(content);
    if (place.renewedFor === now) return;
    place.renewedFor = now;
    place.textContent = '';
    fill();
  }

  /** What was said: open while it is the point, folded away while the replies are. */
  function showLines() {
    const said = find('said');
    const isPoint = room.calibration || room.phase === 'situation' || room.phase === 'outcome';
    said.hidden = !room.lines.length || room.phase === 'over';
    if (said.renewedFor !== room.phase + isPoint) said.open = isPoint;
    said.renewedFor = room.phase + isPoint;
    renew(find('lines'), room.lines, () => {
      room.lines.forEach((line, place) => {
        const isReply = isPartOfReply(place);
        const bubble = told('div', line.by ? 'line' : isReply ? 'line reply' : 'line scene');
        if (line.by) bubble.appendChild(element('p', 'speaker', line.by));
        if (isReply && !isPartOfReply(place - 1)) bubble.appendChild(element('p', 'speaker', word('reply')));
        bubble.appendChild(element('p', '', line.text));
        find('lines').appendChild(bubble);
      });
    });
  }

  /** Whether a line belongs to the reply that is rated: it comes last, after what was said before it. */
  function isPartOfReply(place) {
    if (!room.calibration || place < 0) return false;
    const isNobodys = (line) => !line.by;
    const isLast = place === room.lines.length - 1;
    return room.lines.slice(place).every(isNobodys) && (isLast || !room.lines.every(isNobodys));
  }

  /** The words of an option: of a reply, or of a level with what it means. */
  function optionWords(option) {
    if (!option.say && !option.does && option.level) {
      const words = element('span', 'words');
      words.appendChild(element('span', 'level', word(option.level)));
      words.appendChild(element('span', 'quiet', word('means-' + option.level)));
      return words;
    }
    const words = told('span', 'words');
    if (option.does) words.appendChild(element('span', 'does', option.does));
    if (option.say) words.appendChild(element('span', '', option.say));
    return words;
  }

  function showBallot() {
    const isOpen = room.phase === 'vote';
    ballot.hidden = !isOpen;
    renew(ballot, isOpen ? [room.round, room.options] : null, () => {
      if (!isOpen) return;
      room.options.concat(null).forEach((option, place) => {
        const button = element('button', option ? 'option' : 'option rather-not');
        button.type = 'button';
        const row = element('span', 'row inside');
        if (option) row.appendChild(element('span', 'number', String(place + 1)));
        row.appendChild(option ? optionWords(option) : element('span', 'words', word('rather-not')));
        const ring = element('span', 'place');
        ring.appendChild(sign('tick'));
        row.appendChild(ring);
        button.appendChild(row);
        button.answer = option ? place : null;
        button.addEventListener('click', () => choose(button.answer));
        ballot.appendChild(button);
      });
    });
    const chosen = chosenAnswer();
    Array.prototype.forEach.call(ballot.children, (button) => {
      button.setAttribute('aria-pressed', String(button.answer === chosen));
      button.classList.toggle('counted', !sending);
    });
    const said = !isOpen ? '' : sending ? (isLost ? 'waiting' : 'sending') : chosen !== undefined ? 'counted' : '';
    find('receipt').hidden = !said;
    if (said) find('receipt').textContent = word(said);
  }

  /** What this phone says in this round: an option, null for rather not, undefined for nothing yet. */
  function chosenAnswer() {
    if (sending) return sending.answer;
    return mine.round === room.round ? mine.answer : undefined;
  }

  /** The answer that was given, once there is nothing left to choose. */
  function showYours() {
    const answer = mine.round === room.round ? mine.answer : undefined;
    const isClosed = room.phase === 'closed';
    find('unsure').hidden = !isClosed || unsureOf !== room.round;
    find('yours').hidden = !isClosed || answer === undefined;
    if (find('yours').hidden) return;
    const place = find('yours').querySelector('p');
    renew(place, [room.round, answer], () => {
      if (room.options[answer]) place.appendChild(optionWords(room.options[answer]));
      else place.textContent = word('rather-not');
    });
  }

  function showResults() {
    const spread = room.spread;
    results.hidden = !spread;
    const answer = mine.round === room.round ? mine.answer : undefined;
    renew(results, spread ? [room.round, spread, room.options, answer] : null, () => {
      if (!spread) return;
      const few = [];
      room.options.forEach((option, place) => {
        if (spread.votes[place] === null) few.push(place);
        else addResult([place], spread.votes[place], answer === place);
      });
      if (spread.rather_not > 0) addResult([null], spread.rather_not, answer === null);
      if (spread.rather_not === null) few.push(null);
      if (spread.few !== null && few.length) addResult(few, spread.few, few.indexOf(answer) >= 0);
    });
  }

  /** One line of how the room answered: an option with its votes, or several that few chose, together. */
  function addResult(places, votes, isMine) {
    const item = element('li', 'result');
    places.forEach((place) => {
      const option = place === null ? null : room.options[place];
      const row = element('div', 'row');
      if (option) row.appendChild(element('span', 'number', String(place + 1)));
      const words = option ? optionWords(option) : element('span', 'words', word('rather-not'));
      if (option && option.level && !room.calibration) {
        const holder = element('span', '');
        holder.appendChild(chip(option.level));
        words.appendChild(holder);
      }
      row.appendChild(words);
      item.appendChild(row);
    });

    const voters = room.spread.voters;
    const bar = element('div', 'bar');
    const filled = element('div');
    filled.style.width = (voters ? (100 * votes) / voters : 0) + '%';
    bar.appendChild(filled);
    item.appendChild(bar);

    const values = { votes: votes, voters: voters };
    values.percent = voters ? Math.floor((votes * 200 + voters) / (voters * 2)) : 0;
    values.replies = list(places.map((place) => (place === null ? word('rather-not-quoted') : String(place + 1))));
    const share = element('div', 'share');
    const said = (places.length > 1 ? 'few' : 'share') + (room.spread.percent ? '-percent' : '');
    share.appendChild(element('span', '', word(said, values)));
    if (isMine && places.length === 1) {
      const tag = element('span', 'tag');
      tag.appendChild(sign('tick'));
      tag.appendChild(document.createTextNode(' ' + word('your-answer')));
      share.appendChild(tag);
    }
    item.appendChild(share);
    results.appendChild(item);
  }

  function list(items) {
    const last = items[items.length - 1];
    if (items.length < 2) return last;
    return word('and', { first: items.slice(0, -1).join(', '), last: last });
  }

  /** A level by its name, with a sign for each thing it has: head, heart, hand. */
  function chip(level) {
    const made = element('span', 'chip ' + level, word(level));
    const signs = { sympathetic: ['head'], empathetic: ['head', 'heart'], compassionate: ['head', 'heart', 'hand'] };
    (signs[level] || []).forEach((name) => made.appendChild(sign(name)));
    return made;
  }

  // ---- Voting

  function choose(answer) {
    if (!room || room.phase !== 'vote') return;
    if (chosenAnswer() === answer) {
      if (!sending) announce(word('counted'));
      return;
    }
    number = Math.max(number + 1, Math.floor(Date.now() / 1000));
    sending = { round: room.round, answer: answer, number: number };
    render();
    send();
  }

  /** Sends the vote until it is counted, the round is closed, or another one has taken its place. */
  async function send() {
    if (isSending) return;
    isSending = true;
    let tries = 0;
    while (sending) {
      const vote = sending;
      if (!isStillOpen(vote)) {
        giveUp(vote);
        break;
      }
      const reply = await ask('POST', '/vote', vote);
      if (reply.status === 200) {
        mine = vote;
        unsureOf = 0;
        if (sending === vote) {
          sending = null;
          if (isStillOpen(vote)) announce(word('counted'));
        }
      } else if (reply.status === 409 || reply.status === 422) {
        take(reply.body);
        // A newer one counts already, from a phone whose clock went back: this one is the newest all the same.
        const isOlder = mine.round === vote.round && mine.number >= vote.number;
        if (sending !== vote) continue;
        if (isStillOpen(vote) && isOlder) sending = { round: vote.round, answer: vote.answer, number: ++number };
        else giveUp(vote);
      } else if (reply.status === 401) {
        if (!(await takeSeat())) break;
      } else if (reply.status === 404 || reply.status === 410) {
        sending = null;
        leave(reply.status);
      } else {
        if (!reply.status) lost();
        render();
        tries += 1;
        await pause(Math.min(500 * tries, 3000));
      }
      render();
    }
    isSending = false;
    render();
  }

  /** The vote can't be sent any more. Whether it got through, what the server told last may say. */
  function giveUp(vote) {
    sending = null;
    const isCounted = mine.round === vote.round && mine.answer === vote.answer;
    unsureOf = isCounted ? 0 : vote.round;
  }

  function isStillOpen(vote) {
    return !isDone && room.phase === 'vote' && room.round === vote.round;
  }

  // ---- The connection

  let source = null;
  let watch = 0;
  let retry = 0;
  let isLost = false;
  let lostSince = 0;
  let failures = 0;
  let polls = 0;
  /** Which attempt is the current one: an answer to an older one changes nothing. */
  let attempt = 0;

  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

  /** Asks the server: its status and what it says, status 0 where nobody answered. */
  function ask(method, path, content) {
    const options = { method: method, credentials: 'same-origin', cache: 'no-store', headers: {} };
    if (method === 'POST') {
      options.headers['X-Heard'] = '1';
      options.headers['Content-Type'] = 'application/json';
      options.body = JSON.stringify(content || {});
    }
    const asked = fetch(BASE + path, options).then((reply) =>
      reply.text().then((text) => {
        let body = null;
        try {
          body = JSON.parse(text);
        } catch (_) {
          // A status says enough.
        }
        return { status: reply.status, body: body };
      })
    );
    const nobody = { status: 0, body: null };
    return Promise.race([asked.catch(() => nobody), pause(ANSWER_WITHIN).then(() => nobody)]);
  }

  /** Takes a seat, or the same one again. */
  async function takeSeat() {
    const reply = await ask('POST', '/seat');
    if (reply.status === 204 || reply.status === 200) return true;
    if ([404, 410, 423, 503].indexOf(reply.status) >= 0) leave(reply.status);
    else again();
    return false;
  }

  /** The room is not, or no longer, for this phone. A door may open: it knocks again. */
  function leave(status) {
    isDone = true;
    isLost = false;
    disconnect();
    sending = null;
    showDoor({ 404: 'gone', 410: 'over', 423: 'locked', 503: 'full' }[status]);
    if (status === 423 || status === 503) retry = setTimeout(join, KNOCK_EVERY);
  }

  async function join() {
    const now = ++attempt;
    isDone = false;
    disconnect();
    if ((await takeSeat()) && now === attempt) listen();
  }

  function disconnect() {
    clearTimeout(watch);
    clearTimeout(retry);
    if (source) source.close();
    source = null;
  }

  /** Listens to the stream. One that says nothing at first, as behind some proxies, is none. */
  function listen() {
    disconnect();
    if (isDone) return;
    if (!window.EventSource) {
      failures = 2;
      recover();
      return;
    }
    const opened = new EventSource(BASE + '/events');
    source = opened;
    const fail = () => {
      if (source !== opened) return;
      failures += 1;
      disconnect();
      retry = setTimeout(recover, 100 + Math.random() * 400);
    };
    const within = (time) => {
      clearTimeout(watch);
      watch = setTimeout(fail, time);
    };
    within(ANSWER_WITHIN);
    opened.onerror = fail;
    // A line that went dead while nothing was said can only be told by the beat that is missing.
    opened.addEventListener('beat', () => {
      if (source === opened) within(BEAT_WITHIN);
    });
    opened.addEventListener('room', (event) => {
      if (source !== opened) return;
      within(BEAT_WITHIN);
      failures = 0;
      found();
      take({ room: JSON.parse(event.data) });
    });
    opened.addEventListener('mine', (event) => {
      if (source === opened) take({ mine: JSON.parse(event.data) });
    });
  }

  /** After a failure: asks how things stand, which also says why, and goes on from there. */
  async function recover() {
    const now = ++attempt;
    disconnect();
    // A page that nobody sees waits until somebody does.
    if (isDone || document.hidden) return;
    const reply = await ask('GET', '/state');
    if (now !== attempt || isDone) return;
    if (reply.status === 200) {
      found();
      take(reply.body);
      polls += 1;
      if (isDone) return;
      if (failures < 2 || (window.EventSource && polls % TRY_STREAM_AFTER_POLLS === 0)) listen();
      else retry = setTimeout(recover, POLL_EVERY);
    } else if (reply.status === 401 || reply.status === 403) join();
    else if (reply.status === 404 || reply.status === 410) leave(reply.status);
    else again();
  }

  /** Tries again soon, not all phones at once, and ever less often up to a few seconds. */
  function again() {
    lost();
    if (lostSince === LONG) find('lost-long').hidden = false;
    const wait = Math.min(500 * Math.pow(2, lostSince), 4000);
    lostSince += 1;
    clearTimeout(retry);
    retry = setTimeout(room ? recover : join, wait * (0.75 + Math.random() / 2));
  }

  function lost() {
    if (isLost) return;
    isLost = true;
    find('lost').hidden = false;
    find('lost-long').hidden = true;
    const isCounted = room && room.phase === 'vote' && !sending && chosenAnswer() !== undefined;
    find('lost-counted').hidden = !isCounted;
    announce(find('lost').firstChild.textContent + (isCounted ? find('lost-counted').textContent : ''));
    render();
  }

  function found() {
    lostSince = 0;
    if (isLost) {
      isLost = false;
      find('lost').hidden = true;
      announce(word('back'));
    }
    if (sending) send();
  }

  /** Takes what the server tells. What is older than what is known is not looked at. */
  function take(news) {
    if (!news) return;
    if (news.mine) {
      const isOlder = news.mine.round === mine.round && news.mine.number < mine.number;
      if (!isOlder) mine = news.mine;
      number = Math.max(number, mine.number || 0);
    }
    if (news.room && (!room || news.room.revision >= room.revision)) {
      room = news.room;
      if (room.phase === 'over') {
        isDone = true;
        disconnect();
      }
    }
    render();
  }

  /** Back from sleep, from another page, or from no network: nobody waits for a timer. */
  function wake() {
    if (isDone || document.hidden) return;
    if (!room) {
      join();
      return;
    }
    failures = 0;
    lostSince = 0;
    recover();
  }

  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) wake();
  });
  window.addEventListener('pagehide', disconnect);
  find('again').querySelector('button').addEventListener('click', () => {
    join().then(announceView);
  });

  join();
})();
