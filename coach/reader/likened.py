"""What is only likened, or said of hard work: "soaked like I fell in the sea", "busted my butt shovelling".

Rule: an injury is only a likeness where nothing is felt and no part of the body named beside it; what is told to feel,
look or sound like one may well be one. What is said of hard work is that only where no fall is told in its sentence.
"""

from __future__ import annotations

from typing import Any

from coach.patterns import Pattern
from coach.reader.tokens import SETTLED, Atoms

#: What a likeness is told with, before "I".
LIKE = frozenset(("like", "if", "though"))
#: What one does to a part of oneself by hard work.
TOIL = frozenset(
    "bust busts busted busting broke break breaks breaking work works worked working killed killing "
    "slogged sweated froze laughed".split()
)
_SENTENCE = Pattern(r"[^\n.?;]+")
_CLAUSE = Pattern(r"[^\n.?;,]+")
_SELF = frozenset("i im ive id iwould we".split())
#: What is said by these to be like something may well be so: "feels like I rolled it".
_SEEMING = frozenset(
    "feel feels feeling felt seem seems seemed sound sounds sounded look looks think guess suspect more something hurt "
    "hurts sore limping hobbling limped hobbled".split()
)
_IS = frozenset("its is was were just almost kinda".split())


def likened(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Settles in ``out`` and ``values`` the injuries that something is only likened to."""
    for clause in _CLAUSE.finditer(atoms.codes):
        a = clause.start()
        if clause[0].count("Y") != 1 or "R" in clause[0] or "ν" in clause[0] or "n/n" in clause[0]:
            continue
        i = a + clause[0].index("Y")
        value = atoms.values[i]
        if not isinstance(value, tuple) or value[0] != "injury":
            continue
        before = atoms.some(a, i)
        k = next((k for k in range(len(before) - 1, 0, -1) if before[k] in _SELF), 0)
        if not k or before[k - 1] not in LIKE or (before[k - 1] != "like" and before[k - 2] != "as"):
            continue
        head = before[: k - 1]
        if head and _SEEMING.isdisjoint(head[-3:]) and head[-1] not in _IS and len(before) - k <= _FEW:
            out[i], values[i] = "w", SETTLED


_FEW = 3
#: Parts of the body that one works off, and those that one breaks by work.
_SEAT = frozenset("butt ass arse backside bum behind".split())
_BREAKS = frozenset("broke break breaks breaking busted busting".split())
_BACK = frozenset(("back", "backs"))
_INSIDES = frozenset("gut guts lung lungs".split())
#: How one falls, beside which a part of the body that is busted is hurt.
_FALLS = frozenset(
    "fell fall falling slipped slip slipping tripped trip tripping crashed crash crashing landed landing hit hurt "
    "ice icy kerb curb stairs skiing riding snowboarding skating bike came sledding sledging jumping climbing "
    "bouldering broken fracture xray hospital".split()
)
#: Work that breaks a back in no more than words.
_CHORES = frozenset(
    "shovelling shoveling digging moving shifting lugging hauling humping carrying painting decorating gardening "
    "raking chopping stacking laying mixing packing unpacking scrubbing cleaning working weeding mowing building "
    "plastering loading unloading sweeping harvesting picking lambing landscaping wheelbarrowing".split()
)
_AT_WORK = frozenset("off all to for at in every out trying today tonight again yesterday this".split())


def toiled(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Settles in ``out`` and ``values`` what is only said of hard work."""
    for sentence in _SENTENCE.finditer(atoms.codes):
        a, b = sentence.span()
        if (
            "n/n" in sentence[0]
            or sentence[0].count("R") < max(1, sentence[0].count("Y"))
            or not _FALLS.isdisjoint(atoms.some(a, b))
        ):
            continue  # "busted my butt at work, it hurts": a word of feeling without a part of its own is of this one
        for i in range(a, b - 1):
            if atoms.word(i) in TOIL and (part := _its_part(atoms, i, b)) and _of_work(atoms, i, part, b):
                for k in (i, part):
                    out[k], values[k] = "w", SETTLED


def _its_part(atoms: Atoms, i: int, b: int) -> int:
    """The part of the body right behind the verb at atom ``i`` and a small word; 0 where there is none."""
    k = i + 1
    if k < b and atoms.word(k) in _MINE:
        k += 1
    return k if k > i + 1 and k < b and atoms.codes[k] == "R" else 0


_MINE = frozenset("my me a our the".split())


def _of_work(atoms: Atoms, i: int, k: int, b: int) -> bool:
    """Whether the part of the body at atom ``k`` is named with the verb at atom ``i`` for how hard one worked."""
    part, behind = atoms.some(k, k + 1)[-1], atoms.some(k + 1, min(b, k + 2))
    if part in _INSIDES:
        return atoms.word(i).startswith("bust")
    if part in _SEAT:
        told = bool(behind) and (behind[0] in _AT_WORK or behind[0].endswith("ing"))
        return told or atoms.word(i).startswith("work")
    return part in _BACK and atoms.word(i) in _BREAKS and bool(behind) and behind[0] in _CHORES
