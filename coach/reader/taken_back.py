"""Corrections within a message: "3x8 60kg, sorry 65kg", "at 50. no wait, 52.5", "3x8-10, got 10 9 8".

The words that take something back become one atom, ``↺``; what stands behind it is told anew. Rule: only between
figures of one exercise; what the correction does not mention stays as it was said.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tally import Group, Tally
from coach.reader.tokens import SETTLED, Atoms

#: Words that take back what was said, and those that may stand beside them.
_BACK = frozenset(
    "sorry wait oops oop scratch correction mean meant edit typo rather actually nope whoops strike delete correct "
    "apologies wrong should make scrap ignore forget disregard cancel strikethrough lied tell".split()
)
#: Those that do so only beside certain others.
_THAT = frozenset("that this it last".split())
_NEEDS = {
    "should": frozenset(("be", "have", "say")), "make": _THAT, "rather": frozenset(("or",)), "scrap": _THAT,
    "ignore": _THAT, "forget": _THAT, "disregard": _THAT, "cancel": _THAT, "tell": frozenset(("lie",)),
}  # fmt: skip
_BESIDE = frozenset(
    "no not i it was is its were they that thats made a an the ah oh um hmm hang on or to be have been say said "
    "read bad my did do so that this one typed for at only just all of mistake last bit lie actually really".split()
)
_FIGURE = Pattern(r"[nt1]")
_MARKER = Pattern(r"(?P<words>[wNa,.;(:|\-cfgz8μ]{1,12})(?=[@+]?[ntlo])")
_PLAIN_NO = Pattern(r"(?:(?<=n)|(?<=[KBSIeqhs]))[,.]?(?P<no>N)[,.]?(?=nxn|n[KBsq])")
#: What was asked for, and what was made of it: "3x8-10 … got 10 9 8".
_ASKED = Pattern(r"nxn(?P<to>-n)(?P<between>[^\n;?X]{0,10}?)(?P<got>[w,(:]{0,3})(?P<made>n(?:[,/]?n){1,9})(?![xKBs@])")
_GOT = frozenset("got did hit made managed actual actually actuals achieved reps were".split())


def taken_back(atoms: Atoms) -> Atoms:
    """The atoms with such words as one sign; what may cut the sentence there is put away."""
    codes = atoms.codes
    if "X" not in codes or ("N" not in codes and "nxn-n" not in codes and _WORDS.isdisjoint(atoms.words)):
        return atoms
    out = list(codes)
    if not _BACK.isdisjoint(atoms.words):
        for m in _MARKER.finditer(codes):
            _mark(atoms, m, out)
    if not _AIMS.isdisjoint(atoms.words) and not _DONE.isdisjoint(atoms.words):
        _planned(atoms, out)
    if "N" in codes:
        for m in _PLAIN_NO.finditer(codes):
            if atoms.some(m.start("no"), m.end("no")) == ["no"]:
                out[m.start() : m.end()] = "w" * (m.end() - m.start())
                out[m.start("no")] = "↺"
    if "-" in codes and "nxn-n" in codes:
        for m in _ASKED.finditer(codes):
            _made(atoms, m, out)
    made = "".join(out)
    return atoms.anew(made) if made != codes else atoms


_PLANNED = frozenset(
    "meant supposed planned plan said says target scheduled programmed prescribed aiming aimed hoping hoped wanted "
    "goal intended set sheet programme program".split()
)
#: Verbs that say so only before "for" ("tried for 50", "went for 5x5"), and one that does so always.
_TRIED = frozenset("tried went going go shooting shot gunning pushing hunting reached reaching".split())
_PLANNED |= _TRIED | {"attempted"}
_AIMS = _PLANNED | frozenset("manage finish complete get".split())
_WORDS = _BACK | _AIMS
_DONE = frozenset(
    "did got managed ended made completed finished actual actually only reached stopped achieved used had".split()
)
_SENTENCE = Pattern(r"[^\n.?;]+")
_SCHEME = Pattern(r"n[xs]n|n[sq]|ns|nxt|nX|n[KB]xn")
#: What was made of it: more than a load ("got them all at 80 kg").
_MADE = Pattern(r"(?<![@a])n(?![KB])|[t1]")
#: So much of it is a load, where it stands before the name of a loaded exercise.
_HEAVY = 30


def _planned(atoms: Atoms, out: list[str]) -> None:
    """ "meant to do 4x8 but did 3x8", "4 sets planned, did 3": what was planned is no set."""
    codes = atoms.codes
    for m in _SENTENCE.finditer(codes):
        a, b = m.span()
        words = atoms.some(a, b)
        if not _DONE.isdisjoint(words) and not _UNMADE.isdisjoint(words):
            _not_made(atoms, a, b, out)
        if _PLANNED.isdisjoint(words) or _DONE.isdisjoint(words):
            continue
        if "X" not in m[0] and not _of_the_lift_before(codes, a, b):
            continue
        plan = next((i for i in range(a, b) if codes[i] in "ζηw" and _plans(atoms, i)), b)
        done = next((i for i in range(plan + 1, b) if codes[i] in "wg" and atoms.word(i) in _DONE), b)
        behind = _FIGURE.search(codes, done, b)
        used = done < b and atoms.word(done) == "used"  # "you said 20 kg but I used 24"
        if behind is None or not (used or _SCHEME.search(codes, a, done)) or codes.count("X", a, b) > 1:
            continue
        bare = _BARE_MADE.match(codes, done, b)
        if bare and _SETS_PLANNED.search(codes, plan, done):
            k = bare.end() - 1  # "was going to do 4 sets of squats but ended up with 5": so many sets
            out[k - 1], out[k] = "n", "s"
            atoms.values[k - 1] = atoms.values[k]
        elif _TRIED.intersection(atoms.some(plan, plan + 1)) and not _MADE.search(codes, done, b):
            continue  # "went for 3x5 and got them all at 80 kg"
        few = _ONLY_SETS.search(codes, done, b) and not _REPS_MADE.search(codes, done, b)
        loads = used or bool(re.search(r"n[KB]|[@a]n(?!q)", codes[done:b]))
        if used and codes[behind.end() : behind.end() + 1] not in tuple("KBxsq"):
            out[behind.start() - 1], out[behind.start()] = "Ω", "n"
        apart = _AIMED_AT.search(codes, plan, done) and _TOLD_BEFORE.search(codes, a, plan)
        for i in range(plan if apart else a, done):
            load = codes[i + 1 : i + 2] in ("K", "B") or (codes[i - 1 : i] in ("@", "a") and i > a)
            if i > a and atoms.word(i - 1) == "for":
                load = False
            elif codes[i : i + 2] == "nX" and atoms.values[i] > _HEAVY:
                load = True
                if i - 1 == plan:
                    out[plan] = "@"  # "attempted 110 deadlift for 5"
            if used and not load and codes[i] in "nxsqSIhetd1" and _SCHEME.search(codes, a, done):
                continue  # "said 3x10 at 20 kg but I used 16": the sets were done
            figure = codes[i] in "nt1d" and (loads or not load)
            if figure and few and codes[i - 2 : i] in ("nx", "ns") and i > a + 1:
                out[i] = "n"  # "aimed for 5x5, only got 4 sets": of as many reps
                continue
            if "X" not in m[0]:
                out[i], atoms.values[i] = "w", SETTLED  # nothing that is for the whole message
                continue
            if figure or codes[i] in "ζηsqxSIhe" or (codes[i] in "KB@" and loads):
                out[i] = "w"


def _not_made(atoms: Atoms, a: int, b: int, out: list[str]) -> None:
    """ "did not manage the full 3 sets of pull ups, got 5, 4 and 2": what was not made is no set, the rest is."""
    codes = atoms.codes
    m = _NOT_MADE.search(codes, a, b)
    if m is None or codes.count("X", a, b) != 1:
        return
    start = m.start("no")
    done = next((i for i in range(m.end(), b) if codes[i] in "wf" and atoms.word(i) in _DONE), b)
    if _UNMADE.isdisjoint(atoms.some(start, m.end())) or not _LISTED.search(codes, done, b):
        return
    for i in range(start, done):
        if codes[i] in "Nfn1sqxS":
            out[i] = "w"


#: No, what was to be made, its sets, and behind a sign what was made of it.
_NOT_MADE = Pattern(r"(?P<no>N[wa]{0,2}|f)w[wa2]{0,3}n[xs][^,.;\n?]{0,10}[,c-]")
_UNMADE = frozenset("manage finish complete get hit make couldnt didnt".split())
_LISTED = Pattern(r"n(?:[,/c]{1,2}n)+|n[xs]n")


def _of_the_lift_before(codes: str, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` go on from a lift: "front squats 95 lb. was supposed to be 4x6 but got 6, 6, 5"."""
    start = max(codes.rfind(sign, 0, max(0, a - 1)) for sign in "\n.?;") + 1
    return "X" in codes[start:a] and codes[a - 1 : a] == "." and _RUNS.search(codes, a, b) is None


_RUNS = Pattern(r"[U3GD]|nC|t")
_AIMED_AT = Pattern(r"[nt1d]")
#: Sets that stand for themselves before what was planned: "plank 3x45s, wanted a minute but …".
_TOLD_BEFORE = Pattern(r"nx[nd].*[,(c]")
_BARE_MADE = Pattern(r"w[wa6]{1,3}n(?=[,.;\n]|\Z)")
_SETS_PLANNED = Pattern(r"ns(?![wa]{0,2}n)")
_ONLY_SETS = Pattern(r"ns(?![wa]?n)")
_REPS_MADE = Pattern(r"n[xs]n|nq|n,n")
_GOING_TO = (["was", "going", "to"], ["were", "going", "to"])
_A_SET = frozenset("a one last final each every per another first second third top same the".split())


def _plans(atoms: Atoms, i: int) -> bool:
    """Whether atom ``i`` says that something was planned: "coach set 4x8", but not "a set to failure"."""
    said = _PLANNED.intersection(atoms.some(i, i + 1))
    if atoms.some(i, i + 1)[:3] in _GOING_TO:
        return True
    if said and said <= _TRIED:
        return "for" in atoms.words[atoms.first[i] + 1 : atoms.first[i] + 3] and atoms.codes[i + 1 : i + 3] != "aU"
    return bool(said) and not (said == {"set"} and i > 0 and atoms.words[atoms.first[i] - 1] in _A_SET)


def _mark(atoms: Atoms, m: re.Match[str], out: list[str]) -> None:
    codes = atoms.codes
    a, b = m.span("words")
    first = b
    while first > a and all(w in _BACK or w in _BESIDE or not w[0].isalnum() for w in atoms.some(first - 1, first)):
        first -= 1
    said = [w for w in atoms.some(first, b) if w in _BACK]
    if not said or codes[b] == "l" or "\n" in codes[first:b]:
        return
    line = max(codes.rfind("\n", 0, first), codes.rfind("?", 0, first)) + 1
    x = codes.rfind("X", line, first)
    if not _FIGURE.search(codes, line, first) or x < 0 or "X" in codes[first : _end(codes, b)]:
        return
    words = set(atoms.some(first, b))
    if set(said) <= _NEEDS.keys() and all(_NEEDS[w].isdisjoint(words) for w in said):
        return
    if "wait" in said and "to" in words:
        return  # "had to wait 10 minutes"
    if "U" in codes[x:first] or "R" in codes[x:first]:
        return
    out[first:b] = "w" * (b - first)
    out[first] = "↺"


def _end(codes: str, i: int) -> int:
    """Where the figure told anew ends."""
    m = _CLAUSE.match(codes, i)
    return min(m.end() if m else i, i + 4)


_CLAUSE = Pattern(r"[^\n.;?]*")


def _made(atoms: Atoms, m: re.Match[str], out: list[str]) -> None:
    low, high = atoms.values[m.start() + 2], atoms.values[m.end("to") - 1]
    made = [atoms.values[k] for k in range(*m.span("made")) if atoms.codes[k] == "n"]
    if not (low < high <= low + 10) or len(made) != atoms.values[m.start()] or max(made) > 2 * high:
        return
    out[m.start("to") : m.end("to")] = "ww"
    out[m.start("got") : m.end("got")] = "w" * (m.end("got") - m.start("got"))
    k = m.start("made") - 1
    if out[k] == "w" or out[k] in ",(:":
        out[k] = "↺"


def corrected(old: list[Group], new: list[Group], tally: Tally) -> list[Group]:
    """``old`` with what ``new`` tells anew: a load, a count, reps, or all of it; ``tally`` is that of ``new``."""
    if not old or not new:
        return old or new
    last, first = old[-1], new[0]
    if len(new) == 1 and not first.measured:
        if first.load is not None:
            return [replace(g, load=first.load) if g.load == last.load else g for g in old]
        if first.count > 1 or "S" in tally.text:
            return [*old[:-1], replace(last, count=first.count)]
        return old
    if len(new) == 1 and first.load is None and first.count == 1 and "x" not in tally.text:
        value = first.reps or first.seconds or first.metres or 0.0
        if "n" in tally.text and first.reps and last.load and _nearer(value, last.load.said, last.reps):
            load = tally.load(value)
            return [replace(g, load=load) if g.load == last.load else g for g in old]
        if first.reps and last.reps is None:
            name = "seconds" if last.seconds else "metres"
            return [*old[:-1], replace(last, **{name: first.reps})]  # type: ignore[arg-type]  # a float for a field
        return [*old[:-1], replace(last, reps=first.reps, seconds=first.seconds, metres=first.metres)]
    if len(new) > 1 or len(old) == 1:
        return [replace(g, load=g.load or last.load) for g in new]
    return [*old[:-1], replace(first, load=first.load or last.load)]


def _nearer(value: float, load: float, reps: float | None) -> bool:
    """Whether a bare number told anew is nearer to the load than to the reps."""
    return not reps or abs(math.log(value / load)) < abs(math.log(value / reps))
