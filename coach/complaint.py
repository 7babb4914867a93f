"""A complaint over time, folded from what was told: where, since when, how it went, what brings it on, what eases it.

Rule: nothing is concluded. What was not told stays None, and what brings it on is in the athlete's own words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coach.acts import Onset, Side, Symptom, Timing
from coach.diary import Record, Words
from coach.limitwords import LimitWords
from coach.patterns import Pattern
from coach.vocabulary import Vocabulary, words_of

LONGEST = 70  #: characters of a quotation
QUOTED = 4  #: quotations of a kind
_CLAUSE = Pattern(r"[.;!?\n,]|\bbut\b")
_DENIED = Pattern(r"\b(no|not|never|doesn'?t|didn'?t|isn'?t|without|fine|ok|okay)\b")
_WORD = Pattern(r"\d+(?:[.,]\d+)?|[a-z]+(?:'[a-z]+)?|[^\sa-z0-9]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """One report: how bad, and when in the day or beside what; ``timing`` None: not told."""

    when: date
    severity: float
    timing: Timing | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Complaint:
    """What hurts in one place."""

    region: str
    side: Side | None
    first: date  #: of the first report that is known
    onset: Onset | None
    points: tuple[Point, ...] = ()
    unrated: int = 0  #: reports without a number
    provokes: tuple[str, ...] = ()
    eases: tuple[str, ...] = ()

    @property
    def worst(self) -> Point | None:
        """The highest report."""
        return max(self.points, key=lambda p: p.severity, default=None)

    @property
    def last(self) -> Point | None:
        """The newest report."""
        return self.points[-1] if self.points else None


def complaints(
    records: Sequence[Record], first: date, last: date, words: LimitWords, vocabulary: Vocabulary
) -> tuple[Complaint, ...]:
    """The complaints told from ``first`` to ``last``, the most reported first."""
    said = {r.origin: r.body.text for r in records if isinstance(r.body, Words)}
    told = [(r, r.body) for r in records if isinstance(r.body, Symptom) and r.body.symptom in ("pain", "injury")]
    sided: dict[str, set[Side | None]] = {}
    for _, act in told:
        sided.setdefault(_region(act), set()).add(act.side)
    places: dict[tuple[str, Side | None], list[tuple[Record, Symptom]]] = {}
    for record, act in told:
        if act.severity == 0 and act.region is None:
            continue
        sides = sided[_region(act)] - {None}
        side = next(iter(sides)) if act.side is None and len(sides) == 1 else act.side
        places.setdefault((_region(act), side), []).append((record, act))
    found = [_complaint(key, rows, first, last, said, words, vocabulary) for key, rows in places.items()]
    return tuple(sorted((c for c in found if c is not None), key=lambda c: (-len(c.points) - c.unrated, c.region)))


def _region(act: Symptom) -> str:
    return act.region or "general"


def _complaint(
    place: tuple[str, Side | None],
    rows: list[tuple[Record, Symptom]],
    first: date,
    last: date,
    said: dict[str, str],
    words: LimitWords,
    vocabulary: Vocabulary,
) -> Complaint | None:
    inside = [(r, a) for r, a in rows if first <= a.when <= last]
    if not inside:
        return None
    points = [Point(when=a.when, severity=a.severity, timing=a.timing) for _, a in inside if a.severity is not None]
    texts = list(dict.fromkeys(said[r.origin] for r, _ in inside if r.origin in said))
    provokes: list[str] = []
    eases: list[str] = []
    for text in texts:
        _quotations(text, words, provokes, eases)
    onset: Onset | None = next((a.onset for _, a in rows if a.onset), None)
    onset = onset or next((o for text in texts if (o := _onset(text, vocabulary)) is not None), None)
    if onset is None and any(a.symptom == "injury" for _, a in rows):
        onset = "sudden"
    return Complaint(
        region=place[0],
        side=place[1],
        first=min(a.when for _, a in rows),
        onset=onset,
        points=tuple(sorted(points, key=lambda p: p.when)),
        unrated=len(inside) - len(points),
        provokes=tuple(dict.fromkeys(provokes))[:QUOTED],
        eases=tuple(dict.fromkeys(eases))[:QUOTED],
    )


def _onset(text: str, vocabulary: Vocabulary) -> Onset | None:
    """Whether a text says that it began suddenly or slowly."""
    plain = words_of(text)
    for i, word in enumerate(plain):
        for rest, count, sense in vocabulary.heads.get(word, ()):
            if sense.code == "λ" and plain[i + 1 : i + count] == rest:
                return "sudden" if sense.value == "sudden" else "gradual"
    return None


def _quotations(text: str, words: LimitWords, provokes: list[str], eases: list[str]) -> None:
    """What a text says to bring it on (from "when …" on), and the clauses that say what eases it."""
    low = text.lower().replace("’", "'")
    if len(low) != len(text):
        return
    start = 0
    for cut in (*_CLAUSE.finditer(low), None):
        end = cut.start() if cut else len(low)
        tokens = list(_WORD.finditer(low, start, end))
        plain = tuple(m[0].replace("'", "") for m in tokens)
        at = _first(plain, words, "eases")
        if at is not None:
            eases.append(_short(text[start:end]))
        elif (at := _first(plain, words, "provokes")) is not None:
            denied = _DENIED.search(low[start : tokens[at].start()])
            (eases if denied else provokes).append(
                _short(text[start:end] if denied else text[tokens[at].start() : end])
            )
        start = cut.end() if cut else end


def _first(words: tuple[str, ...], lexicon: LimitWords, section: str) -> int | None:
    """Where the first phrase of a section begins."""
    for i in range(len(words)):
        length, senses = lexicon.at(words, i)
        if length and any(s == section for s, _ in senses):
            return i
    return None


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1].rstrip() + "…"


def medicines(records: Sequence[Record], first: date, last: date, words: LimitWords) -> tuple[tuple[date, str], ...]:
    """What was told of medicines: the day and the clause, in the athlete's words."""
    out = []
    for r in records:
        if not isinstance(r.body, Words) or not first <= r.at.date() <= last:
            continue
        low = r.body.text.lower().replace("’", "'")
        start = 0
        for cut in (*_CLAUSE.finditer(low), None):
            end = cut.start() if cut else len(low)
            plain = tuple(m[0].replace("'", "") for m in _WORD.finditer(low, start, end))
            if words.mentions("medicine", plain):
                out.append((r.at.date(), _short(r.body.text[start:end])))
            start = cut.end() if cut else end
    return tuple(dict.fromkeys(out))


def tells_of_medicine(text: str, words: LimitWords) -> bool:
    """Whether a text speaks of a medicine."""
    plain = [w.replace("'", "") for w in _WORD.findall(text.lower())]
    return bool(words.mentions("medicine", tuple(plain)))
