"""Whether to run or train on a day ("is it ok to run tomorrow?"), answered by what holds on that day.

Rule: what was proposed and not yet answered counts as if it held: nobody is told yes because a button was not pressed.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach import afterrace, speaksagainst
from coach.acts import LOGGED, Act, Question, Request, SessionReport, Symptom
from coach.ahead import day_in
from coach.cards import button, focus_of, minutes_of, paused_card, session_lines, status_on
from coach.draft import Draft
from coach.limitlines import lines_of
from coach.patterns import Pattern
from coach.pending import with_them
from coach.runs import place_text, run_text, runs_note
from coach.week import Day

OF_A_PLAN = ("skip", "pause", "shorter", "move", "swap", "easier", "add_day", "remove_day", "deload")
FELT_DAYS = 3  #: a pain told within these days is spoken of
_TRAIN = (
    r"(?:(?:start|begin|restart|resume|(?:go|get) back (?:in)?to) (?:to )?(?:run|jog|train|lift|exercise|work ?out|"
    r"running|jogging|training|lifting|exercising|working out)|"
    r"run|jog|train|lift|race|exercise|work ?out|go|do|start|keep|carry on|push|skip|rest|back off|bail|miss|take|"
    r"cut|hold off|play it safe|crack on|finish|complete|continue|"
    r"max(?: out)?|squat|deadlift|bench|cross[- ]?train|swim|cycle|bike|walk|hike)"
)
_ASKS = Pattern(
    r"\b(?:ok|okay|alright|all right|fine|safe|wise|smart|sensible|bad|stupid|daft|dumb|silly|mad|too soon|"
    r"(?:good|bad|dumb|terrible) idea)\b(?: for me| if i)?(?: to)? (?:still )?" + _TRAIN + r"\b"
    r"|\b(?:can|could|should|shall|may|must|do|would you|ought) (?:i|you) "
    r"(?:(?:still|just|even|really|better|maybe|have to) )*"
    + _TRAIN
    + r"\b|\b(?:run|train|lift|go|gym) or (?:rest|skip|not|no|take)\b|\brest or (?:run|train|lift|go)\b"
    r"|\bam i (?:ok|okay|good|fine|fit|ready) to " + _TRAIN + r"\b"
    r"|\b(?:run|quality|long run|tempo|intervals?|speed ?work|session|workout|gym|strength|legs?|easy run)"
    r"(?: (?:still|is|be|all))* (?:ok|okay|fine|alright|safe|on)(?: then| for me)?\W*$"
)
#: Knowledge, not this day: where in the day, how often, what with what.
_IN_GENERAL = Pattern(
    r"\b(?:before|after|between|same day|how (?:often|many|much|long|soon|heavy|hard)|per week|a week|every|each|"
    r"always|usually|in general|runners?|beginners?|people|heavier|harder|easier|lighter|instead|faster|slower|"
    r"jump\w*|hop\w*|plyo\w*|"
    r"what|which|when|where|more|less|another|add|swap|move|switch|"
    r"(?:while|when|if) (?:i'?m |you'?re |you are )?(?:pregnant|breast ?feeding))\b"
)
_NOW = Pattern(
    r"\b(?:today|tonight|tomorrow|tmrw|tmr|tomoz|2mor+o?w?|now|this (?:morning|afternoon|evening|knee|week|cold|pain|"
    r"one)|still|later|(?:the|my|this|that) "
    r"(?:long|easy|tempo|quality|speed|run|race|session|workout|intervals?|strength|gym|legs?))\b"
)
#: Words that say something beside the bare question.
_MORE = Pattern(r"\b(?!(?:is|it|would|be|so|hey|hi|and|just|then|please|do|you|think|coach|again|ok|for|me)\b)\w")
_MAY_I = Pattern(r"\b(?:can|could|may|might|should|shall|am) i\b|\bis it (?:ok|okay|alright|fine)\b")
_MAY_FINISH = Pattern(r"\b(?:can|could|may|might|should|shall) i (?:\w+ ){0,2}(?:finish|complete)\b")
GENTLY = "pressure-raised"  #: the rule of a blood pressure that is trained with, but gently
_DONE = Pattern(r"\b(?:did|done|finished|completed)\b")
#: What is said where less is wished for. Without a word of these a question is no such wish.
_LESS = (
    r"\b(?:skip\w*|miss\w*|leav\w+|left|drop\w*|cancel\w*|bail\w*|off|rest\w*|out of|without|less|fewer|remov\w+|"
    r"cut\w*|lose|only|just|once|twice|not|stop\w*|quit\w*|pass|blow|sit|ditch\w*|bin|scrap\w*|lay|"
    r"dodge|duck|take|forgo)\b|n't\b"
)
_AWAY = r"|\b(?:pause|break|hold|away|freeze|holiday)\b"
_SAID_FOR = {
    "skip": Pattern(_LESS),
    "remove_day": Pattern(_LESS),
    "pause": Pattern(_LESS + _AWAY),
}
_SENTENCE = Pattern(r"[.!?;\n]+")
_RESTS = Pattern(
    r"\b(?:skip|rest|miss|bail|back off|hold off|take \S+ (?:day )?off|take (?:a|the) (?:day|night|rest))\b"
)
_RUN = Pattern(r"\b(?:run|running|jog|jogging|long one|intervals?|tempo|race|parkrun|track|hills?|speed ?work)\b")
_LIFT = Pattern(r"\b(?:lift|lifting|strength|gym|weights|legs|upper body|core|squats?|session|workout)\b")


def asked(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Whether a text asks if to run or train on some day: named, or now because something was just told."""
    low = text.lower().replace("’", "'")
    asks = next((s for s in _SENTENCE.split(low) if _ASKS.search(s)), None)
    asking = None if asks is None else _ASKS.search(asks)
    if draft.known.began is None:
        return False
    if not any(isinstance(a, LOGGED) for a in acts) and speaksagainst.wanted(draft, low):
        return True  # in any words: what is out on that day gets a no
    if asks is None or asking is None:
        return False
    if re.search(r"\b(?:what|which)(?: \w+)? $", asks[: asking.start()]):
        return False  # "what can I do today?" is answered by the day itself
    told = any(isinstance(a, LOGGED) for a in acts)
    if "?" not in low and any(isinstance(a, Symptom) and a.severity == 0 for a in acts) and not _MAY_I.search(low):
        return False  # "legs ok" tells, and asks nothing
    if any(isinstance(a, Question) and a.exercise for a in acts):
        return False
    if _IN_GENERAL.search(asks) and not re.search(r"\b(?:today|tonight|tomorrow|2mor+o?w?)\b", asks):
        return False
    bare = not _MORE.search(asks[: asking.start()] + " " + asks[asking.end() :])  # no more words: now is meant
    return bool(told or bare or _NOW.search(low) or day_in(low, draft.today) or hurting(draft))


def as_meant(text: str, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts, where a "can I …?" that names no such change was taken for a wish to leave something out: a question.

    >>> [a.about for a in as_meant("can i cross train", (Request(request="skip"),)) if isinstance(a, Question)]
    ['training']
    >>> [a.request for a in as_meant("can i skip friday", (Request(request="skip"),)) if isinstance(a, Request)]
    ['skip']

    Nor is a session done that somebody asks leave to finish:

    >>> report = SessionReport(status="done", when=date(2026, 11, 25))
    >>> [a.about for a in as_meant("alright now, can i finish the session", (report,)) if isinstance(a, Question)]
    ['training']
    """
    low = text.lower().replace("’", "'")
    if not _MAY_I.search(low):
        return acts
    wonders = _MAY_FINISH.search(low) is not None and not _DONE.search(low)
    out: list[Act] = []
    for act in acts:
        if wonders and isinstance(act, SessionReport):
            act = Question(about="training", text=text)
        if isinstance(act, Request) and (words := _SAID_FOR.get(act.request)) and not words.search(low):
            act = Question(about="training", text=text)
        out.append(act)
    return tuple(out)


_AGAIN = Pattern(
    r"\W*(?:(?:so|and|ok(?:ay)?|coach|hey|hi|just wondering|wondering)\W+)*"
    r"(?:when|how (?:soon|long (?:until|till|before))) (?:can|could|may|might|will|should) i "
    r"(?:be able to |start to |get back to |go back to )?"
    r"(?:run|running|jog|lift|lifting|train|training|work ?out|squat|deadlift)"
    r"(?: (?:\d+ ?k|\d+ miles?|properly|normally|weights|legs))*(?: (?:again|now|next))*\W*"
)


def when_again(draft: Draft, text: str) -> bool:
    """Answers "when can I run again?" by what holds today; False where it is not asked, or a condition stands."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None or not _AGAIN.fullmatch(low):
        return False
    if draft.athlete.conditions and not speaksagainst.of_run(draft, draft.today, low).out:
        return False
    return answer(draft, low, advised=False)


def rest_of(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts without the question itself, however it was taken."""
    return tuple(
        a for a in acts if not isinstance(a, Question) and not (isinstance(a, Request) and a.request in OF_A_PLAN)
    )


def answer(draft: Draft, text: str, *, advised: bool, left: str = "") -> bool:
    """Says what holds for running and strength on the day that is meant.

    ``advised``: why was said just now. ``left``: what nobody understood beside it: no plain yes then.
    """
    if paused_card(draft):
        return True
    low = text.lower()
    if not advised and not _RUN.search(low) and afterrace.said_of(draft, low):
        return True
    limited = speaksagainst.of_run(draft, _meant(low, draft.today), low).out
    if not advised and not limited and (ill := speaksagainst.told_ill(draft)) is not None:
        draft.say("may-ill", day=ill.when, today=ill.when == draft.today)
        day = draft.day(draft.today)
        if day is not None and day.session is not None and status_on(draft.known, day) is None:
            draft.offer(button("button-skip", f"skip:{draft.today}"))
        return True
    if unread := _unread(left):
        draft.say("may-unread", left=unread)
    then = with_them(draft)
    day = then.day(_meant(low, draft.today)) or then.day(draft.today)
    if day is None:
        return False
    named = bool(_RUN.search(low))
    rests = _RESTS.search(low) is not None
    if rests:
        nothing = day.run is None and day.session is None
        draft.say("may-rest", day=day.date, today=day.date == draft.today, nothing=nothing)
    lifts_out = not named and _LIFT.search(low) is not None and bool(speaksagainst.of_strength(draft, day.date))
    if named or (day.session is None and not rests and not lifts_out) or (rests and day.run is not None):
        _of_running(draft, then, day, low, advised=advised)
    if (_LIFT.search(low) or not named) and not (rests and day.session is None):
        _of_strength(draft, then, day)
    return True


def _of_running(draft: Draft, then: Draft, day: Day, low: str, *, advised: bool) -> None:
    level = then.laid().running_on(day.date)
    waits = then.laid().layoff is not None and day.date not in then.laid().run_days
    run = run_text(then, day) or "none"
    limits = speaksagainst.of_run(draft, day.date, low)
    if limits.out:
        lines = lines_of(limits.out, draft)
        draft.say("may-run-limit", day=day.date, today=day.date == draft.today, kind=limits.kind, lines=lines)
        if level != "none" and not waits:
            return
    elif level == "none" or waits:
        draft.say("may-run-no", day=day.date, today=day.date == draft.today)
    elif level:
        draft.say("may-run-eased", day=day.date, today=day.date == draft.today, run=run, level=level)
    else:
        felt = hurting(draft)
        where = place_text(felt.region or "general", felt.side) if felt is not None else "none"
        if where == "none" and any(part.key == "may-unread" for part in draft.parts):
            where = "unread"
        if where == "none" and limits.within:
            where = "limits"
        if where == "none" and any(a.rule == GENTLY for a in draft.advice):
            where = "told"  # how was said just now
        draft.say("may-run-yes", day=day.date, today=day.date == draft.today, run=run, where=where)
    if limits.within and level != "none" and not waits:
        draft.say("may-run-within", lines=lines_of(limits.within, draft))
    if not advised and (level or waits):
        if day.run is not None:
            runs_note(then, day.date, day.date)
        else:
            runs_note(then, draft.today, draft.today + timedelta(days=7))
        draft.parts.extend(then.parts[:1] if level == "none" else then.parts)


def _of_strength(draft: Draft, then: Draft, day: Day) -> None:
    if limits := speaksagainst.of_strength(draft, day.date):
        draft.say("may-lift-limit", day=day.date, today=day.date == draft.today, lines=lines_of(limits, draft))
        return
    if speaksagainst.lasts(draft) and day.session is None:
        draft.say("may-lift-ill")
        return
    if day.session is None or status_on(draft.known, day) in ("done", "partial", "skipped"):
        ahead = next((d for w in then.weeks() for d in w.days if d.date >= draft.today and d.session), None)
        draft.say("may-lift-none", day=day.date, today=day.date == draft.today, next=ahead.date if ahead else "none")
        return
    draft.say(
        "may-lift-yes",
        day=day.date,
        today=day.date == draft.today,
        focus=focus_of(then, day),
        minutes=minutes_of(then, day),
        lines=session_lines(day, draft.athlete, draft.books.library),
    )
    draft.offer(
        button("button-skip", f"skip:{day.date}"),
        button("button-short", f"short:{day.date}:20", minutes=20, day=day.date),
    )


def _meant(low: str, today: date) -> date:
    return day_in(low, today) or today


def _unread(left: str) -> str:
    """What was not understood beside the question, where it may matter: some words that are no mere filler."""
    rest = speaksagainst.without(_ASKS.sub(" ", left.lower().replace("’", "'")))
    words = [w for w in re.findall(r"[a-z']+", rest) if w not in _FILLER]
    return " ".join(left.split()) if len(words) >= 3 else ""


_FILLER = frozenset(
    "i i'm im me my you coach it is was a an the to so and or but then just hey hi hello please today tonight now this "
    "tomorrow that morning evening afternoon think thinking wondering if whether do can could should would still again "
    "really thanks ok okay well anyway".split()
)


def hurting(draft: Draft) -> Symptom | None:
    """The pain told last within some days, where it was not told as gone."""
    since = draft.today - timedelta(days=FELT_DAYS)
    found = [
        r.body
        for r in draft.known.entries
        if isinstance(r.body, Symptom) and r.body.symptom in ("pain", "injury") and r.body.when >= since
    ]
    last = found[-1] if found else None
    return None if last is None or last.severity == 0 else last
