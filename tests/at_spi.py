"""Heard's window as the accessibility interface tells of it: what the scripts beside this file walk through.

Needs Xvfb, a Vulkan driver and, from Debian, at-spi2-core, dbus, python3-gi and gir1.2-atspi-2.0.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

BUS_LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]
# Something that does not come within so many seconds does not come; software rendering on a busy machine is slow.
PATIENCE = 40
BUTTON, TOGGLE, RADIO = "button", "toggle button", "radio button"


def in_own_session():
    """Runs the script again on a session bus of its own, so that nothing of this computer's own session is touched."""
    if "HEARD_OWN_SESSION" not in os.environ:
        environment = dict(os.environ, HEARD_OWN_SESSION="1")
        sys.exit(subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment))


class Desktop:
    """A display, an accessibility bus, and folders of their own."""

    def __init__(self):
        self.work = tempfile.mkdtemp(prefix="heard-")
        self.running = []

    def __enter__(self):
        display = f":{600 + os.getpid() % 300}"
        os.environ.update(
            DISPLAY=display,
            XDG_RUNTIME_DIR=os.path.join(self.work, "run"),
            XDG_DATA_HOME=os.path.join(self.work, "data"),
            XDG_CONFIG_HOME=os.path.join(self.work, "config"),
            LANG="C.UTF-8",
            LC_ALL="C.UTF-8",
        )
        for name in ["WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE"]:
            os.environ.pop(name, None)
        os.mkdir(os.environ["XDG_RUNTIME_DIR"], 0o700)
        self.run(["Xvfb", display, "-screen", "0", "1280x800x24"])
        wait_for(lambda: os.path.exists(f"/tmp/.X11-unix/X{display[1:]}"), "a display")
        launcher = next(filter(os.path.exists, BUS_LAUNCHERS), None)
        if launcher is None:
            sys.exit("at-spi2-core is not installed")
        self.run([launcher, "--launch-immediately", "--a11y=1", "--screen-reader=1"])
        time.sleep(1)

        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        Atspi.init()
        Atspi.set_timeout(5000, 15000)
        self.atspi = Atspi
        return self

    def __exit__(self, *_):
        for process in reversed(self.running):
            process.terminate()
            process.wait()
        shutil.rmtree(self.work, ignore_errors=True)

    def run(self, command):
        self.running.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def set(self, line):
        """Writes a line into the settings, before a window starts."""
        folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "heard")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "settings.toml"), "a") as settings:
            settings.write(line + "\n")

    def start(self, binary):
        return Window(self.atspi, binary, self.work)


class Window:
    """Heard's window, as the accessibility interface tells of it."""

    def __init__(self, atspi, binary, work):
        self.atspi = atspi
        self.log = os.path.join(work, "heard.log")
        self.process = subprocess.Popen([os.path.abspath(binary)], stdout=open(self.log, "a"), stderr=subprocess.STDOUT)
        self.application = None

    def __enter__(self):
        self.application = self.wait("the window", self.look_for_application)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def look_for_application(self):
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid and application.get_child_count():
                return application
        return None

    def nodes(self, under=None):
        """Every node in reading order, of the window or under one of its nodes, with its role and its name."""
        found, waiting = [], [under or self.application]
        while waiting:
            node = waiting.pop()
            try:
                role, name = node.get_role_name(), node.get_name() or ""
                found.append((node, role, name))
                children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
                waiting.extend(child for child in reversed(children) if child)
            except Exception:  # It is gone by now: the screen is changing.
                continue
        return found

    def lookup(self, role, name, last=False):
        wanted = [
            node for node, its_role, its_name in self.nodes()
            if is_role(its_role, role) and re.fullmatch(name, its_name)
        ]
        return (wanted[-1] if last else wanted[0]) if wanted else None

    def find(self, role, name, last=False):
        return self.wait(f"a {role} called {name!r}", lambda: self.lookup(role, name, last))

    def press(self, role, name, last=False):
        self.press_it(self.find(role, name, last))

    def press_it(self, node):
        if not can_be_pressed(node):
            self.fail(f"{node.get_name()!r} can't be pressed")
        node.do_action(0)

    def reply(self, node):
        """Gives a reply, as late as a person would: what comes in the first moment counts as the press before."""
        time.sleep(0.6)
        self.press_it(node)

    def choose(self, name):
        """Chooses a mode in the briefing."""
        node = self.find(RADIO, f"{name}.*")
        self.press_it(node)
        self.wait(f"{name} to be chosen", lambda: node.get_state_set().contains(self.atspi.StateType.CHECKED))

    def replies(self):
        """The replies on offer, in their order."""
        offered = self.within("Your replies")
        return [node for node, role, name in offered if is_role(role, BUTTON) and re.match(r"\d+\. ", name)]

    def replies_after(self, before):
        """The replies that came after others, once they are all there; nothing until then."""
        replies = self.replies()
        if not replies or replies == before:
            return None
        time.sleep(0.2)
        return replies if self.replies() == replies else None

    def within(self, name):
        """Every node under the first of a name."""
        found = next((node for node, _, its_name in self.nodes() if its_name == name), None)
        return self.nodes(found) if found else []

    def spoken_lines(self):
        """What stands in the transcript."""
        return [name for _, role, name in self.within("What was said") if role == "label" and name]

    def inspect(self, screen):
        """Holds a screen to what a screen reader needs."""
        nodes, wrong = self.nodes(), []
        for node, role, name in nodes:
            if role in (BUTTON, "push button", TOGGLE, RADIO, "check box", "entry", "slider"):
                where = f"{screen}: {role} {name!r}"
                if not name.strip():
                    wrong.append(f"{where} has no name")
                states = node.get_state_set()
                if states.contains(self.atspi.StateType.ENABLED) or states.contains(self.atspi.StateType.SENSITIVE):
                    if role != "entry" and not can_be_pressed(node):
                        wrong.append(f"{where} can't be pressed")
        if len(nodes) < 8:
            wrong.append(f"{screen}: only {len(nodes)} nodes")
        if wrong:
            self.fail("\n".join(wrong))
        print(f"{screen}: {len(nodes)} nodes")

    def wait(self, what, look):
        return wait_for(look, what, self.fail)

    def fail(self, why):
        print(why, file=sys.stderr)
        if self.application:
            for _, role, name in self.nodes():
                print(f"  {role}: {name!r}", file=sys.stderr)
        print(open(self.log).read(), file=sys.stderr)
        self.process.terminate()
        sys.exit(1)


def can_be_pressed(node):
    return "Action" in node.get_interfaces() and node.get_n_actions() > 0


def is_role(role, wanted):
    # The name of the role changed with AT-SPI 2.52.
    return role == wanted or (wanted == BUTTON and role in ("push button", TOGGLE))


def wait_for(look, what, fail=sys.exit):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    return fail(f"waited {PATIENCE} s for {what}, and it did not come")
