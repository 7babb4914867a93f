"""Trouble on order: faults that a test asks for, and Telegram's pace. Both answer a call instead of the method."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
KINDS = ("429", "403", "500", "cut_before", "cut_after", "slow")


class Refusal(Exception):
    """A call that is refused: HTTP status, description and parameters as the Bot API gives them."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(description: str) -> Refusal:
    """A 400 in Telegram's words."""
    return Refusal(400, f"Bad Request: {description}")


def too_many(retry_after: int) -> Refusal:
    """A 429."""
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


@dataclass(kw_only=True, slots=True)
class Fault:
    """The next ``times`` calls of ``method`` ("*": any but getUpdates) to ``chat`` (None: any) go wrong this way."""

    kind: str
    method: str = "*"
    times: int = 1
    chat: int | None = None
    retry_after: int = 1
    seconds: float = 1.0

    def refusal(self) -> Refusal | None:
        """The answer in place of the method's own, for the kinds that refuse."""
        match self.kind:
            case "429":
                return too_many(self.retry_after)
            case "403":
                return Refusal(403, "Forbidden: bot was blocked by the user")
            case "500":
                return Refusal(500, "Internal Server Error")
        return None


@dataclass(kw_only=True, slots=True)
class Pace:
    """Telegram's limits as token buckets: ``per_second`` to everyone, ``per_chat`` a second to one chat."""

    per_second: float = 30.0
    per_chat: float = 1.0
    burst: float = 30.0
    chat_burst: float = 1.0
    _buckets: dict[int | None, tuple[float, float]] = field(default_factory=dict)

    def take(self, chat: int, now: float) -> None:
        """Counts one message to ``chat`` at ``now`` (monotonic seconds); raises the 429 where it is one too many."""
        rooms = {None: (self.per_second, self.burst), chat: (self.per_chat, self.chat_burst)}
        levels: dict[int | None, float] = {}
        for key, (rate, burst) in rooms.items():
            level, at = self._buckets.get(key, (burst, now))
            levels[key] = min(burst, level + (now - at) * rate)
            # a clock's jitter is no flood: a twentieth of a message is forgiven
            if levels[key] < 0.95:
                raise too_many(max(1, math.ceil((1 - levels[key]) / rate)))
        for key, level in levels.items():
            self._buckets[key] = (level - 1, now)


@dataclass(slots=True)
class Trouble:
    """What is on order."""

    faults: list[Fault] = field(default_factory=list)
    pace: Pace | None = None

    def order(self, wanted: Json) -> None:
        """Adds a fault; ValueError where it is not one."""
        fault = Fault(
            kind=str(wanted.get("kind", "")),
            method=str(wanted.get("method", "*")),
            times=int(wanted.get("times", 1)),
            chat=None if wanted.get("chat") is None else int(wanted["chat"]),
            retry_after=int(wanted.get("retry_after", 1)),
            seconds=float(wanted.get("seconds", 1)),
        )
        if fault.kind not in KINDS:
            raise ValueError(f"kind: one of {', '.join(KINDS)}")
        self.faults.append(fault)

    def strike(self, method: str, chat: int | None) -> Fault | None:
        """The fault that meets this call, counted down; None where all is well."""
        for fault in self.faults:
            named = fault.method == method or (fault.method == "*" and method != "getUpdates")
            if named and fault.chat in (None, chat):
                fault.times -= 1
                if fault.times <= 0:
                    self.faults.remove(fault)
                return fault
        return None

    def check_pace(self, method: str, chat: int | None, clock: Callable[[], float]) -> None:
        """Raises the 429 of a call that comes too fast, where the pace is enforced."""
        if self.pace and chat is not None and (method.startswith(("send", "edit")) and method != "sendChatAction"):
            self.pace.take(chat, clock())
