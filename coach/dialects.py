"""Everyday speech of a language's regions → the words of its books, before any dictionary is asked.

Rule: what is put into other words is known by its form alone. A form that is a word of the standard as well ("mi" is
Wednesday) counts only in a message that another form shows to be of its region.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from coach.glossary import exact
from coach.patterns import Pattern
from coach.values import value

#: "s'knie", "z'vill": an article or a preposition that is tied to its word by a sign.
_WORD = Pattern(r"(?<![\w'’])[dszmDSZM]['’](?=[^\W\d_]{2})|[^\W\d_]+")
_SIGNS = "'’"
SHORTEST = 5  #: letters of a word that its beginning may tell


@dataclass(frozen=True, kw_only=True)
class Region:
    """How one region speaks: forms that nobody else has, and those that are its own only beside one of these."""

    clear: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    beside: Mapping[tuple[str, ...], str] = field(default_factory=dict)


@value(frozen=True, kw_only=True)
class Put:
    """A text in the words of the standard, and where each piece that was changed stands: there, and as written."""

    text: str
    places: tuple[tuple[int, int, int, int], ...] = ()

    def back(self, at: int, *, end: bool = False) -> int:
        """The place as written of a place in ``text``: of a changed piece where it begins, or ends."""
        n = bisect_right(self.places, at - end, key=lambda p: p[0]) - 1
        if n < 0:
            return at
        first, last, written, written_end = self.places[n]
        if at < last or (end and at <= last and first < at):
            return written_end if end else written
        return at - last + written_end


@dataclass(frozen=True, kw_only=True)
class Dialects:
    """All regions of a language. ``stems``: beginnings of words and what they begin with in the standard."""

    regions: tuple[Region, ...] = ()
    stems: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def forms(self) -> frozenset[str]:
        """Words that show a region, alone or as the first of several."""
        return frozenset(form[0] for region in self.regions for form in region.clear)

    @cached_property
    def _stems(self) -> tuple[str, ...]:
        return tuple(self.stems)

    def put(self, text: str) -> Put:
        """``text`` in the words of the standard.

        >>> swiss = Region(clear={("nüm",): "nicht mehr", ("chnü",): "knie"}, beside={("mis",): "mein"})
        >>> dialects = Dialects(regions=(swiss,))
        >>> dialects.put("mis chnü tut nüm weh").text, dialects.put("mis").text
        ('mein knie tut nicht mehr weh', 'mis')
        """
        words = [exact(w) for w in _WORD.findall(text)]
        hinted = [w for w in words if len(w) >= SHORTEST and w.startswith(self._stems)] if self._stems else []
        if not hinted and self.forms.isdisjoint(words):
            return Put(text=text)
        spans = [(m.start(), m.end()) for m in _WORD.finditer(text)]
        rows = self._rows(words)
        out: list[str] = []
        places: list[tuple[int, int, int, int]] = []
        at = length = i = 0
        while i < len(words):
            said, size = self._said(words, spans, i, text, rows)
            if said is None:
                i += 1
                continue
            start, end = spans[i][0], spans[i + size - 1][1]
            said += " " * (text[end - 1] in _SIGNS)  # an article that was tied to its word
            out += (text[at:start], said)
            length += start - at
            places.append((length, length + len(said), start, end))
            length += len(said)
            at, i = end, i + size
        out.append(text[at:])
        return Put(text="".join(out), places=tuple(places))

    def _rows(self, words: list[str]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        """The forms that count in a message, by their first word, the longest first."""
        out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        shown = [_shows(region.clear, words) for region in self.regions]
        for region, there in zip(self.regions, shown, strict=True):
            for form, said in (*region.clear.items(), *(region.beside.items() if there else ())):
                if form[0] in words:
                    out.setdefault(form[0], []).append((form, said))
        for rows in out.values():
            rows.sort(key=lambda row: -len(row[0]))
        return out

    def _said(
        self,
        words: list[str],
        spans: list[tuple[int, int]],
        i: int,
        text: str,
        rows: Mapping[str, Iterable[tuple[tuple[str, ...], str]]],
    ) -> tuple[str | None, int]:
        """What stands for the words from ``i`` on, and how many of them it takes."""
        if spans[i][0] and text[spans[i][0] - 1] in _SIGNS and len(words[i]) == 1:
            return None, 1  # "geht's"
        for form, said in rows.get(words[i], ()):
            size = len(form)
            last = min(i + size, len(words)) - 1
            tied = not any(text[spans[n][1] : spans[n + 1][0]].strip() for n in range(i, last))
            if tuple(words[i : i + size]) == form and tied:
                return said, size
        if len(words[i]) >= SHORTEST:
            stem = next((s for s in self._stems if words[i].startswith(s)), None)
            if stem is not None:
                return self.stems[stem] + words[i][len(stem) :], 1
        return None, 1


def _shows(clear: Mapping[tuple[str, ...], str], words: list[str]) -> bool:
    """Whether a message has a form that is this region's alone."""
    return any((w,) in clear for w in words)


#: Of a language that is written as it is spoken.
NONE = Dialects()
