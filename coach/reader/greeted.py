"""A greeting or a name to call by at the head of a message: "hey coach, ", "ok so ", "sir ".

It says nothing, and what follows is read as if it stood alone; a message that is nothing else stays what it is.
"""

from __future__ import annotations

from coach.reader.tokens import Atoms

_GREETS = frozenset("hi hey hello hiya heya yo oi ok okay sir maam coach hola hallo servus moin".split())
#: Words that go with one of those before or behind them, and with nothing else.
_WITH_ANOTHER = frozenset(
    "good morning evening afternoon there again dear mate buddy pal man guys team all bot bro".split()
)
#: What may stand at the head of a greeting.
OPENING = _GREETS | _WITH_ANOTHER
_SIGNS = frozenset(", ! . : - ; …".split())
#: Codes before which "so" is no word of how much.
_NOT_MUCH = frozenset("XUn3t9Wλαβχ")
_MOST = 8
_AGREES = frozenset(("ok", "okay"))
_FEW = 4


def greeted(atoms: Atoms) -> Atoms:
    """The atoms without what greets at their head."""
    codes = atoms.codes
    end = greets = 0
    for k in range(min(len(codes), _MOST)):
        words = atoms.some(k, k + 1)
        if any(w in _GREETS for w in words) and len(words) < 3:
            greets += 1
        elif words[0] in _SIGNS and codes[k] != "n":
            if not greets:
                return atoms
        elif words == ["so"] and greets and codes[k + 1 : k + 2] in _NOT_MUCH:
            end = k + 1
            break
        elif not (words[0] in _WITH_ANOTHER and len(words) == 1):
            break
        end = k + 1
    rest = any(w[0].isalnum() and w not in _WITH_ANOTHER for w in atoms.words[atoms.first[end] :])
    if not (greets and end and rest):
        return atoms
    if _AGREES.issuperset(w for w in atoms.words[: atoms.first[end]] if w.isalpha()) and len(codes) - end < _FEW:
        return atoms  # "ok, will do" is one answer
    start = atoms.first[end]
    return Atoms(
        atoms.text,
        codes[end:],
        atoms.values[end:],
        atoms.starts[end:],
        atoms.ends[end:],
        [f - start for f in atoms.first[end:]],
        atoms.words[start:],
    )
