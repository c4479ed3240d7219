"""Runs a command on a pseudo-terminal, for terminal.test.ts.

Takes one JSON argument: command, columns, env, stdout (a file to take standard output away from the
terminal, or null) and interrupt (a text; when it shows, Ctrl-C is pressed). Prints a JSON object:
status, as a shell shows it, and shown, all that reached the terminal.
"""

import fcntl
import json
import os
import pty
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

shown = b""
pressed = not asked["interrupt"]
while True:
    try:
        read = os.read(terminal, 65536)
    except OSError:
        break
    if not read:
        break
    shown += read
    if not pressed and asked["interrupt"].encode() in shown:
        os.write(terminal, b"\x03")
        pressed = True

_, ended = os.waitpid(pid, 0)
status = 128 + os.WTERMSIG(ended) if os.WIFSIGNALED(ended) else os.WEXITSTATUS(ended)
print(json.dumps({"status": status, "shown": shown.decode("utf-8", "replace")}))
