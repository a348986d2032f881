"""A bot as a process of its own, with the time that it takes from the machine."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psutil

from tests.telegram_server import TOKEN, Server

PROJECT = Path(__file__).resolve().parents[2]
ECHO, FOOTNOTE = "echo bot", "Footnote"
_STOP_SECONDS = 15
_COMMANDS = {ECHO: ("-m", "benchmarks.telegram.echo_bot"), FOOTNOTE: ("-m", "bot", "run")}


@asynccontextmanager
async def running(name: str, server: Server, home: Path) -> AsyncIterator[psutil.Process]:
    """Stopped by a signal at the end; its log is `home/<name>.log`."""
    with open(home / f"{name}.log", "ab") as log:
        process = subprocess.Popen([sys.executable, *_COMMANDS[name]], cwd=PROJECT, stdout=log, stderr=log,
                                   env=os.environ | _settings(server, home))
        try:
            yield psutil.Process(process.pid)
        finally:
            process.terminate()
            try:
                await asyncio.to_thread(process.wait, _STOP_SECONDS)  # the server must go on: a bot says goodbye
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def processor_seconds(process: psutil.Process) -> float:
    """Of all its threads, in user mode and in the kernel."""
    taken: Any = process.cpu_times()
    return float(taken.user + taken.system)


def _settings(server: Server, home: Path) -> dict[str, str]:
    return {
        "ECHO_TOKEN": TOKEN, "ECHO_BASE_URL": server.base_url, "ECHO_BASE_FILE_URL": server.base_file_url,
        "FOOTNOTE_TELEGRAM_TOKEN": TOKEN, "FOOTNOTE_TELEGRAM_BASE_URL": server.base_url,
        "FOOTNOTE_TELEGRAM_BASE_FILE_URL": server.base_file_url, "FOOTNOTE_HOME": str(home),
        "FOOTNOTE_DATABASE_URL": "", "FOOTNOTE_ALLOWED": "", "FOOTNOTE_TODAY": "",
    }
