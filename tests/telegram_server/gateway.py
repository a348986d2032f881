"""The HTTP side of the server: routes, the request check, faults, and the record of calls."""

import asyncio
import json
from typing import Any

from aiohttp import web

from .call import Call, JsonObject, read_parameters
from .faults import Faults
from .journal import Journal
from .methods import NOT_FOUND, perform
from .refusal import Dropped, RawAnswer, Refusal
from .schema import bot_api
from .world import World

TOKEN = "7000000001:local-test-token-not-a-secret-00000"
UPLOAD_LIMIT = 64 << 20


class Gateway:
    def __init__(self, world: World) -> None:
        self._world = world
        self._runner: web.AppRunner | None = None
        self.root = ""
        self.calls: Journal[Call] = Journal()
        """Every finished call, getUpdates included."""
        self.problems: list[str] = []
        self.faults = Faults()
        self.refused: set[str] = set()
        self.latency = 0.0
        self.running = 0
        """Calls in progress, getUpdates left out."""
        self.last_activity = 0.0
        """The event loop's time at which such a call last ended."""

    async def start(self) -> None:
        app = web.Application(client_max_size=UPLOAD_LIMIT)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        app.router.add_get("/file/bot{token}/{path:.*}", self._download)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.root = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        self._world.updates.stop()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        params, files = await read_parameters(request)
        written = request.match_info["method"]
        call = Call(bot_api().spelling(written) or written, params, files)
        try:
            return await self._answer(request, call)
        finally:
            self.calls.record(call)

    async def _answer(self, request: web.Request, call: Call) -> web.StreamResponse:
        try:
            result = await self._perform(request.match_info["token"], call)
        except Refusal as refusal:
            return refused(call, refusal)
        except RawAnswer as raw:
            call.status = raw.status
            return web.Response(status=raw.status, text=raw.text, content_type="text/html")
        except Dropped:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=503)
        call.status = 200
        return as_json({"ok": True, "result": result}, 200)

    async def _perform(self, token: str, call: Call) -> Any:
        if token != TOKEN:
            raise Refusal(401, "Unauthorized")
        fault = self.faults.take(call)
        if fault is not None:
            await fault.before()
        polls = call.method == "getUpdates"
        result = await self._world.updates.get(call) if polls else await self._work(call)
        if fault is not None:
            fault.afterwards()
        return result

    async def _work(self, call: Call) -> Any:
        self.running += 1
        self.problems += bot_api().problems(call.method, call.params, call.files)
        try:
            await asyncio.sleep(self.latency)
            if call.method in self.refused or bot_api().spelling(call.method) is None:
                raise Refusal(404, NOT_FOUND)
            return perform(self._world, call)
        finally:
            self.running -= 1
            self.last_activity = asyncio.get_running_loop().time()

    async def _download(self, request: web.Request) -> web.Response:
        file_id = request.match_info["path"].rpartition("/")[2]
        file = self._world.files.stored.get(file_id)
        if file is None or request.match_info["token"] != TOKEN:
            raise web.HTTPNotFound
        return web.Response(body=file.data)


def refused(call: Call, refusal: Refusal) -> web.Response:
    call.status = refusal.code
    body: JsonObject = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return as_json(body, refusal.code)


def as_json(body: JsonObject, status: int) -> web.Response:
    encoded = json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return web.Response(status=status, body=encoded, content_type="application/json")
