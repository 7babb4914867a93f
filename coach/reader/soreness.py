"""What tells soreness from pain: words for it, and denials that are of something else.

Rule: only what is called soreness is; a pain beside it stays one.
"""

from __future__ import annotations

from coach.reader.tokens import Atoms

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
