"""How lifters speak of sets: "pulled 185", "only got 3 on the last set", "3 on the 8", "back to the 35", tempos.

Each step puts what it hears into codes that the grammar knows; coach/reader/spoken.py calls them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: Gives an atom another code and value.
Put = Callable[..., None]

_TEMPO = Pattern(
    r"[Uw2]w?:?(?P<figures>n(?:[-/x]n){2,3}|n(?:xn)?(?![DCmISHKBx]))|X[:,(]?[wa2]{0,2}(?P<behind>n(?:[-/]n){2,3})"
)
_LIFTED = Pattern(r"Y[wac2]{0,3}(?=[Xn](?!δ))(?!.{0,6}R)")
#: Words that are said of injuries and of lifts.
LIFTING = frozenset("hit pulled banged smashed broke battered crushed killed pounded".split())
_PLAINLY = frozenset("out a an the my some up off through today and on in it into".split())
_MORE = Pattern(r"(?:w{2,4}|waw|ζw?)nw")
_COULD = frozenset("do get manage".split())
_GOT = frozenset("done got gotten managed repped hit had squeezed".split())
_ON_THE_LAST = Pattern(r"(?<![xn@a/])n(?![KB])q?[aw2]{0,3}(?P<last>l)(?!n)")
_ON = frozenset(("on", "in", "for"))
_ONLY = frozenset(("only", "just"))
_OF = Pattern(r"(?<![xs/n])na(?:n(?![KBTxCDHISm/])|n[SI](?!nS)|d)")
_ON_THE = Pattern(r"n[a2]w(?=n(?![KBT]))")
_BACK = Pattern(r"R[wa]{1,3}(?=n(?!/))")
_PROGRAMME = Pattern(r"n/n/n(?!/)")


def tempo(atoms: Atoms, put: Put) -> None:
    """ "tempo 3-1-1", "tempo 31x1": no figures of sets."""
    lifting = "X" in atoms.codes
    for m in _TEMPO.finditer(atoms.codes):
        if m["behind"]:  # "tempo squats 3-1-1"
            i, j = m.span("behind")
            for k in range(i, j) if _called_tempo(atoms, m.start()) else ():
                put(k, "w")
            continue
        i, j = m.span("figures")
        value = atoms.values[i]
        if not lifting and (j - i < 5 or atoms.codes[j : j + 1] in tuple("I'mDCSx")):
            continue  # "tempo 3-2-1 min" is run
        small = j - i > 1 or (isinstance(value, float | int) and 1000 <= value < 10_000 and value % 100)
        if j - i == 3 and atoms.codes[i + 1] == "x" and value < 10:
            continue  # "3110 tempo 3x10"
        if atoms.word(m.start()) == "tempo" and small:
            for k in range(m.start(), j):
                put(k, "w")
    if lifting:
        for m in _SENTENCE.finditer(atoms.codes):
            if "X" in m[0] and "U" in m[0] and not _RUN.search(m[0]):
                for k in range(*m.span()):
                    if atoms.codes[k] == "U" and atoms.some(k, k + 1) == ["tempo"]:
                        put(k, "w")  # "squats w 3-1-1 tempo, 50kg", "3x8 60kg tempo"
    for m in _FOUR_COUNTS.finditer(atoms.codes) if lifting else ():
        if atoms.values[m.start()] >= 1000 and set(atoms.word(m.start())) <= _COUNTED_OUT:
            put(m.start(), "w")  # "tempo goblet 16 kg 4010 3x8"
    if lifting and _SCHEME.search(atoms.codes):
        counts = _COUNTS_OF_TEMPO if "tempo" in atoms.words else _COUNTS
        for m in counts.finditer(atoms.codes):  # "tempo squats 3x6 3-1-3 at 50"
            if all(atoms.values[k] <= 10 for k in range(*m.span()) if atoms.codes[k] == "n") and atoms.glued(
                m.start() + 1
            ):
                for k in range(*m.span()):
                    put(k, "w")


def _called_tempo(atoms: Atoms, x: int) -> bool:
    """Whether the exercise at atom ``x`` is done at a tempo: "tempo squats 3-1-1", "tempo goblet squats 3-1-1"."""
    if atoms.word(x) == "tempo":
        return True
    before = atoms.words[max(0, atoms.first[x] - 2) : atoms.first[x]]
    return "tempo" in before and bool(_SCHEME.search(atoms.codes))  # "tempo goblet squats 8-8-8" alone are reps


def tempo_codes(atoms: Atoms, put: Put) -> None:
    """ "3010", "31X1 tempo", "@ 3-0-1-0": seconds of each part of a rep, wherever they stand."""
    if "-n" not in atoms.codes and "/n" not in atoms.codes and not _counts_in_tens(atoms):
        return
    for m in _CODE.finditer(atoms.codes):
        a, b = m.span()
        if m.lastgroup == "whole":
            value = atoms.values[a]
            said = atoms.said(a, b)
            if value < _FOUR_PARTS or not said.isdigit() or not set(said) <= _COUNTED_OUT:
                continue
            if not value % 100 and not _is_tempo(atoms, a, b):
                continue  # "1000 swings"
            sets_behind = atoms.codes[b : b + 1] == "X" and _SCHEME.search(atoms.codes, b)
            if atoms.codes[b : b + 1] in ("X", "n") and not (sets_behind or _is_tempo(atoms, a, b)):
                continue  # "1212 burpees"
        elif m.lastgroup == "split" and atoms.values[a] < _TWO_PARTS:
            continue  # "3x8"
        elif not all(atoms.glued(k) for k in range(a + 1, b)) or not all(_counts_out(atoms, k) for k in range(a, b)):
            continue
        elif m.lastgroup == "split" and not (
            atoms.values[b - 1] <= _LONGEST_PART
            and (_is_tempo(atoms, a, b) or ("X" in atoms.said(a, b) and _SMALL_TIMES.search(atoms.text)))
        ):
            continue  # "31x1" may be a load
        elif m.lastgroup == "parted" and 0 not in atoms.values[a:b] and "tempo" not in _near(atoms, a, b):
            continue  # "8-6-6-5" are reps, "@ 50/55/60/65" loads
        for k in range(a - (atoms.codes[a - 1 : a] == "@"), b):
            put(k, "w")
        a -= atoms.codes[a - 2 : a] in (",U", ",w") and atoms.word(a - 1) == "tempo"
        if atoms.codes[a - 1 : a] == "," and _ENDED.match(atoms.codes, b):
            put(a - 1, "w")  # nothing else is told of in this clause


def _counts_in_tens(atoms: Atoms) -> bool:
    """Whether any number may be a tempo by itself, "3010", or the first part of one, "31X1"."""
    codes, values = atoms.codes, atoms.values
    i = codes.find("n")
    while i >= 0:
        value = values[i]
        if value >= _TWO_PARTS and (value >= _FOUR_PARTS or codes[i + 1 : i + 2] == "x"):
            return True
        i = codes.find("n", i + 1)
    return False


_CODE = Pattern(
    r"(?<![xn/-])(?P<whole>n)(?![xKBDCISHTqseFm7%:/'\"-])|(?<![xn/])(?P<split>nxn)(?![xKBnqs])"
    r"|(?<![-x/n])(?P<parted>n[-/]n[-/][nwx][-/]n)(?![-/xKB])"
)
#: Where sets are written with a small "x", a capital one is none: "4x5 55kg 30X1".
_SMALL_TIMES = Pattern(r"\dx\d")
#: Two figures stand before the "x", and four are a tempo without it.
_TWO_PARTS, _FOUR_PARTS = 10, 1000
_LONGEST_PART = 6
_ENDED = Pattern(r"[Uw]?(?=[,.;\n]|\Z)")


def _counts_out(atoms: Atoms, k: int) -> bool:
    """Whether atom ``k`` may be a part of a tempo: figures up to six, a sign between, "x" for at once."""
    if atoms.codes[k] != "n":
        return atoms.codes[k] in "-/" or atoms.word(k) == "x"
    return set(atoms.said(k, k + 1)) <= _COUNTED_OUT


def _is_tempo(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a word or sign beside atoms ``a`` to ``b`` says that they are a tempo."""
    return "tempo" in _near(atoms, a, b) or (a > 0 and atoms.codes[a - 1] == "@")


def _near(atoms: Atoms, a: int, b: int) -> list[str]:
    first, last = atoms.first[a], atoms.first[b]
    return atoms.words[max(0, first - 2) : first] + atoms.words[last : last + 1]


_FOUR_COUNTS = Pattern(r"(?<![-x/@,aKB:])(?<!nK)n(?![-xKB,qDCISHm/:])|(?<=[KB])n(?![-KB,qDCISHm/:])")
_COUNTED_OUT = frozenset("0123456")
_SENTENCE = Pattern(r"[^\n.;?]+")
#: Figures of a run in the sentence: then its tempo is run.
_RUN = Pattern(r"n[DCH]|t|U[wa2]{0,2}nI|nI[2wa]?U|nD")
_SCHEME = Pattern(r"nx|ns")
_COUNTS = Pattern(r"(?<![-x/@,])n-n-n(?:-n)?(?![-nxKB,])")
_COUNTS_OF_TEMPO = Pattern(r"(?<![-x/@,])n-n-n(?:-n)?(?![-xKB,q])")


def lifted(atoms: Atoms, put: Put) -> None:
    """ "pulled 185", "banged out 3x10", "hit bench": hurts nobody."""
    for m in _LIFTED.finditer(atoms.codes):
        if atoms.word(m.start()) in LIFTING and _PLAINLY.issuperset(atoms.some(m.start() + 1, m.end())):
            put(m.start(), "w")
            if atoms.word(m.start()) == "pulled" and "X" not in atoms.codes and _from_floor(atoms, m.end()):
                put(m.start(), "X", "deadlift")  # "pulled 315 for 2"


def dropped_to(atoms: Atoms, put: Put) -> None:
    """ "dropped the weight on rows to 14 kg": nobody is hurt by that."""
    for m in _DROPPED_TO.finditer(atoms.codes):
        if atoms.word(m.start()) == "dropped" and atoms.some(m.end() - 2, m.end() - 1)[-1] == "to":
            put(m.start(), "w")


_DROPPED_TO = Pattern(r"Y[wa]{0,2}X[wa]{1,2}n")


def _from_floor(atoms: Atoms, i: int) -> bool:
    """Whether a load and its reps stand at atom ``i``."""
    return bool(_FROM_FLOOR.match(atoms.codes, i)) and atoms.values[i] >= _FROM_FLOOR_LEAST


_FROM_FLOOR = Pattern(r"n[KB]?[wα]?(?:x|a|@|,)[wa]{0,2}(?:n|1)")
_FROM_FLOOR_LEAST = 50


def more(atoms: Atoms, put: Put) -> None:
    """ "could have done 2 more": reps in reserve."""
    for m in _MORE.finditer(atoms.codes):
        words = atoms.some(*m.span())
        could = words[:1] == ["could"] and not _COULD.isdisjoint(words)
        if atoms.word(m.end() - 1) == "more" and (could or not _GOT.isdisjoint(words)):
            put(m.end() - 1, "r")
            if atoms.codes[m.start()] == "ζ":
                put(m.start(), "w")


def all_i_could(atoms: Atoms, put: Put) -> None:
    """ "all I could do was push ups, 3x15": what was done, and no plan."""
    for m in _ALL_I_COULD.finditer(atoms.codes):
        if atoms.some(m.start(), m.start() + 2)[:1] == ["all"] and atoms.word(m.end() - 1) in ("was", "were"):
            put(m.start("could"), "w")


_ALL_I_COULD = Pattern(r"w{1,2}(?P<could>ζ)w?w")


def at_the_bar(atoms: Atoms, put: Put) -> None:
    """ "back under the bar, 5x5 squats at 62.5", "grabbed the bar", "the bar flew": no load of its own."""
    for m in _BAR.finditer(atoms.codes):
        i = m.start()
        before = atoms.words[max(0, atoms.first[i] - 2) : atoms.first[i]]
        behind = atoms.some(i + 1, min(len(atoms.codes), i + 3))
        if atoms.some(i, i + 1) != ["the", "bar"]:
            continue
        if not _TO_THE_BAR.isdisjoint(before[-1:]) or not _MOVED.isdisjoint(behind[:1]):
            put(i, "w")


_BAR = Pattern("τ")
#: Words before a bar that one goes to or touches, and behind one that is told how it went.
_TO_THE_BAR = frozenset(
    "under beneath underneath grabbed gripped approached unracked racked reracked hugged met".split()
)
_MOVED = frozenset("moved flew felt went was slipped drifted sped slowed speed path didnt just came".split())


def left_over(atoms: Atoms, put: Put) -> None:
    """ "5x5 85kg, had 2 left each set": reps in reserve, and no side."""
    for m in _LEFT_OVER.finditer(atoms.codes):
        i = m.start("left")
        if atoms.word(i) == "left" and atoms.word(m.start()) in _HAD and atoms.values[i - 1] <= _MOST_LEFT:
            put(i, "r")


_LEFT_OVER = Pattern(r"[waζ][waμz]{0,2}n(?P<left>Z)(?=[,.;\n)aEwα≡c]|\Z)(?!w?R)")
_HAD = frozenset("had leaving left with about maybe still got probably felt".split())
_MOST_LEFT = 5


def left_on_the_last(atoms: Atoms, put: Put) -> None:
    """ "4x10, 2 reps left on the last set", "last set 2 left": reps in reserve of the last set alone, and no side."""
    codes = atoms.codes
    for m in _LEFT_ON_THE_LAST.finditer(codes):
        last, i = (m.start(), m.start() + 1) if m["before"] else (m.end() - 1, m.start())
        value = atoms.values[i]
        if value > _MOST_LEFT or (codes[i + 1] == "Z" and atoms.word(i + 1) != "left"):
            continue
        word = atoms.values[last]
        put(m.start(), "l", word)
        put(m.start() + 1, "n", value)
        put(m.start() + 2, "r", atoms.values[i + 1])


_LEFT_ON_THE_LAST = Pattern(r"(?P<before>l)nZ(?=[,.;\n)]|\Z)|(?<![xn@])n[Zr]l(?![nZ])")


def on_the_last(atoms: Atoms, put: Put) -> None:
    """ "only got 3 on the last set": the figure behind, as the grammar has it."""
    codes = atoms.codes
    if "l" not in codes:
        return
    for m in _ON_THE_LAST.finditer(codes):
        if _ON.isdisjoint(atoms.some(m.start() + 1, m.end())):
            continue
        if codes[m.start() - 1 : m.start()] in ("p", "r"):  # "RPE 9 on the last set"
            put(m.start("last"), "w")
            put(m.start() + 1, "n", atoms.values[m.start()])
            put(m.start(), codes[m.start() - 1], atoms.values[m.start() - 1])
            put(m.start() - 1, "l")
            continue
        put(m.start("last"), "n", atoms.values[m.start()])
        put(m.start(), "l")
        if codes[m.start() + 1] == "q":
            put(m.start() + 1, "w")
        before = atoms.some(max(0, m.start() - 2), m.start())
        if not _ONLY.isdisjoint(before) and codes[m.start() - 1] == "w":
            put(m.start() - 1, "f")


def sets_of(atoms: Atoms, put: Put) -> None:
    """ "4 of 8": sets and reps."""
    codes, values = atoms.codes, atoms.values
    if "X" not in codes:
        return
    for m in _OF.finditer(codes):
        i = m.start()
        few = 1 < values[i] <= 8 and (m.end() > i + 3 or codes[i + 2] == "d" or 3 <= values[i + 2] <= 30)
        if few and atoms.word(i + 1) == "of" and not _felt(codes, i):
            put(i + 1, "x")


def reps_on_the(atoms: Atoms, put: Put) -> None:
    """ "3 on the 8": reps with a bell of 8."""
    values = atoms.values
    for m in _ON_THE.finditer(atoms.codes):
        few = values[m.start()] <= 10 and values[m.end()] <= 30
        if few and atoms.some(m.start() + 1, m.end()) == ["on", "the"]:
            put(m.start() + 1, "w")
            put(m.end() - 1, "x")


def back_to(atoms: Atoms, put: Put) -> None:
    """ "back to the 35": a way down the rack and no part of the body."""
    for m in _BACK.finditer(atoms.codes):
        to = atoms.some(m.start() + 1, m.end())
        leads = to[-1:] in (["to"], ["the"]) and "to" in to
        if leads and atoms.word(m.start()) == "back" and atoms.values[m.end()] >= 12:
            put(m.start(), "w")


def programme(atoms: Atoms, put: Put) -> None:
    """ "5/3/1" is the name of a programme, and so is "531"."""
    if "X" not in atoms.codes:
        return
    for i in range(len(atoms.codes)):
        if atoms.codes[i] == "n" and atoms.values[i] == 531 and atoms.codes[i + 1 : i + 2] not in ("K", "B", "x"):
            put(i, "w")
    for m in _PROGRAMME.finditer(atoms.codes):
        if {atoms.values[m.start() + k] for k in (0, 2, 4)} == {5, 3, 1}:
            for k in range(*m.span()):
                put(k, "w")


def _felt(codes: str, i: int) -> bool:
    """Whether a figure of how one is, a pain or a part of the body is told of before atom ``i``, and no sets."""
    if _RATED_OF.search(codes, max(0, i - 4), i):
        return True  # "energy 4 of 5"
    return any(c in codes[max(0, i - 60) : i] for c in "RYV") and not re.search(r"nx|ns", codes[max(0, i - 12) : i])


_RATED_OF = Pattern(r"[ξπp][wa:]{0,3}\Z")


_ALL_ALIKE = Pattern(r"[wE](?:1|n[Sq](?![nI]))")
_ALL = frozenset("all each every".split())


def dropped_last(atoms: Atoms, put: Put) -> None:
    """ "dropped the last to 70", "last set down to 70", "last one a 9": load or effort of the last set alone."""
    for m in _RATED.finditer(atoms.codes):
        if atoms.word(m.start("a")) == "a" and atoms.values[m.end() - 1] <= _MOST_EFFORT:
            put(m.start("a"), "p")  # "4x8 80kg, last one a 9"
    for m in _DROPPED.finditer(atoms.codes):
        to = m.start("to")
        if atoms.words[atoms.first[m.start("n")] - 1] != "to" or _LESS.isdisjoint(atoms.some(m.start(), to + 1)):
            continue
        for k in range(m.start(), m.start("n")):
            put(k, "w")
        put(m.start("last"), "l")
        put(to, "@")


_RATED = Pattern(r"lw?(?P<a>a)n(?=[,.;\n)]|\Z)")
_MOST_EFFORT = 10
_DROPPED = Pattern(r"[wg]?(?P<last>l)[wa]?(?P<to>[wga])(?P<n>n)(?=[KB]?(?:[,.;\n)]|\Z))")
_LESS = frozenset("dropped drop lowered cut reduced took down went dropping lightened".split())


def all_alike(atoms: Atoms, put: Put) -> None:
    """ "three sets, all 8s", "all fives": the reps of each."""
    if "X" not in atoms.codes:
        return
    for m in _ALL_ALIKE.finditer(atoms.codes):
        i = m.start()
        value = atoms.values[i + 1]
        if atoms.some(i, i + 1)[-1] not in _ALL or value > 30 or (m[0][-1] == "S" and atoms.word(i + 2) != "s"):
            continue
        if m[0][-1] == "1":
            put(i, "n", value)
            put(i + 1, "q")
        elif m[0][-1] == "S":
            put(i + 2, "q")


def out_of_ten(atoms: Atoms, put: Put) -> None:
    """ "last set was a nine out of ten effort": how hard it was, and no reps."""
    if "X" not in atoms.codes:
        return
    for m in _OUT_OF.finditer(atoms.codes):
        words = atoms.some(m.start("of"), m.start("ten"))
        rated = atoms.values[m.start("n")] <= _MOST_EFFORT == atoms.values[m.start("ten")]
        if not rated or words not in (["out", "of"], ["/"]) or not (m["last"] or m["effort"]):
            continue
        put(m.start("a"), "p")
        for k in range(m.start("of"), m.end()):
            put(k, "w")


_OUT_OF = Pattern(r"(?P<last>lw?)?(?P<a>[wa])(?P<n>n)(?P<of>wa|/)(?P<ten>n)(?P<effort>p?)")


def inches(atoms: Atoms, put: Put) -> None:
    """ "box jumps 24in": how high the box is."""
    if "X" not in atoms.codes:
        return
    for m in _INCHES.finditer(atoms.codes):
        k = m.end() - 1
        nothing = atoms.codes[k + 1 : k + 2] not in tuple("ntd")
        if atoms.word(k) == "in" and atoms.glued(k) and (nothing or not _BOXES.isdisjoint(atoms.words)):
            put(k, "7")


_INCHES = Pattern(r"(?<!x)na")
_BOXES = frozenset("box boxes jump jumps step steps".split())


_ON_IT = Pattern(r"(?<![xs@aKBn/,\-])n[2aw]w?X")


def on_the_bar(atoms: Atoms, put: Put) -> None:
    """ "205 on deadlift, 3 fives": a load, which the key of one makes of it."""
    for m in _ON_IT.finditer(atoms.codes):
        i = m.start()
        on = atoms.some(i + 1, m.end() - 1)
        if on not in (["on"], ["on", "the"], ["on", "my"]) or atoms.values[i] < _A_LOAD:
            continue
        value = atoms.values[i]
        put(i, "Ω")
        put(i + 1, "n", value)
    for m in _LOADED_BAR.finditer(atoms.codes):
        i = m.start()
        if atoms.some(i + 1, m.end()) == ["on", "the", "bar"] and "X" in atoms.codes and atoms.values[i] >= _A_LOAD:
            value = atoms.values[i]
            put(i, "Ω")
            put(i + 1, "n", value)  # "put 155 on the bar and benched it"


_LOADED_BAR = Pattern(r"(?<![xs@aKBn/,\-])n(?:w|2τ|aτ|[2a]wk|[2a]k)(?![xn])")
#: So many are no reps of a loaded exercise.
_A_LOAD = 20
_CLIMB = Pattern(r"X[,:\-(]?[waU]{0,2}U|U[,s:2wa]{0,3}X|U[2aw]{1,3}X")
_CLIMBS = frozenset("pyramid pyramids ladder".split())


def pyramid(atoms: Atoms, put: Put) -> None:
    """ "bench pyramid: 40x12, 50x10": sets that get heavier, and no running."""
    for m in _CLIMB.finditer(atoms.codes):
        for k in range(*m.span()):
            if atoms.codes[k] == "U" and atoms.word(k) in _CLIMBS:
                put(k, "w")
