"""The pen that writes the marks of a run (coach/reader/run_marks.py), and what it sees around a figure."""

from __future__ import annotations

from typing import NamedTuple

from coach.acts import DistanceUnit
from coach.reader import run_words as said_as
from coach.reader.tokens import Atoms


class Marks(NamedTuple):
    """The marks, each with its value and the atom it starts at."""

    text: str
    values: list[object]
    places: list[int]
    planned: DistanceUnit | None = None


class Pen:
    """Marks while they are written from atoms ``a`` to ``b``, words of approximation left out."""

    def __init__(self, atoms: Atoms, a: int, b: int, units: DistanceUnit) -> None:
        codes = atoms.codes
        self.atoms, self.units = atoms, units
        self.kept = [k for k in range(a, b) if not (codes[k] in "wazE" and self._idle(k))]
        self.codes = codes[a:b] if len(self.kept) == b - a else "".join([codes[k] for k in self.kept])
        self.text: list[str] = []
        self.values: list[object] = []
        self.places: list[int] = []
        #: unit of a distance that was meant or denied, beside which a number may be the one run
        self.planned: DistanceUnit | None = None
        # what no word of the message can be about is not looked for at every figure
        self.unrun = not said_as.UNRUN.isdisjoint(atoms.words)
        self.goals = not said_as.ELSE.isdisjoint(atoms.words)
        self.aside = self.goals or not said_as.APART.isdisjoint(atoms.words)
        self.parts = not said_as.PARTED.isdisjoint(atoms.words)
        self.bests = not said_as.BEST.isdisjoint(atoms.words)
        self.heart = not said_as.HEART.isdisjoint(self.codes)

    def _idle(self, k: int) -> bool:
        """Whether atom ``k`` only says "about" of what follows or went before."""
        codes, atoms = self.atoms.codes, self.atoms
        word = atoms.word(k)
        if codes[k] == "z":
            return word in ("~", "*", "•")
        if codes[k] == "E":
            return True
        return word in said_as.NEARLY and not (
            codes[k] == "a" and word in ("a", "per") and codes[k + 1 : k + 2] in ("D", "C")
        )

    def value(self, k: int) -> object:
        """The value of kept atom ``k``."""
        return self.atoms.values[self.kept[k]]

    def word(self, k: int) -> str:
        """The first word of kept atom ``k``, empty where none stands."""
        return self.atoms.word(self.kept[k]) if 0 <= k < len(self.kept) else ""

    def put(self, mark: str, k: int, value: object = None) -> None:
        """Writes one mark for kept atom ``k``."""
        self.text.append(mark)
        self.values.append(value)
        self.places.append(self.kept[k])

    def before(self, k: int, most: int = 3) -> list[str]:
        """The words right before kept atom ``k``, the nearest first, up to a sign."""
        atoms = self.atoms
        at = atoms.first[self.kept[k]]
        out: list[str] = []
        while at > 0 and len(out) < most:
            at -= 1
            word = atoms.words[at]
            if not word[0].isalnum() and word not in ("-", ":"):
                break
            if word[0].isalnum():
                out.append(word)
        return out

    def after(self, k: int) -> str:
        """The word behind kept atom ``k - 1``."""
        return self.word(k)

    def others(self, i: int) -> bool:
        """Whether the figure at kept atom ``i`` is a target, a best of old or what was planned."""
        words = self.before(i) if self.goals else []
        if not words:
            return False
        if words[0] == "instead":
            return False  # "skipped the tempo, did 5k easy instead 32:05"
        if words[0] in said_as.NOT or (words[0] in said_as.VERBS and words[1:2] and words[1] in said_as.NOT):
            return True
        if words[0] in said_as.GOAL or (words[0] in said_as.OLD and "last" in words):
            return True
        if (
            len(words) > 1
            and words[0] in said_as.LINKS
            and (words[1] in said_as.GOAL or (words[1] in said_as.OLD and "last" in words))
        ):
            return True
        return len(words) > 2 and words[0] in said_as.LINKS and words[1] in said_as.LINKS and words[2] in said_as.GOAL

    def best(self, i: int) -> bool:
        """Whether the figure at kept atom ``i`` is called a best."""
        words = self.before(i) if self.bests else []
        return bool(words) and (
            words[0] in said_as.BEST or (words[0] in said_as.LINKS and words[1:2] != [] and words[1] in said_as.BEST)
        )
