"""One message read: sentence by sentence, piece by piece, in the order of the text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import cast

from coach.acts import (
    FLAGS,
    Act,
    DistanceUnit,
    Intention,
    Lift,
    Request,
    SessionReport,
    SmallTalk,
    Status,
    Symptom,
    Unit,
)
from coach.reader import asking, clauses, running, status, strength, symptoms
from coach.reader.clauses import Piece, Segment, Sentence
from coach.reader.days import ahead, days, settled
from coach.reader.known import Context, again, answer, as_planned, subject
from coach.reader.naming import named
from coach.reader.spoken import plainly
from coach.reader.tokens import MOST, Atoms, atoms
from coach.vocabulary import Vocabulary

LONGEST = 4096
_MARKED = re.compile(r"⚑([a-z]+(?:-[a-z]+)*)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Trace:
    """Which words gave an act: ``start`` and ``end`` are places in the text."""

    act: Act
    start: int
    end: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What a message says: acts in the order of the text, what nothing understood, and which words gave which act."""

    acts: tuple[Act, ...]
    left: str
    spans: tuple[Trace, ...] = ()


@dataclass(slots=True)
class _Page:
    """A message while it is read."""

    atoms: Atoms
    today: date
    units: Unit
    distance_units: DistanceUnit
    vocabulary: Vocabulary
    found: list[Trace] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def add(self, act: Act, a: int, b: int) -> None:
        """Keeps an act found in atoms ``a`` to ``b``."""
        at = self.atoms
        self.found.append(Trace(act=act, start=at.starts[a], end=at.ends[max(a, b - 1)]))


def read(
    text: str,
    *,
    now: datetime,
    units: Unit,
    distance_units: DistanceUnit,
    vocabulary: Vocabulary,
    flags: Sequence[tuple[str, int, int]] = (),
    context: Context | None = None,
) -> Reading:
    """What ``text`` says. ``now`` is aware, in the athlete's zone; a bare load is in ``units``.

    ``flags`` are red flags found in the text: (flag, start, end); each goes to the nearest symptom, or makes one.
    """
    text = text[:LONGEST]
    if "⚑" in text:  # the coach's own mark for a red flag
        flags = [*flags, *((m[1], m.start(), m.end()) for m in _MARKED.finditer(text) if m[1] in FLAGS)]
        text = _MARKED.sub(lambda m: " " * len(m[0]), text)
    at = named(plainly(settled(atoms(text, vocabulary), now.date())), vocabulary)
    page = _Page(at, now.date(), units, distance_units, vocabulary)
    if at.codes:
        lift = subject(at, context) if context else None
        if lift is not None and lift.exercise:
            return _of(lift, text, now, units, distance_units, vocabulary)
        _with(page, context)
    if len(at.words) >= MOST:
        page.left.append(text[at.ends[-1] :])
    if flags:
        _flagged(page, flags)
    page.found.sort(key=lambda t: t.start)
    acts = tuple(t.act for t in page.found)
    if len(acts) > 1 and any(not isinstance(a, SmallTalk) for a in acts):
        page.found = [t for t in page.found if not isinstance(t.act, SmallTalk)]
        acts = tuple(t.act for t in page.found)
    return Reading(acts=acts, left=" ".join(" ".join(page.left).split()), spans=tuple(page.found))


def _of(
    lift: Lift, text: str, now: datetime, units: Unit, distance_units: DistanceUnit, vocabulary: Vocabulary
) -> Reading:
    """Bare sets read as those of ``lift``: its name is put before the text."""
    head = f"{(lift.exercise or '').replace('-', ' ')}: "
    found = read(head + text, now=now, units=units, distance_units=distance_units, vocabulary=vocabulary)
    moved = tuple(
        replace(
            t, start=max(0, t.start - len(head)), end=max(0, t.end - len(head)), act=_named(t.act, lift.exercise_text)
        )
        for t in found.spans
    )
    return Reading(acts=tuple(t.act for t in moved), left=found.left, spans=moved)


def _named(act: Act, name: str) -> Act:
    return replace(act, exercise_text=name) if isinstance(act, Lift) else act


def _with(page: _Page, context: Context | None) -> None:
    """Reads the message with what is known beside it."""
    at = page.atoms
    if context is None:
        _sentences(page)
        return
    done = answer(at, context, page.today)
    if done is not None:
        page.add(done, 0, len(at.codes))
        return
    repeated = again(at, context, page.today)
    if repeated:
        for lift, a, b in repeated:
            page.add(lift, a, b)
        return
    _sentences(page)
    told = frozenset(t.act.exercise for t in page.found if isinstance(t.act, Lift))
    for lift in as_planned(at, context, page.today, told):
        page.add(lift, len(at.codes) - 1, len(at.codes))


def _sentences(page: _Page) -> None:
    at, vocabulary = page.atoms, page.vocabulary
    words = [w for w in at.words if w[0].isalnum() or w == "%"]
    if not words:
        if any(ord(c) > 0x2000 for c in page.atoms.text):
            page.add(SmallTalk(), 0, len(at.codes))
        return
    if (
        len(words) <= 8
        and not any(c in "nt" for c in at.codes)
        and status.covered(words, vocabulary.smalltalk, _SMALL)
        and not status.covered(words, vocabulary.status, _NONE)
    ):
        page.add(SmallTalk(), 0, len(at.codes))
        return
    segments: list[Segment] = []
    header: date | None = None
    found = clauses.sentences(at)
    if len(found) == clauses.MOST:
        page.left.append(at.said(found[-1].b, len(at.codes)))
    for number, sentence in enumerate(found):
        header = _sentence(page, sentence, number, segments, header)
    _acts(page, segments)


_SMALL = frozenset(
    (
        "coach",
        "mate",
        "so",
        "the",
        "very",
        "much",
        "all",
        "and",
        "for",
        "that",
        "to",
        "you",
        "today",
        "buddy",
        "man",
        "really",
        "a",
        "lot",
        "ok",
        "well",
        "my",
        "friend",
        "there",
        "everyone",
    )
)
_NONE: frozenset[str] = frozenset()


def _sentence(
    page: _Page, sentence: Sentence, number: int, segments: list[Segment], header: date | None
) -> date | None:
    """Reads one sentence; gives the day that a heading line sets for what follows."""
    at, vocabulary = page.atoms, page.vocabulary
    a, b = sentence.a, sentence.b
    codes = at.codes
    words = at.some(a, b)
    asked = sentence.end == "?"
    dates = days(at, a, b, page.today)
    b_asked = _questions(page, a, b, words, asked, dates)
    if b_asked is not None:
        if b_asked <= a:
            return header
        b = b_asked
        dates = [d for d in dates if d[1] <= b]
        words = at.some(a, b)
    if _whole_status(page, a, b, dates):
        return header
    parts = clauses.pieces(at, a, b, vocabulary.weak)
    day: date | None = header
    own = False
    start = len(segments)
    other = later = False
    for piece in parts:
        found = [d for d in dates if piece.a <= d[0] < piece.b and not _since(at, d[0], d[1], piece)]
        if found:
            day, own = found[-1][2], True
        part = codes[piece.a : piece.b]
        other = _someone_else(at, piece, other, vocabulary)
        if other:
            continue
        if "ζ" in part and piece.kind in ("lift", "run", "words", "figures", "activity") and not (False):
            later = True
        elif later and piece.gap.strip() and False:
            later = False
        if _piece_status(page, piece, parts, found, segments):
            continue
        if later and piece.kind in ("lift", "run", "figures", "activity", "words"):
            page.add(Intention(text=at.said(piece.a, piece.b)), piece.a, piece.b)
            continue
        if day is not None and day > page.today and piece.kind in ("lift", "run", "activity"):
            if found and found[-1][3]:
                pass
            else:
                page.add(Intention(text=at.said(piece.a, piece.b)), piece.a, piece.b)
                continue
        _place(page, piece, segments, day, number, bool(found))
    new = segments[start:]
    if (
        own
        and new
        and new[-1].day is not None
        and new[-1].day != page.today
        and all(s.day is None or s.day == header for s in new[:-1])
    ):
        for segment in new[:-1]:
            if segment.kind in ("lift", "run"):
                segment.day = new[-1].day
    if own and not new and day is not None and all(p.kind in ("words", "figures") for p in parts):
        return day
    if sentence.end == "\n" or not own:
        return header
    return day if sentence.end == "" else header


def _since(at: Atoms, i: int, j: int, piece: Piece) -> bool:
    """Whether a day named only says since when, or which run it came from."""
    if i and at.words[at.first[i] - 1] in ("before", "for"):
        return at.codes[i - 1] != "ζ" and piece.kind in ("run", "lift", "figures")
    if i > piece.a and at.codes[i - 1] == "ε":
        return at.word(i - 1) != "from" or piece.kind == "symptom"
    if piece.kind == "symptom":
        after = at.codes[j : j + 1]
        return after in ("U", "X", "χ") or (
            at.word(j - 1).endswith("s")
            and at.word(j - 1) not in ("tues", "weds", "thurs")
            and at.codes[j : j + 1] == "w"
        )
    return False


def _someone_else(at: Atoms, piece: Piece, before: bool, vocabulary: Vocabulary) -> bool:
    """Whether a piece tells of someone else."""
    part = at.codes[piece.a : piece.b]
    if "σ" in part:
        i = piece.a + part.index("σ")
        return (
            not any(w in ("i", "im", "ive", "iwill", "mine") for w in at.some(piece.a, i))
            and not part[: i - piece.a].strip("wcaNμ,.")
        ) or (piece.kind == "symptom" and "R" in at.codes[i : piece.b])
    if before:
        return not any(w in vocabulary.first_person for w in at.some(piece.a, piece.b))
    return False


def _questions(
    page: _Page, a: int, b: int, words: list[str], asked: bool, dates: list[tuple[int, int, date, bool]]
) -> int | None:
    """Takes up what is asked for in a sentence.

    Gives the atom before which other things may stand; None: it asks nothing.
    """
    at = page.atoms
    found = asking.hits(words, page.vocabulary)
    if not found and not asked:
        return None
    by = {hit.section: hit for hit in found}
    moved, request, question, partial = (
        by.get("moved_pattern"),
        by.get("request"),
        by.get("question"),
        by.get("partial_pattern"),
    )
    codes = at.codes[a:b]
    if moved and moved.head and not asked and dates:
        day = dates[-1][2]
        if day <= page.today and dates[-1][3]:
            day = ahead(day, page.today)
        when = page.today
        if len(dates) > 1 and dates[0][2] < day:
            when = dates[0][2]
        if day > page.today or len(dates) > 1:
            page.add(SessionReport(status="moved", when=when, move_to=day), a, b)
            return a
    if (
        request
        and request.head
        and not _log_like(at, a, b, request, words)
        and not (
            question
            and question.head
            and question.at < request.at
            and question.value in ("bot", "alternative", "exercise")
            and request.value not in ("swap", "move", "shorter", "harder", "easier", "export", "delete_data")
        )
    ) and not (
        asked
        and question
        and question.at <= request.at
        and question.value in ("training", "progress", "bot")
        and request.value in ("easier", "harder", "shorter", "deload", "pause", "help")
        and not _wish(words)
    ):
        page.add(Request(request=request.value), a, b)
        _felt_beside(page, a, b)
        return (
            _atom(at, a, b, request.at)
            if request.at and not all(w in asking.BEFORE for w in words[: request.at])
            else a
        )
    if question and (question.head or asked) and (asked or _opens(question, words, codes)):
        start = _atom(at, a, b, question.at)
        if "X" not in at.codes[start:b] and "X" in at.codes[a:start] and not re.search(r"[nt]", at.codes[a:start]):
            start = a
        if question.head or asked:
            page.add(
                asking.question(at, start, b, question.value, asked, at.said(a, b)),
                start,
                b,
            )
            _felt_in_question(page, start, b, words)
            return start
    if asked:
        value = "exercise" if "X" in codes and not re.search(r"[nt]", codes) else "training"
        if "X" in codes and re.search(r"nxn|n[KB]", codes):
            return None
        page.add(asking.question(at, a, b, value, True, at.said(a, b)), a, b)
        return a
    if partial and partial.head:
        quantities = re.search(r"X.*(?:nxn|n[KB])", codes)
        start = _atom(at, a, b, partial.at)
        if not quantities:
            page.add(SessionReport(status="partial", when=_past(dates, page.today)), start, b)
        elif start < (x := a + quantities.start()) and re.search(r"[,:;(+\-]", codes[start - a : x - a]):
            page.add(SessionReport(status="partial", when=_past(dates, page.today)), start, x)
    return None


def _past(dates: list[tuple[int, int, date, bool]], today: date) -> date:
    return dates[0][2] if dates else today


def _wish(words: list[str]) -> bool:
    return words[:1] in (["can"], ["could"], ["please"], ["may"])


#: First words of questions that a log may start with as well.
_PLAIN = frozenset(
    "my the no instead progress summary video help next rest gym leg do is am are does where when should subs show "
    "dont i".split()
)


def _opens(hit: asking.Hit, words: list[str], codes: str) -> bool:
    """Whether a question without a question mark is one."""
    if hit.value != "training":
        first = words[hit.at]
        return not (first in _PLAIN and re.search(r"nxn|n[KB]|nD", codes))
    first = words[hit.at]
    if first in (
        "should",
        "how",
        "why",
        "whats",
        "which",
        "shall",
        "does",
        "wondering",
        "curious",
        "worth",
        "advice",
        "thoughts",
        "quick",
    ):
        return first != "worth"
    rest = words[hit.at + 1 : hit.at + 3]
    return (
        (first in ("can", "could", "may") and rest[:1] == ["i"])
        or (
            first == "is"
            and rest[:1] in (["it"], ["a"], ["there"], ["my"], ["walking"], ["running"], ["this"], ["the"])
        )
        or (
            first == "what"
            and rest[:1]
            in (
                ["weight"],
                ["is"],
                ["does"],
                ["should"],
                ["are"],
                ["do"],
                ["about"],
                ["if"],
                ["pace"],
                ["load"],
                ["rep"],
                ["time"],
                ["would"],
                ["kind"],
            )
        )
        or (first == "do" and rest[:1] in (["i"], ["runners"], ["you"]))
        or (
            (
                first in ("am", "are", "will", "would", "when", "where", "who")
                and len(rest) > 0
                and rest[0]
                in ("i", "should", "squats", "deadlifts", "it", "lunges", "strength", "do", "can", "you", "my")
            )
            and not (first in ("would", "will") and rest[0] == "do")
        )
    )


def _log_like(at: Atoms, a: int, b: int, hit: asking.Hit, words: list[str]) -> bool:
    """Whether a sentence that looks like a request tells of sets or runs done instead."""
    codes = at.codes[a:b]
    if words[0] in ("can", "could", "please", "may", "make", "swap", "undo"):
        return False
    return bool(re.search(r"X.*(?:nxn|nsn|n[KB])|nxn.*X|ns.*X", codes)) and hit.value not in (
        "undo",
        "swap",
        "delete_data",
        "export",
    )


def _atom(at: Atoms, a: int, b: int, word: int) -> int:
    """The atom that holds word number ``word`` of the sentence that starts at atom ``a``."""
    target = at.first[a] + word
    for i in range(a, b):
        if at.first[i] >= target:
            return i if at.first[i] == target else max(a, i - 1) if at.first[i] > target else i
    return max(a, b - 1)


def _felt_in_question(page: _Page, a: int, b: int, words: list[str]) -> None:
    """A pain of one's own inside a question ("why does my knee hurt") is told as well."""
    codes = page.atoms.codes[a:b]
    if "my" in words and "R" in codes and "Y" in codes and "X" not in codes[: codes.index("R")]:
        first = codes.index("R")
        for one in symptoms.symptoms(page.atoms, a, b, when=page.today, vocabulary=page.vocabulary):
            if one.region and one.severity != 0.0 and "my" in page.atoms.some(a, a + first):
                page.add(one, a + first, b)


def _felt_beside(page: _Page, a: int, b: int) -> None:
    """A pain told beside a request ("easier please, knees hurt") is told as well."""
    at = page.atoms
    if not any(c in "YνR" for c in at.codes[a:b]):
        return
    for piece in clauses.pieces(at, a, b, page.vocabulary.weak):
        if piece.kind == "symptom" and any(c in "Yν" for c in at.codes[piece.a : piece.b]):
            for one in symptoms.symptoms(at, piece.a, piece.b, when=page.today, vocabulary=page.vocabulary):
                if one.severity != 0.0:
                    page.add(one, piece.a, piece.b)


def _whole_status(page: _Page, a: int, b: int, dates: list[tuple[int, int, date, bool]]) -> bool:
    """Takes up a sentence that says nothing but what became of the session."""
    found = _status(page, a, b, dates, 14)
    if found is None:
        return False
    _report(page, found, _past(dates, page.today), a, b)
    return True


def _status(page: _Page, a: int, b: int, dates: list[tuple[int, int, date, bool]], most: int) -> str | None:
    """What became of the session, where atoms ``a`` to ``b`` say nothing else."""
    at, vocabulary = page.atoms, page.vocabulary
    codes = at.codes
    skip = {k for d in dates for k in range(d[0], d[1])}
    whole: list[str] = []
    bare: list[str] = []
    for i in range(a, b):
        code = codes[i]
        if code in "RUYσDCKBx9" and not (code == "U" and at.words[at.first[i + 1] - 1] == "run"):
            return None
        if code == "X" and " ".join(at.some(i, i + 1)) not in vocabulary.ambiguous:
            return None
        if code in "ntdHIS":
            continue
        some = [w for w in at.some(i, i + 1) if w[0].isalnum()]
        whole += some
        if i not in skip:
            bare += some
    if not whole or len(whole) > most:
        return None
    return status.covered(whole, vocabulary.status, vocabulary.filler) or (
        status.covered(bare, vocabulary.status, vocabulary.filler) if bare else None
    )


def _report(page: _Page, found: str, when: date, a: int, b: int) -> None:
    """Keeps a status, once."""
    if not any(isinstance(t.act, SessionReport) and t.act.status == found and t.act.when == when for t in page.found):
        page.add(SessionReport(status=cast("Status", found), when=when), a, b)


def _piece_status(
    page: _Page, piece: Piece, parts: list[Piece], dates: list[tuple[int, int, date, bool]], segments: list[Segment]
) -> bool:
    """Takes up a piece that is a status; True where nothing else is in it."""
    at, _vocabulary = page.atoms, page.vocabulary
    codes = at.codes[piece.a : piece.b]
    if not codes.strip("nx/td"):
        return False
    words = at.some(piece.a, piece.b)
    when = dates[0][2] if dates else page.today
    left_out = any(w in ("skipped", "missed", "skip", "dropped", "binned", "ditched") for w in words) or (
        "left out" in " ".join(words)
    )
    if (
        "X" in codes
        and (
            left_out
            or (
                ("N" in codes or "not" in words)
                and "but" in at.words[max(0, at.first[piece.a] - 2) : at.first[piece.a] + 1]
            )
        )
        and not re.search(r"nx|n[KB]", codes)
    ):
        page.add(SessionReport(status="partial", when=when), piece.a, piece.b)
        return True
    if ("X" in codes and "s" in codes and words and words[0] == "only") or (
        words[:2] in (["i", "only"],) and "s" in codes
    ):
        page.add(SessionReport(status="partial", when=when), piece.a, piece.a + 1)
        return False
    found = _status(page, piece.a, piece.b, dates, 10)
    if found is None:
        return False
    if any(isinstance(t.act, SessionReport) for t in page.found):
        return True
    _report(page, found, when, piece.a, piece.b)
    return True


def _place(page: _Page, piece: Piece, segments: list[Segment], day: date | None, number: int, dated: bool) -> None:
    """Joins a piece to the segment it goes on from, or starts a new one."""
    at = page.atoms
    part = at.codes[piece.a : piece.b]
    last = segments[-1] if segments else None
    kind = piece.kind
    if (
        last is not None
        and last.kind == "symptom"
        and last.sentence == number
        and kind in ("words", "symptom")
        and re.fullmatch(r"[wαμακZVeaRk]*[ZVeR][wαμακZVea]*", part)
        and not ("R" in part and "R" in at.codes[last.a : last.b])
    ):
        last.b = piece.b  # ", left one", ", pretty bad"
        return
    if kind == "words":
        if any(w[0].isalnum() and w not in page.vocabulary.filler for w in at.some(piece.a, piece.b)):
            page.left.append(at.said(piece.a, piece.b))
        return
    if kind == "figures" and "u" in part and last is not None and last.kind == "lift":
        return
    if (
        kind == "run"
        and last is not None
        and last.kind == "lift"
        and last.sentence == number
        and _of_the_lift(at, piece)
    ):
        kind = "figures"
    if last is not None:
        near = last.sentence == number or (
            kind == "figures"
            or last.kind == "figures"
            or kind == "run"
            or (kind == "lift" and last.kind == "lift" and last.sentence == number)
        )
        if kind == "figures" and last.kind == "readiness" and re.match(r"[aw]*n?[nt]?H", part):
            last.b = piece.b
            return
        if kind == "figures":
            if last.kind in ("lift", "run", "figures", "assessment", "activity") and not (
                last.kind == "run" and "x" in part and last.sentence != number
            ):
                last.b = piece.b
                return
            if last.kind == "symptom" and re.search(r"n/n|nwan|^[aw]*n$", part) and last.sentence == number:
                last.b = piece.b
                return
        elif kind == "symptom" and last.kind == "symptom" and last.sentence == number and _goes_on(at, last, piece):
            last.b = piece.b
            return
        elif (
            kind == "lift"
            and last.kind in ("lift", "figures")
            and last.sentence == number
            and not (dated and last.day is not None and day != last.day)
        ):
            last.kind = "lift"
            last.b = piece.b
            return
        elif kind == "lift" and last.kind == "figures":
            last.kind, last.b, last.day = "lift", piece.b, day
            last.sentence = number
            return
        elif kind == "run" and last.kind == "run" and near and _same_run(at, last, piece, number):
            last.b = piece.b
            return
        elif kind == "run" and last.kind == "figures" and last.sentence == number:
            last.kind, last.b = "run", piece.b
            return
        elif kind == "assessment" and last.kind == "assessment":
            last.b = piece.b
            return
    segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))


def _of_the_lift(at: Atoms, piece: Piece) -> bool:
    """Whether a piece like "3x40m" or "3x45s" goes on from a lift and is no running."""
    part = at.codes[piece.a : piece.b]
    m = re.search(r"nxn[mIS]", part)
    if m is None or any(c in part for c in "U3GPCO"):
        return False
    value = at.values[piece.a + m.start() + 2]
    return part[m.end() - 1] != "m" or (isinstance(value, float | int) and value < 200)


def _goes_on(at: Atoms, last: Segment, piece: Piece) -> bool:
    """Whether a piece about a symptom adds to the one before."""
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    if "R" in part and "R" in before:
        return False
    kinds = {v[0] for i in range(last.a, piece.b) if at.codes[i] == "Y" and isinstance(v := at.values[i], tuple)}
    if kinds & {"fatigue", "illness"} and kinds - {"fatigue", "illness"}:
        return False
    return not ("illness" in kinds and "fatigue" in kinds)


def _same_run(at: Atoms, last: Segment, piece: Piece, number: int) -> bool:
    """Whether a piece about running tells more of the run before."""
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    if "G" in part or "4" in part or "4" in before or "W" in before or "W" in part:
        return True
    far = re.compile(r"(?<!x)n[DC](?![a:]?[26])")
    if last.sentence != number:
        return "U" not in part and not ("n" in part and far.search(part) and far.search(before))
    if far.search(part) and far.search(before) and not re.search(r"t/[DC]", part):
        return "total" in at.some(piece.a, piece.b)
    if "U" in part and "U" in before and _FIGURES.search(part) and _FIGURES.search(before):
        return not ("t" in part and "t" in before)
    return True


_FIGURES = re.compile(r"[ntd]")


def _acts(page: _Page, segments: list[Segment]) -> None:
    """The acts of all segments."""
    at, vocabulary, today = page.atoms, page.vocabulary, page.today
    for segment in segments:
        a, b = segment.a, segment.b
        when = segment.day or today
        count = len(page.found)
        if segment.kind == "lift":
            _lifts(page, a, b, when)
        elif segment.kind == "run":
            part = at.codes[a:b]
            found = running.run(
                at, a, b, when=when, distance_units=page.distance_units, loose="U" in part or "2" in part
            )
            if found is not None:
                page.add(found, a, b)
        elif segment.kind == "figures" and not any(c in "xKBsqX%R" for c in at.codes[a:b]):
            bare = running.run(at, a, b, when=when, distance_units=page.distance_units, loose=True)
            if bare is not None and bare.distance_m and 150 <= (bare.pace_s_per_km or 0) <= 720:
                page.add(bare, a, b)
        elif segment.kind == "symptom":
            for one in symptoms.symptoms(at, a, b, when=when if when <= today else today, vocabulary=vocabulary):
                page.add(one, a, b)
        elif segment.kind == "readiness":
            ready = status.readiness(at, a, b, when)
            if ready is not None:
                before = next((t for t in page.found if type(t.act) is type(ready)), None)
                if before is not None:
                    said = {
                        f: v
                        for f in ("sleep_h", "energy", "soreness", "stress", "mood", "resting_hr")
                        if (v := getattr(ready, f)) is not None
                    }
                    page.found[page.found.index(before)] = replace(
                        before, act=replace(before.act, **said), end=at.ends[b - 1]
                    )
                    count = -1
                else:
                    page.add(ready, a, b)
        elif segment.kind == "measurement":
            measured = status.measurement(at, a, b, when=when, units=page.units)
            if measured is not None:
                page.add(measured, a, b)
        elif segment.kind == "assessment":
            for test in status.assessments(at, a, b, when=when, units=page.units, vocabulary=vocabulary):
                page.add(test, a, b)
        elif segment.kind == "activity":
            sport = status.activity(at, a, b, when=when, distance_units=page.distance_units)
            if sport is not None:
                page.add(sport, a, b)
        if len(page.found) == count:
            page.left.append(at.said(a, b))


#: Nobody tells of more lifts in one message; what is behind is left over.
_MOST_LIFTS = 100


def _lifts(page: _Page, a: int, b: int, when: date) -> None:
    """The lifts of a stretch: one for each name of an exercise that has sets."""
    at = page.atoms
    codes = at.codes
    names = [i for i in range(a, b) if codes[i] == "X"]
    if not names:
        return
    if len(names) > _MOST_LIFTS:
        b = names[_MOST_LIFTS]
        page.left.append(at.said(b, len(codes)))
        names = names[:_MOST_LIFTS]
    frame = strength.Frame()
    start = a
    rounds = _rounds(at, a, names[0], len(names))
    if rounds:
        frame.rounds, start = rounds
    elif len(names) > 1 and (closing := _CLOSING.search(codes[:b], names[-1])):
        at_rounds = closing.start("n")
        if at.word(closing.end("n")) in strength.ROUNDS and not _SEVERAL.search(codes, a, at_rounds):
            frame.rounds, b = int(at.values[at_rounds]), at_rounds
    cuts = [start]
    before_first = bool(re.search(r"[ntd]", codes[start : names[0]]))
    for left, right in itertools.pairwise(names):
        cuts.append(_cut(at, left, right, before_first))
    cuts.append(b)
    shared = _shared(at, names, cuts)
    lost: list[str] = []  # figures that nobody can mean
    before = len(page.found)
    for k, x in enumerate(names):
        low, high = cuts[k], cuts[k + 1]
        if shared:
            low, high = names[-1], cuts[-1]
        one = strength.lift(at, low, high, x, when=when, units=page.units, vocabulary=page.vocabulary, frame=frame)
        if one is None and not shared and re.search(r"n[xsKB]", codes[low:high]):
            lost.append(at.said(min(low, x), high))
        if one is not None:
            if shared and one.sets[0].per_side:
                one = replace(one, sets=tuple(replace(s, per_side=False) for s in one.sets))
            page.add(one, x if shared or k else a, high)
    if len(page.found) > before:
        page.left += lost


_CLOSING = re.compile(r"[,c|;:(.\n]w*(?P<n>n)[sMx]w*$")
_SEVERAL = re.compile(r"nxn|n[sM]")


def _shared(at: Atoms, names: list[int], cuts: list[int]) -> bool:
    """Whether sets said at the end are of every exercise before ("squats and lunges, 3x10 each")."""
    codes = at.codes
    if len(names) < 2 or re.search(r"[ntds]", codes[cuts[0] : names[-1]]):
        return False
    return bool(re.search(r"nxn[^X]*E|ns[^X]*E", codes[names[-1] : cuts[-1]]))


def _rounds(at: Atoms, a: int, x: int, exercises: int) -> tuple[int, int] | None:
    """The rounds of a circuit or EMOM that heads a stretch, and where its exercises begin."""
    codes = at.codes
    for pattern, needs in (
        (r"nIJ", 1),
        (r"J:?a?n(?:I:?)?", 1),
        (r"n[sM]:?,?(?=[wa]*n|[wa]*$)", 2),
        (r"Mxn:?", 1),
        (r"[sM]:n", 2),
        (r"nxM", 1),
        (r"ns", 2),
        (r"Mn[s:]", 1),
    ):
        m = re.search(pattern, codes[a:x])
        if m and (
            exercises >= needs
            or (":" in m[0] and "s" in m[0] and at.words[at.first[a + m.start() + 1]].startswith("round"))
        ):
            number = next(at.values[i] for i in range(a + m.start(), a + m.end()) if codes[i] == "n")
            if isinstance(number, float | int) and 0 < number <= 50:
                if pattern == r"n[sM]:?,?(?=[wa]*n|[wa]*$)" or pattern == "ns":
                    word = at.words[at.first[a + m.start() + 1]]
                    if not word.startswith(
                        ("round", "circuit", "superset", "times", "ss", "complex", "tri", "giant")
                    ) and not codes[a + m.end() : x].lstrip("wa:,").startswith("n"):
                        continue
                    if exercises < 2 and not word.startswith("round"):
                        continue
                    if word.startswith("set"):
                        continue
                return int(number), a + m.end()
    return None


def _cut(at: Atoms, left: int, right: int, before_first: bool) -> int:
    """Where the words of the exercise at ``left`` end and those of the one at ``right`` begin."""
    codes = at.codes
    between = codes[left + 1 : right]
    signs = [
        i for i in range(left + 1, right) if codes[i] in ",cz|;:().\n+" or (codes[i] in "/-" and clauses._spaced(at, i))
    ]
    if signs:
        last = signs[-1]
        rest = codes[last + 1 : right]
        previous = codes[left + 1 : last]
        if (
            not before_first
            and re.fullmatch(r"n[wae]*", rest)
            and re.search(r"(?:^|[,:x/@])n$", previous)
            and codes[last] == ","
            and not re.search(r"nxn$", previous)
        ):
            return right
        if codes[last] == ":" and re.search(r"[ntd]", rest):
            return right
        return last + 1
    if before_first:
        m = re.search(r"n(?:xn|s|q|[SIm])?[aeyqw]*$", between)
        if m and (m.start() == 0 or not re.fullmatch(r"\W*", between[: m.start()])):
            return left + 1 + m.start()
    return right


def _flagged(page: _Page, flags: Sequence[tuple[str, int, int]]) -> None:
    """Gives each red flag to the nearest symptom, or makes one for it."""
    for flag, start, end in flags:
        near = [t for t in page.found if isinstance(t.act, Symptom)]
        near.sort(key=lambda t: max(t.start - end, start - t.end, 0))
        if near:
            old = near[0]
            assert isinstance(old.act, Symptom)
            made = replace(old.act, flags=tuple(sorted({*old.act.flags, flag})))
            if made.severity == 0.0:
                made = replace(made, severity=None)
            page.found[page.found.index(old)] = replace(old, act=made)
        else:
            page.found.append(
                Trace(act=Symptom(symptom="illness", when=page.today, flags=(flag,)), start=start, end=end)
            )

    told = [t for t in page.found if isinstance(t.act, Symptom) and t.act.flags]
    page.found = [t for t in page.found if not _bare(t, told)]


def _bare(trace: Trace, told: list[Trace]) -> bool:
    """Whether a symptom says nothing that the flagged one of the message does not."""
    act = trace.act
    return (
        isinstance(act, Symptom)
        and trace not in told
        and bool(told)
        and act.severity is None
        and act.region in (None, "general")
        and act.symptom != "fatigue"
    )


__all__ = ["LONGEST", "Context", "Reading", "Trace", "read"]
