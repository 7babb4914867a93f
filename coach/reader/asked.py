"""What a sentence asks for: questions, requests, sessions moved or left unfinished, and the pain told beside them.

Rule: a log that looks like a request stays a log; a request with a pain in it is both.
"""

from __future__ import annotations

import re
from datetime import date

from coach.acts import Request, SessionReport
from coach.reader import asking, clauses, symptoms
from coach.reader.days import ahead
from coach.reader.page import Page
from coach.reader.reporting import past
from coach.reader.tokens import Atoms


def asked(
    page: Page, a: int, b: int, words: list[str], asked: bool, dates: list[tuple[int, int, date, bool]]
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
            page.add(SessionReport(status="partial", when=past(dates, page.today)), start, b)
        elif start < (x := a + quantities.start()) and re.search(r"[,:;(+\-]", codes[start - a : x - a]):
            page.add(SessionReport(status="partial", when=past(dates, page.today)), start, x)
    return None


def _wish(words: list[str]) -> bool:
    return words[:1] in (["can"], ["could"], ["please"], ["may"])


#: First words of questions that a log may start with as well.
_PLAIN = frozenset(
    "my the no instead progress summary video help next rest gym leg do is am are does where when should subs show "
    "dont i".split()
)
#: Words that open a question on training whatever follows, and those that do only before certain words.
_OPENS = frozenset("should how why whats which shall does wondering curious advice thoughts quick".split())
_WHO = "i should squats deadlifts it lunges strength do can you my".split()
_OPENS_BEFORE: dict[str, frozenset[str]] = {
    "is": frozenset("it a there my walking running this the".split()),
    "what": frozenset("weight is does should are do about if pace load rep time would kind".split()),
    "do": frozenset("i runners you".split()),
    **{word: frozenset({"i"}) for word in ("can", "could", "may")},
    **{word: frozenset(_WHO) for word in ("am", "are", "when", "where", "who")},
    **{word: frozenset(_WHO) - {"do"} for word in ("will", "would")},
}


def _opens(hit: asking.Hit, words: list[str], codes: str) -> bool:
    """Whether a question without a question mark is one."""
    first, rest = words[hit.at], words[hit.at + 1 : hit.at + 2]
    if hit.value != "training":
        return not (first in _PLAIN and re.search(r"nxn|n[KB]|n[DC]", codes))
    return first in _OPENS or bool(rest and rest[0] in _OPENS_BEFORE.get(first, ()))


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


def _felt_in_question(page: Page, a: int, b: int, words: list[str]) -> None:
    """A pain of one's own inside a question ("why does my knee hurt") is told as well."""
    codes = page.atoms.codes[a:b]
    if "my" in words and "R" in codes and "Y" in codes and "X" not in codes[: codes.index("R")]:
        first = codes.index("R")
        for one in symptoms.symptoms(page.atoms, a, b, when=page.today, vocabulary=page.vocabulary):
            if one.region and one.severity != 0.0 and "my" in page.atoms.some(a, a + first):
                page.add(one, a + first, b)


def _felt_beside(page: Page, a: int, b: int) -> None:
    """A pain told beside a request ("easier please, knees hurt") is told as well."""
    at = page.atoms
    if not any(c in "YνR" for c in at.codes[a:b]):
        return
    for piece in clauses.pieces(at, a, b, page.vocabulary.weak):
        if piece.kind == "symptom" and any(c in "Yν" for c in at.codes[piece.a : piece.b]):
            for one in symptoms.symptoms(at, piece.a, piece.b, when=page.today, vocabulary=page.vocabulary):
                if one.severity != 0.0:
                    page.add(one, piece.a, piece.b)
