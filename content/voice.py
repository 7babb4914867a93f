"""The coach's voice: phrase keys and facts → sentences. Rule: every sentence an athlete reads stands in phrases/.

Facts are escaped before they are filled in, so nothing that an athlete typed is ever read as formatting.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import get_decimal_symbol
from fluent.runtime import resolver
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from coach.reply import Button, Say
from coach.tongues import OWN
from content.faults import SHELF, Fault, read_toml, shown
from content.wordings import KEY, Wordings

# Fluent refuses a blank of more than 2,500 characters; a pasted diary is longer, and letters() cuts what is too long.
resolver.MAX_PART_LENGTH = 1_000_000

DAYS_KEPT = 256  #: days that were written lately
PHRASES, NOTATION = SHELF / "phrases", SHELF / "gloss"
#: Facts that quote the athlete: their figures stay as they were written.
QUOTED = frozenset(("text", "words", "left", "command", "number", "crisis", "bot"))
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY = re.compile(rf"({'|'.join(_DAYS)}) (\d{{1,2}}) ({'|'.join(_MONTHS)})")
_DECIMAL = re.compile(r"(?<![\d.:\w-])\d+\.\d{1,2}(?![\d.:])")
TAG = re.compile(r"</?(?:b|i|code|pre)>")


def _words(language: str) -> dict[str, str]:
    """What the coach's notation calls things, in the language."""
    path = NOTATION / language / "notation.toml"
    return dict(read_toml(path, [])[0].get("notation", {})) if path.is_file() else {}


def _dated(written: re.Match[str]) -> date:
    """A day of a year in which it is that weekday: facts may hold a day as it is written in English."""
    month, day = _MONTHS.index(written[3]) + 1, int(written[2])
    leap = (month, day) == (2, 29)
    years = (y for y in range(2024, 2052) if not leap or y % 4 == 0)
    return next(d for y in years if _DAYS[(d := date(y, month, day)).weekday()] == written[1])


class Worded(FluentType):
    """A fact in two shapes: ``key`` as the coach calls it, which a phrase chooses by, and ``words`` as it is read.

    A fact that only stood in its words ("nada") would miss the variant written for it ([none]).
    """

    def __init__(self, key: str, words: str):
        self.key, self.words = key, words

    def __eq__(self, other: object) -> bool:
        return self.key == other

    __hash__ = None  # type: ignore[assignment]  # equal to its key, and nothing that is looked up by

    def format(self, locale: Locale) -> str:
        """The words, whatever the locale: they are in the voice's language already."""
        return self.words


def _torn(path: Path) -> Iterator[Fault]:
    """What of a file cannot be read."""
    text = path.read_text(encoding="utf-8")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, Junk):
            start = entry.span.start if entry.span else 0
            yield _fault(path, text.count("\n", 0, start) + 1, "no Fluent: this entry does not parse")


def _fault(path: Path, line: int, text: str) -> Fault:
    return Fault(file=shown(path), line=line, text=text)


@lru_cache(maxsize=DAYS_KEPT)
def _written(language: str, day: date) -> str:
    """A day in the words of a language: the same few weeks are spoken of all the time."""
    if language == OWN:
        return format_date(day, "EEE d MMM", locale=Locale.parse(language))
    return format_skeleton("MMMEd", day, locale=Locale.parse(language)).rstrip(".")  # it may end its sentence


class Voice:
    """Holds the phrases of one language. What it lacks is said in English, key by key."""

    def __init__(self, language: str = OWN, folder: Path = PHRASES):
        self.language = language
        self._folder = folder
        self._others: dict[str, Voice] = {}
        self._english: Voice | None = None
        self._locale = Locale.parse(language)
        self._words = {} if language == OWN else _words(language)
        self._files = sorted((folder / language).glob("*.ftl"))
        self._bundle = Wordings(language)
        self._fixed: dict[str, str] = {}  #: phrases without blanks, as they were said before
        for path in self._files:
            self._bundle.add_text(path.read_text(encoding="utf-8"))

    def of(self, language: str) -> Voice:
        """The voice for an athlete of ``language``, read when it is first needed; this one where there is none."""
        if language == self.language:
            return self
        if language not in self._others:
            there = re.fullmatch(r"[a-z]{2,3}", language) and (self._folder / language).is_dir()
            made = Voice(language, self._folder) if there else self
            if there:
                made._english = self if self.language == OWN else self.of(OWN)
            self._others[language] = made
        return self._others[language]

    @cached_property
    def keys(self) -> dict[str, tuple[Path, int]]:
        """Where each phrase stands: file and line. For who looks the phrases over; nothing that is said needs it."""
        return {m[1]: (path, line) for path, line, m in self._places()}

    @cached_property
    def faults(self) -> list[Fault]:
        """What stands twice and what cannot be read. For who looks the phrases over."""
        found: list[Fault] = []
        first: dict[str, tuple[Path, int]] = {}
        for path, line, match in self._places():
            there, row = first.setdefault(match[1], (path, line))
            if (there, row) != (path, line):
                found.append(_fault(path, line, f"phrase {match[1]} stands at {shown(there)}:{row} already"))
        for path in self._files:
            found += _torn(path)
        return found

    def _places(self) -> Iterator[tuple[Path, int, re.Match[str]]]:
        """Every phrase of the files: file, line, and where its key was found."""
        for path in self._files:
            text = path.read_text(encoding="utf-8")
            for match in KEY.finditer(text):
                yield path, text.count("\n", 0, match.start()) + 1, match

    def marked_up(self, said: Say | str, **facts: Any) -> str:
        """A phrase as HTML with Telegram's tags (b, i, code, pre). Raises KeyError for an unknown key."""
        key, given = (said.key, said.facts) if isinstance(said, Say) else (said, facts)
        if not given:  # half of all that is said: what stands on buttons, what a day is called
            if key not in self._fixed:
                self._fixed[key] = self._filled(key, given)
            return self._fixed[key]
        return self._filled(key, given)

    def _filled(self, key: str, given: Mapping[str, Any]) -> str:
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None and self._english is not None:
            return self._english.marked_up(key, **given)
        if pattern is None:
            raise KeyError(f"no phrase {key!r} in {self.language}")
        text, errors = self._bundle.format_pattern(pattern, {k: self._fact(v, k) for k, v in given.items()})
        if errors:
            raise KeyError(f"phrase {key!r}: {errors[0]}")
        return str(text)

    def plain(self, said: Say | str, **facts: Any) -> str:
        """A phrase as plain text, its tags left out."""
        text = self.marked_up(said, **facts)
        return html.unescape(TAG.sub("", text)) if "<" in text or "&" in text else text

    def label(self, button: Button) -> str:
        """A button's words."""
        return self.plain(Say(key=button.label, facts=button.facts))

    def _fact(self, value: Any, name: str = "") -> Any:
        """A fact as Fluent takes it. A tuple is a list in a sentence; one called ``lines`` stands a line each."""
        if isinstance(value, Say):
            return self.marked_up(value)
        if isinstance(value, (tuple, list)):
            parts = [str(f.words if isinstance(f := self._fact(v), Worded) else f) for v in value]
            return ("\n" if name == "lines" else ", ").join(parts)
        if isinstance(value, datetime):
            return f"{self._day(value.date())} {value:%H:%M}"
        if isinstance(value, date):
            return self._day(value)
        if isinstance(value, time):
            return f"{value:%H:%M}"
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, str):
            key = html.escape(value, quote=False)
            return key if self.language == OWN else Worded(key, html.escape(self._worded(value, name), quote=False))
        if isinstance(value, float):
            return int(value) if value == int(value) else round(value, 2)
        return value

    def _worded(self, value: str, name: str) -> str:
        """A fact of words as it is written in the language: parts of the body by their name, figures by its point."""
        if value in self._words:
            return self._words[value]
        if written := _DAY.fullmatch(value):
            return self._day(_dated(written))
        point = get_decimal_symbol(self._locale)
        return value if name in QUOTED or point == "." else _DECIMAL.sub(lambda m: m[0].replace(".", point), value)

    def _day(self, day: date) -> str:
        """A day as it is written in the language: "Mon 5 Jan", "Mo., 5. Jan.", "lun, 5 ene"."""
        return _written(self.language, day)
