"""A bot reduced to its requests, to try the server without a framework."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession, FormData

from .fixtures import running_server
from .gateway import TOKEN
from .server import Server


class Client:
    """A bot reduced to its requests."""

    def __init__(self, server: Server, session: ClientSession) -> None:
        self._server = server
        self._session = session

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        encoded = {name: encode(value) for name, value in params.items()}
        async with self._session.post(f"{self._server.base_url}{TOKEN}/{method}", data=encoded) as response:
            answer: dict[str, Any] = await response.json()
            return answer

    async def ok(self, method: str, **params: Any) -> Any:
        answer = await self.call(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **params: Any) -> str:
        answer = await self.call(method, **params)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def upload(self, data: bytes, **params: Any) -> dict[str, Any]:
        form = FormData({name: encode(value) for name, value in params.items()})
        form.add_field("photo", data, filename="chart.png")
        url = f"{self._server.base_url}{TOKEN}/sendPhoto"
        async with self._session.post(url, data=form) as response:
            answer: dict[str, Any] = await response.json()
            return answer

    async def download(self, path: str) -> bytes:
        async with self._session.get(f"{self._server.base_file_url}{TOKEN}/{path}") as response:
            return await response.read()


def encode(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


@asynccontextmanager
async def server_and_client() -> AsyncIterator[tuple[Server, Client]]:
    async with running_server() as server, ClientSession() as session:
        yield server, Client(server, session)


def button(text: str, data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": text, "callback_data": data}]]}


def article(message: str, **more: Any) -> dict[str, Any]:
    content = {"message_text": message, **more}
    return {"type": "article", "id": "1", "title": "T", "input_message_content": content}
