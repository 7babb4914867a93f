"""A linear classifier over the words of a text: of each feature the weights it adds to the score of each label.

What people mean is said in more ways than anyone can list, so besides the grammar (coach/reader) and the concepts
(coach/concepts.py) there is this: weights worked out ahead from labelled sentences of content (tools/classifiers), and
only added up here. It is deterministic, takes microseconds, and can say which words decided.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import exp, log
from struct import Struct

from coach.lanes import LANE, NOUGHT, laid
from coach.network import Network

#: How much of a word's beginning counts beside the whole of it.
STEMS = (4, 5)
SHORTEST = min(STEMS)
#: Weights are kept in hundredths.
HUNDRED = 100
#: How far behind the best label another is as good as impossible, and what each distance up to there leaves of it.
FARTHEST = 40 * HUNDRED
FALL = (*(exp(-points / HUNDRED) for points in range(FARTHEST)), *((0.0,) * (4 * FARTHEST)))
#: What is left of a bound for the last place of a sum.
NEARLY = 0.999
MET = 6_000  #: features that are known again: half a kilobyte each with points, a tenth without
NONE = "none"  #: the label of what is none of the others
EXERCISE = "exercise"  #: the label of questions that the page of an exercise answers
#: How much more a word has to speak for another label to be a cue.
CUE = 0.3


@dataclass(frozen=True, kw_only=True)
class Classifier:
    """``weights``: feature → (place of the label in ``labels``, weight) for the labels it speaks for or against.

    ``network``: what else the same labels are told by, where somebody asks for a second opinion.
    """

    labels: tuple[str, ...] = ()
    bias: tuple[float, ...] = ()
    weights: Mapping[str, tuple[tuple[int, float], ...]] = field(default_factory=dict)
    network: Network | None = None

    def best(self, found: Iterable[str]) -> tuple[str, float] | None:
        """The likeliest label and its probability (0–1); None where no feature is known.

        >>> toy = Classifier(labels=("ask", "tell"), bias=(0.0, 0.0), weights={"why": ((0, 2.0),)})
        >>> label, share = toy.best(["why", "me"])
        >>> label, round(share, 2), toy.best(["me"])
        ('ask', 0.88, None)
        """
        shares = self.shares(found)
        if not shares:
            return None
        share = max(shares)
        return self.labels[shares.index(share)], share

    def likely(self, found: Iterable[str], *, least: float = 0.0) -> dict[str, float]:
        """Every label's probability; they add up to 1. Empty where no feature is known.

        ``least``: empty as well where it is clear that all labels but ``NONE`` have less than this together.
        """
        return dict(zip(self.labels, self.shares(found, least=least), strict=False))

    def shares(self, found: Iterable[str], *, least: float = 0.0) -> list[float]:
        """As ``likely``, in the order of the labels."""
        found = found if isinstance(found, set | frozenset) else set(found)
        scores = self.scores(found)
        if not scores or (least and self._is_none(scores, least)):
            return []
        return _shares(scores)

    def second(self, found: Iterable[str]) -> dict[str, float]:
        """Every label's probability as the network has it; empty without one."""
        if self.network is None:
            return {}
        return dict(zip(self.labels, _shares(self.network.scores(found)), strict=True))

    def scores(self, found: Iterable[str]) -> tuple[int, ...]:
        """The points of every label in hundredths, each with the same on top; empty where no feature is known."""
        found = found if isinstance(found, set | frozenset) else set(found)
        try:
            total = sum(map(self._lanes.__getitem__, map(hash, found)), self._start)
        except KeyError:  # few are not met before: only for those the many weights are asked
            total = sum(map(self._points, found), self._start)
        if total == self._start and not any(map(self.weights.__contains__, found)):
            return ()
        return self._lanes_of(total.to_bytes(self._size, sys.byteorder))

    def _is_none(self, scores: Sequence[int], least: float) -> bool:
        """Whether ``NONE`` is so far ahead of the next label that, were all others as near, they had not ``least``."""
        if NONE not in self.labels:
            return False
        at = self.labels.index(NONE)
        others = [*scores[:at], *scores[at + 1 :]]
        ahead = scores[at] - max(others, default=0)
        return ahead >= FARTHEST or (ahead > 0 and len(others) * FALL[ahead] < NEARLY * least / (1.0 - least))

    @cached_property
    def runs(self) -> dict[str, slice]:
        """The places of the labels of each kind, which is what stands before a label's first hyphen.

        Labels of a kind stand together. Raises ValueError where they do not.
        """
        out: dict[str, slice] = {}
        for at, label in enumerate(self.labels):
            kind = label.partition("-")[0]
            if kind in out and out[kind].stop != at:
                raise ValueError("labels of one kind stand apart")
            out[kind] = slice(out[kind].start if kind in out else at, at + 1)
        return out

    @cached_property
    def parted(self) -> tuple[tuple[str, str], ...]:
        """Of each label its kind, and what stands behind its first hyphen."""
        return tuple((kind, value) for kind, _, value in (label.partition("-") for label in self.labels))

    @cached_property
    def clear(self) -> float:
        """How many hundredths a label has to be ahead to be likelier than all others together."""
        return HUNDRED * log(max(1, len(self.labels)))

    @cached_property
    def cues(self) -> frozenset[str]:
        """The words that speak for some label more than for ``NONE``: without one of them hardly anything is said."""
        none = self.labels.index(NONE) if NONE in self.labels else -1
        out = set()
        for feature in self.weights:
            if feature.isalpha():
                pairs = self.weights[feature]
                against = next((points for at, points in pairs if at == none), 0.0)
                if max((points for at, points in pairs if at != none), default=0.0) - against > CUE:
                    out.add(feature)
        return frozenset(out)

    @cached_property
    def _lanes(self) -> dict[int, int]:
        """Of each feature met so far the points of all labels as one whole number, in hundredths, a lane each.

        Adding two numbers adds all their lanes. Most features are never met, so each is made when it first is; those
        without points are kept as well, at nought, for looking for them in vain takes longest. They are known by
        numbers that are others in every process: no athlete's words are kept.
        """
        return {}

    @cached_property
    def _lanes_of(self) -> Callable[[bytes], tuple[int, ...]]:
        """What takes a sum of lanes apart."""
        return Struct(f"={len(self.labels)}I").unpack

    @cached_property
    def _size(self) -> int:
        """The bytes of a sum of lanes."""
        return LANE * len(self.labels)

    def _points(self, feature: str) -> int:
        """The number of a feature, made where it is met for the first time; nought where it has no points."""
        known = hash(feature)
        made = self._lanes.get(known)
        if made is None:
            if len(self._lanes) >= MET:
                self._lanes.clear()
            pairs = self.weights.get(feature) or ()
            made = self._lanes[known] = sum([round(points * HUNDRED) << 8 * LANE * at for at, points in pairs])
        return made

    @cached_property
    def _start(self) -> int:
        """What every text has, so far above nought in every lane that none is negative in the end."""
        return laid(NOUGHT + round(points * HUNDRED) for points in self.bias)


def _shares(scores: Sequence[int]) -> list[float]:
    """The probabilities of labels with these points in hundredths."""
    parts = falls(scores)
    whole = sum(parts)
    return [part / whole for part in parts]


def falls(scores: Sequence[int]) -> list[float]:
    """What is left of each label's likelihood, that of the best being 1; only how far points are apart counts."""
    top = max(scores)
    try:
        return [FALL[top - score] for score in scores]
    except IndexError:  # farther behind than any distance that is kept
        return [FALL[top - score] if top - score < FARTHEST else 0.0 for score in scores]


def features(units: Sequence[str], *, edges: bool = True) -> set[str]:
    """What of ``units`` (words, or <classes> of words) counts: each alone, by pairs, by its beginning.

    With ``edges`` also how the text begins and ends.

    >>> sorted(features(["skip", "it"]))
    ['^skip', '^skip it', 'it', 'it$', 'skip', 'skip it', 'skip*']
    """
    out: set[str] = set(units)
    if not units:
        return out
    add = out.add  # a plain loop over few units is cheaper than a comprehension for each kind of feature
    last = before = ""
    for unit in units:
        if len(unit) >= SHORTEST and unit[0] != "<":  # a class of words has no beginning
            for size in STEMS:
                add(unit[:size] + "*")
        if last:
            add(f"{last} {unit}")
            if before:
                add(f"{before} _ {unit}")
        before, last = last, unit
    if edges:
        add("^" + units[0])
        add("^" + " ".join(units[:2]))
        add("^" + " ".join(units[:3]))
        add(last + "$")
    return out
