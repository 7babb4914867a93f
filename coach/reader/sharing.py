"""What is said once for several lifts: rounds of a circuit, minutes of an EMOM, a scheme or a load for all of them.

Said before the first name it heads the stretch ("3 rounds:", "5x5 on everything:", "with a 16kg bell:"), said behind
the last one it closes it ("…, x 4", "all at 20kg", "3 sets of 15 for all of them").
"""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from coach.patterns import Pattern
from coach.reader.figures import rounds as counts_rounds
from coach.reader.tokens import Atoms

_SEVERAL = Pattern(r"nxn|n[sM]|xn")
_CLOSING = Pattern(
    r"[,c|;:(.\n\-][wac]*(?P<n>n)[sMx][waησ2α]*(?:\+n[qw]{0,2})?\)?\.?$"  # ", 3 rounds of that", "- 7 rounds + 5"
    r"|[,c|;:(.\n\-)]w*x(?P<n2>n)[xsM]?\)?$"  # ", x4"
    r"|x(?P<n3>n)[xM]\)?$"  # "x 4 times"
    r"|x(?P<n9>n)s[wa]{0,2}$"  # "… 30s x 3 rounds"
    r"|(?<=X)x(?P<n4>n)$"  # "10 squats, 10 lunges x5"
    r"|x(?P<n5>n)$"  # "8 squats ss 12 push ups x 4"
    r"|[,c|;:(.\n\-][wac]{1,4}(?P<n6>n)[waησ2α]*$"  # ", all of it twice"
    r"|(?<=[neKBSIdqk])[wac]{0,4}(?P<n7>n)[sx][waησ]{0,2}[wZE]$"  # "… two sets of both"
    r"|(?<=[neKBSIdqk])[wacZσ]{1,6}(?P<n8>n)[sMx]{0,2}[waησ2α]{0,3}$"  # "… went through that twice"
)
_MOST_ROUNDS = 50
#: What was done again and again: "the whole thing twice".
_OF_ALL = frozenset("all it lot thing that circuit them everything".split())


#: Of which lifts so many sets are told: "two sets of both".
_OF_EACH = frozenset("both each all everything them".split())
#: What one does with a circuit again: "went through that twice", "did both three times".
_WENT = frozenset("did went repeated done do ran completed got managed cycled worked gone".split())
_OVER_ALL = _OF_ALL | frozenset("round around through both those these pair".split())


def _gone_over(at: Atoms, a: int, b: int) -> bool:
    """Whether the words before the number of times say that all of it was done so often."""
    words = at.some(a, b + 2 if at.codes[b + 1 : b + 2] == "M" else b)
    over = not _OVER_ALL.isdisjoint(words) or at.codes[b + 1 : b + 2] == "M"
    return over and not _WENT.isdisjoint(words) and (at.codes[b + 1 : b + 2] != "" or at.word(b) in ("twice", "thrice"))


class Closing(NamedTuple):
    """What closes a stretch: the rounds, and where they start."""

    rounds: int
    at: int


def closing(at: Atoms, a: int, last: int, b: int) -> Closing | None:
    """The rounds that are told behind the last of several lifts (atom ``last``), none of which has sets of its own."""
    m = _CLOSING.search(at.codes[:b], last)
    if m is None:
        return None
    group = next(g for g in ("n", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9") if m[g])
    i = m.start(group)
    rounds = at.values[i]
    if group in ("n", "n3", "n9") and not counts_rounds(at, i + 1) and not _of_a_circuit(at, a, i):
        return None
    if group == "n6" and (at.word(i) not in ("twice", "thrice") or not _OF_ALL.intersection(at.some(m.start(), i))):
        return None
    if group == "n7" and _OF_EACH.isdisjoint(at.some(i, m.end())):
        return None
    if group == "n8" and not _gone_over(at, m.start(), i):
        return None
    if group == "n5" and "M" not in at.codes[a:last]:
        return None
    if group == "n4" and not all(at.codes[i - 1] in "nSd" for i in range(a, last + 1) if at.codes[i] == "X"):
        return None
    if (
        group in ("n2", "n3")
        and not re.search(r"[ntd]", at.codes[last : m.start()])
        and at.codes[last - 1] not in "nSd"
    ):
        return None  # "…, row x 8": reps of the last one
    head = m.start() + (m[0][0] in ",c|;:(.\n-)")
    if _SEVERAL.search(at.codes, a, head if group != "n2" else m.start()) and not _single(at, a, head):
        return None
    ok = isinstance(rounds, float | int) and 1 < rounds <= _MOST_ROUNDS and rounds == int(rounds)
    return Closing(int(rounds), head) if ok else None


def _of_a_circuit(at: Atoms, a: int, i: int) -> bool:
    """Whether "4 of them" at atom ``i`` counts the rounds of what is called a circuit or a superset before."""
    return at.some(i + 1, i + 2)[:1] == ["of"] and "M" in at.codes[max(0, a - _LABEL) : i]


#: How far before its exercises a circuit is called one.
_LABEL = 4


def _single(at: Atoms, a: int, b: int) -> bool:
    """Whether every "x 8" in atoms ``a`` to ``b`` only names the reps of one set ("50kg x 8")."""
    codes = at.codes[a:b]
    if re.search(r"n[sM]", codes):
        return False
    return all(at.values[a + m.start()] >= _LOAD for m in re.finditer("nxn", codes))


#: "25 x 10": so many are a load and no sets.
_LOAD = 13
#: Head patterns of an EMOM: its minutes are its sets. "12 EMOM", "EMOM for 10 min", "every minute x 10".
_EMOM = Pattern(r"nI?a?-?J|J[:a-]?[ax]?nI?")
#: The same with the repetitions before: "20 on the minute for 6 mins", "10 emom 12".
_SO_MANY_EACH = Pattern(r"(?<![xn])nq?J[wa:,-]{0,2}(?P<whole>n)(?P<unit>I?)(?![xKB])")
#: "E2MOM x 6", "every 90 seconds, 8 sets": so many sets, however far apart.
_EVERY_SETS = Pattern(r"(?:J|E(?:nI|nS|nm|t|d|I))[wa:,(-]{0,2}(?:x(?P<n>n)(?![ISKBxq])|a?(?P<s>n)[sM])")
_EVERY = Pattern(r"E(?P<step>n?)I(?:[w:,]|anX)*[ax,:]{0,2}(?P<whole>n)(?P<unit>[Isx]?)")


def minutes(at: Atoms, a: int, x: int) -> tuple[int, int] | None:
    """The sets of an EMOM that heads atoms ``a`` to ``x``, and where its exercises begin."""
    codes = at.codes
    head = codes[a:x]
    if "n" not in head or not ("J" in head or "EI" in head or "En" in head):
        return None
    if counted := _EVERY_SETS.search(codes, a, x):
        sets = at.values[counted.start("n" if counted["n"] else "s")]
        ok = isinstance(sets, float | int) and 0 < sets <= _MOST_ROUNDS and sets == int(sets)
        return (int(sets), counted.end()) if ok else None
    m = _SO_MANY_EACH.search(codes, a, x)
    if m and (m["unit"] or codes[m.end() : m.end() + 1] in ("", ",", ".", ";", "\n")):
        step, whole = _step(at, m.start(), m.end()), at.values[m.start("whole")]
    elif m := _EMOM.search(codes, a, x):
        i = next(k for k in range(*m.span()) if codes[k] == "n")
        step, whole = _step(at, m.start(), m.end()), at.values[i]
    else:
        m = _EVERY.search(codes, a, x)
        if m is None:
            return None
        whole = at.values[m.start("whole")]
        step = float(at.values[m.start("step")] or 1) if m["step"] and m["unit"] == "I" else 1.0
    if not isinstance(whole, float | int) or step <= 0:
        return None
    rounds = int(whole / step)
    return (rounds, m.end()) if 0 < rounds <= _MOST_ROUNDS else None


def _step(at: Atoms, a: int, b: int) -> float:
    """Minutes a set takes: "e2mom" is one every two minutes."""
    said = "".join(at.some(a, b))
    m = re.search(r"e(\d)mom", said)
    return float(m[1]) if m and m[1] != "0" else 1.0


#: Rounds that a heading tells: "x4:", "3 x (", "5 sets:", "3 sets each:", "circuit x3:", "5 rounds\n".
_OWN_SETS = Pattern(r"nxn|n[sM]")
_HEADED_ROUNDS = Pattern(
    r"(?:(?<![xsaD/])(?P<n>n)(?:[sM]|x)|(?<![nX])x(?P<x>n)[xM]?|[sM][:w](?P<k>n)|M[wa:,]{0,2}x?(?P<m>n)[xsM]?)[wEa2]{0,3}[.):]{0,2}$"
)


def rounds(at: Atoms, a: int, names: list[int]) -> tuple[int, int] | None:
    """The rounds that head several lifts without sets of their own, and where the lifts begin."""
    codes, x = at.codes, names[0]
    if len(names) < 2 or x - a < 3:
        return None
    signs = [i for i in range(a, x) if codes[i] in ":\n(" or (codes[i] == "-" and not at.glued(i))]
    if (
        not signs
        or len(names) < 2
        or not re.fullmatch(r"[\nwa(:]*(?:n[SIqsD]?[wa]*|d[wa]*)?k?", codes[signs[-1] + 1 : x])
    ):
        return None
    m = _HEADED_ROUNDS.search(codes[a : signs[-1]])
    if m is None or _OWN_SETS.search(codes, signs[-1], names[-1]):
        return None
    group = next(g for g in ("n", "x", "m", "k") if m[g])
    number = at.values[a + m.start(group)]
    if not isinstance(number, float | int) or not 1 < number <= _MOST_ROUNDS or number != int(number):
        return None
    return int(number), signs[-1] + 1


_ALTERNATE = frozenset(("alternating", "alternate", "alternated", "odd", "evens", "odds", "even"))


def alternating(at: Atoms, a: int, b: int) -> bool:
    """Whether the minutes of an EMOM go to its exercises in turn."""
    return not _ALTERNATE.isdisjoint(at.some(a, b)) or bool(re.search(r"In(?=nX)", at.codes[a:b]))


#: Words for all the lifts of a stretch.
_ALL = frozenset(("all", "everything", "both", "them", "throughout", "across", "whole"))
_FIGURE = Pattern(r"[ntdτ1]")
_SCHEME = Pattern(r"nx[nd]|ne|nq|n[sM]|n[KB]|1|τ|sx?n|d|nS[wa]*E?[wa]*$|n(?:[-/,]n){2,}")
_DASHES = Pattern(r"n(?:[-/,]n){2,}q?[wa]*$")
_LOADS_ONLY = Pattern(r"[(@a]n[KB]?k?\)?|n[KB]k?|τ")
#: What closes a stretch stands at most so many atoms behind the last name.
_TAIL = 60
_NOT_DONE = frozenset("Nηζσ")


def headed(at: Atoms, a: int, names: list[int]) -> int | None:
    """Where the figures end that head a stretch and go for all its lifts: "5x5 on everything: ", "3x10 of each "."""
    codes, x = at.codes, names[0]
    part = codes[a:x]
    if len(names) < 2 or not _FIGURE.search(part):
        return None
    signs = [i for i in range(a, x) if codes[i] in ":-\n" and not (codes[i] == "-" and at.glued(i))]
    if signs and _FIGURE.search(codes, a, signs[-1]):
        end = signs[-1]
        if re.fullmatch(r"[\nwa]*(?:n[SIqs]?[wa]*)?", codes[end + 1 : x]) and (
            _of_all(at, a, end) or _SCHEME.search(codes, a, end)
        ):
            return end
        return None
    if _of_all(at, a, x) or re.search(r"E[wa]*$", part):
        return x
    if _DASHES.search(part):
        own = _TIME_OF_ALL.sub("", _LOADS_ONLY.sub("", codes[x : names[-1] + 6].split("\n\n")[0]))
        if not _FIGURE.search(own):
            return x  # "21-15-9 of swings (16kg) and burpees. 6:20"
    if re.search(r"nx[nd][wak2KB]*$", part) and _only_loads(codes, names):
        return x  # "3x12 on the leg press (100), leg curl (30)"
    behind = _LOADS_ONLY.sub("", codes[names[-1] :].split("\n")[0])
    bare = not _FIGURE.search(codes, x, names[-1]) and not re.search(r"[ntd]", behind)
    return x if bare and _listed(at, names) and re.search(r"nx[nd][wakKB]*$|ns[ax]?n[wa]*$", part) else None


#: How long all of it took, behind the last name.
_TIME_OF_ALL = Pattern(r"[.,;\n(][wa]{0,2}t")


def _only_loads(codes: str, names: list[int]) -> bool:
    """Whether behind each name a load stands and nothing else that counts."""
    ends = [*names[1:], len(codes)]
    parts = [codes[i + 1 : j].split("\n")[0] for i, j in zip(names, ends, strict=True)]
    return all(len(_LOADS_ONLY.findall(p)) == 1 and not _FIGURE.search(_LOADS_ONLY.sub("", p)) for p in parts)


def lasting(at: Atoms, a: int, b: int) -> tuple[int, int] | None:
    """The time that each exercise of a circuit lasts, where its heading tells it: "40s on 20s off, 3 rounds:"."""
    m = re.search(r"d|nS(?=[wa]*(?:E|[,x:(]|[wa]*n[sM]))", at.codes[a:b])
    return (a + m.start(), a + m.end()) if m else None


def closed(at: Atoms, a: int, names: list[int], b: int) -> int | None:
    """Where the figures begin that close a stretch and go for all its lifts: ", all at 20kg", "2x15 of each"."""
    codes, last = at.codes, names[-1]
    if len(names) < 2:
        return None
    for k in range(last + 1, min(b, last + _TAIL)):
        if codes[k] == "w" and at.word(k) == "all" and _ALL_OF_THEM.fullmatch(codes, k + 1, b):
            return k  # "leg curl 35kg, leg ext 40kg all 3x12"
        if codes[k] in ",;.\n(-:|c" and not (codes[k] == "-" and at.glued(k)):
            rest = codes[k + 1 : b].rstrip(".)\n, ")
            if _FIGURE.search(rest) and not re.search(r"[;.\n|X]", rest) and _of_all(at, k + 1, b):
                if (m := _ALL_SETS.match(codes, k + 1, b)) and at.word(m.end() - 2) == "all":
                    continue  # "…, reps: 5 all at 42.5": of all its sets
                return k + 1
    if _FIGURE.search(_LOADS_ONLY.sub("", codes[a:last])) or not _FIGURE.search(codes, last, b):
        return None
    if re.search(r"nxn[^X]*E|ns[^X]*E|(?:^X|[,;(:])[wa]?nq?E", codes[last:b]) or _listed(at, names):
        return last + 1
    return None


_ALL_SETS = Pattern(r"[wa]*(?:s:?n|q:?n|nxn|n[sq])[^,;.\n|X]*?w[a@]")
_ALL_OF_THEM = Pattern(r"[wa]?(?:nx[nd]|ns[wa]?n)q?e?[wa]*[.)]?")


def _of_all(at: Atoms, a: int, b: int) -> bool:
    """Whether a word for all of them stands there."""
    return any(at.codes[k] in "wZR" and at.word(k) in _ALL for k in range(a, b))


#: Words between two exercises that are not told of together.
_APART = frozenset("then but instead though however".split())


def _listed(at: Atoms, names: list[int]) -> bool:
    """Whether the names only stand side by side: "squats, lunges and step ups"."""
    codes = at.codes
    if not _NOT_DONE.isdisjoint(codes[max(0, names[0] - 6) : names[-1]]):
        return False
    between = [(i, j) for i, j in itertools.pairwise(names)]
    return all(
        re.fullmatch(r"w?[,c/+]{1,2}w?", codes[i + 1 : j]) and _APART.isdisjoint(at.some(i + 1, j)) for i, j in between
    )
