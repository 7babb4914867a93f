"""The bookshelf's types for limits of a clinician: the words they are told in, and what each kind of movement holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

Senses = frozenset[tuple[str, str]]  #: (section, value): ``("group", "jump")``, ``("not", "")``

#: Sections of content's words that the grammar knows by name.
SECTIONS = frozenset(
    "says says_passive according cleared not opens rest out reach only may fine again lifted vague above below most "
    "until for week alternate pain pain_free hurting keep question past others supposed harmless impact "
    "low_impact run fast_run hill long_run easy_run flat_run cross strength training weights bodyweight "
    "heavy light holds loading work deep degree list listed sheet sheet_for medicine provokes eases nwb "
    "aside quiet positive clause_end subject own_past wish".split()
)
#: Sections whose words say nothing of what is limited.
FILLING = ("quiet", "positive", "clause_end", "subject", "own_past", "wish")
TABLES = ("by", "group", "part", "unit", "count")  #: tables whose keys are values


@dataclass(frozen=True, kw_only=True)
class LimitWords:
    """Words and movements. ``heads``: phrases by their first word, the longest first."""

    heads: Mapping[str, tuple[tuple[tuple[str, ...], Senses], ...]] = field(default_factory=dict)
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)  #: kind of movement → slugs
    loads: Mapping[str, frozenset[str]] = field(default_factory=dict)  #: part of the body → slugs that load it
    drills: Mapping[str, frozenset[str]] = field(default_factory=dict)  #: kind of limit on running → slugs

    def at(self, words: tuple[str, ...], i: int) -> tuple[int, Senses]:
        """The longest phrase that begins at ``words[i]``: its length (0: none) and what it may mean."""
        for phrase, senses in self.heads.get(words[i], ()):
            if words[i : i + len(phrase)] == phrase:
                return len(phrase), senses
        return 0, frozenset()

    @cached_property
    def _of_section(self) -> Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]:
        """The phrases of each section by their first word."""
        out: dict[str, dict[str, list[tuple[str, ...]]]] = {}
        for head, rows in self.heads.items():
            for phrase, senses in rows:
                for section in {s for s, _ in senses}:
                    out.setdefault(section, {}).setdefault(head, []).append(phrase)
        return {section: {head: tuple(ps) for head, ps in heads.items()} for section, heads in out.items()}

    def holds(self, words: tuple[str, ...], *sections: str) -> bool:
        """Whether a phrase of one of ``sections`` stands anywhere in ``words``, be it within a longer one.

        Where none does, nothing of these sections is told, however the words are taken apart.
        """
        heads = self._of_sections(sections)
        for head in heads.keys() & frozenset(words):
            for i, word in enumerate(words):
                if word == head and any(words[i : i + len(p)] == p for p in heads[head]):
                    return True
        return False

    @cached_property
    def _together(self) -> dict[tuple[str, ...], Mapping[str, tuple[tuple[str, ...], ...]]]:
        """Phrases of several sections, by those that were asked for: few ever are."""
        return {}

    def _of_sections(self, sections: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The phrases of these sections by their first word."""
        if sections not in self._together:
            out: dict[str, tuple[tuple[str, ...], ...]] = {}
            for section in sections:
                for head, phrases in self._of_section.get(section, {}).items():
                    out[head] = (*out.get(head, ()), *phrases)
            self._together[sections] = out
        return self._together[sections]

    def mentions(self, section: str, words: tuple[str, ...]) -> tuple[str, ...]:
        """The phrases of a section that stand in ``words``, as they stand there."""
        if not self.holds(words, section):
            return ()
        out, i = [], 0
        while i < len(words):
            length, senses = self.at(words, i)
            if any(s == section for s, _ in senses):
                out.append(" ".join(words[i : i + length]))
            i += max(1, length)
        return tuple(out)


def by_head(
    phrases: Iterable[tuple[tuple[str, ...], tuple[str, str]]],
) -> dict[str, tuple[tuple[tuple[str, ...], Senses], ...]]:
    """Phrases with their senses, by the first word; a phrase of several senses has them all."""
    senses: dict[tuple[str, ...], set[tuple[str, str]]] = {}
    for phrase, sense in phrases:
        if phrase:
            senses.setdefault(phrase, set()).add(sense)
    heads: dict[str, list[tuple[tuple[str, ...], Senses]]] = {}
    for phrase, found in senses.items():
        heads.setdefault(phrase[0], []).append((phrase, frozenset(found)))
    return {word: tuple(sorted(rows, key=lambda r: (-len(r[0]), r[0]))) for word, rows in heads.items()}
