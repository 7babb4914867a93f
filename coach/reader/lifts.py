"""A stretch of several lifts: where the words of one exercise end and those of the next begin.

Names of exercises cut the text; rounds of a circuit and sets told at the end go for all of them.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date

from coach.reader import clauses, sharing, strength
from coach.reader.page import Page
from coach.reader.tokens import Atoms

#: Nobody tells of more lifts in one message; what is behind is left over.
_MOST_LIFTS = 100

def lifts(page: Page, a: int, b: int, when: date) -> None:
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
    start, b, frame = _framed(at, a, names, b)
    cuts = [start]
    before_first = bool(re.search(r"[ntd]", codes[start : names[0]]))
    for left, right in itertools.pairwise(names):
        cuts.append(_cut(at, left, right, before_first))
    cuts.append(b)
    lost: list[str] = []  # figures that nobody can mean
    before = len(page.found)
    for k, x in enumerate(names):
        low, high = cuts[k], cuts[k + 1]
        emom = sharing.minutes(at, low, x) if k else None
        own = frame
        if emom is not None:
            own, low = replace(frame, rounds=emom[0]), emom[1]
        one = strength.lift(at, low, high, x, when=when, units=page.units, vocabulary=page.vocabulary, frame=own)
        if one is None and re.search(r"n[xsKB]", codes[low:high]):
            lost.append(at.said(min(low, x), high))
        if one is not None:
            page.add(one, x if k else a, high)
    if len(page.found) > before:
        page.left += lost


def _framed(at: Atoms, a: int, names: list[int], b: int) -> tuple[int, int, strength.Frame]:
    """Where the lifts' own words begin and end, and what was said for all of them before and behind."""
    frame = strength.Frame()
    emom = sharing.minutes(at, a, names[0])
    if emom is not None:
        frame.rounds, start = emom
        if len(names) > 1 and sharing.alternating(at, a, b):
            frame.rounds = max(1, frame.rounds // len(names))
    else:
        start = a
        rounds = _rounds(at, a, names[0], len(names))
        closing = sharing.closing(at, a, names[-1], b) if len(names) > 1 else None
        if rounds and not (closing and rounds[0] == 1):
            frame.rounds, start = rounds
        elif closing:
            frame.rounds, b = closing.rounds, closing.at
            start = rounds[1] if rounds else a
    head = sharing.headed(at, start, names)
    if head is not None:
        frame.head, start = (start, head), head
    tail = sharing.closed(at, start, names, b) if head is None else None
    if tail is not None:
        frame.tail, b = (tail, b), tail
    return start, b, frame


def _rounds(at: Atoms, a: int, x: int, exercises: int) -> tuple[int, int] | None:
    """The rounds of a circuit or EMOM that heads a stretch, and where its exercises begin."""
    codes = at.codes
    for pattern, needs in (
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
