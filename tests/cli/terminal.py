"""Runs a command on a pseudo-terminal, for pseudo-terminal.ts.

Takes one JSON argument: command, columns, rows, env, stdout (a file to take standard output away from the
terminal, or null) and steps: pairs of a text and of what happens when it shows after what was shown for
the step before. That is a string, keys to press all at once, or an object with any of these, in this order:
run (another command, waited for), resize (columns and rows), keys, signal (its name, for the program),
leave (true: the terminal goes away, and nothing is shown any more).

Prints a JSON object: status, as a shell shows it; shown, all that reached the terminal; and missing, the
texts of the steps that were not come to.
"""

import fcntl
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import termios

asked = json.loads(sys.argv[1])


def set_size(terminal, columns, rows):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


pid, terminal = pty.fork()
if pid == 0:
    set_size(0, asked["columns"], asked["rows"])
    if asked["stdout"]:
        os.dup2(os.open(asked["stdout"], os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o644), 1)
    os.environ.update(asked["env"])
    os.execvp(asked["command"][0], asked["command"])

# A step whose text never shows must not make a test wait for ever.
signal.signal(signal.SIGALRM, lambda *_: os.kill(pid, signal.SIGKILL))
signal.alarm(25)


def act(what):
    """Returns whether the terminal is still there."""
    if isinstance(what, str):
        what = {"keys": what}
    if "run" in what:
        subprocess.run(what["run"], check=True, stdout=subprocess.DEVNULL)
    if "resize" in what:
        set_size(terminal, *what["resize"])
    if "keys" in what:
        os.write(terminal, what["keys"].encode())
    if "signal" in what:
        os.kill(pid, getattr(signal, what["signal"]))
    if what.get("leave"):
        os.close(terminal)
        return False
    return True


shown = b""
steps = asked["steps"]
since = 0
there = True
while there:
    try:
        read = os.read(terminal, 65536)
    except OSError:
        break
    if not read:
        break
    shown += read
    while there and steps and (at := shown.find(steps[0][0].encode(), since)) >= 0:
        since = at + len(steps[0][0].encode())
        there = act(steps.pop(0)[1])

_, ended = os.waitpid(pid, 0)
status = 128 + os.WTERMSIG(ended) if os.WIFSIGNALED(ended) else os.WEXITSTATUS(ended)
missing = [text for text, _ in steps]
print(json.dumps({"status": status, "shown": shown.decode("utf-8", "replace"), "missing": missing}))
