"""The `footnote` command."""

from __future__ import annotations

import gc
import os
import sys

from bot.cli.options import read_options


def main() -> None:
    """Runs the command line and ends the process with the exit code that `bot.cli.exits` explains."""
    _use_utf8()
    try:
        options = read_options(sys.argv[1:])
        if options is None:
            from bot.cli.commands import app

            app(prog_name="footnote")
        else:
            gc.disable()  # one short answer makes no garbage worth looking for, and looking takes time
            from bot.cli.ask import run_ask

            _leave(run_ask(options))
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python must not complain once more while it shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)


def _use_utf8() -> None:
    """Footnote marks are not in every terminal's character set; a pipe always gets UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace", **({} if stream.isatty() else {"encoding": "utf-8"}))


def _leave(code: int) -> None:
    """Ends at once: freeing every object of a process that is over takes longer than answering took."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
