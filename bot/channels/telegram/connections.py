"""The way to Telegram's servers, on aiohttp: httpx looks at every connection of its pool for every request, which
costs more than the rest of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
from aiohttp import (
    ClientConnectionError,
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    TCPConnector,
)
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

UNSENT = (ClientConnectorError, ConnectionTimeoutError)
"""What aiohttp raises where there was no connection."""
_READ, _CONNECT, _WRITE, _WRITE_MEDIA, _PLACE = 5.0, 5.0, 5.0, 20.0, 30.0
"""Seconds, python-telegram-bot's own defaults; the last one for a place among the connections."""
_KEPT_OPEN = 30.0
_NAMES_KEPT = 300
_JSON = {"Content-Type": "application/json"}
Seconds = Any
"""A number, None for no end, or the library's sign for "the default"."""


class Connections(BaseRequest):
    """At most `size` of them. Obeys HTTPS_PROXY and SSL_CERT_FILE as httpx does."""

    __slots__ = ("_base_url", "_session", "_size")

    def __init__(self, base_url: str, size: int) -> None:
        self._base_url = base_url
        self._size = size
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return _READ

    async def initialize(self) -> None:
        if self._session is None:
            self._session = self._open()

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session:
            await session.close()

    async def renew(self) -> None:
        """Requests in progress fail; the next ones get fresh connections."""
        session, self._session = self._session, self._open()
        if session:
            await session.close()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None,
        read_timeout: Seconds = BaseRequest.DEFAULT_NONE, write_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        connect_timeout: Seconds = BaseRequest.DEFAULT_NONE, pool_timeout: Seconds = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("The connections to Telegram are closed; call initialize() first.")
        files = request_data.multipart_data if request_data else None
        timeout = _limits(
            _chosen(read_timeout, _READ), _chosen(connect_timeout, _CONNECT), _chosen(pool_timeout, _PLACE),
            # The time for reading runs while a picture is still being written.
            _chosen(write_timeout, _WRITE_MEDIA if files else _WRITE) if files else 0.0,
        )
        try:
            async with self._session.request(method, url, timeout=timeout, **_body(request_data, files)) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut(f"Timed out ({type(error).__name__})") from error
        except ClientError as error:
            # Only these are sure not to repeat the address, which holds the token.
            said = f": {error}" if isinstance(error, ClientConnectionError) else ""
            raise NetworkError(f"aiohttp.{type(error).__name__}{said}") from error

    def _open(self) -> ClientSession:
        connector = TCPConnector(limit=self._size, keepalive_timeout=_KEPT_OPEN, ttl_dns_cache=_NAMES_KEPT,
                                 ssl=httpx.create_ssl_context())
        return ClientSession(connector=connector, cookie_jar=DummyCookieJar(), proxy=_proxy(self._base_url),
                             headers={"User-Agent": self.USER_AGENT})


def is_unconnected(error: NetworkError) -> bool:
    """Whether the request surely never left: there was no connection to send it by."""
    return isinstance(error.__cause__, UNSENT)


def _body(data: RequestData | None, files: Mapping[str, tuple[str, Any, str]] | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not files:
        return {"data": data.json_payload, "headers": _JSON}
    form = FormData(data.json_parameters)
    for name, (file_name, content, kind) in files.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return {"data": form}


def _chosen(seconds: Seconds, otherwise: float) -> float | None:
    return otherwise if seconds is BaseRequest.DEFAULT_NONE else seconds


@lru_cache
def _limits(read: float | None, connect: float | None, place: float | None, write: float | None) -> ClientTimeout:
    reading = None if read is None or write is None else read + write
    waiting = None if connect is None or place is None else connect + place
    return ClientTimeout(total=None, connect=waiting, sock_connect=connect, sock_read=reading)


def _proxy(url: str) -> str | None:
    """The environment's proxy for this address."""
    address = urlsplit(url)
    found = getproxies()
    if proxy_bypass(address.hostname or ""):
        return None
    return found.get(address.scheme) or found.get("all")
