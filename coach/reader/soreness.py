"""What tells soreness from pain: words for it, and denials that are of something else.

Rule: only what is called soreness is; a pain beside it stays one.
"""

from __future__ import annotations

from typing import Any

from coach.patterns import Pattern
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

_ONLY = frozenset("just only normal usual probably guess think typical standard its gym".split())
_DOMS = frozenset(("doms", "dom", "domsy", "soreness", "sore"))


def only_sore(atoms: Atoms, a: int, i: int) -> bool:
    """Whether what was felt is called mere soreness."""
    return atoms.word(i) in _DOMS and not _ONLY.isdisjoint(
        atoms.words[max(atoms.first[a], atoms.first[i] - 2) : atoms.first[i]]
    )


def unsure(atoms: Atoms, a: int, i: int) -> bool:
    """Whether the denial before is of something else ("can't run without pain", "don't know why it hurts")."""
    words = set(atoms.some(a, i))
    return bool(words & _UNSURE) or ("without" in words and bool(words & _CANNOT))


_UNSURE = frozenset("know sure why idea only just clue".split())
_CANNOT = frozenset("cant cannot couldnt hardly barely not never".split())


def sore(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a word of soreness is said."""
    return any(w in _SORE for w in atoms.some(a, b))


_SORE = frozenset("sore sorer soreness doms domsy dom achey aching tender domsing stiffness stiff".split())


def aching(atoms: Atoms, a: int, b: int) -> bool:
    """Whether an ache is said."""
    return any(w in ("aching", "achy", "ache", "aches") for w in atoms.some(a, b))


def muscular(atoms: Atoms, i: int | None) -> bool:
    """Whether the muscles of a part of the body are named ("back muscles")."""
    return i is not None and atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 1] in (["muscle"], ["muscles"])


def worked_sore(atoms: Atoms, a: int, b: int) -> bool:
    """Whether the muscles that ache are said to ache from lifting: "thigh muscle ache 4/10, from lunges"."""
    if not aching(atoms, a, b) or _MUSCLES.isdisjoint(atoms.some(a, b)) or _MORE_THAN_SORE.search(atoms.codes, a, b):
        return False
    m = _FROM_WORK.search(atoms.codes, a, min(len(atoms.codes), b + _FROM_WITHIN))
    return m is not None and atoms.word(m.start()) in _FROM


_MUSCLES = frozenset(("muscle", "muscles"))
_MORE_THAN_SORE = Pattern("[ικλUN]")
_FROM_WORK = Pattern(r"[εwa](?:n[sxq])?[w2a]?X")
_FROM = frozenset(("from", "after", "since"))
_FROM_WITHIN = 5
_OF_THE_BODY = Pattern(
    r"ξ[:aw]{0,2}(?P<ten>[,:(]?n/n)"  # "soreness 6/10", of the scale of pains
    r"|ξ[:aw]{0,2}[awZe]{0,3}(?P<part>[RX])"  # "soreness: quads 6/10"
    r"|ξan(?:/n)?[aw]{1,3}Z?(?P<in>[RX])"  # "soreness of 6 in the calves"
    r"|(?P<before>[RX])[aw,:]{0,2}ξ(?![aw:,]{0,2}[ntd]?[ξ])"  # "calf soreness, 6"
)
_LIFTED = Pattern(r"nx[ntd]|xn|ns|n[KB]|nq")
_LINE = Pattern(r"[^\n]*")


def bodily(atoms: Atoms, out: list[str], values: list[Any], vocabulary: Vocabulary) -> None:
    """Hears "soreness" as that of a part of the body where one is named beside it, or a figure out of ten.

    "soreness: quads 6/10" is of the body, "soreness 3" of the check-in.
    """
    codes = atoms.codes
    for m in _OF_THE_BODY.finditer(codes):
        i = codes.index("ξ", m.start())
        if values[i] != "soreness" or (m["ten"] and atoms.values[m.end() - 1] != _TEN):
            continue
        part = next((m.start(g) for g in ("part", "in", "before") if m[g]), None)
        if part is not None and codes[part] == "X":
            sense = vocabulary.bodily.get(" ".join(atoms.some(part, part + 1)))
            here = codes[codes.rfind("\n", 0, part) + 1 : _LINE.match(codes, part).end()]  # type: ignore[union-attr]
            if sense is None or sense.code != "R" or _LIFTED.search(here):
                continue
            out[part], values[part] = "R", sense.value
        if m["before"] and codes.count("ξ") > 1 and not _BARE_BEHIND.match(codes, i):
            continue
        out[i], values[i] = "Y", ("soreness", None)


_TEN = 10
_BARE_BEHIND = Pattern(r"ξ[:aw,(]{0,3}n/n")
