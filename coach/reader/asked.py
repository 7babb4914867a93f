"""What a sentence is for: a question, a request, news of a session, small talk; and which pieces of it say so.

Rules: a log that looks like a request stays a log; what is told beside a question or a request is told as well; where
no intent is likely enough nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple, cast

from coach.acts import About, Question, Request, SessionReport, SmallTalk, Status
from coach.reader.clauses import Piece
from coach.reader.intents import intent
from coach.reader.page import Page
from coach.reader.tokens import Atoms

Day = tuple[int, int, date, bool]
#: How likely an intent has to be: of a question with its mark, of a sentence, of a piece, of what logs as well.
ASKED, PLAIN, PART, LOGS = 0.3, 0.5, 0.55, 0.85
_QUANTITIES = re.compile(
    r"nxn|nx?q|n[KB]|ns|X[^XR]{0,3}[nt]|[nt][^R]{0,3}X|n[DC]|[tdn]U|U[^R]{0,4}[nt]|3[^R]{0,3}t|Dw*:?t"
)
_SETS = re.compile(r"X.*(?:nxn|n[KB])|nxn.*X")
#: Codes of words that can make an intent; a sentence of other things alone is a heading or a figure.
PLAIN_WORDS = frozenset("wNUYνεζWi")
_BESIDE_CLOCK = frozenset(("am", "pm"))
#: First words of questions; a log may start with them too, so they only lower what is asked of the likelihood.
_OPENERS = frozenset(
    "is are was am do does did can could should would will what whats how hows why when whens where which who whos "
    "any have has shall may might must".split()
)
_BEFORE_ORIGIN = frozenset("than of from".split())
_BEFORE_TARGET = frozenset("to til till until for".split())
HALF_A_YEAR = 182


class Purpose(NamedTuple):
    """What a sentence is for: the kind of act, its value, and the pieces that say so."""

    kind: str
    value: str
    pieces: tuple[Piece, ...]


def purpose(page: Page, a: int, b: int, parts: Sequence[Piece], *, asked: bool) -> Purpose | None:
    """What atoms ``a`` to ``b``, a whole sentence of ``parts``, are for; ``asked``: a question mark ends it."""
    at, known = page.atoms, page.vocabulary.intents
    codes = at.codes[a:b]
    if not codes:
        return None
    if any(start < at.ends[b - 1] and end > at.starts[a] for start, end in page.alarms) and not asked:
        return None  # a warning sign is no request
    if not asked and not any(c in PLAIN_WORDS and at.word(a + i) not in _BESIDE_CLOCK for i, c in enumerate(codes)):
        return None  # a date, a heading, figures
    told = intent(at, a, b, known)
    logs = bool(_QUANTITIES.search(codes))
    opened = bool(_OPENERS & {at.word(i) for i in range(a, min(a + 2, b))})
    if asked:
        if told.kind == "request" and told.share >= PLAIN:
            return _found(page, told.kind, told.value, parts)
        if told.kind == "question" and told.share >= ASKED:
            return _found(page, told.kind, told.value, parts)
        if _SETS.search(codes):
            return None  # "squats 3x8 60kg ok?" is a log
        value = told.best_of("question") or "training"
        return _found(page, "question", value, parts)
    need = (PLAIN if opened else LOGS) if logs and told.kind == "question" else LOGS if logs else PLAIN
    if all(p.kind == "symptom" for p in parts) and told.kind != "question":
        need = LOGS  # how one feels is no request
    if told.kind == "none" or told.share < need:
        return None
    if told.kind == "smalltalk" and re.search(r"[ntdRYν]", codes):
        return None
    return _found(page, told.kind, told.value, parts)


def _found(page: Page, kind: str, value: str, parts: Sequence[Piece]) -> Purpose:
    """The purpose with the pieces that carry it: all, where none does so by itself."""
    if len(parts) < 2:
        return Purpose(kind, value, tuple(parts))
    carriers = tuple(p for p in parts if _carries(page, p, kind))
    return Purpose(kind, value, carriers or tuple(p for p in parts if p.kind not in ("symptom", "readiness")))


def _carries(page: Page, piece: Piece, kind: str) -> bool:
    told = intent(page.atoms, piece.a, piece.b, page.vocabulary.intents)
    return told.kind == kind and told.share >= PLAIN


def part_purpose(page: Page, piece: Piece) -> Purpose | None:
    """As ``purpose``, of one piece of a sentence that is for nothing as a whole: a request, or news of a session."""
    codes = page.atoms.codes[piece.a : piece.b]
    if re.search(r"[td]|n[DCKBm]|nx", codes) or not re.search(r"[a-z]", codes):
        return None
    told = intent(page.atoms, piece.a, piece.b, page.vocabulary.intents)
    figures = "n" in codes
    if told.kind not in ("session", "request") or told.share < (LOGS if figures or piece.kind == "symptom" else PART):
        return None
    return Purpose(told.kind, told.value, (piece,))


def take_up(page: Page, found: Purpose, a: int, b: int, dates: Sequence[Day]) -> None:
    """Adds the act of ``found``, a purpose of atoms ``a`` to ``b``; it stands where the piece stands that says so."""
    at = page.atoms
    start = found.pieces[0].a if found.pieces else a
    if found.kind == "question":
        page.add(question(at, a, b, found.value), max(start, before_the_question(at, a, b)), b)
    elif found.kind == "request":
        page.add(Request(request=found.value), start, b)
    elif found.kind == "smalltalk":
        page.add(SmallTalk(), a, b)
    elif not any(isinstance(t.act, SessionReport) for t in page.found):
        page.add(report(at, found.value, dates, page.today) or Request(request="move"), start, b)


def report(at: Atoms, value: str, dates: Sequence[Day], today: date) -> SessionReport | None:
    """News of a session: which day it is about and, where it was moved, to which. None: moved, but to no day named."""
    if value != "moved":
        when = dates[0][2] if dates else today
        return SessionReport(status=cast("Status", value), when=when if value == "skipped" else min(when, today))
    if not dates:
        return None
    target = _target(at, dates)
    when = min((d[2] for d in dates if d is not target), default=today)
    to = target[2]
    while target[3] and to <= today:
        to += timedelta(days=7)
    if (today - to).days > HALF_A_YEAR:
        to = date(to.year + 1, to.month, min(to.day, 28) if to.month == 2 else to.day)  # "to the 3rd of January"
    return SessionReport(status="moved", when=when if when < to else today, move_to=to)


def _target(at: Atoms, dates: Sequence[Day]) -> Day:
    """The day a session was moved to: the one behind "to" or "until", else the last that is no origin."""
    before = {day: at.words[at.first[day[0]] - 1] if at.first[day[0]] else "" for day in dates}
    for day in dates:
        if before[day] in _BEFORE_TARGET:
            return day
    free = [d for d in dates if before[d] not in _BEFORE_ORIGIN]
    later = [d for d in free if d[3] or d[2] > min(x[2] for x in dates)]
    return (later or free or list(dates))[-1]


def question(at: Atoms, a: int, b: int, about: str) -> Question:
    """The question in atoms ``a`` to ``b``, with the exercise it names."""
    x = at.codes.find("X", a, b)
    slug = at.values[x] if x >= 0 else None
    if x >= 0 and len(at.some(x, x + 1)) == 1 and at.word(x) in ("squat", "squats"):
        slug = "back-squat" if about in ("progress", "plan", "training") else "bodyweight-squat"
    return Question(
        about=cast("About", about), text=at.said(a, b).strip(), exercise=slug if isinstance(slug, str) else None
    )


def before_the_question(at: Atoms, a: int, b: int) -> int:
    """Where the question in atoms ``a`` to ``b`` begins: what stands before may be told ("knee hurts, can I run?")."""
    return next((i for i in range(a, b) if at.word(i) in _OPENERS or at.word(i) in ("ok", "okay", "safe")), a)
