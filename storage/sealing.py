"""What athletes told is sealed before it is written, with a key that the database never sees (docs/decisions/0087).

AES-256-GCM by the ``cryptography`` package. A sealed value is text: ``sealed1:KEY:DATA``, KEY naming the key by eight
digits, DATA base64 of nonce, cipher and tag; it is bound to its table and column. Without a key values stand in clear.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import re
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Protocol

from sqlalchemy import JSON, Dialect, Text
from sqlalchemy.types import TypeDecorator

NONCE = 12  #: bytes, drawn anew for every value
KEY_BYTES = 32
SEALED = re.compile(r"sealed1:([0-9a-f]{8}):([A-Za-z0-9_-]+=*)")
IN_JSON = re.compile(rf'"({SEALED.pattern})"')
#: Where an engine's dialect carries its ring: a type is asked with its dialect at hand, and nothing else.
_PLACE = "coach_ring"


class BadKeyError(ValueError):
    """A key is none, or there is no cipher for it."""


class Cipher(Protocol):
    """What seals with one key."""

    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes) -> bytes:
        """The data, sealed."""

    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes) -> bytes:
        """The data again. Raises where it is not authentic."""


def aes_gcm(key: bytes) -> Cipher:
    """AES-256-GCM."""
    try:
        made: Cipher = import_module("cryptography.hazmat.primitives.ciphers.aead").AESGCM(key)
    except ImportError:
        raise BadKeyError("needs the package cryptography (pip install cryptography)") from None
    return made


def new_key() -> str:
    """A fresh key, as DATA_KEY takes it."""
    return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


def key_from(text: str) -> bytes:
    """The bytes of a key. Raises BadKeyError."""
    try:
        key = base64.b64decode(text.strip().replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise BadKeyError("is no key (coach db key makes one)")
    return key


class Ring:
    """The keys: the first one seals, each of them opens."""

    def __init__(self, keys: Sequence[bytes], cipher: Callable[[bytes], Cipher] = aes_gcm):
        self._ciphers = {hashlib.sha256(b"strength-coach key" + key).hexdigest()[:8]: cipher(key) for key in keys}
        self.first = next(iter(self._ciphers))

    def seal(self, data: str, where: str) -> str:
        """``data``, sealed for one column."""
        nonce = os.urandom(NONCE)
        sealed = self._ciphers[self.first].encrypt(nonce, data.encode(), where.encode())
        return f"sealed1:{self.first}:{base64.urlsafe_b64encode(nonce + sealed).decode()}"

    def open(self, text: str, where: str) -> str | None:
        """What was sealed; None for text in clear, and for what one of our keys did not seal for this column."""
        found = SEALED.fullmatch(text)
        cipher = self._ciphers.get(found[1]) if found else None
        if found is None or cipher is None:
            return None
        try:
            packed = base64.urlsafe_b64decode(found[2])
            return cipher.decrypt(packed[:NONCE], packed[NONCE:], where.encode()).decode()
        except Exception:  # each cipher has a fault of its own for what is not authentic
            return None

    def open_in(self, text: str, where: str) -> str:
        """JSON text whose values of a column were sealed, each in its place."""
        return IN_JSON.sub(lambda m: m[0] if (opened := self.open(m[1], where)) is None else opened, text)

    def is_newest(self, text: str, where: str) -> bool:
        """Whether ``text`` is sealed, and by the key that seals now."""
        return text.startswith(f"sealed1:{self.first}:") and self.open(text, where) is not None


def hang(dialect: Dialect, ring: Ring | None) -> None:
    """Gives an engine's dialect its ring."""
    setattr(dialect, _PLACE, ring)


def ring_of(dialect: Dialect) -> Ring | None:
    """The ring of an engine; None where everything stands in clear."""
    found: Ring | None = getattr(dialect, _PLACE, None)
    return found


def storable(said: str) -> str:
    """``said`` without what UTF-8 or PostgreSQL refuse."""
    return said.replace("\0", "\N{SYMBOL FOR NULL}").encode("utf-8", "replace").decode("utf-8")


class SealedText(TypeDecorator[str]):
    """Text as it was typed, sealed where there is a key. ``where`` names table and column."""

    impl = Text
    cache_ok = True

    def __init__(self, where: str):
        super().__init__()
        self.where = where

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text, fit for UTF-8, sealed."""
        if value is None:
            return None
        ring, fit = ring_of(dialect), storable(value)
        return fit if ring is None else ring.seal(fit, self.where)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text again."""
        ring = ring_of(dialect)
        if value is None or ring is None:
            return value
        opened = ring.open(value, self.where)
        return value if opened is None else opened


class SealedForm(TypeDecorator[Any]):
    """A JSON object, sealed as one JSON string where there is a key. ``where`` names table and column."""

    impl = JSON
    cache_ok = True

    def __init__(self, where: str):
        super().__init__(none_as_null=True)
        self.where = where

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """The object, or the string that hides it."""
        ring = ring_of(dialect)
        if value is None or ring is None:
            return value
        return ring.seal(json.dumps(value, separators=(",", ":"), allow_nan=False), self.where)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """The object again."""
        ring = ring_of(dialect)
        if ring is None or not isinstance(value, str):
            return value
        opened = ring.open(value, self.where)
        return value if opened is None else json.loads(opened)
