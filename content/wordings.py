"""The phrases of one language, each parsed when it is first said: most never are, and to parse all takes a fifth of a
start and seven megabytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentFloat, FluentInt
from fluent.syntax import FluentParser, ast

KEY = re.compile(r"^([a-zA-Z][\w-]*) *=", re.M)
TERM = re.compile(r"^-", re.M)
#: Where each part of a phrase stands takes as much room as the parts.
_PARSER = FluentParser(with_spans=False)
FIGURES_KEPT = 2_048  #: figures that were written lately: there are few sets, minutes and kilograms


class Whole(FluentInt):
    """A whole number that knows how it was written last time: to work that out takes as long as all around it."""

    def format(self, locale: Locale) -> str:
        """As it is written where the locale is at home."""
        usual = self.options is self.default_number_format_options
        return _written(int(self), str(locale)) if usual else super().format(locale)


class Broken(FluentFloat):
    """The same of a number that is not whole."""

    def format(self, locale: Locale) -> str:
        """As it is written where the locale is at home."""
        usual = self.options is self.default_number_format_options
        return _written(float(self), str(locale)) if usual else super().format(locale)


@lru_cache(maxsize=FIGURES_KEPT, typed=True)
def _written(value: float, locale: str) -> str:
    made = FluentInt(value) if isinstance(value, int) else FluentFloat(value)
    return str(made.format(Locale.parse(locale)))


def _figure(value: Any) -> Any:
    """A number as Fluent takes it; all else as it is."""
    kind = type(value)
    return Whole(value) if kind is int else Broken(value) if kind is float else value


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

    def format_pattern(self, pattern: Any, args: Mapping[str, Any] | None = None) -> tuple[Any, list[Exception]]:
        """As Fluent's, for facts that are words or numbers."""
        errors: list[Exception] = []
        made = CurrentEnvironment(args={name: _figure(fact) for name, fact in (args or {}).items()})
        try:
            return pattern(ResolverEnvironment(context=self, current=made, errors=errors)), errors
        except ValueError as fault:
            return "", [*errors, fault]

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
