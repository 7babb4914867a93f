"""Telegram's HTML as text and entities, with Telegram's refusals. Offsets and lengths count UTF-16 units."""

from __future__ import annotations

import re
from typing import Any

Json = dict[str, Any]

SIMPLE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "tg-spoiler": "spoiler", "span": "spoiler", "a": "text_link", "blockquote": "blockquote",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TOKEN = re.compile(r"<(/?)([^\s<>/]*)([^<>]*)>|&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);?|<", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""", re.IGNORECASE)
FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?!\w))"
    r"|(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)\]])"
)


class BadMarkup(ValueError):
    """The text cannot be read as Telegram's HTML."""


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) + sum(ord(sign) > 0xFFFF for sign in text)


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and its entities. Raises BadMarkup, with the byte offset that Telegram would name."""
    text = ""
    entities: list[Json] = []
    open_tags: list[tuple[str, int, Json]] = []
    at = 0
    for token in TOKEN.finditer(source):
        text += source[at : token.start()]
        at = token.end()
        offset = len(source[: token.start()].encode())
        if token[4]:
            text += _sign(token)
        elif token[2] is None or not (token[1] or token[2]):
            raise BadMarkup(f'Unsupported start tag "" at byte offset {offset}')
        elif token[1]:
            _close(token[2].lower(), offset, text, open_tags, entities)
        else:
            open_tags.append((token[2].lower(), units(text), _open(token, offset, open_tags)))
    text += source[at:]
    if open_tags:
        raise BadMarkup(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    return trim(text, entities)


def _sign(token: re.Match[str]) -> str:
    name = token[4]
    if name.startswith("#"):
        number = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
        return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else token[0]
    return NAMED.get(name, token[0])


def _open(token: re.Match[str], offset: int, open_tags: list[tuple[str, int, Json]]) -> Json:
    tag = token[2].lower()
    given = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in ATTRIBUTE.finditer(token[3])}
    if tag not in SIMPLE:
        raise BadMarkup(f'Unsupported start tag "{tag}" at byte offset {offset}')
    if tag == "span" and given.get("class") != "tg-spoiler":
        raise BadMarkup(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    if tag == "a":
        # Telegram drops a link without an address and keeps its text
        return {"type": "text_link", "url": _unescape(given["href"])} if given.get("href") else {}
    if tag == "blockquote" and "expandable" in given:
        return {"type": "expandable_blockquote"}
    if tag == "code" and open_tags and open_tags[-1][0] == "pre" and given.get("class", "").startswith("language-"):
        open_tags[-1][2]["language"] = given["class"][len("language-") :]
        return {}
    return {"type": SIMPLE[tag]}


def _unescape(text: str) -> str:
    return TOKEN.sub(lambda token: _sign(token) if token[4] else token[0], text)


def _close(tag: str, offset: int, text: str, open_tags: list[tuple[str, int, Json]], entities: list[Json]) -> None:
    if not open_tags:
        raise BadMarkup(f"Unexpected end tag at byte offset {offset}")
    opened, start, kind = open_tags.pop()
    if tag and tag != opened:
        raise BadMarkup(f'Unmatched end tag at byte offset {offset}, expected "</{opened}>", found "</{tag}>"')
    if kind and units(text) > start:
        entities.append({**kind, "offset": start, "length": units(text) - start})


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Text without space around it, its entities moved and cut to fit, in Telegram's order."""
    bare = text.strip()
    lead = units(text) - units(text.lstrip())
    end = units(bare)
    kept: list[Json] = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        stop = min(entity["offset"] + entity["length"] - lead, end)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return bare, sorted(kept, key=lambda e: (e["offset"], -e["length"]))[:100]


def find_entities(text: str, taken: list[Json] | None = None) -> list[Json]:
    """Entities and, outside code and links, the commands and addresses that Telegram finds by itself."""
    given = list(taken or [])
    shut = [e for e in given if e["type"] in ("code", "pre", "text_link")]
    for match in FOUND.finditer(text):
        start, length = units(text[: match.start()]), units(match[0])
        if all(start + length <= e["offset"] or start >= e["offset"] + e["length"] for e in shut):
            given.append({"type": match.lastgroup, "offset": start, "length": length})
    return sorted(given, key=lambda e: (e["offset"], -e["length"]))[:100]
