"""What the words of a question are about, whichever of them is said: a race, food, sleep, who is asked to look at it.

Rule: a theme answers nothing by itself. What is asked for is learnt from themes beside words (coach/topics.py), so that
a word which no sentence ever had speaks as its likes do: "London" as "my marathon", lentils as eggs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from coach.askable import Themes
from coach.wording import stem, words_of

_MARK = "#"  #: begins what stands for a theme: no word does


def by_first_word(themes: Mapping[str, Sequence[str]]) -> Themes:
    """The phrases of all themes, without endings, by their first word: (the phrase, its themes)."""
    found: dict[str, dict[tuple[str, ...], set[str]]] = {}
    for theme, phrases in themes.items():
        for phrase in phrases:
            words = tuple(map(stem, words_of(phrase)))
            found.setdefault(words[0], {}).setdefault(words, set()).add(theme)
    return {
        first: tuple((words, tuple(sorted(told))) for words, told in sorted(phrases.items()))
        for first, phrases in found.items()
    }


def themes_in(themes: Themes, said: Sequence[str]) -> list[frozenset[str]]:
    """Of each word of ``said`` what it is about, by itself or as part of a phrase."""
    stems = tuple(map(stem, said))
    told: list[set[str]] = [set() for _ in said]
    for at, first in enumerate(stems):
        for phrase, about in themes.get(first, ()):
            if stems[at : at + len(phrase)] == phrase:
                for place in range(at, at + len(phrase)):
                    told[place].update(about)
    return [frozenset(about) for about in told]


def marks_of(told: Sequence[frozenset[str]]) -> set[str]:
    """What of the themes of a question's words counts: each of them, and each two together.

    >>> sorted(marks_of([frozenset({"race"}), frozenset(), frozenset({"food"})]))
    ['#food', '#food&race', '#race']
    """
    about = sorted(frozenset().union(*told))
    return {_MARK + theme for theme in about} | {f"{_MARK}{a}&{b}" for a, b in combinations(about, 2)}
