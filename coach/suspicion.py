"""Red flags heard by the weight of their words, beside the combinations that the table knows.

The table (coach/redflags.py) combines site, sensation, trigger, course and company; people find words for them that it
does not have. A linear classifier (coach/classifier.py) over the words and the concepts of a message learns the same
combinations from sentences of content. Where it has any doubt a network (coach/network.py), which hears words in their
company, is asked for a second opinion of the very same words: it takes back what it is sure is none, and tells what it
is all but certain of (0297). Rules: what is denied, long past or only asked about does not count; words that play
something down are left out before anything is weighed, so that none can lower a class; a sentence more never hides what
another one says, for each is weighed by itself too, and a second opinion of one is none of another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, cast

from coach.advice import URGENCIES, Urgency
from coach.classifier import NONE, SHORTEST, STEMS, Classifier
from coach.concepts import BREAKS, PAUSES
from coach.hedges import Heard
from coach.tongues import TURNED

#: From this share of all probability on a sign is meant; from the lower one on an emergency is asked about.
SURE, UNSURE = 0.45, 0.42
#: From this share on a second opinion is worth its while.
DOUBTFUL = 0.2
#: Below this share of the second opinion a suspicion of an emergency, of anything else, is taken back.
UNBACKED: dict[bool, float] = {True: 0.6, False: 0.75}
#: The same for what is told of others, of whom it has learnt less (0300).
UNBACKED_OTHER = 0.3
#: From this share of the second opinion on a sign is meant whatever the weights say.
CONVINCED = 0.985
#: So few words have no company that it could tell from.
FEWEST = 6
#: And to this share it has to be one thing.
OF_ONE = 0.7
#: A crisis it never takes back.
CRISIS = "RF32"
#: Nor does it tell a fever: how high and since when is the table's.
FEVER = "RF37"
#: What counts but is not for the second opinion: how bad a pain is, is judged by its figure (coach/rules, INV02).
OF_FIGURES = (
    "n-word", "marked", "part-at-ten", "agony", "cough-easing", "small-figure", "pain-out", "rebound",
    "cold-air-told", "distance-word", "dose-number",
)  # fmt: skip
FIGURES = frozenset(f"{no}<{name}>" for no in ("", "no:") for name in OF_FIGURES)
#: So many sentences in a row are weighed together, so that others beside them hide nothing; so many cuts are made.
LONGEST_RUN, MOST_CUTS = 5, 6
#: Who dictates sets no commas: of so many words, these begin another thing behind so many.
LONG_BREATH, COMMAS = 14, PAUSES - BREAKS
#: How clear a sign has to be there, for what lacks its company is more easily taken for one.
CLEARLY = 0.7
SHORTEST_BREATH, JOINTS = 8, frozenset("and so but then anyway also oh ps btw plus".split())
#: A part that speaks so much less clearly than another is a chance likeness.
FAINTER = 0.35
#: A harmless cause that is named takes away what speaks for its rows, if that is something.
MATTERS = 0.02
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


class Bounds(NamedTuple):
    """What probabilities are judged by.

    ``taken``: a class is taken where this much of what speaks for a sign speaks for it or a worse one.
    ``despite``: from this share on it is a sign though a harmless cause of it is named.
    """

    taken: float
    despite: float


OF_WEIGHTS, OF_SECOND = Bounds(taken=0.5, despite=0.9), Bounds(taken=0.65, despite=1.1)  #: the second never despite one


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
) -> Iterator[Suspicion]:
    """The worst suspicion of the message as a whole and of its parts, of the athlete or of somebody else.

    One by the weights of its words, and one by the second opinion; neither hides the other.

    ``known`` has rows with urgencies ("RF01-emergency") and ``none`` for labels. ``explained``: rows that the message
    names a harmless cause for; of those the words have to be all but certain. ``small``: what makes it small is told.
    """
    if theirs and True not in message.other:
        return
    kept = told_now(message, theirs=theirs)
    if not kept or _plain(message) or _condition(message):
        return
    asked = (
        known.network is not None
        and TURNED not in message.hits
        and known.network.knows(word.root for word in message.words)
    )
    weighed = [_weighed(message, part, known, fired, explained, small, theirs, asked) for part in parts(message, kept)]
    found = [s for s, _ in weighed if s is not None]
    dictated = [
        _weighed(message, part, known, fired, explained, small, theirs, asked) for part in _breaths(message, kept)
    ]
    found += [s for s, _ in dictated if s is not None and s.share >= CLEARLY]
    cut = [_weighed(message, part, known, fired, explained, small, theirs, asked) for part in _cuts(message, kept)]
    found += [s for s, _ in cut if s is not None]  # what lacks its company is not for the second opinion
    clearest = max((s.share for s in found), default=0.0)
    worst = max((s for s in found if s.share > clearest - FAINTER), key=_how_bad, default=None)
    second = weighed[0][1] or max((s for _, s in weighed if s is not None), key=_how_bad, default=None)
    yield from (s for s in (worst, second) if s is not None)


def _how_bad(suspicion: Suspicion) -> tuple[bool, int, float]:
    return suspicion.share >= SURE, URGENCIES.index(suspicion.urgency), suspicion.share


def told_now(message: Heard, *, theirs: bool) -> list[int]:
    """The tokens that tell of the athlete, or of somebody else, and neither of long ago nor of things in general."""
    if not (message.past or message.general):  # as in most messages
        if True not in message.other:
            return [] if theirs else list(range(len(message.words)))
        return [t for t, other in enumerate(message.other) if other == theirs]
    return [
        t
        for t in range(len(message.words))
        if message.other[t] == theirs and t not in message.past and t not in message.general
    ]


def _plain(message: Heard) -> bool:
    """Whether a part of the body, plain words for pain and small words are all that is said ("left hip pain 3/10").

    Chest and belly are no such parts: there even plain words may mean more.
    """
    if not message.has(PLAIN_PAIN):
        return False
    told = message.regions
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


def parts(message: Heard, kept: list[int]) -> Iterator[list[int]]:
    """The message, and each run of its sentences."""
    yield kept
    if message.sentence[kept[0]] != message.sentence[kept[-1]]:
        yield from _runs([message.sentence[t] for t in kept], kept)


def _cuts(message: Heard, kept: list[int]) -> Iterator[list[int]]:
    """What stands before or behind words that play it down."""
    for span in message.hits.get(PLAYS_DOWN, ())[:MOST_CUTS]:
        yield [t for t in kept if t < span.first]
        yield [t for t in kept if t >= span.last]


def _breaths(message: Heard, kept: list[int]) -> Iterator[list[int]]:
    """What a long sentence without a comma says between its joints, and each run of that."""
    sentences: dict[int, list[int]] = {}
    for t in kept:
        sentences.setdefault(message.sentence[t], []).append(t)
    for some in sentences.values():
        if len(some) < LONG_BREATH or any(message.words[t].word in COMMAS for t in some):
            continue
        numbers, n, begun = [], 0, 0
        for k, t in enumerate(some):
            if k - begun >= SHORTEST_BREATH and message.words[t].word in JOINTS:
                n, begun = n + 1, k
            numbers.append(n)
        yield from _runs(numbers, some)


def _runs(numbers: list[int], kept: list[int]) -> Iterator[list[int]]:
    """Each run of sentences, told apart by ``numbers``, that is not all of them."""
    sentences: dict[int, list[int]] = {}
    for n, t in zip(numbers, kept, strict=True):
        sentences.setdefault(n, []).append(t)
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
    asked: bool,
) -> tuple[Suspicion | None, Suspicion | None]:
    """What the words of ``tokens`` are suspected to be by weight, and by the second opinion; None where too little is.

    The second opinion is ``asked`` where the weights have any doubt, if it is to be asked at all.
    """
    found = counted(message, tokens, fired) if tokens else frozenset()
    likely = known.likely(found, least=DOUBTFUL if asked else UNSURE) if found else {}
    share = 1.0 - likely[NONE] if likely else 0.0
    plainly = _judged(likely, tokens, explained, small, theirs, OF_WEIGHTS) if share >= UNSURE else None
    others = known.second(found - FIGURES) if asked and share >= DOUBTFUL else {}
    if not others:
        return plainly, None
    share = 1.0 - others[NONE]
    if plainly is not None and share < _backed_from(plainly, theirs):
        plainly = None
    if share < CONVINCED or len(tokens) < FEWEST:
        return plainly, None
    second = _judged(others, tokens, explained, small, theirs, OF_SECOND)
    if second is None or second.row == FEVER or second.of_row < OF_ONE:
        return plainly, None
    if second.urgency != "emergency":
        second = second._replace(so_urgent=0.0)  # where the table has its class, that one goes before
    return plainly, second


def _backed_from(found: Suspicion, theirs: bool) -> float:
    """The share of the second opinion below which a suspicion is taken back."""
    if found.row == CRISIS:
        return 0.0
    return UNBACKED_OTHER if theirs else UNBACKED[found.urgency == "emergency"]


def _judged(
    likely: dict[str, float],
    tokens: Sequence[int],
    explained: frozenset[str],
    small: bool,
    theirs: bool,
    bounds: Bounds,
) -> Suspicion | None:
    """What these probabilities of the labels are a suspicion of; None where too little speaks for a sign."""
    left = _unexplained(likely, explained, bounds.despite) if explained else None
    likely = left or likely
    share = 1.0 - likely[NONE]
    if share < UNSURE:
        return None
    rows = _rows(likely)
    row = max(rows, key=rows.__getitem__)
    certain = share >= bounds.despite
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
    urgency = next(u for u, part in zip(reversed(URGENCIES), worse, strict=True) if part >= bounds.taken * share)
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


def _unexplained(likely: dict[str, float], explained: frozenset[str], despite: float) -> dict[str, float] | None:
    """The shares with those of explained rows left to ``none``; None where they are all but certain, or no matter."""
    theirs = {label: part for label, part in likely.items() if label.partition("-")[0] in explained}
    share = sum(theirs.values())
    if not MATTERS <= share < despite:
        return None
    rest = {label: part for label, part in likely.items() if label not in theirs}
    return {**rest, NONE: rest[NONE] + share}


def counted(message: Heard, tokens: Sequence[int], fired: Sequence[Fired]) -> frozenset[str]:
    """What counts of the words ``tokens``: each, its beginning, in pairs; the concepts and signs that stand there."""
    some = tuple(tokens)
    if some not in message.weighed:
        message.weighed[some] = _said(message, frozenset(some))
    said = message.weighed[some]
    signs = [sign for sign in fired if sign.first in some or sign.last - 1 in some]
    return said.union(*((f"sign:{sign.row}", f"sign:{sign.row}-{sign.urgency}") for sign in signs))


def _said(message: Heard, kept: frozenset[int]) -> frozenset[str]:
    """As ``counted``, without signs."""
    light = message.hits.get(PLAYS_DOWN)
    counts = kept if light is None else kept - {t for span in light for t in range(span.first, span.last)}
    out: list[str] = []
    before, words, denied_from = "", message.words, message.denied_from
    for t in sorted(counts):
        word, root, _, _ = words[t]
        if not word or not word[0].isalnum():
            continue
        if word[0].isdigit():
            out.append("<n>")
            continue
        no = "no:" if denied_from[t] >= 0 else ""
        unit = no + root
        out.append(unit)
        if len(root) >= SHORTEST:
            out += [f"{no}{root[:size]}*" for size in STEMS]
        if before:
            out.append(f"{before} {unit}")
        before = unit
    if len(counts) == len(words) and not message.denies:  # as most are: every place of every concept counts
        out += [f"<{concept}>" for concept in message.hits if concept != PLAYS_DOWN]
    else:
        for concept, spans in message.hits.items():
            if concept != PLAYS_DOWN:
                there = [span for span in spans if span.first in counts]
                out += [f"no:<{concept}>" if message.denied(span) else f"<{concept}>" for span in there]
    return frozenset(out)
