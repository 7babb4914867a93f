"""The phrases of one language, each parsed when it is first said: most never are, and to parse all takes a fifth of a
start and seven megabytes."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

KEY = re.compile(r"^([a-zA-Z][\w-]*) *=", re.M)
TERM = re.compile(r"^-", re.M)
#: Where each part of a phrase stands takes as much room as the parts.
_PARSER = FluentParser(with_spans=False)


class Wordings(FluentBundle):
    """A bundle that holds the texts of its phrases, and of those that were said what they mean."""

    def __init__(self, language: str) -> None:
        super().__init__([language], use_isolating=False)
        self._texts: dict[str, str] = {}

    def add_text(self, text: str) -> None:
        """Takes over a file of phrases; a key that is there already gets the newer words."""
        begins = [m.start() for m in KEY.finditer(text)]
        for begin, end in pairwise([*begins, len(text)]):
            entry = text[begin:end]
            self._texts[entry[: entry.index("=")].rstrip()] = entry
        if TERM.search(text):  # words that phrases share are few: they are read at once
            self.add_resource(_PARSER.parse(text), allow_overrides=True)

    def has_message(self, message_id: str) -> bool:
        """Whether there is such a phrase, and it can be read."""
        if message_id in self._messages:
            return True
        text = self._texts.pop(message_id, None)
        if text is None:
            return False
        for entry in _PARSER.parse(text).body:
            if isinstance(entry, ast.Message):
                self._messages[entry.id.name] = entry
        return message_id in self._messages

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        if not term:
            self.has_message(entry_id)  # a phrase may hold another
        return super()._lookup(entry_id, term)
