"""The wire under python-telegram-bot: its calls over aiohttp, which costs a fraction of its own client's time.

``BaseRequest`` is the library's seam for this. What a caller sees stays the same: ``TimedOut`` and ``NetworkError``
with the fault as their cause, files as multipart, a limit for each part of a call. No fault names an address, which
holds the token.
"""

from __future__ import annotations

import json
import urllib.request
from typing import Any, ClassVar
from urllib.parse import urlencode

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.lean import trust

KEEP_S = 60.0  #: how long an idle connection is kept
NAMES_S = 300  #: how long an address is kept for a name
Limit = Any  #: seconds, None for none, or the library's sign for "as it was set up"
#: What surely carried nothing: the connection was never made.
NEVER_MADE = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)


class Form:
    """The fields of one call as the library sends its own; its RequestData takes no plain fields."""

    contains_files = False
    multipart_data: ClassVar[dict[str, Any]] = {}

    def __init__(self, fields: dict[str, Any]):
        self.parameters = fields

    @property
    def json_parameters(self) -> dict[str, str]:
        """Each field as it is urlencoded: words as they are, all else as JSON."""
        return {name: value if isinstance(value, str) else json.dumps(value) for name, value in self.parameters.items()}


class Wire(BaseRequest):
    """Up to ``connections`` at a time, kept open. ``read_s``: without a byte; ``connect_s``: to begin.

    ``secured``: whether addresses begin with https; without it none that does can be reached.
    """

    HEADERS: ClassVar[dict[str, str]] = {"User-Agent": BaseRequest.USER_AGENT}

    def __init__(self, *, connections: int, secured: bool = True, read_s: float = 15.0, connect_s: float = 5.0):
        self._secured = secured
        self._connections, self._read_s, self._connect_s = connections, read_s, connect_s
        self._session: aiohttp.ClientSession | None = None
        self._usual = aiohttp.ClientTimeout(total=None, connect=connect_s * 2, sock_connect=connect_s, sock_read=read_s)

    @property
    def read_timeout(self) -> float | None:
        """How long an answer is waited for, in seconds."""
        return self._read_s

    async def initialize(self) -> None:
        """Opens the session; connections are made when they are needed."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_S, ttl_dns_cache=NAMES_S)
            proxied = bool(urllib.request.getproxies())  # to look for one at every call takes as long as the call
            if self._secured or proxied:
                trust()
            jar = aiohttp.DummyCookieJar()
            self._session = aiohttp.ClientSession(
                connector=connector, headers=self.HEADERS, cookie_jar=jar, trust_env=proxied
            )

    async def shutdown(self) -> None:
        """Closes every connection."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Limit = BaseRequest.DEFAULT_NONE,
        write_timeout: Limit = BaseRequest.DEFAULT_NONE,
        connect_timeout: Limit = BaseRequest.DEFAULT_NONE,
        pool_timeout: Limit = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body. Raises TimedOut, NetworkError."""
        if self._session is None or self._session.closed:
            raise RuntimeError("this wire is not initialized")
        limits = self._limits(read_timeout, connect_timeout)
        try:
            async with self._session.request(
                method, url, timeout=limits, allow_redirects=False, **_body(request_data)
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as fault:
            raise TimedOut from fault
        except (aiohttp.ClientError, OSError) as fault:
            raise NetworkError(type(fault).__name__) from fault

    def _limits(self, read: Limit, connect: Limit) -> aiohttp.ClientTimeout:
        if read is BaseRequest.DEFAULT_NONE and connect is BaseRequest.DEFAULT_NONE:
            return self._usual
        read_s = self._read_s if read is BaseRequest.DEFAULT_NONE else read
        connect_s = self._connect_s if connect is BaseRequest.DEFAULT_NONE else connect
        pool_s = None if connect_s is None else connect_s * 2
        return aiohttp.ClientTimeout(total=None, connect=pool_s, sock_connect=connect_s, sock_read=read_s)


def _body(data: RequestData | None) -> dict[str, Any]:
    """The parameters, urlencoded, or multipart where there are files."""
    if data is None:
        return {}
    fields = data.json_parameters
    if not data.contains_files:
        return {
            "data": urlencode(fields).encode(),
            "headers": {"Content-Type": "application/x-www-form-urlencoded"},
        }
    form = aiohttp.FormData()
    for name, value in fields.items():
        form.add_field(name, value)
    for name, (file_name, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return {"data": form}
