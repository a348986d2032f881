"""The server as a test takes it: started on a free loopback port, stopped at the end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from .server import Server


@asynccontextmanager
async def running_server() -> AsyncIterator[Server]:
    server = Server()
    await server.gateway.start()
    try:
        yield server
    finally:
        await server.gateway.stop()
