"""Whether words are all of one kind: what became of the session, small talk."""

from __future__ import annotations

from collections.abc import Mapping


def covered(
    words: list[str], phrases: Mapping[str, tuple[tuple[tuple[str, ...], int, str], ...]], filler: frozenset[str]
) -> str | None:
    """The value of the phrases that, with fillers, make up all of ``words``; of several the first; None otherwise.

    >>> covered(["all", "done", "today"], {"all": ((("done",), 2, "done"),)}, frozenset({"today"}))
    'done'
    """
    found: str | None = None
    i = 0
    while i < len(words):
        after = words[i + 1] if i + 1 < len(words) else ""
        for rest, size, value in phrases.get(words[i], ()):
            if size == 1 or (rest[0] == after and tuple(words[i + 1 : i + size]) == rest):
                found = found or value
                i += size
                break
        else:
            if words[i] not in filler and words[i].isalnum() and not words[i].isdigit():
                return None
            i += 1
    return found
