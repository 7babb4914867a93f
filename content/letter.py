"""Replies as letters: what a messenger is handed, in pieces that fit. Knows sizes and HTML, no messenger's API.

A letter is a JSON object: ``text`` (HTML with b, i, code, pre), ``buttons`` (rows of [label, data]), and where there is
one ``picture`` (slug; ``moving`` where its film is wanted), ``chart``, ``file`` (what a worker makes), ``replaces``
(the message it takes the place of), ``card`` (the name of a card that takes the place of its newest copy; a new message
where ``fresh``), ``keyboard`` (labels of quick keys) or ``silent`` (it rings no bell). Housekeeping without words:
``gone`` (the name of a card whose older copy goes) and ``bare`` (a message whose buttons go).
"""

from __future__ import annotations

import html
import re
from typing import Any

from coach.reply import Reply, Say
from coach.unbroken import unbroken
from content.voice import Voice

TEXT_LIMIT = 4000  #: Telegram's is 4096 after its own parsing; the rest is slack for wide characters
CAPTION_LIMIT = 1000  #: Telegram's is 1024
_MARK = re.compile(r"</?(?:b|i|code|pre)>")


#: Letters of a word that a phone shows unbroken on a button that shares its row with none, one, two … others.
SHARE = (32, 15, 10, 7, 5, 4)


def _fitting(row: list[list[str]]) -> list[list[list[str]]]:
    """A row as one, or halved until no word of a label is broken: how long words are is known in a language only."""
    count = len(row)
    words = (word for label, _ in row for word in label.split())
    if count < 2 or count > len(SHARE) or all(len(word) <= SHARE[count - 1] for word in words):
        return [row]
    half = (count + 1) // 2
    return _fitting(row[:half]) + _fitting(row[half:])


def letters(reply: Reply, voice: Voice) -> list[dict[str, Any]]:
    """A reply as one letter, or as several where it does not fit; buttons sit on the last."""
    if reply.bare is not None:
        return [{"bare": reply.bare}]
    parts = [unbroken(voice.marked_up(part)) for part in reply.parts]
    text = "\n\n".join(parts)
    rows = ([[voice.label(b), b.data] for b in row] for row in reply.buttons)
    buttons = [part for row in rows for part in _fitting(row)]
    shown: dict[str, Any] = {
        k: worded(v, voice) for k, v in (("picture", reply.picture), ("chart", reply.chart), ("file", reply.file)) if v
    }
    if reply.picture and reply.moving:
        shown["moving"] = True
    if reply.chart or reply.file:
        kind = reply.file.get("kind") if reply.file else None
        failed = {"sheet": "sheet-failed", "calendar": "calendar-failed"}.get(str(kind), "file-failed")
        shown["otherwise"] = voice.marked_up("chart-failed" if reply.chart else failed)
    limit = CAPTION_LIMIT if shown else TEXT_LIMIT
    if length(text) <= limit:
        pieces: list[dict[str, Any]] = [{"text": text, **shown}]
    else:
        caption, text = _captioned(parts) if shown else ("", text)
        pieces = ([{"text": caption, **shown}] if shown else []) + [{"text": t} for t in split(text)]
    if buttons:
        pieces[-1]["buttons"] = buttons
    if reply.replaces is not None and len(pieces) == 1 and not shown:
        pieces[0]["replaces"] = reply.replaces
    if reply.keyboard is not None:
        pieces[-1]["keyboard"] = [voice.plain(label) for label in reply.keyboard]
    if reply.name and len(pieces) == 1 and not shown:
        pieces[0] |= {"card": reply.name, "fresh": True} if reply.fresh else {"card": reply.name}
        pieces += [{"gone": reply.name}] if reply.fresh else []
    return pieces


def _captioned(parts: list[str]) -> tuple[str, str]:
    """As many whole paragraphs as a caption holds, and the rest. They are what a picture says to who cannot see it."""
    count = 0
    while count < len(parts) and length("\n\n".join(parts[: count + 1])) <= CAPTION_LIMIT:
        count += 1
    return "\n\n".join(parts[:count]), "\n\n".join(parts[count:])


def worded(value: Any, voice: Voice) -> Any:
    """What a worker is to make, with the words found for every phrase in it."""
    if isinstance(value, Say):
        return voice.plain(value)
    if isinstance(value, dict):
        return {k: worded(v, voice) for k, v in value.items()}
    return [worded(v, voice) for v in value] if isinstance(value, (list, tuple)) else value


def plain(reply: Reply, voice: Voice) -> str:
    """What the athlete reads, as plain text."""
    return "\n\n".join(voice.plain(part) for part in reply.parts)


def length(text: str) -> int:
    """Characters as Telegram counts them: without tags, in UTF-16 units."""
    return len(html.unescape(_MARK.sub("", text)).encode("utf-16-le")) // 2


def split(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """A long text in pieces of at most ``limit``, cut at paragraphs, else at lines, else at words.

    A tag that is open at a cut is closed before it and opened again behind it.
    """
    pieces: list[str] = []
    rest = text
    while length(rest) > limit:
        at = _cut(rest, limit)
        piece, rest = rest[:at].rstrip(), rest[at:].lstrip()
        still_open = _open_tags(piece)
        pieces.append(piece + "".join(f"</{t}>" for t in reversed(still_open)))
        rest = "".join(f"<{t}>" for t in still_open) + rest
    return [*pieces, rest] if rest else pieces


def _cut(text: str, limit: int) -> int:
    end = min(len(text), limit)
    while length(text[:end]) > limit:
        end -= max(1, length(text[:end]) - limit)
    for mark in ("\n\n", "\n", " "):
        at = text.rfind(mark, end // 2, end)
        if at > 0:
            return at
    inside = max(text.rfind("<", max(0, end - 7), end), text.rfind("&", max(0, end - 7), end))
    return inside if inside > 0 else end


def _open_tags(text: str) -> list[str]:
    stack: list[str] = []
    for tag in _MARK.findall(text):
        if not tag.startswith("</"):
            stack.append(tag[1:-1])
        elif stack:
            stack.pop()
    return stack
