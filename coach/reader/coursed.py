"""Whether a pain is told to get better, worse or stay: what is denied, wished for or compared is no getting better.

Rule: worse never reads as better. Of several words the worst counts, unless it is told of an earlier day and another of
now; a "better" that is denied, hoped for or of another time is none, and "less good" is worse.
"""

from __future__ import annotations

from coach.acts import Course
from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: A denial with what may stand between it and its word: "isn't really any better", "hasn't got much better".
_DENIED = Pattern(r"N[wμVaNY]{0,3}\Z")
#: Words before "better" by which it is not so: "far from better", "should be better", "wish it was better".
_NOT_YET = frozenset(
    "far anything should could would wish wishing hoped hoping hope thought until till used neither nor if when".split()
)
_GOOD = frozenset("good well happy stable comfortable mobile strong pain free painless bendy".split())
_ORDER: tuple[Course, ...] = ("better", "same", "worse")
_THAN_BEFORE = frozenset(", . ; than today now each every and since lately again".split()) | {"\n"}
_WAS = frozenset(("was", "were", "been", "felt"))


def worse_of(one: Course | None, other: Course | None) -> Course | None:
    """The worse of two courses told of one pain."""
    return max((c for c in (one, other) if c is not None), key=_ORDER.index, default=None)


def less_good(atoms: Atoms, i: int) -> bool:
    """Whether atom ``i`` ("good", "fine") is only told to be less so: "less good today", "not as good"."""
    before = atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]]
    return before[-1:] == ["less"] or before == ["not", "as"]


def course_of(atoms: Atoms, a: int, b: int) -> Course | None:
    """The course told in atoms ``a`` to ``b``; None where none is."""
    codes = atoms.codes
    told: list[tuple[bool, Course]] = []
    for i in range(a, b):
        if codes[i] == "ι" and not _same_day(atoms, i):
            told.append((_earlier(atoms, a, i, b), _meant(atoms, a, i)))
        elif codes[i] == "θ" and less_good(atoms, i):
            told.append((False, "worse"))
        elif codes[i] == "Y" and _hurts_more(atoms, i) and atoms.word(i) not in _WAS:
            told.append((_earlier(atoms, a, i, b), "worse"))
    now = [course for earlier, course in told if not earlier] or [course for _, course in told]
    return max(now, key=_ORDER.index, default=None)


def _same_day(atoms: Atoms, i: int) -> bool:
    """Whether "the same" at atom ``i`` is of a day or a session and not of a pain: "legs go on the same day"."""
    if atoms.words[atoms.first[i + 1] - 1] != "same":
        return False
    behind = atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 1]
    return behind != [] and behind[0] in _OCCASIONS


_OCCASIONS = frozenset(
    "day days evening morning afternoon session sessions workout workouts week weeks weekend gym slot block".split()
)


def _meant(atoms: Atoms, a: int, i: int) -> Course:
    """What the word of course at atom ``i`` says where it stands."""
    course: Course = atoms.values[i]
    behind = atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 1]
    if atoms.word(i) == "less" and behind and behind[0] in _GOOD:
        return "worse"
    denied = _DENIED.search(atoms.codes, max(a, i - 5), i)
    if denied is not None:
        if course == "worse":
            return "worse" if atoms.word(denied.start()) == "never" else "same"
        return "same" if course == "better" else course
    clause = atoms.words[_clause(atoms, a, i) : atoms.first[i]]
    if course == "better" and (
        not _NOT_YET.isdisjoint(clause) or clause[-2:] in (["has", "been"], ["have", "been"], ["ive", "had"])
    ):
        return "same"  # "far from better", "should be better", "it has been better"
    return course


def _clause(atoms: Atoms, a: int, i: int) -> int:
    """The first word of the clause that atom ``i`` stands in."""
    k = i
    while k > a and atoms.codes[k - 1] not in ",.;\nc":
        k -= 1
    return atoms.first[k]


def _hurts_more(atoms: Atoms, i: int) -> bool:
    """Whether a pain is told to be more than before: "hurts more today", but not "hurts more when I sit"."""
    value = atoms.values[i]
    behind = atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 3]
    if not isinstance(value, tuple) or value[0] != "pain" or behind[:1] != ["more"] or behind[1:] == ["than", "when"]:
        return False
    return len(behind) < 2 or behind[1] in _THAN_BEFORE


def _earlier(atoms: Atoms, a: int, i: int, b: int) -> bool:
    """Whether what atom ``i`` tells is of an earlier day: "was better yesterday"."""
    codes = atoms.codes
    start, end = i, i + 1
    while start > a and codes[start - 1] not in ",.;\nc":
        start -= 1
    while end < b and codes[end] not in ",.;\nc":
        end += 1
    days = [atoms.values[k] for k in range(start, end) if codes[k] == "α" and atoms.words[atoms.first[k] - 1] != "than"]
    if any(isinstance(day, int) and day == 0 for day in days):
        return False
    return any(isinstance(day, int) and day < 0 for day in days) or not _WAS.isdisjoint(atoms.some(start, i))
