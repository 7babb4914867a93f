"""What of a session was left undone beside a log, in as many words: "the rest got binned", "no time for the rows".

Rule: only a part of a session that is logged in the same message, and only a clause without figures of its own.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.clauses import Piece
from coach.reader.tokens import Atoms

_SOME = r"(?:the |my |all |both |any |those )*"
#: A part of a session; ``x`` stands for the name of an exercise.
_PART = (
    r"(?:rest|remainder|others|other (?:two|three|ones|exercises|lifts|bits)|second half|accessor\w+|finisher|"
    r"core(?: work)?|last (?:bit|part|exercise|lift|one)|x)"
)
_LEAD = r"(?:and |so |but |then |i |had to |just |also |sorry |today |ive |have |we |because |as |had a \w+ )*"
_GONE = (
    r"(?:binned|skipped|ditched|dropped|scrapped|left|left out|abandoned|missed|postponed|cancelled|canned|wait|"
    r"sacked off|cut)"
)
_LEFT = (
    r"(?:skipped|skipping|dropped|dropping|binned|ditched|ditching|left out|leave out|leaving out|left|missed out|"
    r"missed|sacked off|sacked|cut|cut out|scrapped|bailed on|gave up on|didnt do|did not do|didnt get to|"
    r"did not get to|never got to|didnt manage|couldnt do|couldnt manage|didnt fit in|passed on|ran out of time for)"
)
_UNDONE = Pattern(
    rf"{_LEAD}{_SOME}{_PART}(?: of (?:it|them|the \w+))?"
    rf"(?: (?:got|was|were|is|are|had|has|have|will|can|to|be|get|just|all|didnt|did|not|never))*"
    rf" (?:{_GONE}|happen\w*)\b"
    rf"|{_LEAD}the (?:rest|others)(?: is| are| will be)?(?: for)? (?:tomorrow|later|another (?:day|time)|next time)\b"
    rf"|{_LEAD}(?:no|ran out of|run out of|not enough|out of|had no) time (?:left )?(?:for|to do) {_SOME}{_PART}\b"
    rf"|{_LEAD}{_LEFT} {_SOME}{_PART}(?: (?!to\b|from\b|by\b)\w+){{0,6}}\Z"
)
_CALLS = frozenset(
    "rest remainder others other half accessories accessory finisher core last time skipped skipping dropped dropping "
    "binned ditched ditching left leave leaving missed sacked cut scrapped bailed gave didnt did never couldnt passed "
    "wait postponed abandoned happen happened canned cancelled".split()
)
_FIGURES = Pattern(r"[ntdψ?]")
_LONGEST = 16


def left_undone(at: Atoms, a: int, b: int, words: list[str]) -> bool:
    """Whether ``words``, atoms ``a`` to ``b``, without figures, tell that a part of the session was left undone."""
    if b - a > _LONGEST or _CALLS.isdisjoint(words) or _FIGURES.search(at.codes, a, b):
        return False
    if any(at.codes[k] in "βηωγδ" or (at.codes[k] == "α" and (at.values[k] or 0) < 0) for k in range(a, b)):
        return False  # "missed rows last week"
    said = []
    for i in range(a, b):
        said += ["x"] if at.codes[i] == "X" else [w for w in at.some(i, i + 1) if w[0].isalnum()]
    return _UNDONE.match(" ".join(said)) is not None


_LOGGED = Pattern(r"X[^\n.?;]*n|n[xs]n?[^\n.?;]*X")


def beside_a_log(at: Atoms, a: int, b: int) -> bool:
    """Whether sets are logged before atom ``a`` or behind atom ``b``."""
    return bool(_LOGGED.search(at.codes, 0, a) or _LOGGED.search(at.codes, b))


_MISSED = frozenset("missed skipped bailed".split())
_NOT_MADE = Pattern(r"\b(?:didnt|couldnt|never|didnt get to|couldnt get to) (?:do|make|manage|get|got|made|did)\b")
_THE_SESSION = frozenset(
    "gym session sessions strength workout weights lifting training run jog tempo intervals".split()
)
_OF_A_DAY = Pattern(r"[^XntdRY]*[βα][^XntdRY]*")


def missed_that_day(at: Atoms, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` tell that the session of another day was missed, whatever is logged of today."""
    codes = at.codes[a:b]
    if b - a > _LONGEST or not _OF_A_DAY.fullmatch(codes):
        return False
    if not any(codes[k] == "β" or (codes[k] == "α" and (at.values[a + k] or 0) < 0) for k in range(b - a)):
        return False
    words = [w for w in at.some(a, b) if w[0].isalnum()]
    missed = not _MISSED.isdisjoint(words[:3]) or _NOT_MADE.match(" ".join(words[1:] if words[0] == "i" else words))
    return bool(missed) and not _THE_SESSION.isdisjoint(words)


#: What one does in the place of training, in a word, where the reason stands before it.
_INSTEAD = frozenset("skipping resting skip rest".split())
_FEW = 3


def so_left_out(at: Atoms, piece: Piece) -> bool:
    """Whether a piece only draws the conclusion not to train: "missus has a bad back so skipping"."""
    if piece.b - piece.a > _FEW or _INSTEAD.isdisjoint(at.words):
        return False
    last = piece.b - 1 if at.codes[piece.b - 1] == "α" else piece.b
    words = at.some(piece.a, last)
    before = at.words[at.first[piece.a] - 1] if piece.a else ""
    if before in ("im", "am") or words[:1] == ["im"]:
        words = [w for w in words if w != "im"]
        before = at.words[at.first[piece.a] - 2] if before in ("im", "am") and piece.a > 1 else before
    return before in ("so", "hence") and len(words) == 1 and words[0] in _INSTEAD
