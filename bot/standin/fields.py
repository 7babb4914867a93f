"""A call's parameters, as they come: query, urlencoded, JSON or multipart, where everything but files is text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.standin.trouble import bad

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came along."""

    name: str
    mime: str | None
    data: bytes


@dataclass(frozen=True, slots=True)
class Fields:
    """Parameters by name, read as what they should be; a refusal in Telegram's words where they are not."""

    said: Json
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Text, empty where absent."""
        value = self.said.get(name)
        return "" if value is None else str(value)

    def number(self, name: str) -> int | None:
        """A whole number, None where absent."""
        value = self.said.get(name)
        if value in (None, ""):
            return None
        try:
            return int(str(value))
        except ValueError:
            raise bad(f"parameter {name} is not a number") from None

    def flag(self, name: str) -> bool:
        """True or false; false where absent."""
        return str(self.said.get(name, "")).lower() in ("true", "1", "yes")

    def tree(self, name: str) -> Any:
        """An object or array, None where absent."""
        value = self.said.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            raise bad(f"can't parse {name} JSON object") from None


async def read_fields(request: web.Request) -> Fields:
    """The parameters of a request."""
    said: Json = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except (ValueError, RecursionError):
            raise bad("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad("an object is expected")
        said.update(body)
    elif request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = Upload(value.filename, value.content_type, value.file.read())
            else:
                said[name] = value if isinstance(value, str) else bytes(value).decode("utf-8", "replace")
    return Fields(said, files)
