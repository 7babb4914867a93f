"""The coach's voice: phrase keys and facts → sentences. Rule: every sentence an athlete reads stands in phrases/.

Facts are escaped before they are filled in, so nothing that an athlete typed is ever read as formatting.
"""

from __future__ import annotations

import html
import re
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from babel.dates import format_date
from fluent.runtime import FluentBundle, resolver
from fluent.syntax import FluentParser

from coach.reply import Button, Say
from content.faults import SHELF, Fault, shown

# Fluent refuses a blank of more than 2,500 characters; a pasted diary is longer, and letters() cuts what is too long.
resolver.MAX_PART_LENGTH = 1_000_000

PHRASES = SHELF / "phrases"
TAG = re.compile(r"</?(?:b|i|code|pre)>")
KEY = re.compile(r"^([a-zA-Z][\w-]*) *=", re.M)


class Voice:
    """Holds the phrases of one language."""

    def __init__(self, language: str = "en", folder: Path = PHRASES):
        self.language = language
        self.keys: dict[str, tuple[Path, int]] = {}
        self.faults: list[Fault] = []
        self._bundle = FluentBundle([language], use_isolating=False)
        for path in sorted((folder / language).glob("*.ftl")):
            self._read(path)

    def _read(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        for match in KEY.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            if match[1] in self.keys:
                first = f"{shown(self.keys[match[1]][0])}:{self.keys[match[1]][1]}"
                self._fault(path, line, f"phrase {match[1]} stands at {first} already")
            self.keys[match[1]] = (path, line)
        resource = FluentParser(with_spans=False).parse(text)  # where each part stands takes as much room as the parts
        if any(type(entry).__name__ == "Junk" for entry in resource.body):
            self._torn(path, text)
        self._bundle.add_resource(resource, allow_overrides=True)

    def _torn(self, path: Path, text: str) -> None:
        """Notes where ``text`` cannot be read."""
        for entry in FluentParser().parse(text).body:
            if type(entry).__name__ == "Junk":
                start = entry.span.start if entry.span else 0
                self._fault(path, text.count("\n", 0, start) + 1, "no Fluent: this entry does not parse")

    def _fault(self, path: Path, line: int, text: str) -> None:
        self.faults.append(Fault(file=shown(path), line=line, text=text))

    def marked_up(self, said: Say | str, **facts: Any) -> str:
        """A phrase as HTML with Telegram's tags (b, i, code, pre). Raises KeyError for an unknown key."""
        key, given = (said.key, said.facts) if isinstance(said, Say) else (said, facts)
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise KeyError(f"no phrase {key!r} in {self.language}")
        text, errors = self._bundle.format_pattern(pattern, {k: self._fact(v, k) for k, v in given.items()})
        if errors:
            raise KeyError(f"phrase {key!r}: {errors[0]}")
        return str(text)

    def plain(self, said: Say | str, **facts: Any) -> str:
        """A phrase as plain text, its tags left out."""
        return html.unescape(TAG.sub("", self.marked_up(said, **facts)))

    def label(self, button: Button) -> str:
        """A button's words."""
        return self.plain(Say(key=button.label, facts=button.facts))

    def _fact(self, value: Any, name: str = "") -> Any:
        """A fact as Fluent takes it. A tuple is a list in a sentence; one called ``lines`` stands a line each."""
        if isinstance(value, Say):
            return self.marked_up(value)
        if isinstance(value, (tuple, list)):
            parts = [str(self._fact(v)) for v in value]
            return ("\n" if name == "lines" else ", ").join(parts)
        if isinstance(value, datetime):
            return f"{format_date(value.date(), 'EEE d MMM', locale=self.language)} {value:%H:%M}"
        if isinstance(value, date):
            return format_date(value, "EEE d MMM", locale=self.language)
        if isinstance(value, time):
            return f"{value:%H:%M}"
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, str):
            return html.escape(value, quote=False)
        if isinstance(value, float):
            return int(value) if value == int(value) else round(value, 2)
        return value
