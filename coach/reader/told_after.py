"""How bad a pain is and on which side, told behind it: "heel hurts on stairs, I'd say a 3", "shin hurts. Left. A 5".

Rule: whatever words stand between, a figure that is said to be one ("a 3", "level 3", "3/10") and is the only one
left in the pain's own sentence, or in the one behind it, is of that pain; a figure of sets or of a run never is.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_END = Pattern(r"[.?;\n]+")
#: What opens a figure of pain: the words right before it.
_HEADS = frozenset(
    "a an level severity say at about its it's maybe around roughly like approx circa probably perhaps score "
    "scale rate rated rating intensity id pain only just solid call nearly almost under over currently = : - (".split()
)
_COMPARED = frozenset("vs versus than from was were".split())
_SIGNS = frozenset(",-(:–=")
_LIFTED = Pattern(r"nx|xn|ns|n[KB]|(?<![aκεw])n[DC]|[tdτφ]|n[HIS]")
#: Words so plainly of a figure of pain that whatever follows it is no matter, but for a unit.
_PLAIN = frozenset("a level severity score rating pain".split())
_UNITS = frozenset("xKBDCISHmqTFs%/nδ'\"")
#: What may stand in a figure's own sentence behind a pain: small words, when it is felt, how it is.
_BESIDE = Pattern(r"[wakκμVN2λιαc,Uζe(\-YZνθ8o:]*")
_NAMED_BEHIND = Pattern(r"[wακ]{0,2},?[wa]{0,2}Z?R[waακ]{0,2}(?=[\n.?;,]|\Z)")
_LONGEST = 14
#: More numbers than one figure and the ten it is out of are a list.
_MOST = 3
_CUT = frozenset("/.\n,Uζκ-(:8o?;")


def told_after(atoms: Atoms, out: list[str], ended: dict[int, int]) -> None:
    """Marks such figures and joins them to their pain; ``ended``: bare numbers and where each ends."""
    codes = _BAR_ALONE.sub("w", "".join(out))
    start = 0
    hurts = ""
    for m in [*_END.finditer(codes), None]:
        end = m.start() if m else len(codes)
        part = codes[start:end]
        found = _joined(atoms, codes, start, end, ended, hurts)
        if found is not None:
            _write(out, *found)
            hurts = ""
        elif part:
            waits = _felt(part) and "ψ" not in part
            hurts = "" if not waits else "of ten" if _LIFTED.search(part) else "any"
        start = m.end() if m else end


#: A bar that is only held: nothing is lifted where no figure stands beside it ("aches when I grip the bar").
_BAR_ALONE = Pattern(r"(?<![nKB+])(?<![nKB]a)τ(?=[.?;\n,]|\Z)")


#: A sentence that names nothing but a side, and where on it.
_SIDE_ALONE = Pattern(r"(?P<end>[.;\n]+)(?P<before>[wa]{0,6})Z(?P<behind>[waα]{0,4})(?=[.;,\n]|\Z)")
#: Words beside a side that only say where on it; of other words there are no more than two.
_WHERE = frozenset(
    "inside outside inner outer medial lateral front top bottom middle upper lower part edge half of on in at the a my "
    "its it is just only mainly mostly one side knee that this again bit more".split()
)
_FEW = 2


def sides(atoms: Atoms, out: list[str]) -> None:
    """Joins a sentence that only names a side to the pain in the sentence before, which names none.

    "shin hurts. Left. 5/10", "knee bugging me. Inside of the left one. 3ish"
    """
    codes = "".join(out)
    for m in _SIDE_ALONE.finditer(codes):
        if max(len(m["before"]), len(m["behind"])) > _FEW and not all(
            word in _WHERE for part in ("before", "behind") for word in atoms.some(*m.span(part))
        ):
            continue
        start = max(codes.rfind(sign, 0, m.start()) for sign in ".;\n?") + 1
        pain = codes[start : m.start()]
        if _felt(pain) and "Z" not in pain and not _LIFTED.search(pain):
            out[m.start("end") : m.end("end")] = [",", *"w" * (m.end("end") - m.start("end") - 1)]


#: A sentence that says nothing but how bad it is.
_HOW_BAD_ALONE = Pattern(r"(?P<end>[.;\n]+)[wa]{0,2}μ?V(?=[.;\n]|\Z)")


def words_behind(out: list[str]) -> None:
    """Joins a sentence that only tells how bad it is to the pain before ("Shoulder pain when I press. Mild")."""
    codes = "".join(out)
    for m in _HOW_BAD_ALONE.finditer(codes):
        pain = codes[max(codes.rfind(sign, 0, m.start()) for sign in ".;\n?") + 1 : m.start()]
        if _felt(pain) and "V" not in pain and "ψ" not in pain and not _LIFTED.search(pain):
            out[m.start("end") : m.end("end")] = [",", *"w" * (m.end("end") - m.start("end") - 1)]


def _joined(atoms: Atoms, codes: str, a: int, b: int, ended: dict[int, int], hurts: str) -> tuple[int, int, int] | None:
    """Where the words begin that join the figure in atoms ``a`` to ``b`` to its pain, where it stands and ends.

    ``hurts``: the sentence before tells of a pain without a figure, which may be ``any``, or has to be ``of ten``
    where that sentence has figures of its own ("eases after 10 min. 2/10").
    """
    part = codes[a:b]
    if "ψ" in part:
        i = a + part.index("ψ")
        return (a - 1, i, i + 1) if hurts == "any" and "R" not in part and _BESIDE.fullmatch(codes, a, i) else None
    i = _figure(atoms, codes, a, b, ended)
    if i < 0:
        return None
    after = ended.get(i, i + 1)
    if _felt(part) and _behind_pain(codes, a, i):
        return a + _pain(part), i, after
    if not _BESIDE.fullmatch(codes, a, i):
        return None
    if named := _NAMED_BEHIND.match(codes, after, b):
        return i, i, named.end()  # "it's a 3 today, the knee"
    waits = hurts == "any" or (hurts == "of ten" and after > i + 1)
    return (a - 1, i, after) if waits and b - a <= _LONGEST else None


def _felt(part: str) -> bool:
    """Whether a sentence tells of a pain in a part of the body."""
    return "R" in part and any(c in part for c in "YνVι")


def _pain(part: str) -> int:
    return next(k for k, c in enumerate(part) if c in "RYνVι")


def _behind_pain(codes: str, a: int, i: int) -> bool:
    """Whether nothing but the pain and its circumstances stands before figure ``i`` of a sentence."""
    before = codes[a:i]
    return _felt(before) and not _LIFTED.search(before) and "p" not in before[before.rfind("R") :]


def _write(out: list[str], a: int, i: int, end: int) -> None:
    out[i] = "ψ"
    for k in [*range(a, i), *range(i + 1, end)]:
        if out[k] in _CUT or (k > i and out[k] == "n"):
            out[k] = "w"


def _figure(atoms: Atoms, codes: str, a: int, b: int, ended: dict[int, int]) -> int:
    """The one figure of pain that atoms ``a`` to ``b`` hold, if they hold no other figure; else -1."""
    some = [i for i in range(a, b) if i in ended or _plainly(atoms, codes, i)]
    if len(some) > _MOST:
        return -1
    some = [i for i in some if not any(k < i < ended.get(k, 0) for k in some)]  # the ten of "out of ten"
    if len(some) > 1:
        some = [i for i in some if i == a or atoms.word(i - 1) not in _COMPARED]  # "1/10 vs 4 last week"
    if len(some) != 1 or _LIFTED.search(codes, some[0], b):
        return -1
    i = some[0]
    end = ended.get(i, i + 1)
    if end > i + 1 or (i > a and atoms.word(i - 1) in _HEADS):
        return i
    alone = i == a or (codes[i - 1] in _SIGNS and not atoms.glued(i)) or codes[i - 1] == "("
    while end < b and codes[end] == "w" and atoms.word(end) in _HEDGES:
        end += 1
    return i if alone and (end >= b or codes[end] in ",)c:(") else -1


#: What may stand behind a figure that stands alone: "3ish", "4 tops".
_HEDGES = frozenset("ish tops max maybe probably perhaps roughly".split())


def _plainly(atoms: Atoms, codes: str, i: int) -> bool:
    """Whether the number at atom ``i`` is called a level, or the like, and has no unit."""
    if codes[i] != "n" or not i or atoms.word(i - 1) not in _PLAIN or atoms.values[i] > 10:
        return False
    return codes[i + 1 : i + 2] not in _UNITS
