"""Whether a word that has other lives tells how the athlete is: "I'm off sick", "feeling totally flat this week".

Rule: it stands behind a word of feeling or being, and names nothing behind it ("a sick session", "going flat out").
"""

from __future__ import annotations

from coach.reader.tokens import Atoms

_FEELS = frozenset("feel feels feeling felt been".split())
#: Words behind which one is sick, and those behind which one is worn out.
_IS_SICK = _FEELS | frozenset("im am was off home signed gone".split())
_IS_WORN = _FEELS | frozenset(("im", "am"))
_SICK = frozenset(("sick", "faint", "stuffy"))
_CALLED = frozenset("called call calling phoned rang ringing phoning".split())
_RAN = frozenset("ran raced run did racing running".split())
_THEN = frozenset(("and", "but", ",", "so", "still"))
#: Words that may stand between.
_BETWEEN = frozenset(
    "so really totally completely a bit still quite pretty just very proper properly absolutely utterly too kinda "
    "rather all work from school both super mega dead a little again as".split()
)
#: What may follow: when, where and beside what; a noun would be what is called so.
_BEHIND = frozenset(
    "this all on in at from since after so again lately tbh during with for when now through the today tonight and but "
    "every most these last past recently no not as mate lol ugh sorry coach cos because then atm".split()
)
_REACH = 5


def of_oneself(atoms: Atoms, a: int, b: int, i: int) -> bool:
    """Whether atom ``i`` of the sentence ``a`` to ``b``, a word for being ill or tired, is said of the athlete."""
    value = atoms.values[i]
    if not isinstance(value, tuple) or value[0] not in ("fatigue", "illness"):
        return False
    sick = value[0] == "illness"
    if sick and atoms.word(i) not in _SICK:
        return False
    behind = atoms.codes[i + 1 : i + 2] if i + 1 < b else ""
    if behind not in ("", *",ακcN-(:") and atoms.word(i + 1) not in _BEHIND:
        return False
    k = i - 1
    while k >= a and k > i - _REACH and (atoms.codes[k] in "μVi" or atoms.word(k) in _BETWEEN):
        k -= 1
    if k < a:
        return False
    if sick and atoms.word(k) == "in" and k > a and atoms.word(k - 1) in _CALLED:
        return True
    if sick and k == i - 1 and atoms.codes[k] in "DC3" and not _RAN.isdisjoint(atoms.some(a, k)):
        return behind == "" or atoms.word(i + 1) in _THEN  # "raced 10k sick and still ran 43:12"
    return atoms.word(k) in (_IS_SICK if sick else _IS_WORN) and not _of_training(atoms, a, k)


def _of_training(atoms: Atoms, a: int, k: int) -> bool:
    """Whether it is said of training, named right before atom ``k``: "that session was sick"."""
    if k == a or atoms.word(k) not in ("was", "been"):
        return False
    return atoms.codes[k - 1] in "χXU39wM" and atoms.word(k - 1) not in _ME


def praised(atoms: Atoms, a: int, i: int) -> bool:
    """Whether "sick" at atom ``i`` praises what has just been: "that was sick!!", "it was so sick"."""
    k = i - 1
    while k >= a and (atoms.codes[k] in "μ" or atoms.word(k) in _BETWEEN):
        k -= 1
    if k < a or atoms.word(i) != "sick":
        return False
    return atoms.word(k) in ("thats", "its") or (k > a and atoms.word(k) in _WAS and atoms.word(k - 1) in _THINGS)


_WAS = frozenset(("was", "is", "were"))
_THINGS = frozenset(("that", "this", "it", "those"))
_ME = frozenset("i ive have had and but so just still".split())
