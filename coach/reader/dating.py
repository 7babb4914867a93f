"""Days that only date what a pain comes from: "since I deadlifted on Monday", "sore from squats on tuesday".

Rule: what is felt since then is felt now; a day named beside the pain itself is when it was felt.
"""

from __future__ import annotations

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
    return k is not None and len(words) - k <= _LONGEST and words[k + 1].endswith("ing")


_AFTER = frozenset(("after", "from", "following"))
