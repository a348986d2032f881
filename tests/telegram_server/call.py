"""One request of the bot: its method, parameters and uploads, however they were encoded."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import BodyPartReader, web

JsonObject = dict[str, Any]


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes


@dataclass
class Call:
    method: str
    """The official spelling, such as `sendMessage`."""
    params: JsonObject
    files: Mapping[str, Upload] = field(default_factory=dict)
    status: int = 0
    """The HTTP status it was answered with; 0 while it runs and when the connection was dropped."""

    def text(self, name: str) -> str:
        value = self.params.get(name)
        return "" if value is None else str(value)

    def number(self, name: str) -> int | None:
        return as_number(self.params.get(name))

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "1")

    def json(self, name: str) -> Any:
        """The decoded value of a JSON-serialized parameter; None when it is absent."""
        value = self.params.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            return None

    def with_params(self, **params: Any) -> "Call":
        return replace(self, params={**self.params, **params})


def as_number(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


async def read_parameters(request: web.Request) -> tuple[JsonObject, dict[str, Upload]]:
    params: JsonObject = dict(request.query)
    if request.content_type == "application/json":
        params.update(await request.json())
    elif request.content_type.startswith("multipart/"):
        return await _read_multipart(request, params)
    elif request.can_read_body:
        params.update(await request.post())
    return params, {}


async def _read_multipart(request: web.Request, params: JsonObject) -> tuple[JsonObject, dict[str, Upload]]:
    files: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        data = bytes(await part.read(decode=False))
        if part.filename is None:
            params[part.name] = data.decode()
        else:
            files[part.name] = Upload(part.filename, data)
    return params, files
