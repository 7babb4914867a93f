"""A hidden layer beside the weights of a classifier: what words mean by what stands beside them.

Weights that are added up cannot tell "numb" beside "dentist" from "numb" beside "back". So every feature has a small
vector besides; the vectors of a text are added up, what is below nought is left out, and what remains speaks for and
against the labels (Iyyer et al. 2015, deep averaging network). Worked out ahead (tools/classifiers/network.py); here
only whole numbers are added, so that it gives the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from coach.lanes import NOUGHT, laid, read

#: Vectors, bias and what units speak for are kept in parts of one; what they give together is told in hundredths.
PARTS = 64
WIDEST = 127  #: a part of a vector fits into a byte
TO_HUNDREDTHS = 100 / PARTS**2
MET = 4_000  #: features whose vectors are kept as numbers: a third of a kilobyte each
STRANGE = 2_000  #: features without a vector that are known again
KNOWN = 0.8  #: which share of the words of a text has to be known, or it is in another language or none


@dataclass(frozen=True, kw_only=True)
class Network:
    """``vectors``: feature → a signed byte for each unit; ``out``: of each unit what it speaks for, label by label.

    ``bias`` is each unit's own, ``start`` each label's; all in parts of one (``PARTS``).
    """

    bias: tuple[int, ...] = ()
    out: tuple[tuple[int, ...], ...] = ()
    start: tuple[int, ...] = ()
    vectors: Mapping[str, bytes] = field(default_factory=dict)

    def scores(self, found: Iterable[str]) -> list[int]:
        """What the features speak for, label by label, in hundredths from nought on."""
        hits = [lanes for feature in found if (lanes := self._vector(feature)) is not None]
        total = self._start
        if hits:
            by = len(hits) ** -0.5  # long texts do not shout
            sums = read(self._nought + sum(hits), len(self.bias))
            for lane, bias, row in zip(sums, self.bias, self._rows, strict=True):
                lit = (lane - NOUGHT) * by + bias
                if lit > 0.5:
                    total += round(lit) * row
        return [round((lane - NOUGHT) * TO_HUNDREDTHS) for lane in read(total, len(self.start))]

    def _vector(self, feature: str) -> int | None:
        """The lanes of a feature; None where it has no vector."""
        lanes = self._met.get(feature)
        return self._meet(feature) if lanes is None and hash(feature) not in self._strange else lanes

    def knows(self, words: Iterable[str]) -> bool:
        """Whether most of the words are known; figures and marks are no words."""
        words = [word for word in words if word.isalpha()]
        return bool(words) and sum(1 for f in words if self._vector(f) is not None) >= KNOWN * len(words)

    @cached_property
    def _met(self) -> dict[str, int]:
        return {}

    @cached_property
    def _strange(self) -> set[int]:
        """What was looked for in vain, as numbers that are others in every process: no athlete's words are kept."""
        return set()

    def _meet(self, feature: str) -> int | None:
        """The lanes of a feature that is met for the first time; None where it has no vector."""
        vector = self.vectors.get(feature)
        if vector is None:
            if len(self._strange) >= STRANGE:
                self._strange.clear()
            self._strange.add(hash(feature))
            return None
        if len(self._met) >= MET:
            self._met.clear()
        made = laid(memoryview(vector).cast("b"))
        self._met[feature] = made
        return made

    @cached_property
    def _nought(self) -> int:
        return laid([NOUGHT] * len(self.bias))

    @cached_property
    def _rows(self) -> tuple[int, ...]:
        return tuple(laid(row) for row in self.out)

    @cached_property
    def _start(self) -> int:
        return laid([NOUGHT + PARTS * points for points in self.start])
