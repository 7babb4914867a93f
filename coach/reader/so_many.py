"""Runs that are counted: "ran two 10k races this week, tuesday and saturday", "two 5k runs yesterday".

Rule: the count is no distance. There are so many runs, each on its day where as many days are told, all on the one that
is told. Where the days are not known, nothing is logged, and the words are left over.
"""

from __future__ import annotations

from dataclasses import replace

from coach.acts import Run
from coach.patterns import Pattern
from coach.reader.days import days
from coach.reader.lengths import number
from coach.reader.page import Left, Page
from coach.reader.run_words import COUNTED

_SO_MANY = Pattern(r"(?P<count>n)(?:(?P<far>n[CD])(?P<what>[wU2])?|(?P<race>3))")
#: Nobody tells more runs in one go.
_MOST = 7
#: Beside these it is not said on which days.
_SOME_TIME = frozenset("week weeks month months year years weekend weekends season ever fortnight".split())


def so_many(page: Page) -> None:
    """Puts so many runs in the place of the one that was read."""
    at = page.atoms
    runs = [k for k, told in enumerate(page.found) if isinstance(told.act, Run)]
    if len(runs) != 1:
        return
    told = page.found[runs[0]]
    run = told.act
    for m in _SO_MANY.finditer(at.codes):
        count = number(at.values[m.start()]) or 0.0
        names = COUNTED.intersection(at.some(m.start() + 1, m.end()))
        if not (2 <= count <= _MOST and count == int(count) and names):
            continue
        if not isinstance(run, Run) or run.duration_s is not None or run.pace_s_per_km or run.repeats:
            return
        on = sorted({d[2] for d in days(at, 0, len(at.codes), page.today)})
        if len(on) not in (0, 1, count) or (not on and (count > 2 or not _SOME_TIME.isdisjoint(at.words))):
            page.found.remove(told)
            page.left.append(Left(told.start, at.text[told.start : told.end]))
            return
        one = replace(run, kind="race") if run.kind is None and names & {"races", "marathons"} else run
        when = on if len(on) > 1 else (on or [run.when]) * int(count)
        page.found[runs[0] : runs[0] + 1] = [replace(told, act=replace(one, when=day)) for day in when]
        dated = {at.word(k) for d in days(at, 0, len(at.codes), page.today) for k in range(d[0], d[1])}
        page.left[:] = [left for left in page.left if not dated.issuperset(left.said.lower().split())]
        return
