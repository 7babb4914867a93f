"""What became of a planned session: done, partly done, skipped, moved, started.

Rule: a status is read only where the words say nothing else; a log never implies one.
"""

from __future__ import annotations

import re
from datetime import date
from typing import cast

from coach.acts import SessionReport, Status
from coach.reader import status
from coach.reader.clauses import Piece
from coach.reader.page import Page

_OF_SETS = re.compile(r"nan|n[xqK]")


def whole_status(page: Page, a: int, b: int, dates: list[tuple[int, int, date, bool]]) -> bool:
    """Takes up a sentence that says nothing but what became of the session."""
    found = _status(page, a, b, dates, 14)
    if found is None:
        return False
    _report(page, found, past(dates, page.today), a, b)
    return True


def piece_status(page: Page, piece: Piece, dates: list[tuple[int, int, date, bool]]) -> bool:
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


def _status(page: Page, a: int, b: int, dates: list[tuple[int, int, date, bool]], most: int) -> str | None:
    """What became of the session, where atoms ``a`` to ``b`` say nothing else."""
    at, vocabulary = page.atoms, page.vocabulary
    codes = at.codes
    skip = {k for d in dates for k in range(d[0], d[1])}
    if "X" in codes and _OF_SETS.search(codes, a, b):
        return None  # "started at 60 for 8"
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


def _report(page: Page, found: str, when: date, a: int, b: int) -> None:
    """Keeps a status, once."""
    if not any(isinstance(t.act, SessionReport) and t.act.status == found and t.act.when == when for t in page.found):
        page.add(SessionReport(status=cast("Status", found), when=when), a, b)


def past(dates: list[tuple[int, int, date, bool]], today: date) -> date:
    return dates[0][2] if dates else today
