"""News of a session in as many words, whatever the weight of its words says: "long run done", "ticked off the gym".

Rules: what is denied, wished for or still ahead is no news; a log alone is none either, however its heading sounds
("leg day in the hotel gym: squats 3x8"): that it is done, or has begun, has to be said.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.clauses import Piece
from coach.reader.intents import MARKED
from coach.reader.tokens import SETTLED, Atoms

_LONGEST = 12
_DONE = frozenset("done finished complete completed banked smashed nailed crushed".split())
#: Verbs before what is done.
_DID = frozenset("finished completed done ticked nailed smashed crushed banked".split())
_SAID = _DONE | _DID
#: Codes of what is denied, for later, failed or asked.
_UNDONE = frozenset("Nζf?")
#: What is trained, beside the codes of sessions, runs and races.
_TRAINED = frozenset(
    "intervals interval reps hills hill tempo fartlek threshold strides c25k couch mobility rehab physio strength core "
    "exercises circuit circuits upper lower yoga pilates plan programme program week day homework routine".split()
)
_CODES = frozenset("χU3")
#: What may stand beside it.
_BESIDE = frozenset(
    "the a an my this that another off of in for today todays tonight yesterday yesterdays easy long short first "
    "second third last and all is was are just finally now with our set c25k k to 5 week day run morning evening "
    "afternoon lunchtime late early days one whole full on time two three days couple is its thats it i ive got".split()
)
_AHEAD = frozenset(
    "not never nearly almost half partly yet until till when once if unless should will would want wants wanted wont "
    "gonna going planned need needs hope hoping ill id before after be get getting have to isnt wasnt cant".split()
)


def is_done(at: Atoms, a: int, b: int, words: list[str]) -> bool:
    """Whether ``words``, atoms ``a`` to ``b``, say of a session or a run, and of nothing else, that it is done."""
    if not 1 < b - a <= _LONGEST or _SAID.isdisjoint(words) or not _UNDONE.isdisjoint(at.codes[a:b]):
        return False
    said = [i for i in range(a, b) if at.codes[i] not in ",!:-()z" and at.values[i] is not SETTLED]
    firsts = [at.word(i) for i in said]
    if len(said) < _PAIR or not _AHEAD.isdisjoint(firsts):
        return False
    last = max((k for k, i in enumerate(said) if at.codes[i] not in "αβ" and firsts[k] not in _WHEN), default=0)
    if firsts[last] in _DONE:
        trained = said[:last]
    elif firsts[0] in _DID:
        trained = said[1:]
    else:
        return False
    return any(_is_trained(at, i) for i in trained) and all(_is_trained(at, i) or _beside(at, i) for i in said)


_PAIR = 2
_WHEN = frozenset("today tonight now finally early late this morning at last yesterday a day days two three".split())


def _is_trained(at: Atoms, i: int) -> bool:
    return at.codes[i] in _CODES or at.word(i) in _TRAINED


def _beside(at: Atoms, i: int) -> bool:
    return at.codes[i] in "αβγ2δOκ" or at.word(i) in _BESIDE | _DONE | _DID


#: Words that say it is done, or has begun.
_SAYS_SO = frozenset(
    "done did didnt finished finish finishing complete completed completing ticked tick nailed smashed crushed "
    "crushing knocked banked bagged managed through bag books wrapped gemacht fertig hecho started start starting "
    "starts begin began begun kicked kicking underway now heading commencing arrived warming lets ready".split()
)


def says_so(at: Atoms, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` say that training is done or has begun, beside naming it."""
    words = at.some(a, b)
    return not _SAYS_SO.isdisjoint(words) or not MARKED.isdisjoint(words)


#: Verbs by which something is left out, and the parts of a session that can be.
_LEFT = frozenset(
    "ditched skipped dropped cut binned missed left sacked chopped scrapped bailed skip skipping ditching dropping "
    "cutting sacking lost shaved".split()
)
_PART = frozenset(
    "set sets rep reps round rounds superset supersets finisher cooldown warmup bit half third quarter lap laps km kms "
    "mile miles min mins minutes accessories accessory drills strides stretches stretch stretching exercise exercises "
    "circuit circuits interval intervals block part couple few one two three".split()
)
#: Parts that may as well be the name of a session, and need a word of which of them.
_NEEDS_WHICH = frozenset(
    "circuit circuits interval intervals block exercises stretching one two three few couple".split()
)
_WHICH = frozenset("last final second third fourth fifth one two three couple few rest final end".split())
_NEAR = 7


def part_left_out(at: Atoms, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` tell that a part of a session was left out: "ditched the last circuit"."""
    words = at.some(a, b)
    for k, word in enumerate(words):
        if word not in _LEFT:
            continue
        behind = words[k + 1 : k + 1 + _NEAR]
        for j, part in enumerate(behind):
            if part not in _PART:
                continue
            if part not in _NEEDS_WHICH or not _WHICH.isdisjoint(behind[:j]):
                return not _session_behind(at, a, b, part)
    return False


def _session_behind(at: Atoms, a: int, b: int, part: str) -> bool:
    """Whether the part is one of several sessions: "skipped one session", "missed two runs"."""
    k = next(i for i in range(a, b) if part in at.some(i, i + 1))
    return part in _NUMBERS and any(c in "χU" for c in at.codes[k + 1 : min(b, k + 3)])


_NUMBERS = frozenset("one two three couple few".split())

#: What sounds like a session left out, or a wish for more, and only tells of reps; and the way to a session.
_NO_MORE = Pattern(
    r"(?:and |but |so |i |we |just |really |then )*(?:could ?nt|couldnt|could not|cant|can not|wasnt able to)"
    r" (?:get|do|squeeze|manage|grind|push|crank|bang|face|hit)(?: out| up)?(?: any| another| one| a single| for)*"
    r" (?:more|another|one|rep|reps|extra|further|ninth|tenth)\b.*"
)
_TO_THE_GYM = Pattern(
    r"(?!.*\b(?:not|didnt|never|wont|cant|couldnt|nearly|almost|only to|but|find|shut|closed|meant|supposed)\b)"
    r"(?:\w+ ){0,3}?(?:got|made it|went|headed|popped|nipped|snuck|sneaked) (?:back )?"
    r"(?:to|into|down to|in to) (?:the|my) gym\b.*"
)
#: What was not there, beside what was done without it: "no gym so did 50 squats at home".
_NOT_THERE = Pattern(
    r"(?:(?:there was|had|with|theres|but) )*(?:no|without a|without the) gym"
    r"(?: (?:here|today|nearby|at hand|access|in|on|the|hotel|holiday|open))*"
)


def not_there(at: Atoms, piece: Piece) -> bool:
    """Whether a piece only says that there was no gym."""
    return "gym" in at.some(piece.a, piece.b) and _NOT_THERE.fullmatch(" ".join(at.some(piece.a, piece.b))) is not None


_LACKED = frozenset(("all", "only"))
#: What one says of a feeling that is new: "never had it before".
_NEW_TO_ME = Pattern(
    r"(?:\w+ ){0,3}?(?:never|not|havent|hasnt|hadnt)(?: ever| really)? "
    r"(?:had|felt|happened|known|experienced|noticed|been like|(?:done|did) (?:that|this|it) to me)\b"
    r"(?: (?!session|workout|gym|run|training)\w+){0,5} before(?: in my life| ever| now| today)?"
)
#: What there was to train with, where others had the rest: "all I could get was dumbbells", "the only thing free was".
_MADE_DO = Pattern(
    r".*\b(?:all (?:that )?(?:i|we)(?: could| managed to)?|(?:the )?only (?:thing|bit|kit|machine|bench|rack)s?|"
    r"all that(?: was)?|all)(?: i could| we could)? (?:was )?(?:get|find|grab|free|available|left|got|had|bag|nab|snag|"
    r"lay my hands on|get my hands on|get hold of|get at|use)(?: \w+){0,3}? (?:was|were|is)\b.*"
)
_CROWDED = frozenset(
    "heaving rammed packed mobbed busy jammed chocka chockablock full taken crowded rammers bedlam zoo chaos heavin "
    "bursting queue queues mental carnage occupied hogged hogging".split()
)
_PLACES = frozenset("gym gyms place rack racks bench benches weights cage floor machines machine squat".split())
_GAVE_UP = frozenset(
    "home left leave skipped skip bailed binned gave walked turned didnt couldnt cant never instead short abandoned "
    "missed sacked off cut rest sofa bed nope not".split()
)


def crowded(at: Atoms, a: int, b: int) -> bool:
    """Whether atoms ``a`` to ``b`` only tell how full the gym was; who left for it says so."""
    words = at.some(a, b)
    if _CROWDED.isdisjoint(words) or not _GAVE_UP.isdisjoint(words):
        return False
    return not _PLACES.isdisjoint(words)


_CALLING_IT = frozenset("gym couldnt couldn could cant able before".split())
#: Who could not get back to sleep left nothing out.
_AWAKE = Pattern(
    r".*\b(?:couldnt|couldn|could not|cant|didnt|never) "
    r"(?:get back (?:over|off|to sleep)|(?:get|go|fall|drop|nod) (?:back )?(?:to sleep|asleep)|"
    r"(?:nod|drop) (?:back )?off)\b.*"
)


def no_news(at: Atoms, a: int, b: int, *, skipped: bool) -> bool:
    """Whether atoms ``a`` to ``b`` tell of reps or kit that were not there, of the way there, or of a new feeling."""
    words = at.some(a, b)
    if _CALLING_IT.isdisjoint(words):
        return False
    if skipped and not _LACKED.isdisjoint(words) and _MADE_DO.fullmatch(" ".join(words)):
        return True
    if "before" in words and _NEW_TO_ME.fullmatch(" ".join(words)):
        return True
    if skipped and _AWAKE.fullmatch(" ".join(words)):
        return True
    shape = _TO_THE_GYM if skipped and "gym" in words else _NO_MORE
    return shape.fullmatch(" ".join(words)) is not None


#: What gives up the session that is being logged.
_GIVES_UP = Pattern(
    r"(?:then |and |so |but |had to |i |just |we )*(?:bail(?:ed)?|quit|gave up|packed (?:it )?in|cut it short|"
    r"called it|knocked (?:it|that) on the head|pulled the plug|threw in the towel|tapped out|bailed out)"
    r"(?: (?:early|there|after that|then|on it|because|as|halfway|half way|today|out|after \w+))*"
)


def given_up(at: Atoms, piece: Piece) -> bool:
    """Whether a piece tells, of what is logged beside it, that it was given up: "2 sets at 50 then bailed"."""
    return _GIVES_UP.fullmatch(" ".join(at.some(piece.a, piece.b))) is not None


#: An exercise that is said to have failed, and behind it the sets that were made: "OHP failed today. 50kg x5, x5, x3".
_FAILED = Pattern(r"[wa]{0,2}X[wa]{0,2}f[waα]{0,3}")
_ITS_SETS = Pattern(r"[.\n;:]+[wa]{0,2}n(?:[KB][wa]?)?[xs@]")


def failed_lift(at: Atoms, a: int, b: int) -> bool:
    """Whether a sentence says that a lift failed whose sets the next one tells."""
    return bool(_FAILED.fullmatch(at.codes, a, b)) and bool(_ITS_SETS.match(at.codes, b))


_ITS_FIGURES = Pattern(r"[.\n;:]+[wa]{0,2}(?:n[DCIH]|t|d)")


_RACED = Pattern(r"[wU]{1,3}[wao]{0,4}3[wαβ]{0,2}")
_DID_RACE = frozenset("did ran raced finished completed done managed".split())


def heads_race(at: Atoms, a: int, b: int) -> bool:
    """Whether a sentence tells of a race whose time the next one tells: "did my first half!!! 2:10:20"."""
    codes = at.codes
    if not _RACED.fullmatch(codes, a, b) or not _ITS_FIGURES.match(codes, b):
        return False
    return not _DID_RACE.isdisjoint(at.some(a, min(b, a + 3)))


def heads_run(at: Atoms, a: int, b: int) -> bool:
    """Whether a sentence says that a run is done whose figures the next one tells: "long run done! 16 miles 2:24"."""
    return "U" in at.codes[a:b] and "χ" not in at.codes[a:b] and bool(_ITS_FIGURES.match(at.codes, b))
