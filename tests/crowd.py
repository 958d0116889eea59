#!/usr/bin/python3
"""Joins simulated phones to a workshop, has all of them vote at once, and measures how long it takes.

    tests/crowd.py [PHONES] [BINARY]
    tests/crowd.py PHONES --address http://127.0.0.1:4420/j/CODE --step-command 'xdotool key Return'

Without an address it starts `heard workshop` itself, on loopback, and types the facilitator's lines. With one, the
step command is run for each step of the facilitator's: what comes next, four times (tell the situation, open the
vote, close it, show the spread).

Every phone takes a seat and keeps a stream open, as the page does. Printed are, in milliseconds:

    join      from the first byte of a phone's request for a seat to the first whole snapshot on its stream
    vote      from sending a vote to "counted": it is on disk then
    fan-out   from a step of the facilitator's to a phone's hearing of it. With a step command, which takes its own
              time, from the first phone that hears of it to each of the others.

The phones run on the same machine, in one process: what is measured is the server and they together. Fails where a
vote is lost, a phone misses a step, or, with 1,000 phones, 95 of 100 votes take 200 ms or steps 300 ms.
"""

import argparse
import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import urllib.parse

VOTE_MS, FAN_OUT_MS = 200, 300
SCENARIO = "scenarios/the-grandmothers-cot.ron"
# Longer than anything takes that still works.
PATIENCE = 60


def main():
    wishes = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    wishes.add_argument("phones", nargs="?", type=int, default=200)
    wishes.add_argument("binary", nargs="?", default="target/release/heard")
    wishes.add_argument("--address", help="the address that the window shows, as http://192.168.1.20:4420/j/CODE")
    wishes.add_argument("--step-command", help="what makes the facilitator's next step")
    wishes.add_argument("--join-over", type=float, default=2.0, help="how many seconds the phones come in over")
    wishes.add_argument("--vote-over", type=float, default=1.0, help="how many seconds the votes come in over")
    wishes = wishes.parse_args()
    if bool(wishes.address) != bool(wishes.step_command):
        sys.exit("--address and --step-command belong together")
    allow_files(wishes.phones)
    sys.exit(asyncio.run(run(wishes)))


def allow_files(phones):
    """A phone has a stream and, while it votes, a second connection."""
    needed = 2 * phones + 100
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < needed:
        most = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
        if most < needed:
            sys.exit(f"{phones} phones need {needed} open files, and the system allows {hard}: raise it with ulimit -n")


class Facilitator:
    """Leads the workshop: by lines typed into one of our own, or by a command."""

    def __init__(self, wishes):
        self.command = wishes.step_command
        self.process = self.data = None
        self.url = wishes.address
        if self.url is None:
            self.data = tempfile.TemporaryDirectory(prefix="heard-")
            arguments = ["workshop", SCENARIO, "--terminal", "--address", "127.0.0.1", "--port", "0"]
            environment = {**os.environ, "HEARD_DATA": self.data.name, "LANG": "C", "NO_COLOR": "1"}
            self.process = subprocess.Popen(
                [wishes.binary, *arguments, "--limit", str(wishes.phones)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True,
            )
            while self.url is None:
                line = self.process.stdout.readline()
                if not line:
                    sys.exit("the workshop did not start")
                self.url = line.strip() if line.strip().startswith("http://") else None

    async def step(self):
        """Makes the next step, and returns when it was made; none where only the phones can tell."""
        if self.process:
            at = time.perf_counter()
            self.process.stdin.write("\n")
            self.process.stdin.flush()
            return at
        await (await asyncio.create_subprocess_shell(self.command)).wait()
        return None

    def memory(self):
        """The most memory that the workshop has had, in MB; none where it is not ours."""
        if not self.process:
            return None
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next((int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM")), None)

    def end(self):
        if self.process:
            self.process.stdin.write("end\n")
            self.process.stdin.close()
            self.process.stdout.read()
            self.process.wait(PATIENCE)
            self.data.cleanup()


class Phone:
    """What the page does: a seat, a stream, a vote."""

    def __init__(self, url, number):
        parts = urllib.parse.urlsplit(url)
        self.host, self.port, self.path = parts.hostname, parts.port or 80, parts.path
        self.number = number
        self.cookie = None
        self.room = self.mine = None
        self.heard = asyncio.Condition()
        # When each phase of each round was first heard of.
        self.at = {}
        self.snapshots = 0

    def head(self, method, after, body=""):
        lines = [
            f"{method} {self.path}{after} HTTP/1.1",
            f"Host: {self.host}:{self.port}",
            f"Origin: http://{self.host}:{self.port}",
            "X-Heard: 1",
            f"Content-Length: {len(body)}",
        ]
        if self.cookie:
            lines.append(f"Cookie: {self.cookie}")
        if after != "/events":
            lines.append("Connection: close")
        return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()

    async def ask(self, method, after, body=""):
        reader, writer = await asyncio.open_connection(self.host, self.port)
        writer.write(self.head(method, after, body))
        reply = (await reader.read()).decode()
        writer.close()
        head, _, body = reply.partition("\r\n\r\n")
        for line in head.split("\r\n"):
            if line.lower().startswith("set-cookie: "):
                self.cookie = line[12:].split(";")[0]
        return int(head.split(" ")[1]) if head else 0, body

    async def join(self):
        start = time.perf_counter()
        status, _ = await self.ask("POST", "/seat", "{}")
        if status != 204:
            raise RuntimeError(f"phone {self.number}: no seat, {status}")
        reader, self.stream = await asyncio.open_connection(self.host, self.port)
        self.stream.write(self.head("GET", "/events"))
        self.listening = asyncio.create_task(self.listen(reader))
        await self.until(lambda: self.room is not None)
        return time.perf_counter() - start

    async def listen(self, reader):
        """Reads events; of the chunks around them only the lines that begin like a field matter."""
        name = None
        while line := await reader.readline():
            if line.startswith(b"event: "):
                name = line[7:].strip()
            elif line.startswith(b"data: ") and name in (b"room", b"mine"):
                now = time.perf_counter()
                told = json.loads(line[6:])
                async with self.heard:
                    if name == b"room":
                        self.room = told
                        self.snapshots += 1
                        self.at.setdefault((told["round"], told["phase"]), now)
                    else:
                        self.mine = told
                    self.heard.notify_all()

    async def until(self, is_so):
        async with self.heard:
            await asyncio.wait_for(self.heard.wait_for(is_so), PATIENCE)

    async def vote(self, after):
        """Votes once the time has come; how long it took until it was counted."""
        await asyncio.sleep(after)
        answer = self.number % (len(self.room["options"]) + 1)
        answer = None if answer == len(self.room["options"]) else answer
        body = json.dumps({"round": self.room["round"], "answer": answer, "number": 1})
        start = time.perf_counter()
        status, reply = await self.ask("POST", "/vote", body)
        if status != 200 or json.loads(reply) != {"counted": True}:
            raise RuntimeError(f"phone {self.number}: the vote is not counted, {status}: {reply}")
        return time.perf_counter() - start


async def run(wishes):
    facilitator = Facilitator(wishes)
    phones = [Phone(facilitator.url, number) for number in range(wishes.phones)]
    troubles = []
    try:
        joins = await asyncio.gather(*(later(phone.join, i / len(phones) * wishes.join_over)
                                       for i, phone in enumerate(phones)))
        print(f"{len(phones)} phones are in, each with a stream")
        show("join", joins)
        fan_out = []
        fan_out += await step(facilitator, phones, "situation")
        fan_out += await step(facilitator, phones, "vote")
        votes = await asyncio.gather(*(phone.vote(i / len(phones) * wishes.vote_over)
                                       for i, phone in enumerate(phones)))
        show("vote", votes)
        fan_out += await step(facilitator, phones, "closed")
        fan_out += await step(facilitator, phones, "spread")
        show("fan-out", fan_out)
        troubles += losses(phones)
        # Where a phone sleeps and comes back, all of it is there again.
        state = json.loads((await phones[0].ask("GET", "/state"))[1])
        if state["room"]["voters"] != len(phones) or state["mine"]["round"] != state["room"]["round"]:
            troubles.append(f"a phone that comes back is told something else: {state}")
        print(f"snapshots for each phone: {max(phone.snapshots for phone in phones)}; bytes of the last: "
              f"{len(json.dumps(phones[0].room))}")
        if memory := facilitator.memory():
            print(f"most memory of the workshop: {memory} MB")
        if len(phones) >= 1_000:
            troubles += [f"{name}: p95 is {percentile(times, 95):.0f} ms, and should be under {most}"
                         for name, times, most in (("vote", votes, VOTE_MS), ("fan-out", fan_out, FAN_OUT_MS))
                         if percentile(times, 95) >= most]
    finally:
        for phone in phones:
            if task := getattr(phone, "listening", None):
                task.cancel()
                phone.stream.close()
        facilitator.end()
    for trouble in troubles:
        print(f"NOT HELD: {trouble}")
    if not troubles:
        print("no vote lost, no step missed")
    return bool(troubles)


async def later(what, after):
    await asyncio.sleep(after)
    return await what()


async def step(facilitator, phones, phase):
    """Makes a step; how long it took until each phone had heard of it."""
    before = {phone: set(phone.at) for phone in phones}
    at = await facilitator.step()
    for phone in phones:
        await phone.until(lambda phone=phone: phone.room["phase"] == phase)
    heard = [min(when for key, when in phone.at.items() if key not in before[phone] and key[1] == phase)
             for phone in phones]
    return [when - (at or min(heard)) for when in heard]


def losses(phones):
    """What is wrong with the spread that the phones were shown."""
    options = len(phones[0].room["options"])
    cast = [0] * (options + 1)
    for phone in phones:
        cast[phone.number % (options + 1)] += 1
    troubles = []
    for phone in phones:
        spread = phone.room["spread"]
        if spread["voters"] != len(phones):
            troubles.append(f"phone {phone.number}: {spread['voters']} of {len(phones)} votes are shown")
        # Few are told together; with enough phones there are none.
        told = spread["votes"] + [spread["rather_not"]]
        if any(shown is not None and shown != there for shown, there in zip(told, cast)):
            troubles.append(f"phone {phone.number}: {told} are shown for {cast}")
        answer = phone.number % (options + 1)
        if phone.mine.get("answer") != (None if answer == options else answer) or not phone.mine["round"]:
            troubles.append(f"phone {phone.number}: its own answer is told as {phone.mine}")
    return troubles[:10]


def percentile(times, percent):
    """In milliseconds."""
    times = sorted(times)
    return 1_000 * times[min(len(times) - 1, len(times) * percent // 100)]


def show(name, times):
    marks = "  ".join(f"p{percent} {percentile(times, percent):.1f}" for percent in (50, 95, 99))
    print(f"{name:8} {marks}  max {1_000 * max(times):.1f} ms")


if __name__ == "__main__":
    main()
