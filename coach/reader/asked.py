"""What a sentence is for: a question, a request, news of a session, small talk; and which pieces of it say so.

Rules: a log that looks like a request stays a log; what is told beside a question or a request is told as well; where
no intent is likely enough nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coach.patterns import Pattern
from coach.reader.answered import ANSWERED
from coach.reader.asked_plainly import asked_about, asks_plainly, speaks, still_planned
from coach.reader.choices import against_it, asks_of_so_much, at_what, only_can_ask, to_choose
from coach.reader.clauses import Piece, less_of
from coach.reader.days_wanted import another_day
from coach.reader.intents import MARKED, Told, intent
from coach.reader.left_undone import beside_a_log, left_undone, missed_that_day, so_left_out
from coach.reader.machine_talk import for_a_machine
from coach.reader.missed_or_not import all_quiet, excused, names_the_lift, unheard, unwritten
from coach.reader.news import (
    crowded,
    failed_lift,
    given_up,
    heads_race,
    heads_run,
    is_done,
    no_news,
    not_there,
    says_so,
)
from coach.reader.others import of_them
from coach.reader.outright import outright
from coach.reader.page import Page
from coach.reader.titles import dated_title
from coach.reader.tokens import SETTLED, Atoms
from coach.reader.wondered import brings, brought_back, goes_away, supposes_a_max, wonders

Day = tuple[int, int, date, bool]
#: How likely an intent has to be: of a question with its mark or its first word, of a sentence or a piece, and of what
#: logs or tells how one feels as well.
ASKED, OPENED, PLAIN, LOGS = 0.3, 0.35, 0.5, 0.85
#: How likely what a piece asks for has to be, to stand against what the sentence as a whole sounds like.
CLEAR = 0.8
_QUANTITIES = Pattern(
    r"nxn|n[,/\-]n[,/\-]n|nx?q|n[KB]|ns|X[^XR]{0,3}[nt]|[nt][^R]{0,3}X|n[DC]|[tdn]U|U[^R]{0,4}[nt]|[ΞΛ]|3[^R]{0,3}[td]|Dw*:?t|W:?[wakτ]{0,3}n|i:?n"
)
_AGAIN = Pattern(r"[wasc]{1,5}n[xM][waη]{0,3}")
_SETS = Pattern(r"X.*(?:nxn|n[KBφ])|nxn.*X")
_ONE_LESS = Pattern(r"N[wX]{1,2}α?$")
LOGGED_BEFORE = Pattern(r"X.*?n[x@]n|nxn.*X")
#: Codes of words that can make an intent; a sentence of other things alone is a heading or a figure.
_PLAIN_WORDS = Pattern("[wNUYνεζWiAfηθ]")
_BESIDE_CLOCK = frozenset(("am", "pm"))
#: First words of questions; a log may start with them too, so they only lower what is asked of the likelihood.
OPENERS = frozenset(
    "is are was am do does did can could should would will what whats how hows why when whens where which who whos "
    "any have has shall may might must".split()
)
#: First words of questions that are no polite request, but for those where another word follows ("how about …").
ONLY_ASKS = frozenset("when whens why which who whos where how hows what whats should does did".split())
_MORE_AT = (["more", "at"],)
_SUGGESTS = frozenset("about if not dont".split())
_GREETS = frozenset("hi hey hello coach so and but ok okay quick one question btw please pls".split())
#: Nobody asks for both at once.


class Purpose(NamedTuple):
    """What a sentence is for: the kind of act, its value, and the pieces that say so."""

    kind: str
    value: str
    pieces: tuple[Piece, ...]


def purpose(page: Page, a: int, b: int, words: list[str], parts: Sequence[Piece], *, asked: bool) -> Purpose | None:
    """What ``words`` and ``parts``, atoms ``a`` to ``b``, a sentence, are for; ``asked``: a question mark ends it."""
    at = page.atoms
    codes = at.codes[a:b]
    if not codes or ("↺" in codes and not asked):
        return None
    if (
        codes[-1] == "n"
        and _HOW_BAD.fullmatch(codes)
        and at.some(b - 3, b)[:2] == ["out", "of"]
        and at.values[b - 1] == 10
        and not asked
    ):  # of ten
        return None  # "3 out of 10"
    if "?" in at.text and ANSWERED in at.values[a:b]:
        return None  # "any pain? nope"
    if page.alarms and not asked and any(s < at.ends[b - 1] and e > at.starts[a] for s, e in page.alarms):
        return None  # a warning sign is no request
    if not asked and len(parts) == 1 and "R" in codes and less_of(at, a, b):
        return Purpose("request", "easier", tuple(parts))
    if codes.count("β") + codes.count("α") > 1 and (kind := another_day(at, a, b, asked=asked)):
        # "can't make thursday, is saturday ok?", "can't do thursday, doing it friday"
        return Purpose(kind, "move" if kind == "request" else "moved", tuple(parts))
    if not asked and (status := outright(at, a, b, words)):
        return Purpose("session", status, tuple(parts))
    if not asked and (codes[-1] == ":" or codes == "w:N" or not _worded(page, a, b)):
        return None  # a date, a heading, a field left empty, figures
    if not asked and _QUANTITIES.search(codes) and page.vocabulary.intents.cues.isdisjoint(words):
        if only_can_ask(at, a, b, words):
            return _found(page, "question", told_of(page, a, b).best_of("question") or "training", parts)
        return None  # a log
    if not asked and a and "X" in at.codes[:a] and _AGAIN.fullmatch(codes):
        return None  # "10 squats, 10 push ups. did that 5 times"
    if not asked and at.codes[b : b + 1] == "\n" and dated_title(page.atoms, a, b):
        return None
    if asked and (behind := _asked_of_a_log(page, parts)):
        return behind
    if not asked and left_undone(at, a, b, words) and beside_a_log(at, a, b):
        return Purpose("session", "partial", tuple(parts))
    if not asked and "W" in codes and _WARMED.fullmatch(codes) and not _FINISHED.isdisjoint(words):
        return None  # "warm up done": it goes on
    if not asked and is_done(at, a, b, words) and not heads_run(at, a, b):
        return Purpose("session", "done", tuple(parts))
    if not asked and "3" in codes and heads_race(at, a, b):
        return None  # "did my first half!!! 2:10:20"
    if asked and _tells(at, a, b, codes):
        return None  # "so I did like 4 sets of rows??"
    if not asked and not _PLEAS.isdisjoint(words) and "N" in codes:
        return None  # "please don't laugh"
    if not asked and "X" in codes and _MINE.fullmatch(codes) and at.some(a, a + 2) in _DID_MINE:
        return None  # "did me press ups. 15 then 12 then 9"
    if not asked and (("θ" in codes and all_quiet(at, a, b)) or ("X" in codes and names_the_lift(at, a, b))):
        return None
    if not asked and excused(at, a, b, words):
        return _found(page, "session", "skipped", parts)
    if speaks(at, a, b):
        return Purpose("question", "bot", tuple(parts))
    told = told_of(page, a, b)
    if told.kind == "request" and for_a_machine(words):
        return None  # "DROP TABLE logs"
    if asks_plainly(at, a, b, told.value if told.kind == "request" else ""):
        return _found(page, "question", told.best_of("question") or "training", parts)
    if still_planned(at, a, b) or (not asked and asked_about(at, a, b, words) == "plan"):
        return _found(page, "question", "plan", parts)
    if told.value in _MORE and not asked and _WISHED_BY_OTHERS.search(" ".join(words)):
        return None  # "my physio would like me to begin hopping next week": what is to come, and of no session of ours
    if told.kind == "request":
        if told.value != "pause" and goes_away(at, a, b):
            return _found(page, "request", "pause", parts)
        if brought := brought_back(at, a, b):
            return _found(page, "request", brought, parts)
    if told.kind == "session" and not asked and (_heading(at, a, b) or _heads_a_log(at, a, b, told.value)):
        return None
    if told.value == "skipped" and not asked and unwritten(at, a, b):
        return None
    if told.value in _LEFT and not asked and crowded(at, a, b) and beside_a_log(at, a, b):
        return None  # "gym was heaving so all I got was a bench. 3x8 at 50"
    if told.kind in ("session", "request") and not asked and no_news(at, a, b, skipped=told.value == "skipped"):
        return None  # "12, 10, 8. couldn't get any more out"
    if told.value == "plan" and not asked and at.word(a) in _STATES and told.kind == "question":
        return None  # "how do I do a landmine press? it's in my plan next week"
    if told.value == "done" and not asked and _off_work(at, a, b):
        return None  # "just finished a 12 h night shift, can't face it"
    if told.kind == "session" and not asked and "σ" in codes and of_them(at, a, b):
        return None  # "two lodgers, neither of them slept"
    if told.kind == "request" and not asked and _of_what_was(at, a, b, told.value):
        return None
    weighed = told.value in _HOW_IT_WENT and not asked and any(p.kind == "measurement" for p in parts)
    if weighed and _WISHES.isdisjoint(at.some(a, b)):
        return None  # "scale said 201 this morning, down a couple"
    if told.kind == "request" and told.value in _COMES_OVER and brings(at, a, b):
        return _found(page, "question", "bot", parts)
    if told.kind == "request" and told.value in _THOUGHT_OF and wonders(at, a, b):
        return _found(page, "question", "training", parts)
    if told.kind == "request" and asks_of_so_much(at, a, b):
        return _found(page, "question", told.best_of("question") or "training", parts)
    if told.value == "move" and not asked and at.some(a, a + 2) == ["could", "be"] and not _DAY.search(codes):
        return None  # "could be better"
    if told.value == "move" and not asked and at.some(a, a + 2) == ["push", "day"] and _OF_A_DAY.issuperset(words):
        return None  # "push day", of what is pushed
    if told.value == "change_time" and not asked and codes[:1] == "n" and at.some(a + 1, a + 3) in _MORE_AT:
        return None  # "3 more at 9:00 in the pm"
    if told.value == "skipped" and not asked and "yet" in words and "N" in codes:
        return None  # "haven't done it yet"
    if told.value == "skipped" and not asked and _ONE_LESS.match(codes) and LOGGED_BEFORE.search(at.codes, 0, a):
        return None  # "squats 3x8 60kg. no pulls tonight"
    if asked:
        if told.kind == "request" and told.share >= PLAIN and (told.value == "help" or not _only_asks(at, a, b)):
            return _found(page, told.kind, told.value, parts)
        if told.kind == "question" and told.share >= ASKED:
            return _found(page, told.kind, told.value, parts)
        if _SETS.search(codes) and not _opens_a_question(at, a, b):
            return None  # "squats 3x8 60kg ok?" is a log
        value = "training" if told.kind == "none" else told.best_of("question")
        return _found(page, "question", value or "training", parts)
    if told.kind not in ("question", "request") and only_can_ask(at, a, b, words):
        return _found(page, "question", told.best_of("question") or "training", parts)
    if told.kind == "none" or told.share < _needed(at, a, b, told, parts):
        return _ticked(page, a, parts)
    if told.kind == "smalltalk" and _TOLD_TOO.search(codes):
        return None
    return _found(page, told.kind, told.value, parts)


_MORE = frozenset("resume harder add_day".split())
_WISHED_BY_OTHERS = Pattern(
    r"\b(?:physio|physiotherapist|therapist|pt|doctor|doc|gp|surgeon|consultant|specialist|osteo|osteopath|chiro|coach|"
    r"trainer|she|he|they) (?:would like|wants|want|wanted|would love|expects) me to\b"
)
_TOLD_TOO = Pattern(r"[ntdRYν9U3]")
_HOW_BAD = Pattern(r"[wa]{0,2}nwan")
_OFF_WORK = Pattern(
    r"\b(?:finished|done|off|ended|after|survived|completed)\b.{0,30}\bshifts?\b|\bshift (?:done|finished|over)\b"
)


def _off_work(at: Atoms, a: int, b: int) -> bool:
    """Whether what is done in atoms ``a`` to ``b`` is one's work at a job or at home, and no training is named."""
    if any(c in "χUX3" for c in at.codes[a:b]):
        return False
    words = at.some(a, b)
    if not _CHORES.isdisjoint(words) and _CHORE_DONE.search(" ".join(words)):
        return True
    return "shift" in words and bool(_OFF_WORK.search(" ".join(words)))


#: What a day holds beside training: "dinner done, kids in bed".
_CHORES = frozenset(
    "dinner tea supper breakfast lunch dishes washing laundry ironing hoovering cleaning cooking shopping homework "
    "marking milking feeding chores housework bedtime bathtime paperwork emails packing lambing mowing errands exam "
    "exams essay dissertation invoices taxes groceries hens cows calving hay".split()
) | {"run"}
_CHORE = rf"(?:{'|'.join(sorted(_CHORES - {'run'}))}|(?:school|nursery|tip) run)"
_CHORE_DONE = Pattern(
    rf"\b{_CHORE}\b(?: \w+){{0,2}}? (?:done|finished|over|sorted|eaten)\b"
    rf"|\b(?:finished|done|did)(?: with| the| my| all| our)* {_CHORE}\b"
)


_LEFT = frozenset(("skipped", "partial"))
_DAY = Pattern("[αβγχ]")
_WARMED = Pattern("[wa]{0,2}W[wa]{0,2}")
_FINISHED = frozenset("done finished complete completed over".split())
#: What was done, told by its name alone: the figures stand behind it.
_MINE = Pattern(r"ww[w2]?X(?:[c,+]{1,2}w?X)*[αa]?")
_DID_MINE = (["did", "my"], ["did", "me"])
#: What opens a statement about the plan.
_STATES = frozenset("its it theyre thats theres they".split())
#: What records that are to come along sound like, and what is only thought of.
_COMES_OVER = frozenset("resume move swap add_day change_time".split())
_THOUGHT_OF = frozenset(("remove_day", "add_day"))
#: What one asks the coach not to do, and nobody means.
_PLEAS = frozenset("laugh judge shout scold mock hate yell roast panic faint blame".split())
_I_DID = Pattern(
    r"\b(?:i|ive|i've)(?: (?:just|only|have|also|then|finally|think i|like))* "
    r"(?:did|managed|got|done|squatted|benched|pressed|lifted|deadlifted)\b"
)
_ASKS = frozenset("ok okay enough right normal should is are can could would too safe good bad correct better".split())


def _tells(at: Atoms, a: int, b: int, codes: str) -> bool:
    """Whether a sentence with a question mark tells what the athlete did and asks nothing."""
    words = at.some(a, b)
    if "X" not in codes or not _QUANTITIES.search(codes) or not _ASKS.isdisjoint(words):
        return False
    first = next((w for w in words if w[0].isalpha() and w not in _GREETS and w not in _HEMS), "")
    return first not in OPENERS and bool(_I_DID.search(" ".join(words)))


_HEMS = frozenset("um uh er erm like well right".split())
#: News that a log alone does not tell.
_NOT_OF_A_LOG = frozenset(("done", "started"))


def _heads_a_log(at: Atoms, a: int, b: int, value: str, *, logs: bool = False) -> bool:
    """Whether what sounds like news only heads what is logged: "first gym go. leg press 40kg 3x10", "OHP failed. …"."""
    if failed_lift(at, a, b) or (is_done(at, a, b, at.some(a, b)) and heads_run(at, a, b)):
        return True
    if value not in _NOT_OF_A_LOG or says_so(at, a, b):
        return False
    return logs or bool(_QUANTITIES.search(at.codes, b) or _QUANTITIES.search(at.codes, 0, a))


def _of_what_was(at: Atoms, a: int, b: int, value: str) -> bool:
    """Whether a sentence tells how it went, or of no word of the coach's ("kept it light", "won't talk about it")."""
    words = at.some(a, b)
    if value == "stop_reminders":
        return not any(word in _TALKS or word.startswith(_STEMS_OF_TALK) for word in words) and "talk" in words
    went = bool(_WENT.intersection(words)) or (value == "deload" and bool(_SO_MANY.search(at.said(a, b).lower())))
    return value in _HOW_IT_WENT and went and _WISHES.isdisjoint(words)


_HOW_IT_WENT = frozenset(("deload", "easier", "harder", "shorter"))
_WENT = frozenset("kept took went made".split())
_WISHES = frozenset("can could please want need should would make let lets give id gimme may".split())
#: So many days or runs were easy, or are, or a week held so much: a count and no wish.
_SO_MANY = Pattern(
    r"\b(?:\d+|two|three|four|five|six|only) (?:very |nice )?easy (?:days|runs|ones)\b"
    r"|\d ?(?:k|km|mi|miles?|kilometres?) weeks?\b"
)
_TALKS = frozenset("me to you bot coach alerts alert stop quiet off".split()) - {"to"}
_STEMS_OF_TALK = ("remind", "messag", "notif", "ping", "text", "nudg", "nag")

#: What may stand beside the name of an exercise in a heading.
_BESIDE_NAME = frozenset("this the at in on my a today tonight now first".split())


def _heading(at: Atoms, a: int, b: int) -> bool:
    """Whether a sentence is only the name of an exercise and a day: "Bench this evening"."""
    codes = at.codes[a:b]
    if not _NAME_AND_DAY.fullmatch(codes) or at.values[a + codes.index("X")] == "jump-rope":
        return False  # "skipping today"
    return all(at.word(i) in _BESIDE_NAME for i in range(a, b) if at.codes[i] in "wa")


_NAME_AND_DAY = Pattern(r"[wa]?X[wa]{0,2}[αβ]")


def _ticked(page: Page, a: int, parts: Sequence[Piece]) -> Purpose | None:
    """News of a session behind a tick or a cross, whatever else its line tells ("❌ run (shin 4/10)")."""
    at = page.atoms
    if len(parts) < 2 or at.codes[a] != "z" or at.word(a) not in MARKED:
        return None
    told = told_of(page, a, parts[0].b)
    return Purpose("session", told.value, (parts[0],)) if told.kind == "session" and told.share >= PLAIN else None


def _asked_of_a_log(page: Page, parts: Sequence[Piece]) -> Purpose | None:
    """The question that ends a sentence which logs ("did 3x12 calf raises, is that enough?")."""
    if len(parts) < 2:
        return None
    at, last = page.atoms, parts[-1]
    opens = at.word(last.a) in OPENERS or (at.word(last.a) in _ASKS_BARELY and last.b - last.a > 1)
    plain = last.kind in ("words", "figures") or not re.search(r"[ntd]", at.codes[last.a : last.b])
    if not plain or not opens:
        return None
    head = at.some(parts[0].a, last.a)
    if (
        not any(_logs(at.codes[p.a : p.b], p) for p in parts[:-1])
        or head[0] in OPENERS - {"did"}
        or not _IFS.isdisjoint(head)
    ):
        return None
    told = told_of(page, last.a, last.b)
    if told.kind == "question" or at.word(last.a) in ONLY_ASKS | _ASKS_BARELY | {"can", "is"}:
        dated = any(c in at.codes[last.a : last.b] for c in "αβ")
        return Purpose("question", told.best_of("question") or ("plan" if dated else "training"), (last,))
    return None


#: Words that open a question without its verb: "ok to run tomorrow?".
_ASKS_BARELY = frozenset("ok okay safe normal alright enough".split())
_WHATS_NEXT = (["whats", "next"], ["what", "next"], ["what", "now"])
_IFS = frozenset("if or should would could can".split())


def _needed(at: Atoms, a: int, b: int, told: Told, parts: Sequence[Piece]) -> float:
    """How likely the purpose of a sentence has to be."""
    logs = bool(_QUANTITIES.search(at.codes, a, b))
    if told.kind == "question":
        opened = any(at.word(i) in OPENERS for i in range(a, min(a + 2, b)))
        if opened:
            return PLAIN if logs else OPENED
    elif all(p.kind == "symptom" for p in parts):
        return LOGS  # how one feels is no request
    return LOGS if logs else PLAIN


def told_of(page: Page, a: int, b: int) -> Told:
    """What atoms ``a`` to ``b`` are for, weighed once."""
    told = page.told.get((a, b))
    if told is None:
        told = page.told[a, b] = intent(page.atoms, a, b, page.vocabulary.intents, page.weighed)
    return told


#: What is asked of what was: "what is my longest run till now".
_EXTREMES = frozenset("longest fastest quickest heaviest farthest furthest biggest best highest slowest".split())
_AHEAD = frozenset("next plan planned will should going gonna upcoming scheduled this tomorrow".split())


#: Words of a title such as "push day 2"; "push day back" is a wish.
_OF_A_DAY = frozenset(
    "push day today tonight this morning evening done a b heavy light volume strength my the was".split()
)


def _found(page: Page, kind: str, value: str, parts: Sequence[Piece]) -> Purpose:
    """The purpose with the pieces that carry it: all, where none does so by itself."""
    if kind == "question" and parts:
        words = page.atoms.some(parts[0].a, parts[-1].b)
        value = asked_about(page.atoms, parts[0].a, parts[-1].b, words) or value
        if value == "plan" and "my" in words and not _EXTREMES.isdisjoint(words) and _AHEAD.isdisjoint(words):
            value = "progress"
        if value == "progress" and supposes_a_max(page.atoms, parts[0].a, parts[-1].b):
            value = "training"
    if len(parts) < 2:
        return Purpose(kind, value, tuple(parts))
    told = [told_of(page, p.a, p.b) for p in parts]
    carriers = tuple(p for p, t in zip(parts, told, strict=True) if t.kind == kind and t.share >= PLAIN)
    if kind == "request" and "shorter" in (words := page.atoms.some(parts[0].a, parts[-1].b)):
        value = "shorter" if _SHORTER.search(" ".join(words)) else value
    if kind == "request":  # what is asked for in so many words, whatever the reason before it sounds like
        clear = [t for t in told if t.kind == kind and t.share_of(f"request-{t.value}") >= CLEAR]
        value = value if not clear or any(t.value == value for t in clear) else clear[-1].value
        asks = tuple(p for p in carriers if p.kind != "symptom" or "Y" not in page.atoms.codes[p.a : p.b])
        carriers = asks or carriers
    if not carriers and kind == "session":
        carriers = tuple(parts)
    if kind == "session":  # it stands where it is said most clearly
        share = {p.a: t.share_of(f"session-{value}") for p, t in zip(parts, told, strict=True)}
        carriers = tuple(sorted(carriers, key=lambda p: -share[p.a]))
    return Purpose(kind, value, carriers or tuple(p for p in parts if p.kind not in ("symptom", "readiness")))


_SHORTER = Pattern(
    r"\bshorter (?:\w+ )?(?:sessions?|workouts?|ones?|versions?)\b|\b(?:sessions?|workouts?) (?:\w+ )?shorter\b"
)


def part_purpose(page: Page, piece: Piece, parts: Sequence[Piece]) -> Purpose | None:
    """As ``purpose``, of one piece of a sentence that is for nothing as a whole: a request, or news of a session.

    Beside a log in the other ``parts`` most such words speak of it and not of the session.
    """
    codes = page.atoms.codes
    part = codes[piece.a : piece.b]
    if piece.kind == "words" and "R" in part and less_of(page.atoms, piece.a, piece.b):
        return Purpose("request", "easier", (piece,))
    if piece is parts[-1] and so_left_out(page.atoms, piece) and not _others_log(page, piece, parts):
        return Purpose("session", "skipped", (piece,))
    if _TOLD.search(part) or not _worded(page, piece.a, piece.b):
        return None
    if part == "Z" or part.strip("wa") in ("W", "i"):
        return None  # ", left", "warm-up: …"
    words = page.atoms.some(piece.a, piece.b)
    logs = _others_log(page, piece, parts)
    if logs and missed_that_day(page.atoms, piece.a, piece.b):
        return Purpose("session", "skipped", (piece,))
    if left_undone(page.atoms, piece.a, piece.b, words) and (logs or beside_a_log(page.atoms, piece.a, piece.b)):
        return Purpose("session", "partial", (piece,))
    if piece.kind == "run" and ("3" in part or "Un" in part) and any(_TIME.search(codes, p.a, p.b) for p in parts):
        return None  # "marathon done, 4:12:30"
    after = next((p for p in parts if p.a >= piece.b), None)
    if "X" in part and after is not None and after.kind == "figures" and after.gap[:1] in tuple("(:-,/"):
        if logs and _left_out(page.atoms, piece):
            return Purpose("session", "partial", (piece,))
        return None  # "did all the squats (3x8 60kg)", "got through plank, 45s"
    if "ns" in part and after is not None and _REPS.match(codes, after.a):
        return None  # "just finished 3 sets, 10 reps …"
    if _SCHEME.search(part) and any("X" in codes[p.a : p.b] for p in parts):
        return None  # "just finished three sets of six, dips"
    if logs and "X" in part and _left_out(page.atoms, piece):
        return Purpose("session", "partial", (piece,))
    if logs and given_up(page.atoms, piece):
        return Purpose("session", "partial", (piece,))
    if logs and page.atoms.words[page.atoms.first[piece.a] :][:2] in _WHATS_NEXT:
        return Purpose("question", "plan", (piece,))
    if not logs and (status := outright(page.atoms, piece.a, piece.b, words)):
        return Purpose("session", status, (piece,))
    if logs and page.vocabulary.intents.cues.isdisjoint(words):
        return None
    if logs and "f" in part and "X" not in part:
        return None  # "tried 100, missed it"
    if piece.kind == "words" and ("N" in part or "θ" in part) and unheard(page.atoms, piece.a, piece.b):
        return None
    if len(parts) == 1 and "X" in part and names_the_lift(page.atoms, piece.a, piece.b):
        return None
    told = told_of(page, piece.a, piece.b)
    if told.value == "skipped" and unwritten(page.atoms, piece.a, piece.b):
        return None
    if told.kind == "request" and (
        _of_what_was(page.atoms, piece.a, piece.b, told.value) or for_a_machine(page.atoms.some(piece.a, piece.b))
    ):
        return None
    if logs and told.value in _HOW_IT_WENT and "one" in words:
        return None  # "just a short one, 3k"
    if told.kind == "question" and piece is parts[-1] and told.share >= PLAIN and at_asks(page.atoms, piece):
        return Purpose(told.kind, told.value, (piece,))
    if logs and piece.kind in ("run", "lift", "words") and _in_its_place(page.atoms, piece, told):
        logs = False  # "long run pushed to sunday, did 40 min easy instead"
    sure = logs or piece.kind == "symptom" or told.kind == "request" or _SURE.search(part)
    if told.kind not in ("session", "request") or told.share < (LOGS if sure else PLAIN):
        return None
    if told.value == "skipped" and (
        no_news(page.atoms, piece.a, piece.b, skipped=True)
        or (_lifted_after(page, piece, parts) and not_there(page.atoms, piece))
    ):
        return None  # "no gym so did 50 squats at home"
    if told.kind == "session" and _heads_a_log(page.atoms, piece.a, piece.b, told.value, logs=logs):
        return None
    if (
        told.value in _LEFT
        and crowded(page.atoms, piece.a, piece.b)
        and (logs or beside_a_log(page.atoms, piece.a, piece.b))
    ):
        return None
    if told.value == "done" and logs and after is not None and _made_up_of(page.atoms, after):
        return None  # "did my strength work before school, which was 4x10 swings"
    if told.value == "done" and _off_work(page.atoms, piece.a, piece.b):
        return None
    if told.value == "skipped" and _missed_a_ride(page.atoms, piece, parts):
        return None  # "ran for the bus and missed it"
    if told.value == "skipped" and page.atoms.words[page.atoms.first[piece.b] :][:1] == ["yet"]:
        return None  # "haven't done it yet"
    heads = after is not None and after.gap[:1] == ":" and _logs(codes[after.a : after.b], after)
    if told.value == "skipped" and heads:
        return None  # "kept it simple as the gym was heaving: bench 50x10"
    if told.value == "skipped" and against_it(page.atoms, piece, after):
        return None  # "couldn't be bothered but did 3k anyway"
    if told.value == "started" and (_since_when(page.atoms, piece, parts) or at_what(page.atoms, piece, parts)):
        return None  # "knee sore, started tuesday", "knee sore, doing the step downs"
    if _heading(page.atoms, piece.a, piece.b) or (part.strip("waμ") == "Z" and not logs):
        return None  # "bench this evening", "only the left one"
    return Purpose(told.kind, told.value, (piece,))


#: How one goes on to tell what a session was made up of.
_MADE_UP_OF = Pattern(
    r"(?:which|that|it|this|and it|and that) (?:was|were|is|consisted of|included|came to|meant|involved)\b"
    r"|(?:namely|being|consisting of|made up of|comprising|which)\b"
)


def _made_up_of(at: Atoms, after: Piece) -> bool:
    """Whether a piece tells what the session named before it was made up of."""
    return _logs(at.codes[after.a : after.b], after) and bool(_MADE_UP_OF.match(" ".join(at.some(after.a, after.b))))


def _lifted_after(page: Page, piece: Piece, parts: Sequence[Piece]) -> bool:
    """Whether exercises with figures are told behind a piece of the same sentence."""
    codes = page.atoms.codes
    return any(p.a >= piece.b and "X" in codes[p.a : p.b] and _logs(codes[p.a : p.b], p) for p in parts)


def _missed_a_ride(at: Atoms, piece: Piece, parts: Sequence[Piece]) -> bool:
    """Whether what was missed is a bus or a train, named in the piece or before it."""
    words = at.some(parts[0].a, piece.b)
    return (
        "missed" in at.some(piece.a, piece.b)
        and not _RIDES.isdisjoint(words)
        and "χ" not in at.codes[piece.a : piece.b]
    )


_SURE = Pattern(r"n(?!I)|θ")
_RIDES = frozenset("bus train tram ferry flight plane tube metro taxi".split())
_TOLD = Pattern(r"[td↺]|n[DCKBm]|nx|l")
_TIME = Pattern(r"t|nH|nI|d(?!a)")
_REPS = Pattern(r"[wa]?n[qx]")
_SCHEME = Pattern(r"ns[^X]{0,2}n|nq(?!r)")


def _since_when(at: Atoms, piece: Piece, parts: Sequence[Piece]) -> bool:
    """Whether a piece tells when the pain before it began, and of no training."""
    before = next((p for p in reversed(parts) if p.b <= piece.a), None)
    if before is None or before.kind != "symptom" or not _BEGAN.isdisjoint(at.codes[piece.a : piece.b]):
        return False
    return not _BEGINNING.isdisjoint(at.some(piece.a, min(piece.b, piece.a + 2)))


_BEGAN = frozenset("XUχM9n")
_BEGINNING = frozenset("started starting start began begun".split())


def _in_its_place(at: Atoms, piece: Piece, told: Told) -> bool:
    """Whether a piece tells of training that was left or moved, beside what was done in its place."""
    if told.value not in ("moved", "skipped") or re.search(r"[nt]", at.codes[piece.a : piece.b]):
        return False
    return "instead" in at.words or (told.value == "moved" and "β" in at.codes[piece.a : piece.b])


def at_asks(at: Atoms, piece: Piece) -> bool:
    """Whether a piece opens as only a question does; "…, which is now swollen" goes on to tell."""
    if at.word(piece.a) == "which" and at.some(piece.a + 1, piece.a + 2) in _OF_WHICH:
        return at.codes[piece.b : piece.b + 1] == "?"
    return at.word(piece.a) in ONLY_ASKS - {"when", "where", "who", "does", "did"} and piece.a > 0


_OF_WHICH = (["is"], ["was"], ["are"], ["were"], ["has"], ["had"], ["have"])


def news_beside(page: Page, parts: Sequence[Piece], made: Purpose) -> list[Purpose]:
    """News of a session in the pieces that do not ask ("in the gym, what's first?")."""
    if made.kind not in ("question", "request") or len(parts) < 2:
        return []
    if made.kind == "request":
        return _done_beside(page, parts)
    for piece in parts[:-1]:
        if piece.kind not in ("words", "figures") or not _worded(page, piece.a, piece.b):
            continue
        told = told_of(page, piece.a, piece.b)
        if told.kind == "request" and told.share >= LOGS and _PLEASE.intersection(page.atoms.some(piece.a, piece.b)):
            return [Purpose("request", told.value, (piece,))]  # "skip tomorrow please, and what should i eat"
        if told.value == "started" and _AGED.search(" ".join(page.atoms.some(parts[0].a, piece.b))):
            continue  # "I'm 61 and just started, is it too late to build muscle?"
        if told.kind == "session" and told.share >= LOGS and at_head(page.atoms, piece):
            return [Purpose("session", told.value, (piece,))]
    return []


_PLEASE = frozenset("please pls plz".split())


def _done_beside(page: Page, parts: Sequence[Piece]) -> list[Purpose]:
    """News that a session is done in the pieces before a request: "did my session, can you make the next easier"."""
    for piece in parts[:-1]:
        if (
            piece.kind == "words"
            and "χ" in page.atoms.codes[piece.a : piece.b]
            and page.atoms.word(piece.a) in _DONE_IT
        ):
            told = told_of(page, piece.a, piece.b)
            if told.value == "done" and told.kind == "session" and told.share >= PLAIN:
                return [Purpose("session", "done", (piece,))]
    return []


_DONE_IT = frozenset("did done finished completed".split())


_AGED = Pattern(r"\b(?:im|am|i am|aged?|turned|turning) [1-9]\d\b")


def at_head(at: Atoms, piece: Piece) -> bool:
    """Whether a piece is no condition or question ("if I skipped it, …")."""
    return at.word(piece.a) not in OPENERS | _IFS | {"when", "in", "once", "after"} or at.word(piece.a) == "in"


def _left_out(at: Atoms, piece: Piece) -> bool:
    """Whether a piece names an exercise that was not done beside others ("but not the plank")."""
    lead = at.words[max(0, at.first[piece.a] - 1) : at.first[piece.a] + 2]
    return "but" in lead[:2] and ("N" in at.codes[piece.a : piece.b] or "not" in lead)


def _logs(part: str, piece: Piece) -> bool:
    """Whether a piece holds figures of training."""
    return bool(_QUANTITIES.search(part)) or (piece.kind in ("lift", "run") and bool(_FIGURE.search(part)))


_FIGURE = Pattern(r"[ntd]")


def _others_log(page: Page, piece: Piece, parts: Sequence[Piece]) -> bool:
    """Whether another of the ``parts`` of a sentence logs; looked at once for all of them."""
    key = (parts[0].a, parts[-1].b, len(parts))
    if page.logging[0] != key:
        codes = page.atoms.codes
        page.logging = key, frozenset(p.a for p in parts if _logs(codes[p.a : p.b], p))
    return len(page.logging[1]) > (piece.a in page.logging[1])


def _worded(page: Page, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` hold words at all, and not only dates, names and figures."""
    if page.wordless[0] <= a and b <= page.wordless[1]:
        return False  # a piece of a sentence that has none
    at = page.atoms
    codes, words, first = at.codes, at.words, at.first
    for m in _PLAIN_WORDS.finditer(codes, a, b):
        i = m.start()
        word = words[first[i]]
        if word[0].isalpha() and word not in _BESIDE_CLOCK and at.values[i] is not SETTLED:
            return True
    if codes.find("z", a, b) >= 0 and not MARKED.isdisjoint(at.some(a, b)):
        return True
    ambiguous = page.vocabulary.ambiguous
    x = codes.find("X", a, b)
    while x >= 0:
        if " ".join(words[first[x] : first[x + 1]]) in ambiguous:
            return True
        x = codes.find("X", x + 1, b)
    page.wordless = a, b
    return False


def _opens_a_question(at: Atoms, a: int, b: int) -> bool:
    """Whether a sentence opens as nothing but a question does: "is 3x5 at 80 a good next step on squats"."""
    words = [w for w in at.some(a, min(b, a + 8)) if w[0].isalpha()]
    while words and words[0] in _GREETS:
        words.pop(0)
    return bool(words) and words[0] in OPENERS - _TELL_TOO


#: Words that open what is told as well ("did 3x8", "any sets", "have done 5x5", "may have done 3x8").
_TELL_TOO = frozenset("did do any have has was am may might".split())


_SO_MANY_OR = Pattern(r"nw[wa]?n")


def _only_asks(at: Atoms, a: int, b: int) -> bool:
    """Whether a question begins with a word that no polite request begins with ("when should I deload?")."""
    words = [w for w in at.some(a, min(b, a + 8)) if w[0].isalnum()]
    while words and words[0] in _GREETS:
        words.pop(0)
    first, after = words[:1], words[1:2]
    if _SO_MANY_OR.match(at.codes, a, b) and "or" in words[:3]:
        return True  # "5 or 6 days a week?"
    if first and first[0] == "do":
        return after in (["you"], ["u"], ["i"]) and "mind" not in words
    return bool(first) and first[0] in ONLY_ASKS and not (after and after[0] in _SUGGESTS)


def beside(page: Page, parts: Sequence[Piece], made: Purpose, a: int, b: int) -> list[Piece]:
    """The pieces that tell something beside what the sentence is for.

    News of a session may stand in a log; a question or a request holds no log but in pieces of its own.
    """
    at = page.atoms
    if made.kind == "session":
        kept = [p for p in parts if p.kind not in ("words", "figures") or p not in made.pieces]
        missed = made.value in ("partial", "skipped")  # "had to leave out the nordics" is no set of them
        if made.value == "moved" and len(kept) > 1:  # "long run pushed to sunday, did 40 min easy instead"
            kept = [p for p in kept if p.kind != "run" or re.search(r"[nt]", at.codes[p.a : p.b])]
        kept = [p for p in kept if not (missed and p in made.pieces and _names_a_part(at, p))]
        return [p for p in kept if not (missed and p.kind in ("lift", "run") and _of_the_news(page, p, made))]
    rest = [p for p in parts if p not in made.pieces and p.kind != "words"]
    if made.kind == "question":
        rest = [p for p in rest if not to_choose(at, p)]
        at_question = before_the_question(at, a, b)
        for piece in made.pieces:
            split = max(piece.a, min(piece.b, at_question))
            for x, y in ((piece.a, split), (split, piece.b)):
                part = at.codes[x:y]
                if "R" in part and "Y" in part and (y == split or "my" in at.some(x, x + part.index("R"))):
                    rest.append(Piece("symptom", x, y))
                    break
    else:
        rest += [p for p in made.pieces if p.kind == "symptom" and "Y" in at.codes[p.a : p.b]]
    return sorted(rest, key=lambda p: p.a)


def _names_a_part(at: Atoms, piece: Piece) -> bool:
    """Whether a piece names a part of the session by one of the body, and no complaint: "skipped the core bit"."""
    return piece.kind == "symptom" and not _COMPLAINT.search(at.codes, piece.a, piece.b)


_COMPLAINT = Pattern(r"[Yνψθι]")


def _of_the_news(page: Page, piece: Piece, made: Purpose) -> bool:
    """Whether a piece without figures only names what was not done ("parkrun cancelled", "leave out the nordics")."""
    if piece not in made.pieces or _logs(page.atoms.codes[piece.a : piece.b], piece):
        return False
    told = told_of(page, piece.a, piece.b)
    return piece.kind == "lift" or (told.kind == "session" and told.value == made.value and told.share >= PLAIN)


def before_the_question(at: Atoms, a: int, b: int) -> int:
    """Where the question in atoms ``a`` to ``b`` begins: what stands before may be told ("knee hurts, can I run?")."""
    return next((i for i in range(a, b) if at.word(i) in OPENERS or at.word(i) in ("ok", "okay", "safe")), a)
