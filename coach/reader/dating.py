"""Days that only date what a pain comes from: "since I deadlifted on Monday", "sore from squats on tuesday".

Rule: what is felt since then is felt now; a day named beside the pain itself is when it was felt, and so is the day of
a run behind which the pain is told to have been so much ("was a 5 after sunday's long run").
"""

from __future__ import annotations

from datetime import date

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_LONGEST = 8
#: What stands between "since" and its day; a figure of pain or a comma begins something else.
_SINCE = Pattern(r"ε(?P<told>[^,;.:(ψ\n]{1,8})\Z")
#: Training that a pain comes from, and then its day: "after deadlifts on", "from the race on".
_FROM = Pattern(r"(?P<from>[wεκ])a?[w2]{0,2}[XUχ3O9]+[wa2]{0,2}\Z")
_COMES_FROM = frozenset("after from post following".split())
_EVER_SINCE = frozenset(("since", "ever since"))


def dates_its_cause(at: Atoms, i: int, start: int) -> bool:
    """Whether the day at atom ``i`` of a piece about a pain, which begins at ``start``, is that of its cause."""
    before = at.codes[max(start, i - _LONGEST - 1) : i]
    m = _SINCE.search(before)
    if m and " ".join(at.some(i - len(m[0]), i - len(m["told"]))) in _EVER_SINCE:
        return True
    m = _FROM.search(before)
    return (m is not None and at.word(i - len(m[0])) in _COMES_FROM) or _after_doing(at, i, start)


def _after_doing(at: Atoms, i: int, start: int) -> bool:
    """Whether the day is that of what one did before it hurt: "ankle sore after rolling it on sunday"."""
    words = at.some(start, i)
    k = next((k for k in range(len(words) - 2, -1, -1) if words[k] in _AFTER), None)
    if k is None or len(words) - k > _LONGEST:
        return False
    return words[k + 1].endswith("ing") or (words[-1] in _WHERE_ONE_TRAINS and len(words) - k <= _NAMED_SOON)


_AFTER = frozenset(("after", "from", "following"))
#: What one trained at, its day behind it: "aching after the track last night".
_WHERE_ONE_TRAINS = frozenset("track session training gym football club match class hills circuits physio".split())
_NAMED_SOON = 4

#: What stands between a figure of pain and the day of what it was felt after.
_AFTER_IT = Pattern(r"ψ(?P<between>[w2aUX3χηl/nRZ]{1,8})\Z")
_WAS = frozenset("was were got hit reached went felt peaked rose climbed came crept".split())
_BEHIND = frozenset("after following post".split())
_STILL = frozenset("now still today tonight since currently".split())
_TO_IT = 4  #: words from "was" to its figure
_ENDS = "\n.?;"
_TRAINED = frozenset("XU3χ9")


def felt_on(at: Atoms, dates: list[tuple[int, int, date, bool]], a: int, b: int) -> date | None:
    """The day of a run behind which the pain of atoms ``a`` to ``b`` was as bad as its only figure says."""
    return next((day for i, _, day, _ in dates if a <= i < b and _felt_then(at, i, a, b)), None)


def _felt_then(at: Atoms, i: int, a: int, b: int) -> bool:
    """Whether the pain of atoms ``a`` to ``b`` was as bad on the day at atom ``i`` as its only figure says."""
    m = _AFTER_IT.search(at.codes, a, i)
    if m is None or at.codes.count("ψ", a, b) != 1 or not _STILL.isdisjoint(at.some(a, b)):
        return False
    if _BEHIND.isdisjoint(at.some(m.start("between"), i)):
        return False
    before = at.words[max(at.first[a], at.first[m.start()] - _TO_IT) : at.first[m.start()]]
    if _WAS.isdisjoint(before):
        return False
    end = next((k for k in range(b, len(at.codes)) if at.codes[k] in _ENDS), len(at.codes))
    return _STILL.isdisjoint(at.some(b, end)) or not _TRAINED.isdisjoint(at.codes[b:end])
