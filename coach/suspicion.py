"""Red flags heard by the weight of their words, beside the combinations that the table knows.

The table (coach/redflags.py) combines site, sensation, trigger, course and company; people find words for them that it
does not have. A linear classifier (coach/classifier.py) over the words and the concepts of a message learns the same
combinations from sentences of content. Rules: what is denied, long past or only asked about does not count; words that
play something down are left out before anything is weighed, so that none can lower a class; a sentence more never hides
what another one says, for each is weighed by itself too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, cast

from coach.advice import URGENCIES, Urgency
from coach.classifier import NONE, SHORTEST, STEMS, Classifier
from coach.hedges import Heard

#: From this share of all probability on a sign is meant; from the lower one on an emergency is asked about.
SURE, UNSURE = 0.45, 0.42
#: A class is taken where this much of what speaks for a sign speaks for it or a worse one.
TAKEN = 0.5
#: So many sentences in a row are weighed together, so that others beside them hide nothing; so many cuts are made.
LONGEST_RUN, MOST_CUTS = 5, 6
#: A part that speaks so much less clearly than another is a chance likeness.
FAINTER = 0.35
#: A harmless cause that is named takes away what speaks for its rows, if that is something and not all but certain.
MATTERS, DESPITE = 0.02, 0.9
#: What else is suspected beside a harmless cause has to be one thing to this share: likenesses lie around in many rows.
ONE_THING = 0.3
#: Beside what is told as small it has to be one thing to this share, if it is not all but certain.
SPREAD = 0.2
#: The rows of the mind and the home: any everyday word may be of theirs, so a little of them lies around everywhere.
MINDS = frozenset(("RF32", "RF33", "RF38"))
#: They are meant where one of them has this share; else what is left for the body's rows has to reach the other (0290).
OF_MIND, OF_BODY = 0.15, 0.6
CONDITION_BESIDE = "condition-beside"  #: the concept of small words beside a condition that stands
#: Conditions that by themselves may be a sign: a child alone, an eating disorder, a birth.
WEIGHED = frozenset(f"condition-{name}" for name in ("under-16", "eating-disorder", "pregnant", "postpartum"))
PLAIN_PAIN, PLAIN_BESIDE = "plain-pain", "plain-beside"  #: the concepts of a pain like any other
PLAYS_DOWN = "plays-down"  #: the concept of words that make light of a thing


class Suspicion(NamedTuple):
    """A sign that words weigh for: its row, how urgent, how sure (0–1), and the tokens that say so.

    ``share`` is how sure it is that there is a sign at all, ``so_urgent`` that there is one of this class or a worse,
    ``of_row`` that it is one of this row.
    """

    row: str
    urgency: Urgency
    share: float
    first: int
    last: int
    so_urgent: float = 1.0
    of_row: float = 1.0


class Fired(NamedTuple):
    """A sign of the table that stands in the message: its row and urgency, and where."""

    row: str
    urgency: Urgency
    first: int
    last: int


def suspected(
    message: Heard,
    known: Classifier,
    fired: Sequence[Fired],
    *,
    theirs: bool,
    explained: frozenset[str] = frozenset(),
    small: bool = False,
) -> Suspicion | None:
    """The worst suspicion of the message as a whole and of its parts, of the athlete or of somebody else.

    ``known`` has rows with urgencies ("RF01-emergency") and ``none`` for labels. ``explained``: rows that the message
    names a harmless cause for; of those the words have to be all but certain. ``small``: what makes it small is told.
    """
    if theirs and True not in message.other:
        return None
    kept = [
        t
        for t in range(len(message.words))
        if message.other[t] == theirs and t not in message.past and message.sentence[t] not in message.general
    ]
    if not kept or _plain(message) or _condition(message):
        return None
    weighed = (_weighed(message, part, known, fired, explained, small, theirs) for part in _parts(message, kept))
    found = [s for s in weighed if s is not None]
    clearest = max((s.share for s in found), default=0.0)
    near = [s for s in found if s.share > clearest - FAINTER]
    return max(near, key=lambda s: (s.share >= SURE, URGENCIES.index(s.urgency), s.share), default=None)


def _plain(message: Heard) -> bool:
    """Whether a part of the body, plain words for pain and small words are all that is said ("left hip pain 3/10").

    Chest and belly are no such parts: there even plain words may mean more.
    """
    if not message.has(PLAIN_PAIN):
        return False
    told = [name for name in message.hits if name.startswith("region-")]
    if any(name in told for name in ("region-chest", "region-abdomen")):
        return False
    return _only(message, PLAIN_PAIN, PLAIN_BESIDE, *told)


def _condition(message: Heard) -> bool:
    """Whether a condition that stands is all that is said ("i have epilepsy"): the screening takes it up."""
    told = [name for name in message.hits if name.startswith("condition-") and name != CONDITION_BESIDE]
    return bool(told) and WEIGHED.isdisjoint(told) and _only(message, CONDITION_BESIDE, *told)


def _only(message: Heard, *names: str) -> bool:
    """Whether every word of the message belongs to one of these concepts."""
    said = {t for name in names for span in message.hits.get(name, ()) for t in range(span.first, span.last)}
    return all(t in said or not word[:1].isalpha() for t, word in enumerate(w.word for w in message.words))


def _parts(message: Heard, kept: list[int]) -> Iterator[list[int]]:
    """The message, each run of its sentences, and what stands before or behind words that play it down."""
    yield kept
    yield from _runs(message, kept) if message.sentence[kept[0]] != message.sentence[kept[-1]] else ()
    for span in message.hits.get(PLAYS_DOWN, ())[:MOST_CUTS]:
        yield [t for t in kept if t < span.first]
        yield [t for t in kept if t >= span.last]


def _runs(message: Heard, kept: list[int]) -> Iterator[list[int]]:
    """Each run of sentences that is not all of them."""
    sentences: dict[int, list[int]] = {}
    for t in kept:
        sentences.setdefault(message.sentence[t], []).append(t)
    told = list(sentences.values())
    for first in range(len(told)):
        for last in range(first + 1, min(len(told), first + LONGEST_RUN) + 1):
            if last - first < len(told):
                yield [t for part in told[first:last] for t in part]


def _weighed(
    message: Heard,
    tokens: Sequence[int],
    known: Classifier,
    fired: Sequence[Fired],
    explained: frozenset[str],
    small: bool,
    theirs: bool,
) -> Suspicion | None:
    """What the words of ``tokens`` are suspected to be; None where too little speaks for a sign."""
    likely = known.likely(counted(message, tokens, fired), least=UNSURE) if tokens else {}
    left = _unexplained(likely, explained) if explained and likely else None
    likely = left or likely
    share = 1.0 - likely[NONE] if likely else 0.0
    if share < UNSURE:
        return None
    rows = _rows(likely)
    row = max(rows, key=rows.__getitem__)
    certain = share >= DESPITE
    if row in MINDS and rows[row] < OF_MIND and not theirs:
        likely = {label: part for label, part in likely.items() if label.partition("-")[0] not in MINDS}
        rows = _rows(likely)
        share, row = sum(rows.values()), max(rows, key=rows.__getitem__)
        if share < OF_BODY:
            return None
    levels: dict[Urgency, float] = dict.fromkeys(URGENCIES, 0.0)
    for label, part in likely.items():
        if label != NONE:
            levels[cast("Urgency", label.partition("-")[2])] += part
    worse = accumulate(levels[u] for u in reversed(URGENCIES))
    urgency = next(u for u, part in zip(reversed(URGENCIES), worse, strict=True) if part >= TAKEN * share)
    if share < SURE and urgency != "emergency":
        return None  # one question is worth its while where a life may hang on it
    so_urgent = sum(levels[u] for u in URGENCIES[URGENCIES.index(urgency) :])
    if left is not None and rows[row] < ONE_THING:
        return None
    if small and rows[row] < SPREAD and not certain:
        return None
    return Suspicion(row, urgency, share, tokens[0], tokens[-1] + 1, so_urgent, rows[row])


def _rows(likely: dict[str, float]) -> dict[str, float]:
    """The share of each row, whatever its urgency."""
    rows: dict[str, float] = {}
    for label, part in likely.items():
        if label != NONE:
            row = label.partition("-")[0]
            rows[row] = rows.get(row, 0.0) + part
    return rows


def _unexplained(likely: dict[str, float], explained: frozenset[str]) -> dict[str, float] | None:
    """The shares with those of explained rows left to ``none``; None where they are all but certain, or no matter."""
    theirs = {label: part for label, part in likely.items() if label.partition("-")[0] in explained}
    share = sum(theirs.values())
    if not MATTERS <= share < DESPITE:
        return None
    rest = {label: part for label, part in likely.items() if label not in theirs}
    return {**rest, NONE: rest[NONE] + share}


def counted(message: Heard, tokens: Sequence[int], fired: Sequence[Fired]) -> set[str]:
    """What counts of the words ``tokens``: each, its beginning, in pairs; the concepts and signs that stand there."""
    kept = frozenset(tokens)
    light = message.hits.get(PLAYS_DOWN)
    counts = kept if light is None else kept - {t for span in light for t in range(span.first, span.last)}
    out: set[str] = set()
    before = ""
    for t in sorted(counts):
        token = message.words[t]
        if not token.word or not token.word[0].isalnum():
            continue
        if token.word[0].isdigit():
            out.add("<n>")
            continue
        no = "no:" if message.denied_from[t] >= 0 else ""
        unit = no + token.root
        out.add(unit)
        if len(token.root) >= SHORTEST:
            for size in STEMS:
                out.add(f"{no}{token.root[:size]}*")
        if before:
            out.add(f"{before} {unit}")
        before = unit
    whole, denies = len(counts) == len(message.words), message.denies
    for concept, spans in message.hits.items():
        if concept == PLAYS_DOWN:
            continue
        if whole and not denies:  # as most are: every place of it counts
            out.add(f"<{concept}>")
            continue
        for span in spans:
            if span.first in counts:
                out.add(f"no:<{concept}>" if message.denied(span) else f"<{concept}>")
    for sign in fired:
        if sign.first in kept or sign.last - 1 in kept:
            out.update((f"sign:{sign.row}", f"sign:{sign.row}-{sign.urgency}"))
    return out
