"""Runs a command on a pseudo-terminal, for terminal.test.ts.

Takes one JSON argument: command, columns, env, stdout (a file to take standard output away from the
terminal, or null) and steps (pairs of a text and of keys, which are pressed when the text shows after
what was shown for the step before). Prints a JSON object: status, as a shell shows it, and shown, all
that reached the terminal.
"""

import fcntl
import json
import os
import pty
import signal
import struct
import sys
import termios

asked = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, asked["columns"], 0, 0))
    if asked["stdout"]:
        os.dup2(os.open(asked["stdout"], os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o644), 1)
    os.environ.update(asked["env"])
    os.execvp(asked["command"][0], asked["command"])

# A step whose text never shows must not make a test wait for ever.
signal.signal(signal.SIGALRM, lambda *_: os.kill(pid, signal.SIGKILL))
signal.alarm(40)

shown = b""
steps = asked["steps"]
since = 0
while True:
    try:
        read = os.read(terminal, 65536)
    except OSError:
        break
    if not read:
        break
    shown += read
    while steps and (at := shown.find(steps[0][0].encode(), since)) >= 0:
        since = at + len(steps[0][0].encode())
        os.write(terminal, steps.pop(0)[1].encode())

_, ended = os.waitpid(pid, 0)
status = 128 + os.WTERMSIG(ended) if os.WIFSIGNALED(ended) else os.WEXITSTATUS(ended)
print(json.dumps({"status": status, "shown": shown.decode("utf-8", "replace")}))
