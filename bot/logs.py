"""Logs: events with ids, never a message's text, a pain score or a secret, not even in the words of a fault."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections import Counter
from collections.abc import Iterable, MutableMapping
from typing import Any

import structlog

TOKEN = re.compile(r"\b\d{3,}:[A-Za-z0-9_-]{10,}\b|(?<=bot)\d{3,}:[A-Za-z0-9_-]+")
EVENT = re.compile(r"[a-z_]{2,40}")
#: Warnings and worse so far, by level and event: what our own pages name, never a text of anybody's.
told: Counter[tuple[str, str]] = Counter()
PASSWORD = re.compile(r"(?<=://)([^:/@\s]*):[^@/\s]+@")


def clean(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without tokens, passwords and the given secrets.

    >>> clean("postgresql://coach:hunter2@db/coach")
    'postgresql://coach:…@db/coach'
    """
    for secret in secrets:
        if secret:
            text = text.replace(secret, "…")
    return PASSWORD.sub(r"\1:…@", TOKEN.sub("…", text))


def counting(_: Any, level: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Counts what went wrong by its event's name, whatever LOG_LEVEL lets through."""
    name = event.get("event")
    severity = {"exception": "error", "critical": "error"}.get(level, level)
    if severity in ("warning", "error") and isinstance(name, str) and EVENT.fullmatch(name):
        told[severity, name] += 1
    return event


def untold(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A fault as its kinds and where it happened, without its words: those may quote what an athlete wrote."""
    told = event.pop("exc_info", None)
    fault = sys.exc_info()[1] if told is True else told[1] if isinstance(told, tuple) else told
    if isinstance(fault, BaseException):
        event["exception"] = "\n".join(_told_of(fault))
    return event


def _told_of(fault: BaseException) -> list[str]:
    """The chain of faults, the first cause first: a line a frame, then the kind."""
    cause = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    lines = _told_of(cause) if cause is not None else []
    frames = traceback.extract_tb(fault.__traceback__)
    lines += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return [*lines, f"{type(fault).__module__}.{type(fault).__qualname__}"]


def configure(level: str = "INFO", form: str = "text", secrets: Iterable[str] = ()) -> None:
    """Sends structlog and the libraries' own logs to standard error, each line cleaned."""
    kept = tuple(secrets)

    def cleaned(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        return {k: clean(v, kept) if isinstance(v, str) else v for k, v in event.items()}

    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        untold,
        cleaned,
    ]
    last: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[counting, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, cleaned, last],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for loud in (
        "httpx",
        "httpcore",
        "alembic",
        "apscheduler",
        "aiosqlite",
        "telegram",
        "aiohttp.access",
        "matplotlib",
    ):
        logging.getLogger(loud).setLevel(max(logging.WARNING, root.level))
