"""Red flags heard by the weight of their words, beside the combinations that the table knows.

The table (coach/redflags.py) combines site, sensation, trigger, course and company; people find words for them that it does
not have. A linear classifier (coach/classifier.py) over the words and the concepts of a message learns the same
combinations from sentences of content. Rules: what is denied, long past or only asked about does not count; words that
play something down are left out before anything is weighed, so that none can lower a class; a sentence more never hides
what another one says, for each is weighed by itself too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple, cast

from coach.advice import URGENCIES, Urgency
from coach.classifier import Classifier, features
from coach.hedges import Heard

NONE = "none"
#: From this share of all probability on a sign is meant; from the lower one on it is asked about.
SURE, UNSURE = 0.45, 0.25
#: A class is taken where this much of what speaks for a sign speaks for it or a worse one.
TAKEN = 0.45
PLAYS_DOWN = "plays-down"  #: the concept of words that make light of a thing


class Suspicion(NamedTuple):
    """A sign that words weigh for: its row, how urgent, how sure (0–1), and the tokens that say so."""

    row: str
    urgency: Urgency
    share: float
    first: int
    last: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Weighing:
    """The classifier of signs; its labels are rows with urgencies ("RF01-emergency") and ``none``."""

    classifier: Classifier

    def of(self, message: Heard, tokens: Iterable[int]) -> Suspicion | None:
        """What the words of ``tokens`` are suspected to be; None where nothing speaks for a sign."""
        places = list(tokens)
        likely = self.classifier.likely(counted(message, places)) if places else {}
        share = 1.0 - likely.get(NONE, 1.0) if likely else 0.0
        if share < UNSURE:
            return None
        rows: dict[str, float] = {}
        levels: dict[Urgency, float] = dict.fromkeys(URGENCIES, 0.0)
        for label, part in likely.items():
            if label != NONE:
                row, _, level = label.partition("-")
                rows[row] = rows.get(row, 0.0) + part
                levels[cast("Urgency", level)] += part
        worse = accumulate(levels[u] for u in reversed(URGENCIES))
        urgency = next(u for u, part in zip(reversed(URGENCIES), worse, strict=True) if part >= TAKEN * share)
        return Suspicion(max(rows, key=rows.__getitem__), urgency, share, places[0], places[-1] + 1)


def suspected(message: Heard, weighing: Weighing, *, theirs: bool) -> Suspicion | None:
    """The worst suspicion of the message as a whole and of each sentence, of the athlete or of somebody else."""
    kept = [
        t
        for t in range(len(message.words))
        if message.other[t] == theirs and t not in message.past and message.sentence[t] not in message.general
    ]
    found = [s for part in _parts(message, kept) if (s := weighing.of(message, part)) is not None]
    return max(found, key=lambda s: (s.share >= SURE, URGENCIES.index(s.urgency), s.share), default=None)


def _parts(message: Heard, kept: list[int]) -> Iterator[list[int]]:
    """The message, each of its sentences, and what stands before or behind words that play it down."""
    yield kept
    sentences: dict[int, list[int]] = {}
    for t in kept:
        sentences.setdefault(message.sentence[t], []).append(t)
    if len(sentences) > 1:
        yield from sentences.values()
    for span in message.hits.get(PLAYS_DOWN, ()):
        yield [t for t in kept if t < span.first]
        yield [t for t in kept if t >= span.last]


def counted(message: Heard, tokens: Iterable[int]) -> set[str]:
    """What counts of the words ``tokens``: each, in pairs, by beginnings, and the concepts that stand there."""
    kept = frozenset(tokens)
    light = {t for span in message.hits.get(PLAYS_DOWN, ()) for t in range(span.first, span.last)}
    units = []
    for t in sorted(kept - light):
        token = message.words[t]
        if token.word and token.word[0].isalnum():
            root = "<n>" if token.word[0].isdigit() else token.root
            units.append("no:" + root if message.denied_from[t] >= 0 else root)
    out = features(units, edges=False)
    for concept, spans in message.hits.items():
        for span in spans:
            if span.first in kept and concept != PLAYS_DOWN:
                out.add(f"no:<{concept}>" if message.denied(span) else f"<{concept}>")
    return out
